// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/seriesstore.h"

#include "app/dataset/connection.h"
#include "app/model/catalogue.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

Q_LOGGING_CATEGORY(logSeries, "atlas.dataset.series", QtInfoMsg)

constexpr qsizetype MostIndicatorsKept = 24;

constexpr auto SeriesOfIndicator = "SELECT entity_id, source_id, year, kind = 'projection', value FROM observation"
                                   " WHERE indicator_id = ? ORDER BY entity_id, source_id, year"_L1;

enum Column { EntityId, SourceId, Year, IsProjection, Value };

/** Gathers the rows of one entity at a time; rows arrive by entity, then source, then year. */
class Gathering
{
public:
    explicit Gathering(QString preferredSourceId)
        : m_preferred(std::move(preferredSourceId))
    {
    }

    void take(const Row &row)
    {
        if (row.bytes(EntityId) != QByteArrayView(m_entity)) {
            finishEntity();
            m_entity = row.bytes(EntityId).toByteArray();
        }
        if (row.bytes(SourceId) != QByteArrayView(m_source)) {
            m_source = row.bytes(SourceId).toByteArray();
            m_sourceId = QString::fromUtf8(m_source); // one string for all values of a source
        }
        const auto kind = row.integer(IsProjection) == 1 ? ValueKind::Projection : ValueKind::Estimate;
        m_points.append({int(row.integer(Year)), row.real(Value), kind, m_sourceId});
    }

    [[nodiscard]] QHash<QString, Series> result()
    {
        finishEntity();
        return std::move(m_series);
    }

private:
    void finishEntity()
    {
        if (m_points.isEmpty())
            return;
        std::ranges::stable_sort(m_points, {}, &Observation::year);
        QList<Observation> single;
        single.reserve(m_points.size());
        for (const Observation &point : std::as_const(m_points)) {
            if (single.isEmpty() || single.last().year != point.year)
                single.append(point);
            else if (point.sourceId == m_preferred)
                single.last() = point;
        }
        m_series.insert(QString::fromUtf8(m_entity), Series(std::move(single)));
        m_points.clear();
    }

    QString m_preferred;
    QByteArray m_entity;
    QByteArray m_source;
    QString m_sourceId;
    QList<Observation> m_points;
    QHash<QString, Series> m_series;
};

} // namespace

SeriesStore::SeriesStore(Connection &connection, const Catalogue &catalogue)
    : m_connection(connection)
    , m_catalogue(catalogue)
{
}

Result<std::shared_ptr<const IndicatorSeries>> SeriesStore::indicator(const QString &indicatorId)
{
    if (const auto known = m_cache.value(indicatorId)) {
        m_recentlyUsed.removeOne(indicatorId);
        m_recentlyUsed.append(indicatorId);
        return known;
    }
    auto series = read(m_connection, m_catalogue, indicatorId);
    if (!series) {
        qCWarning(logSeries).noquote() << series.error().message << series.error().detail;
        return tl::unexpected(std::move(series).error());
    }
    auto shared = std::make_shared<const IndicatorSeries>(std::move(*series));
    keep(shared);
    return shared;
}

Result<IndicatorSeries> SeriesStore::read(
    Connection &connection, const Catalogue &catalogue, const QString &indicatorId)
{
    qCDebug(logSeries) << "reads" << indicatorId;
    const Indicator *indicator = catalogue.indicator(indicatorId);
    Gathering gathering(indicator ? indicator->preferredSourceId : QString());
    const auto done
        = connection.forEach(SeriesOfIndicator, {indicatorId}, [&](const Row &row) { gathering.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    return IndicatorSeries{indicatorId, gathering.result()};
}

void SeriesStore::keep(const std::shared_ptr<const IndicatorSeries> &series)
{
    m_cache.insert(series->indicatorId, series);
    m_recentlyUsed.removeOne(series->indicatorId);
    m_recentlyUsed.append(series->indicatorId);
    if (m_recentlyUsed.size() > MostIndicatorsKept)
        m_cache.remove(m_recentlyUsed.takeFirst());
}

} // namespace atlas
