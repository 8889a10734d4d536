// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of a place by age and sex, before how they are drawn: plain values, worked out and tested without a
// window.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"

#include <array>

namespace atlas
{

enum class Sex { Men, Women };
inline constexpr std::array BothSexes{Sex::Men, Sex::Women};

/** People below this age are those the article speaks of. */
inline constexpr int YouthEnd = 35;

/** Some years of age as the source groups them, with the people of all places in all its years. */
struct AgeGroup
{
    int firstAge = 0;
    std::optional<int> lastAge; ///< empty: everyone older as well
    SharedSeries men;
    SharedSeries women;
};

/** The age groups of the edition, the youngest first; those it has for both sexes. Or why they cannot be read. */
[[nodiscard]] Result<QList<AgeGroup>> ageGroups(const Catalogue &catalogue, const SeriesReader &series);

/** A population pyramid: bars of men to the left and of women to the right, the youngest at the foot. */
struct AgePyramid
{
    struct Group
    {
        QString label; ///< as short as an axis has it: `10–14`, `80+`
        QString name; ///< as a sentence has it: `10–14`, `80 and over`
        int firstAge = 0;
        bool isOpen = false; ///< everyone older as well, so that its bar is not of as many years as the others
        std::array<QString, 2> measures; ///< the indicators of men and women

        bool operator==(const Group &) const = default;
    };

    /** The bars of one year, in the unit of the indicators and the order of the groups. */
    struct Year
    {
        int year = 0; ///< Common Era
        ValueKind kind = ValueKind::Estimate;
        QString sourceId;
        std::array<QList<double>, 2> people; ///< men and women
        QString finding; ///< the title in this year
        QString shortFinding; ///< the same without the group, where the title has no room for it
        qsizetype notable = 0; ///< the group it names

        [[nodiscard]] double of(qsizetype group, Sex sex) const { return people[std::size_t(sex)][group]; }
        [[nodiscard]] double both(qsizetype group) const { return of(group, Sex::Men) + of(group, Sex::Women); }
        [[nodiscard]] double total(Sex sex) const;
        [[nodiscard]] double total() const { return total(Sex::Men) + total(Sex::Women); }

        bool operator==(const Year &) const = default;
    };

    /** What a chart of any form says around its plot, how values are written, the year of the view, and as the only
     * thing in its plot the mark of the article. It has no lines. */
    ChartDescription words;
    QString placeId;
    QString placeName;
    int colour = 0; ///< of the place on the page: 0 for ASEAN, 1 and up in the order of choice
    QList<Group> groups; ///< the youngest first
    QList<Year> years; ///< those with every bar, in their order
    double high = 0; ///< the longest bar of all years: the axis is the same in all of them
    QList<ChartTick> ticks; ///< of either side, from zero, in the unit of the indicators
    QString
        totalsElsewhere; ///< whose the totals of other charts are, where their edition is another; follows the source
    QString borrowed; ///< a sentence, where another year is shown than that of the view

    [[nodiscard]] bool isEmpty() const { return years.isEmpty(); }
    /** What is shown for the year of the view: its own bars, the nearest earlier, or the first. Not of an empty one. */
    [[nodiscard]] const Year &shown() const;
    /** The share of those below YouthEnd in all people of a year, in per cent. */
    [[nodiscard]] double youthShare(const Year &year) const;
    /** The group with most people of a year among those of equally many years of age. */
    [[nodiscard]] qsizetype largestGroup(const Year &year) const;
    /** Names the value of a bar that is shown; empty where there is none. */
    [[nodiscard]] std::optional<FigureRef> figureAt(qsizetype group, Sex sex) const;
    /** Names the share of the young that is shown. */
    [[nodiscard]] std::optional<FigureRef> youthFigure() const;
    /** What the article says of the share of the young here; null where it speaks of another place. */
    [[nodiscard]] const ChartMark *claim() const;
};

/** The pyramid of a place in the year of the view; `colour` as in AgePyramid. */
[[nodiscard]] AgePyramid agePyramid(const Catalogue &catalogue, const QList<AgeGroup> &groups, const QString &placeId,
    int colour, int year, const Format &format);

/** The same pyramid in another year: nothing is worked out but which bars are shown, and what that is called. */
[[nodiscard]] AgePyramid agePyramidInYear(AgePyramid pyramid, int year);

} // namespace atlas
