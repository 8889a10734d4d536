// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/project.h"
#include "app/model/record.h"
#include "app/view/page.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace atlas
{

/** At most this many states carry a colour of their own. */
inline constexpr int MaximumStates = 4;

/** The largest growth or fall that a scenario may suppose, in hundredths of a per cent a year. */
inline constexpr int LargestGrowth = 1500;

/** Where the map looks: degrees, and how many times nearer than the whole region. */
struct MapCamera
{
    double longitude = 0;
    double latitude = 0;
    double zoom = 1; ///< 1 shows the region; larger is nearer

    bool operator==(const MapCamera &) const = default;
};

/** On what scale the values of a chart are shown. */
struct ChartScale
{
    enum class Kind {
        Plain, ///< as the chart has them
        Logarithmic, ///< the same values on an axis where equal steps are equal ratios
        Index, ///< each line in per cent of what it has in the base year
        Change, ///< each line against what it has in the base year: shares in points, everything else in per cent
    };

    Kind kind = Kind::Plain;
    int baseYear = 0; ///< of an index or a change, Common Era; 0 for the others

    bool operator==(const ChartScale &) const = default;
};

/** What the chart of the economy shows. */
struct EconomyChoice
{
    enum class Measure { Nominal, PurchasingPower };
    enum class Form { Rank, Level };

    Measure measure = Measure::Nominal; ///< nominal to 2030, or purchasing power to 2050: never one line across both
    Form form = Form::Rank;
    int scenario = 2; ///< 1 to 5, the shared socioeconomic pathway beyond the last projection of the measure

    bool operator==(const EconomyChoice &) const = default;
};

/** What the page of the economy shows, beside the states in colour and the year. */
struct EconomyPageChoice
{
    /** Levels that may be compared with each other: of one source, in one price basis. */
    enum class Basis { Nominal, PurchasingPower, Ssp1, Ssp2, Ssp3, Ssp4, Ssp5, Pwc };
    /** Whether the members of the European Union stand each for itself among the economies, or it as one. */
    enum class Europe { ByCountry, AsOne };
    enum class PerHead { Nominal, PurchasingPower };

    /** A growth rate somebody supposes, of ASEAN as a whole or of one state. */
    struct Growth
    {
        QString entityId;
        int hundredths = 0; ///< of a per cent a year

        bool operator==(const Growth &) const = default;
    };

    PerHead perHead = PerHead::PurchasingPower;
    bool sideBySide = false; ///< the levels of each member in a small chart of its own
    Basis basis = Basis::Nominal; ///< of the ranks
    Europe europe = Europe::ByCountry; ///< in ranks and scenarios
    Basis labBasis = Basis::Ssp2; ///< what a scenario starts from, and what all others follow
    int labYear = StartYear; ///< from which the supposed growth holds
    QList<Growth> growths; ///< each entity once; ASEAN alone or states; empty: as the source has it

    bool operator==(const EconomyPageChoice &) const = default;
};

/** Which cities the list of members shows, and in what order. */
struct CitiesChoice
{
    /** By protocol (states A to Z, cities A to Z), or by a figure, which is a deliberate act. */
    enum class Order { Protocol, Population, Projects, Joined };

    int joinedYear = 0; ///< only members that joined in this year; 0: any
    std::optional<ProjectStatus> status; ///< only members with a project of this status in the report of the year
    Order order = Order::Protocol;
    QList<QString> columns; ///< names of the columns to show; empty: the usual ones

    bool operator==(const CitiesChoice &) const = default;
};

/** What the matrix of cities and areas shows. */
struct MatrixChoice
{
    enum class Marks { Projects, Status };

    Marks marks = Marks::Projects;
    bool laterMembers = false; ///< the members that joined after the pilots have rows too

    bool operator==(const MatrixChoice &) const = default;
};

/** What the page of urbanisation shows. */
struct UrbanChoice
{
    /** Whose urban shares: one has the projection, the other the newer history. */
    enum class Edition { UnitedNations, WorldBank };

    Edition edition = Edition::UnitedNations;
    int share = 667; ///< when is it reached? In tenths of a per cent, 1 to 1000
    int since = 2018; ///< the earlier of the two years that are compared, FirstYear to LastYear
    bool sideBySide = false; ///< the share of each member in a small chart of its own

    bool operator==(const UrbanChoice &) const = default;
};

/** Which series the page of data shows. */
struct SeriesChoice
{
    QString indicator = QStringLiteral("urban_share");
    QString entity = QStringLiteral("ASEAN");
    QString source; ///< empty: the preferred one

    bool operator==(const SeriesChoice &) const = default;
};

/** Which rows the lists of the page of sources show. */
struct SourcesChoice
{
    QString words; ///< each of them is in a row that is shown; empty: every row
    QString kind; ///< the part and the place of a kind in its choice, such as "claims-2"; empty: every kind

    bool operator==(const SourcesChoice &) const = default;
};

/**
 * What is being looked at, and nothing of how: a history step, a link, a saved view and the input of every picture are
 * this one value. Ids are of the edition; an unknown id is kept and shows nothing, so that a link survives an edition.
 */
struct ViewState
{
    Page page = Page::Overview;
    int year = StartYear; ///< Common Era, one of yearsOf() page and section
    QList<QString> states; ///< ISO 3166 alpha-3 of the states in colour, oldest choice first, at most MaximumStates
    QString city; ///< empty: none
    QString area; ///< empty: all six
    QString indicator = QStringLiteral("urban_share"); ///< what the map is coloured by
    EconomyChoice economy;
    EconomyPageChoice economyPage;
    std::optional<MapCamera> camera; ///< empty: the whole region, whatever the size of the window
    QString section; ///< the part of the page; empty or unknown: its first
    std::optional<RecordRef> open; ///< the row whose sheet is open on the page
    std::optional<FigureRef> figure; ///< the figure that is asked "who says so?", over whatever page it is on
    CitiesChoice cities;
    MatrixChoice matrix;
    UrbanChoice urban;
    SeriesChoice series;
    SourcesChoice sources;
    QMap<QString, ChartScale> scales; ///< of each chart that is not shown plain, by the name of the chart

    bool operator==(const ViewState &) const = default;
};

/** The same view with `stateId` added to the coloured states, or taken from them; the oldest gives way when full. */
[[nodiscard]] ViewState withStateToggled(ViewState view, const QString &stateId);
/** The same view with `areaId` as the filter, or none where it was the filter. */
[[nodiscard]] ViewState withAreaToggled(ViewState view, const QString &areaId);
/** The same view with no state in colour. One state is taken out by withStateToggled(). */
[[nodiscard]] ViewState withoutStates(ViewState view);
/** The same view with all six areas. */
[[nodiscard]] ViewState withoutArea(ViewState view);
/** The same view with no city chosen. */
[[nodiscard]] ViewState withoutCity(ViewState view);
/** The same view without the question after a figure; where none is asked, without its sheet; where there is none,
 * without its city, its area, else its states. */
[[nodiscard]] ViewState withoutLastChoice(ViewState view);
/** The same view with the sheet of `record` open, on the page it opens on; what it is of is chosen as well. */
[[nodiscard]] ViewState withRecordOpen(ViewState view, const RecordRef &record);
/** The same view with the question who says so of a figure. */
[[nodiscard]] ViewState withFigure(ViewState view, const FigureRef &figure);
/** The same view with no figure asked after. */
[[nodiscard]] ViewState withoutFigure(ViewState view);
/** The same view with no sheet open. */
[[nodiscard]] ViewState withoutRecord(ViewState view);
/** The same view with a growth supposed for ASEAN or a state, in hundredths of a per cent, brought into range: ASEAN as
 * a whole leaves no states, a state leaves not ASEAN as a whole. */
[[nodiscard]] ViewState withGrowth(ViewState view, const QString &entityId, int hundredths);
/** The same view with no growth supposed. */
[[nodiscard]] ViewState withoutGrowths(ViewState view);
/** The same view on another page, at its first part, with nothing open. */
[[nodiscard]] ViewState withPage(ViewState view, Page page);
/** The years the year bar reaches in the view. */
[[nodiscard]] YearRange yearsOf(const ViewState &view);
/** The same view in another year, brought into range. */
[[nodiscard]] ViewState withYear(ViewState view, int year);

} // namespace atlas
