// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Are the tables of an edition made as the format makes them?
#include "app/dataset/connection.h"
#include "app/dataset/editioncheck.h"
#include "app/dataset/editionformat.h"
#include "app/dataset/furthercolumns.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EditionCheck)
};

/** Without the tables that FTS5 makes for itself, whose words are those of the SQLite that built them. */
constexpr auto Objects = R"(SELECT type || ' ' || name, sql FROM sqlite_schema
    WHERE name NOT IN ('search_index_data', 'search_index_idx', 'search_index_docsize', 'search_index_config')
    ORDER BY rowid)"_L1;

using SchemaObjects = QMap<QString, QString>;

Result<SchemaObjects> schemaOf(Connection &connection)
{
    SchemaObjects objects;
    const Result<> read
        = connection.forEach(Objects, {}, [&objects](const Row &row) { objects.insert(row.text(0), row.text(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return objects;
}

/** Adds what `found` has of further languages to the `model`, so that any other difference remains one. */
Result<> addFurtherColumns(Connection &model, Connection &found)
{
    const Result<QList<TableFormat>> tables = describeTables(model);
    const auto further = furtherColumns(found);
    if (!tables || !further)
        return tl::unexpected(tables ? further.error() : tables.error());
    for (const FurtherColumnOfTable &column : *further) {
        const auto table = std::ranges::find(*tables, column.table, &TableFormat::name);
        if (table == tables->end() || furtherColumn(column.column.name, table->columnNames()) != column.column)
            continue;
        if (const Result<> added = addFurtherColumn(model, column); !added)
            return added;
    }
    return {};
}

/** The tables as the format makes them, with room for the languages that `found` has. */
Result<SchemaObjects> expectedOf(Connection &found)
{
    Result<Connection> model = Connection::openEmpty();
    if (!model)
        return tl::unexpected(model.error());
    if (const Result<> applied = applyEditionSchema(*model); !applied)
        return tl::unexpected(applied.error());
    if (const Result<> added = addFurtherColumns(*model, found); !added)
        return tl::unexpected(added.error());
    return schemaOf(*model);
}

} // namespace

Result<QStringList> schemaDifferences(Connection &connection)
{
    const Result<SchemaObjects> expected = expectedOf(connection);
    const Result<SchemaObjects> found = schemaOf(connection);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    QStringList differences;
    for (const auto &[object, sql] : expected->asKeyValueRange()) {
        if (!found->contains(object))
            differences.append(Words::tr("The %1 is missing.").arg(object));
        else if (found->value(object) != sql)
            differences.append(Words::tr("The %1 is not made as this format makes it.").arg(object));
    }
    for (const QString &object : found->keys()) {
        if (!expected->contains(object))
            differences.append(Words::tr("There is a %1, which this format does not know.").arg(object));
    }
    return differences;
}

} // namespace atlas
