// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/series.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace atlas
{

class Connection;
struct Catalogue;

/**
 * Series on demand: an indicator is read when a picture first needs it, by one range of the clustered key, and stays
 * in a bounded cache. Where several sources give a value for one entity and year, the indicator's preferred one
 * stands. Lives on the thread of its connection.
 */
class SeriesStore
{
public:
    /** Both outlive the store. */
    SeriesStore(Connection &connection, const Catalogue &catalogue);

    /**
     * Every series of an indicator, never null; without series where the edition has none. What cannot be read is an
     * error, and is tried again when it is next asked for.
     */
    [[nodiscard]] Result<std::shared_ptr<const IndicatorSeries>> indicator(const QString &indicatorId);
    /** Takes in what was read elsewhere, so that it is not read again. */
    void keep(const std::shared_ptr<const IndicatorSeries> &series);
    /** The indicators in the cache, the latest used last. */
    [[nodiscard]] const QList<QString> &kept() const { return m_recentlyUsed; }

    /** Reads one indicator, keeping nothing: for a connection of another thread. */
    [[nodiscard]] static Result<IndicatorSeries> read(
        Connection &connection, const Catalogue &catalogue, const QString &indicatorId);

private:
    Connection &m_connection;
    const Catalogue &m_catalogue;
    QHash<QString, std::shared_ptr<const IndicatorSeries>> m_cache;
    QList<QString> m_recentlyUsed; ///< the latest last
};

} // namespace atlas
