// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line chart shows, before how it is drawn: plain values, worked out and tested without a window. What it says
// of a year in words is worked out in chartreading.cpp.
#pragma once

#include "app/format/format.h"
#include "app/model/figure.h"
#include "app/model/series.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** One value of a line. */
struct ChartPoint
{
    int year = 0; ///< Common Era
    double value = 0;
    ValueKind kind = ValueKind::Estimate;
    QString sourceId;
    int part = 0; ///< two points of different parts come from series that must not be joined

    bool operator==(const ChartPoint &) const = default;
};

/** Between which values the true one lies with a chance, by the source of a line: a prediction interval. */
struct ChartBand
{
    /** The interval of one year. */
    struct Width
    {
        int year = 0; ///< Common Era
        double low = 0;
        double high = 0;

        bool operator==(const Width &) const = default;
    };

    double level = 0; ///< the chance, above 0 and below 1
    QList<Width> widths; ///< in the order of the years
    QString label = {}; ///< the level as it is written

    /** The interval of exactly this year. */
    [[nodiscard]] std::optional<Width> at(int year) const;

    bool operator==(const ChartBand &) const = default;
};

/** One entity's line. */
struct ChartLine
{
    enum class Role {
        Asean, ///< the ten members together: what the chart is about
        Chosen, ///< a state the reader has chosen
        Context, ///< everyone else, to compare with
    };

    QString id; ///< of the entity
    QString label; ///< its short name
    QString endLabel; ///< name and last value; empty where the line leaves the picture before its end
    Role role = Role::Context;
    int colour = 0; ///< 0 for ASEAN, 1 and up in the order of choice; says nothing for the context
    bool canBeChosen = false; ///< a state, so that a click on the line may choose it
    QList<ChartPoint> points; ///< in the order of the years
    QList<FigureRef> figures = {}; ///< of each part, what its values are figures of, whatever the year
    QList<ChartBand> bands = {}; ///< the widest first; drawn below all lines
    bool isSupposed = false; ///< no source gives it: worked out from what a person assumes

    /** The value of exactly this year. */
    [[nodiscard]] std::optional<ChartPoint> at(int year) const;

    bool operator==(const ChartLine &) const = default;
};

/** A figure of the article, placed where it speaks of. */
struct ChartMark
{
    QString claimId;
    int year = 0;
    double value = 0;
    QString text; ///< a few words to stand beside the mark
    QString detail; ///< the claim and what the data say, in sentences
    bool differs = false; ///< from the data
    std::optional<FigureRef> figure = {}; ///< names what is marked

    bool operator==(const ChartMark &) const = default;
};

/** Whose figures the marks are, and what their two colours say. */
struct ChartKey
{
    QString article; ///< what it is called, with its year
    QString differs; ///< beside the mark of a figure that differs from the data; empty where there is none
    QString near; ///< beside that of one that does not

    bool operator==(const ChartKey &) const = default;
};

/** A place on an axis with what is written there. */
struct ChartTick
{
    double value = 0;
    QString text;

    bool operator==(const ChartTick &) const = default;
};

/** The part of a chart that stays while the year moves: axes, lines, marks. A painter may keep its picture. */
struct ChartPlot
{
    enum class Form {
        Values, ///< straight lines between values, with gridlines
        Ranks, ///< 1 on top, soft steps from rank to rank, no gridlines
    };
    enum class Axis {
        Linear,
        Logarithmic, ///< equal steps are equal ratios; every value lies above zero
    };

    Form form = Form::Values;
    Axis axis = Axis::Linear;
    int firstYear = 0;
    int lastYear = 0;
    QList<ChartTick> yearTicks; ///< the most important first: a painter short of room leaves out the last
    double low = 0;
    double high = 0; ///< for ranks low is the best; the painter turns the axis
    QList<ChartTick> valueTicks; ///< at most six where they are gridlines
    QList<ChartLine> lines; ///< the most important first
    QList<ChartLine> earlier = {}; ///< earlier projections: thin grey lines in the table and in the picture alone
    std::optional<int> boundaryYear; ///< the last year of estimates; what follows is projected
    bool isBroken = false; ///< another source begins after the boundary, and no line crosses it
    QString projectionWord; ///< one word for the ground of the projection, which a painter writes there
    QString projectionName; ///< who projects, for the words above the plot
    QList<ChartMark> marks;

    [[nodiscard]] const ChartLine *line(const QString &id) const;

