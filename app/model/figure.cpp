// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/figure.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array Names{"member_cities"_L1, "projects"_L1, "projects_planning"_L1, "projects_ongoing"_L1,
    "projects_completed"_L1, "projects_unresolved"_L1, "cities_with_projects"_L1, "area_share"_L1, "city_people"_L1,
    "stated_people"_L1, "counted_people"_L1, "surface"_L1, "rural_people"_L1, "urban_speed"_L1, "economy_rank"_L1,
    "network_stat"_L1, "claim"_L1, "source_uses"_L1, "series_values"_L1};
static_assert(Names.size() == AllOwnMeasures.size());

constexpr auto Joint = u'+';

} // namespace

QString ownMeasureName(OwnMeasure measure)
{
    return Names[std::size_t(measure)];
}

std::optional<OwnMeasure> ownMeasureNamed(const QString &name)
{
    const auto found = std::ranges::find(Names, name);
    return found == Names.end() ? std::nullopt : std::optional(OwnMeasure(found - Names.begin()));
}

FigureRef ownFigure(OwnMeasure measure, const QString &place, int year, const QString &sourceId)
{
    return {ownMeasureName(measure), place, year, sourceId};
}

QString joinedPlaces(const QStringList &ids)
{
    return ids.isEmpty() ? AllPlaces : ids.join(Joint);
}

QStringList placesOf(const FigureRef &figure)
{
    return figure.place == AllPlaces ? QStringList() : figure.place.split(Joint, Qt::SkipEmptyParts);
}

QString figureText(const FigureRef &figure)
{
    return QStringList{figure.measure, figure.place, QString::number(figure.year), figure.sourceId}.join(u'/');
}

/** A place may have a slash in it, and how a figure of the reports was found is said in words. */
std::optional<FigureRef> figureFromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A([A-Za-z0-9_-]{1,64})/([A-Za-z0-9_+./-]{1,192})/(\\d{1,4})(?:/([A-Za-z0-9_ .&-]{0,128}))?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return FigureRef{match.captured(1), match.captured(2), match.captured(3).toInt(), match.captured(4)};
}

} // namespace atlas
