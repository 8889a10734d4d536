// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/furthercolumns.h"
#include "app/model/localizedtext.h"

#include <QHash>
#include <QMap>

namespace atlas
{

/**
 * Everything an edition says in further languages, found by the English it stands beside: what is derived from several
 * tables, as the search is, has no columns of its own for them. Empty for an edition in English and Thai alone.
 */
class FurtherTexts
{
public:
    [[nodiscard]] static Result<FurtherTexts> readFrom(Connection &connection);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /** An English text of this table in every further language; where the table has none, as another table has it. */
    [[nodiscard]] QMap<Language, QString> of(const QString &table, const QString &english) const;
    /** Lines of text, with all that stands beside those that are English behind them. */
    [[nodiscard]] QString addedTo(const QString &lines) const;

private:
    struct Text
    {
        QString table;
        Language language;
        QString words;
    };

    QHash<QString, QList<Text>> m_texts; ///< by the English, in the order of the tables
};

} // namespace atlas
