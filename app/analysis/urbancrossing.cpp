// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbancrossing.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbanchart.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas
{

std::optional<Observation> UrbanCrossing::reached() const
{
    return stretches.isEmpty() ? std::nullopt : std::optional(stretches.first().from);
}

bool UrbanCrossing::isLost() const
{
    return !stretches.isEmpty() && stretches.first().to.year != last.year;
}

std::optional<UrbanCrossing> urbanCrossing(const QString &placeId, const Series &series, double share)
{
    if (series.isEmpty())
        return std::nullopt;
    UrbanCrossing crossing{placeId, {}, series.points().first(), series.points().last()};
    bool isAbove = false;
    for (const Observation &point : series.points()) {
        const bool wasAbove = std::exchange(isAbove, point.value >= share);
        if (isAbove && !wasAbove)
            crossing.stretches.append({point, point});
        else if (isAbove)
            crossing.stretches.last().to = point;
    }
    return crossing;
}

QList<UrbanCrossing> urbanCrossings(const Catalogue &catalogue, const IndicatorSeries &shares, double share)
{
    QList<QString> places{AseanId};
    for (const State &state : catalogue.states)
        places.append(state.id);
    QList<UrbanCrossing> crossings;
    for (const QString &id : std::as_const(places)) {
        if (const auto crossing = urbanCrossing(id, shares.of(id), share))
            crossings.append(*crossing);
    }
    return crossings;
}

std::optional<int> articleYearOf(const Catalogue &catalogue, double share)
{
    constexpr double rounding = 0.05; // the article's fractions are kept with one place after the point
    const auto claim = std::ranges::find_if(catalogue.claims, [&](const Claim &one) {
        return one.indicatorId == UrbanShareId && one.entityId == AseanId && one.statedValue && one.statedYear
            && std::abs(*one.statedValue - share) < rounding;
    });
    return claim == catalogue.claims.end() ? std::nullopt : claim->statedYear;
}

UrbanCrossingText::UrbanCrossingText(const Catalogue &catalogue, double share, const Format &format)
    : m_catalogue(catalogue)
    , m_share(share)
    , m_format(format)
{
}

QString UrbanCrossingText::shareInWords() const
{
    const QString fraction = fractionInWords(m_share);
    const bool isWhole = m_share == std::round(m_share);
    return fraction.isEmpty() ? m_format.percent(m_share, isWhole ? 0 : 1) : fraction;
}

QString UrbanCrossingText::answer(const UrbanCrossing &crossing) const
{
    const auto reached = crossing.reached();
    if (!reached)
        //: %1 is a share, %2 the last year of the series
        return tr("not by %2 (%1)")
            .arg(m_format.percent(crossing.last.value), m_format.oneEra().year(crossing.last.year));
    const QString year = m_format.year(reached->year);
    if (crossing.isFromStart())
        //: %1 is the first year of the series
        return tr("already in %1, where the series begins").arg(year);
    //: %1 is a year with its era
    return reached->kind == ValueKind::Projection ? tr("first in %1, projection").arg(year)
                                                  : tr("first in %1").arg(year);
}

QString UrbanCrossingText::finding(const UrbanCrossing &crossing) const
{
    const QString place = entityLabel(m_catalogue, crossing.placeId, m_format);
    //: %1 is a place, %2 "two thirds" or "40 %", %3 says when
    const QString said = tr("%1, %2 urban: %3").arg(place, shareInWords(), answer(crossing));
    const auto article = crossing.placeId == AseanId ? articleYearOf(m_catalogue, m_share) : std::nullopt;
    if (article)
        //: %1 is a finding, %2 a year
        return tr("%1; the article says %2").arg(said, laterYear(*article, m_format));
    const QString lost = remark(crossing);
    //: %1 is a finding, %2 says that the share was lost again
    return lost.isEmpty() ? said : tr("%1; %2").arg(said, lost);
}

QString UrbanCrossingText::when(const UrbanCrossing &crossing) const
{
    const auto reached = crossing.reached();
    if (!reached)
        //: the last year of the series
        return tr("not by %1").arg(m_format.oneEra().year(crossing.last.year));
    const QString year = m_format.year(reached->year);
    if (crossing.isFromStart())
        //: the first year of a series; it may have been so for long
        return tr("by %1").arg(year);
    return reached->kind == ValueKind::Projection ? tr("%1, projection").arg(year) : year;
}

QString UrbanCrossingText::share(const UrbanCrossing &crossing) const
{
    const auto reached = crossing.reached();
    if (reached)
        return m_format.percent(reached->value);
    //: %1 is a share, %2 the last year of a series
    return tr("%1 in %2").arg(m_format.percent(crossing.last.value), m_format.oneEra().year(crossing.last.year));
}

QString UrbanCrossingText::remark(const UrbanCrossing &crossing) const
{
    if (!crossing.isLost())
        return {};
    const QString until = m_format.year(crossing.stretches.first().to.year);
    if (crossing.stretches.size() == 1)
        //: %1 is a year with its era
        return tr("below again after %1").arg(until);
    //: %1 and %2 are years with their era
    return tr("below again after %1, back in %2").arg(until, m_format.year(crossing.stretches[1].from.year));
}

QString UrbanCrossingText::sentence(const UrbanCrossing &crossing) const
{
    //: %1 is a finding
    return tr("%1.").arg(finding(crossing));
}

} // namespace atlas
