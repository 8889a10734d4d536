// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The columns of every table that name a source, as the schema declares them. */
constexpr auto SourceColumns = "SELECT made.name AS name, reference.\"from\" AS source_column"
                               " FROM sqlite_schema AS made JOIN pragma_foreign_key_list(made.name) AS reference"
                               " WHERE made.type = 'table' AND reference.\"table\" = 'source'"
                               " ORDER BY made.rowid, reference.id"_L1;

struct SourceColumn
{
    QString table;
    QString column;
};

SourceColumn toSourceColumn(const Record &record)
{
    return {record.text("name"_L1), record.text("source_column"_L1)};
}

SourceRecord toSource(const Record &record)
{
    SourceRecord source;
    source.id = record.text("source_id"_L1);
    source.title = record.text("title"_L1);
    source.publisher = record.translated("publisher"_L1);
    source.year = record.maybeInteger("year"_L1);
    source.edition = record.translated("edition"_L1);
    source.url = record.text("url"_L1);
    source.licence = record.translated("licence"_L1);
    source.kind = record.choice<SourceRecord::Kind>("kind"_L1,
        {"article"_L1, "official"_L1, "dataset"_L1, "derived"_L1, "press"_L1, "encyclopedia"_L1, "reference"_L1});
    source.retrievedFrom = record.translated("retrieved_from"_L1);
    source.note = record.translated("note"_L1);
    return source;
}

Imprint toImprint(const Record &record)
{
    Imprint imprint;
    imprint.number = record.text("number"_L1);
    imprint.date = record.date("date"_L1).value_or(QDate());
    imprint.title = record.pair("title"_L1);
    imprint.licence = record.pair("licence"_L1);
    imprint.independence = record.pair("independence"_L1);
    imprint.factsHash = record.text("facts_sha256"_L1);
    return imprint;
}

SourceUse toUse(const Record &record)
{
    return {record.text("source_id"_L1), record.text("used_in"_L1), record.integer("uses"_L1)};
}

/** Counts every row once: IN finds a source once, however many of the columns name it. */
QString useQuery(const QString &table, const QStringList &columns)
{
    if (columns.size() == 1) {
        return u"SELECT \"%2\" AS source_id, '%1' AS used_in, count(*) AS uses FROM \"%1\""
               " WHERE \"%2\" IS NOT NULL GROUP BY \"%2\" ORDER BY \"%2\""_s.arg(table, columns.constFirst());
    }
    QStringList quoted;
    for (const QString &column : columns)
        quoted.append(u"used.\"%1\""_s.arg(column));
    return u"SELECT source.source_id AS source_id, '%1' AS used_in, count(*) AS uses FROM \"%1\" AS used"
           " JOIN source ON source.source_id IN (%2) GROUP BY source.source_id ORDER BY source.source_id"_s.arg(
               table, quoted.join(u", "_s));
}

} // namespace

Result<Sources> readSources(Connection &connection)
{
    Sources sources;
    QList<Imprint> imprints;
    TableReading reading(connection);
    reading.into(imprints, "edition"_L1, "rowid"_L1, toImprint);
    reading.into(sources.sources, "source"_L1, "source_id"_L1, toSource);
    QList<int> toReview;
    reading.into(
        toReview, "translation"_L1, u"SELECT count(*) AS lines FROM translation WHERE reviewed = 'no'"_s, {},
        +[](const Record &record) { return record.integer("lines"_L1); });
    sources.translationsToReview = toReview.value(0);
    if (!imprints.isEmpty())
        sources.imprint = imprints.constFirst();
    return reading.finish(std::move(sources));
}

Result<SourceUses> readSourceUses(Connection &connection)
{
    SourceUses uses;
    QList<SourceColumn> columns;
    TableReading reading(connection);
    reading.into(columns, "sqlite_schema"_L1, QString(SourceColumns), {}, toSourceColumn);
    for (qsizetype i = 0; i < columns.size();) {
        const QString table = columns.at(i).table;
        QStringList names;
        for (; i < columns.size() && columns.at(i).table == table; ++i)
            names.append(columns.at(i).column);
        reading.into(uses.uses, QLatin1String(table.toLatin1()), useQuery(table, names), {}, toUse);
    }
    return reading.finish(std::move(uses));
}

} // namespace atlas