    bool operator==(const ChartPlot &) const = default;
};

/** What every line says in one year. */
struct ChartReading
{
    struct Value
    {
        QString lineId;
        QString label;
        QString text; ///< the value as it is written; a quantity without its unit, which the heading names
        double value = 0;
        ValueKind kind = ValueKind::Estimate;
        ChartLine::Role role = ChartLine::Role::Context;
        int colour = 0;

        bool operator==(const Value &) const = default;
    };

    int year = 0;
    QString heading; ///< the year, whether it is estimated or projected, and the unit of quantities
    QList<Value> values; ///< the largest first; of ranks the best, as far as they are shown
    QString odds = {}; ///< with which chance a value lies where, as a sentence; empty where the source says nothing

    bool operator==(const ChartReading &) const = default;
};

/** How the values of a chart are written. */
struct ChartValueStyle
{
    enum class Kind {
        Percent,
        Rank,
        Quantity,
        Change, ///< with its sign, and with the unit `%` or another
    };

    Kind kind = Kind::Quantity;
    int decimals = 0;
    double divisor = 1; ///< values are shown divided by this
    QString unit; ///< of the divided value
    QString head = {}; ///< stands over several values in place of the unit, such as `2010 = 100`

    bool operator==(const ChartValueStyle &) const = default;
};

/** A line chart: the finding, what is measured, what is drawn, and where it comes from. */
struct ChartDescription
{
    QString title; ///< the finding, worked out from what is shown
    QString shortTitle; ///< the same in fewer words, for a card that has no room for the title; empty: none
    QString measure; ///< what is measured, as it begins a sentence; empty where the subtitle alone says it
    QString subtitle; ///< measure, unit, place, period, price basis, kind
    QStringList shortSubtitles; ///< the same with less and less, for where there is less and less room
    QString sourceLine;
    QStringList shortSourceLines; ///< the same with less and less
    QHash<QString, QString> sourceNames; ///< the title of every source the points name
    QList<ChartKey> keys; ///< of the marks, the longest first; empty where there are none
    QStringList notes; ///< sentences a reader of the figures needs
    QString emptyReason; ///< why nothing is drawn; empty where something is
    int currentYear = 0; ///< the year of the view; it may lie outside the years shown
    ChartValueStyle style;
    Format format;
    ChartPlot plot;

    /** The years for which the chart has values, in order. */
    [[nodiscard]] QList<int> readingYears() const;
    /** The year with values that is nearest to `year`; `year` itself where the chart is empty. */
    [[nodiscard]] int nearestReadingYear(int year) const;
    /** The year whose values stand for that of the view: itself, the nearest earlier one with a value of ASEAN, or the
     * first. */
    [[nodiscard]] int shownYear() const;
    /** Names the value of a line in a year, of the first line where `lineId` is empty; empty where it has none. */
    [[nodiscard]] std::optional<FigureRef> figureAt(int year, const QString &lineId) const;
    /** All values of a year; none for a year without values. */
    [[nodiscard]] ChartReading readingAt(int year) const;
    /** A value as the chart writes it: `48.9 %`, `5th`, `4.2 trillion US$`. */
    [[nodiscard]] QString valueText(double value) const;
    /** The same where the unit is said elsewhere: `48.9 %`, `5th`, `4.2`. */
    [[nodiscard]] QString shortValueText(double value) const;
    /** What ASEAN and the chosen states have in the current year, in one sentence; the whole chart says
     * chartInWords(). */
    [[nodiscard]] QString sentence() const;
    /** What one line has in a year, in one sentence; what ASEAN and the chosen states have where `lineId` is empty. */
    [[nodiscard]] QString sentenceAt(int year, const QString &lineId) const;
    /** What several lines have in a year, in their order: one sentence for estimates, one for projections. */
    [[nodiscard]] QString sentenceOf(int year, const QList<QString> &lineIds) const;
};

/** A value in the words of a style. */
[[nodiscard]] QString chartValueText(double value, const ChartValueStyle &style, const Format &format);

/** At most six round numbers from at or below `low` to at or above `high`. */
[[nodiscard]] QList<double> niceTicks(double low, double high);

/** Years to name on an axis: both ends, `important` ones, then years that are round in the era they are written in. The
 * first says which era that is, as a sentence does. */
[[nodiscard]] QList<ChartTick> yearTicks(int first, int last, const QList<int> &important, const Format &format);

} // namespace atlas
