// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/items/recordtable.h"
#include "app/model/coverage.h"
#include "app/model/ledger.h"
#include "app/model/network.h"
#include "app/model/result.h"
#include "app/model/sourcerecord.h"
#include "ui/pages/pageview.h"
#include "ui/pages/sources/recordlist.h"
#include "ui/pages/sources/sheetpane.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <memory>

namespace atlas
{

/** The parts of the page, in the order of its switch. */
enum class SourcesPart { Claims, Citations, Conflicts, Sources };

inline constexpr std::array AllSourcesParts{
    SourcesPart::Claims, SourcesPart::Citations, SourcesPart::Conflicts, SourcesPart::Sources};

/** The stable name of a part in views. */
[[nodiscard]] QString sourcesPartName(SourcesPart part);
/** The part that `view` shows: the one it names, else that of the open row, else the first. */
[[nodiscard]] SourcesPart sourcesPartOf(const ViewState &view);
/** The part whose table has the rows of this kind; empty for a kind of another page. */
[[nodiscard]] std::optional<SourcesPart> sourcesPartOf(RecordKind kind);

/** The stable name of a kind in the choice of a part, for views; empty for every kind. */
[[nodiscard]] QString sourcesKindName(SourcesPart part, std::optional<int> kind);
/** The kind of a stable name; empty for every kind, and for a kind of another part. */
[[nodiscard]] std::optional<int> sourcesKindNamed(SourcesPart part, const QString &name);

/** What the page says: reads the parts of the edition when they are first asked for, and words them. */
class SourcesDesk
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SourcesPage)

public:
    explicit SourcesDesk(const PageContext &context);

    void setFormat(const Format &format) { m_format = format; }

    [[nodiscard]] static QString partWords(SourcesPart part);
    [[nodiscard]] static QList<RecordColumn> columns(SourcesPart part);
    [[nodiscard]] static QStringList heads(SourcesPart part);
    [[nodiscard]] static RecordListWords listWords(SourcesPart part);
    /** None where they cannot be read; sheet() says why. */
    [[nodiscard]] QList<RecordRow> rows(SourcesPart part);

    /** The sheet of the open row, or what the part is where none is open; or why there is none. */
    [[nodiscard]] Sheet sheet(const ViewState &view);
    [[nodiscard]] SheetDeeds deeds(const ViewState &view);

    /** Where the chart of the open claim stands; empty for what has none. */
    [[nodiscard]] std::optional<ViewState> pictureOf(const ViewState &view);
    /** What is copied of the open row. */
    [[nodiscard]] QString copied(const ViewState &view, SheetPane::Copy what);

private:
    [[nodiscard]] Result<> read(SourcesPart part);
    [[nodiscard]] Sheet sheetOf(const RecordRef &record);
    [[nodiscard]] Sheet sheetOf(SourcesPart part);
    [[nodiscard]] const Citation *citation(const RecordRef &record) const;
    [[nodiscard]] const Conflict *conflict(const RecordRef &record) const;

    PageContext m_context;
    Format m_format;
    std::shared_ptr<const Ledger> m_ledger;
    std::shared_ptr<const Network> m_network;
    std::shared_ptr<const Sources> m_sources;
    std::shared_ptr<const SourceUses> m_uses; ///< for the sources alone: counting takes a while
    std::shared_ptr<const Coverage> m_coverage; ///< the same
};

} // namespace atlas
