// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/ranklines.h"

#include "app/analysis/charttext.h"
#include "app/analysis/ranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int FewestRanks = 8; ///< ranks shown even where ASEAN stands well above them

ChartLine emptyLine(const Catalogue &catalogue, const QString &id, const Format &format)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(catalogue, id, format);
    line.role = id == AseanId ? ChartLine::Role::Asean : ChartLine::Role::Context;
    return line;
}

/** The ranks of all economies in all years of the parts. */
QList<ChartLine> rankLines(const Catalogue &catalogue, const QList<RankPart> &parts, const QList<QString> &economies,
    EconomyPageChoice::Europe europe, const Format &format)
{
    QList<ChartLine> lines;
    for (const QString &id : economies) {
        lines.append(emptyLine(catalogue, id, format));
        for (const RankPart &part : parts)
            lines.last().figures.append(rankFigure(part.series->indicatorId, id, 0, europe));
    }
    for (const RankPart &part : parts) {
        for (const int year : part.years) {
            const auto ranks = ranksIn(year, *part.series, economies);
            for (ChartLine &line : lines) {
                const auto observation = part.series->of(line.id).at(year);
                if (observation)
                    line.points.append(
                        {year, double(ranks.value(line.id)), observation->kind, observation->sourceId, part.number});
            }
        }
    }
    lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    return lines;
}

double worstRank(const ChartLine &line)
{
    return line.points.isEmpty() ? 0 : std::ranges::max(line.points, {}, &ChartPoint::value).value;
}

double bestRank(const ChartLine &line)
{
    return std::ranges::min(line.points, {}, &ChartPoint::value).value;
}

/** Leaves the lines that come into the picture, the best at the end first, and names those that end in it. */
void keepBest(QList<ChartLine> &lines, int shown, int lastYear, const Format &format)
{
    lines.removeIf([shown](const ChartLine &line) { return bestRank(line) > shown; });
    const auto lastValue = [](const ChartLine &line) { return line.points.last().value; };
    std::ranges::stable_sort(lines, {}, lastValue);
    std::ranges::stable_partition(lines, [](const ChartLine &line) { return line.role == ChartLine::Role::Asean; });
    for (ChartLine &line : lines) {
        const ChartPoint &last = line.points.last();
        if (last.year == lastYear && last.value <= shown)
            line.endLabel = format.numeral(int(last.value)) + u' ' + line.label;
    }
}

} // namespace

QList<int> aseanYears(const IndicatorSeries &series, int first, int last)
{
    QList<int> years;
    for (const Observation &point : series.of(AseanId).points()) {
        if (point.year >= first && point.year <= last)
            years.append(point.year);
    }
    return years;
}

ChartPlot rankPlot(const Catalogue &catalogue, const QList<RankPart> &parts, const QList<QString> &economies,
    EconomyPageChoice::Europe europe, const Format &format)
{
    ChartPlot plot;
    plot.form = ChartPlot::Form::Ranks;
    plot.lines = rankLines(catalogue, parts, economies, europe, format);
    const ChartLine *asean = plot.line(AseanId);
    if (asean == nullptr)
        return {};
    plot.firstYear = asean->points.first().year;
    plot.lastYear = asean->points.last().year;
    const int shown = std::max(FewestRanks, int(worstRank(*asean)));
    keepBest(plot.lines, shown, plot.lastYear, format);
    plot.low = 1;
    plot.high = shown;
    for (int rank = 1; rank <= shown; ++rank)
        plot.valueTicks.append({double(rank), format.numeral(rank)});
    return plot;
}

void addRankMarks(ChartPlot &plot, const Catalogue &catalogue, bool isNominal, const Format &format)
{
    const auto isAboutMeasure = [&](const Claim &claim) {
        return claim.entityId == AseanId && claim.statedUnit == "rank"_L1
            && claim.indicatorId.startsWith(isNominal ? "gdp_nominal"_L1 : "gdp_ppp"_L1);
    };
    for (const Claim &claim : catalogue.claims) {
        auto mark = isAboutMeasure(claim) ? claimMark(catalogue, claim, {ChartValueStyle::Kind::Rank, 0, 1, {}}, format)
                                          : std::nullopt;
        if (!mark || mark->year < plot.firstYear || mark->year > plot.lastYear)
            continue;
        const ChartLine *asean = plot.line(AseanId);
        const auto value = asean ? asean->at(mark->year) : std::nullopt;
        mark->differs = mark->differs && !(value && value->value == mark->value); // as this chart counts
        plot.marks.append(*mark);
    }
}

} // namespace atlas
