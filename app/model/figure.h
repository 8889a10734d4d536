// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a figure on the screen is named, so that it can be asked who says so.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atlas
{

/**
 * The measures that no series of the edition gives as they are shown: they are counted, worked out or printed. Each
 * says what the place of its figures is. A measure that is none of them is the id of an indicator.
 */
enum class OwnMeasure {
    MemberCities, ///< AllPlaces or states
    Projects, ///< in the last list at or before the year; AllPlaces, or states, cities and areas
    ProjectsPlanning, ///< of these the ones with the status; places as with Projects
    ProjectsOngoing,
    ProjectsCompleted,
    ProjectsUnresolved,
    CitiesWithProjects, ///< an area, and perhaps states
    AreaShare, ///< an area: its share of the projects that the report of the year files
    CityPeople, ///< a city: its people as they are told in a year, whatever was counted
    StatedPeople, ///< a city: the people its plan or another document states
    CountedPeople, ///< a city: an independent count
    Surface, ///< a city
    RuralPeople, ///< an entity: its people outside of cities, by the edition of its urban people
    UrbanSpeed, ///< indicator/entity: how many points the share gained in the ten years to the year
    EconomyRank, ///< indicator of the levels/entity: the rank among the economies of the world
    NetworkStat, ///< metric/scope: a figure of the reports; the source is how it was found
    Claim, ///< a figure the article states
    SourceUses, ///< a source: how many rows of the edition rest on it
    SeriesValues, ///< indicator/entity: how many values a source gives
};

/** All of them. */
inline constexpr std::array AllOwnMeasures{OwnMeasure::MemberCities, OwnMeasure::Projects, OwnMeasure::ProjectsPlanning,
    OwnMeasure::ProjectsOngoing, OwnMeasure::ProjectsCompleted, OwnMeasure::ProjectsUnresolved,
    OwnMeasure::CitiesWithProjects, OwnMeasure::AreaShare, OwnMeasure::CityPeople, OwnMeasure::StatedPeople,
    OwnMeasure::CountedPeople, OwnMeasure::Surface, OwnMeasure::RuralPeople, OwnMeasure::UrbanSpeed,
    OwnMeasure::EconomyRank, OwnMeasure::NetworkStat, OwnMeasure::Claim, OwnMeasure::SourceUses,
    OwnMeasure::SeriesValues};

/** The place of a figure that is of the whole network. */
inline const QString AllPlaces = QStringLiteral("network");

/** Names one figure. */
struct FigureRef
{
    QString measure; ///< id of an indicator, or the name of an OwnMeasure
    QString place; ///< ids joined by joinedPlaces(); what they are of says the measure
    int year = 0; ///< Common Era; 0 where the figure is of no year
    QString sourceId; ///< whose value; empty: the one that is shown first

    bool operator==(const FigureRef &) const = default;
};

/** The stable name of a measure in links, such as "projects_ongoing"; no indicator has one of these ids. */
[[nodiscard]] QString ownMeasureName(OwnMeasure measure);
/** The measure of a stable name; empty for an id of an indicator. */
[[nodiscard]] std::optional<OwnMeasure> ownMeasureNamed(const QString &name);
/** A figure of a measure of our own. */
[[nodiscard]] FigureRef ownFigure(OwnMeasure measure, const QString &place, int year, const QString &sourceId = {});

/** Several places as one, and back: their sum, mean or count; AllPlaces for none. */
[[nodiscard]] QString joinedPlaces(const QStringList &ids);
[[nodiscard]] QStringList placesOf(const FigureRef &figure);

/** A figure as text, `measure/place/year/source`, and back; empty where the text names none. */
[[nodiscard]] QString figureText(const FigureRef &figure);
[[nodiscard]] std::optional<FigureRef> figureFromText(const QString &text);

/** What an item model answers for a cell that shows a figure: a FigureRef. Apart from all roles that models number. */
inline constexpr int FigureRole = 0x0100 + 0x1000;

} // namespace atlas

Q_DECLARE_METATYPE(atlas::FigureRef)
