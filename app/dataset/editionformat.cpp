// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/editionformat.h"

#include "app/dataset/connection.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array Lists = {
    ListColumn{"city_vision"_L1, "focus_areas"_L1, "area"_L1},
    ListColumn{"challenge"_L1, "indicator_ids"_L1, "indicator"_L1},
    ListColumn{"claim"_L1, "comparable_entity"_L1, "entity"_L1},
    ListColumn{"citation"_L1, "claim_ids"_L1, "claim"_L1},
};

constexpr std::array English = {
    EnglishColumn{"state"_L1, "official_name_en"_L1},
    EnglishColumn{"state"_L1, "national_representative_body"_L1},
    EnglishColumn{"state"_L1, "note"_L1},
    EnglishColumn{"entity"_L1, "note"_L1},
    EnglishColumn{"city"_L1, "census_scope"_L1},
    EnglishColumn{"city"_L1, "unit_represented"_L1},
    EnglishColumn{"city"_L1, "csco_host_body"_L1},
    EnglishColumn{"city"_L1, "note"_L1},
    EnglishColumn{"city_vision"_L1, "focus_areas_as_named"_L1},
    EnglishColumn{"city_vision"_L1, "note"_L1},
    EnglishColumn{"actor"_L1, "note"_L1},
    EnglishColumn{"partner"_L1, "note"_L1},
    EnglishColumn{"programme_phase"_L1, "note"_L1},
    EnglishColumn{"programme_place"_L1, "note"_L1},
    EnglishColumn{"project"_L1, "partner"_L1, true},
    EnglishColumn{"project"_L1, "note"_L1},
    EnglishColumn{"project_status"_L1, "reported_title"_L1, true},
    EnglishColumn{"project_status"_L1, "detail_en"_L1},
    EnglishColumn{"project_status"_L1, "note"_L1},
    EnglishColumn{"event"_L1, "place"_L1},
    EnglishColumn{"event"_L1, "note"_L1},
    EnglishColumn{"network_stat"_L1, "note"_L1},
    EnglishColumn{"source"_L1, "publisher"_L1, true},
    EnglishColumn{"source"_L1, "edition"_L1},
    EnglishColumn{"source"_L1, "licence"_L1, true},
    EnglishColumn{"source"_L1, "retrieved_from"_L1, true},
    EnglishColumn{"source"_L1, "note"_L1, true},
};

constexpr auto AllTables
    = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*' ORDER BY rowid"_L1;
constexpr auto ColumnsOfTable = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid"_L1;
constexpr auto ReferencesOfTable = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id"_L1;

ColumnFormat::Type typeOf(const QString &declared)
{
    if (declared == "INTEGER"_L1)
        return ColumnFormat::Type::Integer;
    return declared == "REAL"_L1 ? ColumnFormat::Type::Real : ColumnFormat::Type::Text;
}

void markLists(TableFormat &table)
{
    for (const ListColumn &list : Lists) {
        if (list.table != table.name)
            continue;
        ColumnFormat &column = table.columns[table.indexOf(QString(list.column))];
        column.refersTo = list.refersTo;
        column.isList = true;
    }
}

Result<TableFormat> describeTable(Connection &connection, const QString &name)
{
    const auto fromRow = [](const Row &row) {
        return ColumnFormat{
            row.text(0), typeOf(row.text(1)), row.integer(2) != 0, static_cast<int>(row.integer(3)), {}};
    };
    Result<QList<ColumnFormat>> columns = connection.read<ColumnFormat>(ColumnsOfTable, {name}, fromRow);
    if (!columns)
        return tl::unexpected(columns.error());
    TableFormat table{name, *columns};
    const Result<> references = connection.forEach(ReferencesOfTable, {name},
        [&table](const Row &row) { table.columns[table.indexOf(row.text(0))].refersTo = row.text(1); });
    if (!references)
        return tl::unexpected(references.error());
    markLists(table);
    return table;
}

} // namespace

qsizetype TableFormat::indexOf(QStringView column) const
{
    const auto found = std::ranges::find(columns, column, &ColumnFormat::name);
    return found == columns.end() ? -1 : std::distance(columns.begin(), found);
}

QList<qsizetype> TableFormat::keyColumns() const
{
    QList<qsizetype> key;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).keyPosition > 0)
            key.append(i);
    }
    std::ranges::sort(key, {}, [this](qsizetype i) { return columns.at(i).keyPosition; });
    return key;
}

QStringList TableFormat::columnNames() const
{
    QStringList names;
    for (const ColumnFormat &column : columns)
        names.append(column.name);
    return names;
}

Result<> applyEditionSchema(Connection &connection)
{
    QByteArray script = "BEGIN;\n";
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable, file.errorString(), file.fileName());
        script += file.readAll();
    }
    return connection.runScript(script + "\nCOMMIT;\n");
}

Result<QList<TableFormat>> describeTables(Connection &connection)
{
    const auto names = connection.read<QString>(AllTables, {}, [](const Row &row) { return row.text(0); });
    if (!names)
        return tl::unexpected(names.error());
    QList<TableFormat> tables;
    for (const QString &name : *names) {
        Result<TableFormat> table = describeTable(connection, name);
        if (!table)
            return tl::unexpected(table.error());
        tables.append(*table);
    }
    return tables;
}

std::span<const ListColumn> listColumns()
{
    return Lists;
}

std::span<const EnglishColumn> englishColumns()
{
    return English;
}

bool isEnglishColumn(QStringView table, QStringView column)
{
    return std::ranges::any_of(
        English, [&](const EnglishColumn &one) { return table == one.table && column == one.column; });
}

} // namespace atlas
