// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/combinedvalue.h"

#include "app/analysis/wellknown.h"

namespace atlas
{

std::optional<Observation> combinedValue(
    const SeriesReader &series, const QString &indicatorId, const QStringList &places, Combine how, int year)
{
    const SharedSeries values = series(indicatorId);
    const SharedSeries people = how == Combine::Mean ? series(wellknown::Population) : nullptr;
    Observation sum{year, 0, ValueKind::Estimate, {}};
    double weights = 0;
    for (const QString &place : places) {
        const auto value = values->of(place).at(year);
        const auto weight = people ? people->of(place).at(year) : std::optional(Observation{year, 1, {}, {}});
        if (!value || !weight)
            return std::nullopt;
        sum.value += value->value * weight->value;
        weights += weight->value;
        sum.sourceId = value->sourceId;
        if (value->kind == ValueKind::Projection)
            sum.kind = ValueKind::Projection;
    }
    if (how == Combine::Mean)
        sum.value /= weights;
    return sum;
}

} // namespace atlas
