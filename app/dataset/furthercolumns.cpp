// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/furthercolumns.h"

#include "app/dataset/connection.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Of tables alone: a view or a virtual table of a foreign file is not asked for anything. */
constexpr auto AllColumns
    = "SELECT made.name, info.name FROM sqlite_schema AS made JOIN pragma_table_info(made.name) AS info"
      " WHERE made.type = 'table' AND made.sql GLOB 'CREATE TABLE *' AND made.name NOT GLOB 'search_*'"
      " ORDER BY made.rowid, info.cid"_L1;

constexpr auto Add = "ALTER TABLE \"%1\" ADD COLUMN \"%2\" TEXT CONSTRAINT \"%2: must be empty where %3 is\""
                     " CHECK (\"%2\" IS NULL OR \"%3\" IS NOT NULL)"_L1;

} // namespace

std::optional<FurtherColumn> furtherColumn(const QString &name, const QStringList &columns)
{
    const qsizetype at = name.lastIndexOf(u'_');
    if (at < 1)
        return std::nullopt;
    const auto language = Language::tagged(QStringView(name).sliced(at + 1));
    if (!language || *language == Language::English || *language == Language::Thai)
        return std::nullopt;
    const QString stem = name.first(at);
    const QString thai = stem + u"_th"_s;
    if (!columns.contains(thai))
        return std::nullopt;
    for (const QString &english : {QString(stem + u"_en"_s), stem}) {
        if (columns.contains(english))
            return FurtherColumn{name, english, thai, *language};
    }
    return std::nullopt;
}

Result<QList<FurtherColumnOfTable>> furtherColumns(Connection &connection)
{
    QStringList tables; // in their order
    QHash<QString, QStringList> columnsOf;
    const Result<> read = connection.forEach(AllColumns, {}, [&](const Row &row) {
        if (!columnsOf.contains(row.text(0)))
            tables.append(row.text(0));
        columnsOf[row.text(0)].append(row.text(1));
    });
    if (!read)
        return tl::unexpected(read.error());
    QList<FurtherColumnOfTable> further;
    for (const QString &table : std::as_const(tables)) {
        const QStringList columns = columnsOf.value(table);
        for (const QString &name : columns) {
            if (const auto column = furtherColumn(name, columns))
                further.append({table, *column});
        }
    }
    return further;
}

Result<> addFurtherColumn(Connection &connection, const FurtherColumnOfTable &added)
{
    return connection.run(QString(Add).arg(added.table, added.column.name, added.column.english));
}

} // namespace atlas
