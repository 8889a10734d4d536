// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the edition answers when a figure is asked who says so: series in figureseries.cpp, what is counted from rows in
// figurecounts.cpp, what is worked out, printed or stated in figureothers.cpp, of urbanisation in figureurban.cpp.
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/coverage.h"
#include "app/model/definition.h"
#include "app/model/ledger.h"
#include "app/model/network.h"
#include "app/model/places.h"
#include "app/model/sourcerecord.h"

#include <functional>

namespace atlas
{

/** The parts of an edition that answer for figures; all of it outlives an answer being made. */
struct FigureFacts
{
    const Catalogue &catalogue;
    const Definitions &definitions;
    const Ledger &ledger;
    const Network &network;
    const Places &places;
    const Sources &sources;
    const SeriesReader &series;
    /** The series of an indicator, one for each place and source. */
    std::function<QList<SeriesCoverage>(const QString &indicatorId)> coverage;
    /** The values that one source alone gives. */
    std::function<Series(const QString &indicatorId, const QString &placeId, const QString &sourceId)> values;
    /** What uses each source; asked for only where that is the figure. */
    std::function<SourceUses()> uses;
    int viewYear = 0; ///< the year the figure was seen in
};

/** What is known of one figure, in the language and era of a format. */
struct FigureAnswer
{
    QString name; ///< of the measure
    QList<SheetWords> of; ///< whose it is, with the ways to it
    QString value; ///< with its unit; empty where there is none
    QString reading; ///< the value once more as it is spoken; may be empty
    QString unit;
    QString year; ///< in words; says so where the figure is of no year
    QString kind; ///< estimate or projection, counted, printed, stated
    std::optional<ValueKind> valueKind; ///< of a value of a series
    QString hole; ///< why there is no value; empty where there is one
    QString definition; ///< what is measured
    QString definitionSourceId;
    QStringList sourceIds; ///< who says so, the most important first
    QStringList notes; ///< sentences a reader of this figure needs
    QList<SheetBlock> parts; ///< the rows it is made of and how
    QString indicatorId; ///< the series it is a value of; empty for what is counted
    std::optional<RecordRef> record; ///< the row that has it; empty where no single row has

    bool operator==(const FigureAnswer &) const = default;
};

/** Answers for any figure; one the edition cannot know has a hole that says so. */
[[nodiscard]] FigureAnswer answerFigure(const FigureFacts &facts, const FigureRef &figure, const Format &format);

/** @name The answers by kind of measure. */
///@{
[[nodiscard]] FigureAnswer answerSeries(const FigureFacts &facts, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerMembers(const FigureFacts &facts, const FigureRef &figure, const Format &format);
/** Projects, of which those with a status; cities with projects; the share of an area. */
[[nodiscard]] FigureAnswer answerProjects(
    const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerCityPeople(const FigureFacts &facts, const FigureRef &figure, const Format &format);
/** What the row of a city states: people and surface. */
[[nodiscard]] FigureAnswer answerCityRow(
    const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerRuralPeople(const FigureFacts &facts, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerUrbanSpeed(const FigureFacts &facts, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerRank(const FigureFacts &facts, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerNetworkStat(const FigureFacts &facts, const FigureRef &figure, const Format &format);
[[nodiscard]] FigureAnswer answerClaim(const FigureFacts &facts, const FigureRef &figure, const Format &format);
/** How many rows or values of the edition there are. */
[[nodiscard]] FigureAnswer answerEditionCount(
    const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format);
///@}

/** @name Words of the answers. */
///@{
/** A place by its name, with the way to its sheet; the whole network for AllPlaces. */
[[nodiscard]] SheetWords figurePlace(const Catalogue &catalogue, const QString &placeId, const Format &format);
/** All places of a figure. */
[[nodiscard]] QList<SheetWords> figurePlaces(const Catalogue &catalogue, const FigureRef &figure, const Format &format);
/** The years of the values, from the first to the last; the one year where there is one. */
[[nodiscard]] QString yearsOf(const Series &values, const Format &format);
/** A value of an indicator as it is written: `52.3 %`, `6th`, `698,645.3 thousand people`. */
[[nodiscard]] QString indicatorValueText(const Indicator &indicator, double value, const Format &format);
///@}

} // namespace atlas
