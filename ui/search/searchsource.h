// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/search/searcher.h"
#include "ui/search/pickrow.h"

#include <QCoreApplication>

namespace atlas
{

/** The search as a box to pick from: hits by their kinds, and before a key was pressed the places of this run. */
class SearchSource final : public PickSource
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SearchBox)

public:
    using Deed = std::function<void(const SearchHit &)>;
    using KeysOf = std::function<QStringList(const SearchHit &)>;

    /** `deed` opens or runs a hit, `keysOf` says by which keys that is done without the box; both outlive the source.
     */
    SearchSource(Searcher &searcher, Deed deed, KeysOf keysOf);

    void setFormat(const Format &format) { m_format = format; }
    /** The reader was there: it stands first among what is offered before a key was pressed. */
    void remember(const SearchHit &hit);

    [[nodiscard]] PickWords words(const QString &typed) const override;
    [[nodiscard]] QList<PickRow> rows(const QString &typed) override;
    [[nodiscard]] int answers() const override { return m_answers; }

private:
    [[nodiscard]] PickRow picked(const SearchHit &hit, const SearchQuery &query) const;
    [[nodiscard]] QList<PickRow> recent();
    [[nodiscard]] bool complete(SearchHit &hit);
    [[nodiscard]] static QList<PickRow> examples();

    Searcher &m_searcher;
    Deed m_deed;
    KeysOf m_keysOf;
    Format m_format;
    QList<SearchHit> m_recent; ///< the last one first; a row has its title only where it was picked here
    int m_answers = 0;
};

} // namespace atlas
