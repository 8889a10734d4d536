// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/series.h"

namespace atlas
{

/** Where a picture of an indicator turns from what was into what may be. */
struct ProjectionBoundary
{
    std::optional<int> lastEstimate; ///< the last year any of the places has an estimate for
    bool hasProjection = false; ///< whether values follow it
    QString projectionSourceId; ///< of the first value that follows

    bool operator==(const ProjectionBoundary &) const = default;
};

/** The boundary of an indicator over these places. */
[[nodiscard]] ProjectionBoundary projectionBoundary(const IndicatorSeries &series, const QList<QString> &entityIds);

} // namespace atlas
