// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projectionboundary.h"

#include <algorithm>

namespace atlas
{

ProjectionBoundary projectionBoundary(const IndicatorSeries &series, const QList<QString> &entityIds)
{
    ProjectionBoundary boundary;
    boundary.lastEstimate = series.lastEstimateYear(entityIds);
    if (!boundary.lastEstimate)
        return boundary;
    for (const QString &id : entityIds) {
        const auto &points = series.of(id).points();
        const auto later = std::ranges::upper_bound(points, *boundary.lastEstimate, {}, &Observation::year);
        if (later != points.end()) {
            boundary.hasProjection = true;
            boundary.projectionSourceId = later->sourceId;
            break;
        }
    }
    return boundary;
}

} // namespace atlas
