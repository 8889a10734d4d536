// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** A walk along the clustered key: its order is the order of the groups, so that nothing is sorted. */
constexpr auto Walk = "SELECT indicator_id, entity_id, source_id, min(year) AS first_year, max(year) AS last_year,"
                      " count(*) AS number_of_values, sum(kind = 'projection') AS projections"
                      " FROM observation %1 GROUP BY indicator_id, entity_id, source_id"_L1;
constexpr auto OneSeries = "SELECT year, kind, value, source_id FROM observation"
                           " WHERE indicator_id = ? AND entity_id = ? AND source_id = ? ORDER BY year"_L1;

SeriesCoverage toCoverage(const Record &record)
{
    return {record.text("indicator_id"_L1), record.text("entity_id"_L1), record.text("source_id"_L1),
        record.integer("first_year"_L1), record.integer("last_year"_L1), record.integer("number_of_values"_L1),
        record.integer("projections"_L1)};
}

Observation toObservation(const Record &record)
{
    return {record.integer("year"_L1), record.real("value"_L1),
        record.choice<ValueKind>("kind"_L1, {"estimate"_L1, "projection"_L1}), record.text("source_id"_L1)};
}

} // namespace

Result<Coverage> readCoverage(Connection &connection)
{
    Coverage coverage;
    TableReading reading(connection);
    reading.into(coverage.series, "observation"_L1, QString(Walk).arg(QString()), {}, toCoverage);
    return reading.finish(std::move(coverage));
}

Result<QList<SeriesCoverage>> readCoverageOf(Connection &connection, const QString &indicatorId)
{
    QList<SeriesCoverage> series;
    TableReading reading(connection);
    reading.into(series, "observation"_L1, QString(Walk).arg(u"WHERE indicator_id = ?"_s), {indicatorId}, toCoverage);
    return reading.finish(std::move(series));
}

Result<Series> readSeries(
    Connection &connection, const QString &indicatorId, const QString &entityId, const QString &sourceId)
{
    QList<Observation> points;
    TableReading reading(connection);
    reading.into(points, "observation"_L1, QString(OneSeries), {indicatorId, entityId, sourceId}, toObservation);
    return reading.finish(std::move(points)).map([](QList<Observation> &&read) { return Series(std::move(read)); });
}

} // namespace atlas
