// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/editionformat.h"

#include <QHash>
#include <QSet>

#include <optional>

class QDir;

namespace atlas
{

/** Between which values those of an indicator lie. */
struct ValidRange
{
    double min = 0;
    double max = 0;
};

/**
 * The ids that the table files hold, gathered before any row is loaded, so that a reference may point forward and a row
 * that is refused for another reason leaves no dangling trail. Only tables that others point into are read, so memory
 * does not grow with the number of observations. A key of several columns is their values joined by ":".
 */
class KnownKeys
{
public:
    /** Reads the files in `folder`; what is wrong with them is found later, when their rows are loaded. */
    void gather(const QDir &folder, const QList<TableFormat> &tables);

    [[nodiscard]] bool has(const QString &table, const QString &key) const { return m_keys.value(table).contains(key); }
    [[nodiscard]] std::optional<ValidRange> rangeOf(const QString &indicator) const;
    /** Whether a row of the table has this text in that column, which is one of englishColumns(). */
    [[nodiscard]] bool hasText(const QString &table, const QString &column, const QString &text) const
    {
        return m_texts.value(table + u'.' + column).contains(text);
    }

private:
    void gatherTable(const QString &path, const TableFormat &table);
    void gatherTexts(const QString &path, const EnglishColumn &column);

    QHash<QString, QSet<QString>> m_keys;
    QHash<QString, ValidRange> m_ranges;
    QHash<QString, QSet<QString>> m_texts; ///< by "table.column"
};

} // namespace atlas
