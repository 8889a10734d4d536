// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rankchart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/economytitle.h"
#include "app/analysis/economywords.h"
#include "app/analysis/ranking.h"
#include "app/analysis/ranklines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::RankChart)
};

struct Inputs
{
    const Catalogue &catalogue;
    const IndicatorSeries &levels;
    const EconomyPageChoice &choice;
    const Format &format;
    EconomyPageChoice::Europe europe; ///< as it can be counted

    [[nodiscard]] bool isPathway() const
    {
        return choice.basis >= EconomyBasis::Ssp1 && choice.basis <= EconomyBasis::Ssp5;
    }
};

/** Who projects, by which scenario. */
QString projectedBy(const Inputs &in)
{
    return in.isPathway()
        //: %1 is the name of a scenario such as "SSP2 (Middle of the road)"
        ? Words::tr("scenario %1").arg(scenarioName(in.catalogue, in.levels.indicatorId, in.format.language()))
        : projectionBy(publishedSource(in.levels, in.catalogue));
}

void addBoundary(ChartPlot &plot, const Inputs &in)
{
    plot.boundaryYear = in.levels.of(AseanId).lastEstimateYear();
    plot.projectionWord = in.isPathway() ? basisShortName(in.choice.basis) : projectionWord();
    plot.projectionName = projectedBy(in);
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, in.format);
}

/** Where the series has no value of every year: of which it has; else empty. */
QString rareYears(const ChartPlot &plot, const Format &format)
{
    const QList<ChartPoint> &points = plot.lines.first().points;
    QStringList years;
    bool isRegular = points.size() > 2;
    for (qsizetype i = 0; i < points.size(); ++i) {
        years.append(i == 0 ? format.year(points[i].year) : laterYear(points[i].year, format));
        isRegular = isRegular && (i < 2 || points[i].year - points[i - 1].year == points[1].year - points[0].year);
    }
    if (points.last().year - points.first().year == int(points.size()) - 1)
        return {};
    return isRegular ? Words::tr("a value every %n years", nullptr, points[1].year - points[0].year)
                     //: %1 is a list of years
                     : Words::tr("values of %1 only").arg(format.list(years));
}

QString comparedPlaces(const Inputs &in)
{
    const QString place = aseanIn(in.levels, in.catalogue, in.format);
    return in.europe == EconomyPageChoice::Europe::AsOne
        //: %1 is ASEAN and who is in it
        ? Words::tr("%1 as one economy among countries, the European Union as one too").arg(place)
        //: %1 is ASEAN and who is in it
        : Words::tr("%1 as one economy among countries").arg(place);
}

/** Measure, years and kind first, who projects last; the measure of a scenario names it already. */
QStringList subtitles(const QString &measure, const ChartPlot &plot, const Inputs &in)
{
    const QString who = in.isPathway() ? QString() : projectedBy(in);
    return shorterAndShorter({measure, in.format.years(plot.firstYear, plot.lastYear), dashedIsProjection(),
        rareYears(plot, in.format), comparedPlaces(in), who});
}

QStringList notesOf(const ChartPlot &plot, const Inputs &in)
{
    const QString part = partOfAsean(in.levels, in.catalogue, in.format);
    QStringList notes{part.isEmpty() ? aseanNote(in.catalogue, in.format) : part};
    notes.append(in.europe == EconomyPageChoice::Europe::AsOne
            ? Words::tr("The European Union counts as one economy; its members have no rank of their own here.")
            : Words::tr("The members of ASEAN have no rank of their own here, and those of the European Union are "
                        "counted singly."));
    if (in.europe != in.choice.europe)
        notes.append(Words::tr("This source has no value of the European Union as one: countries are counted."));
    if (!rareYears(plot, in.format).isEmpty())
        notes.append(Words::tr("The source has no values of the years between: a line leads from one value to the "
                               "next and says nothing of them."));
    notes.removeAll(QString());
    return notes;
}

} // namespace

ChartDescription rankChart(
    const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format)
{
    const Inputs in{catalogue, levels, view.economyPage, format, europeFor(levels, view.economyPage.europe)};
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Rank, 0, 1, {}};
    chart.plot = rankPlot(catalogue, {{&levels, aseanYears(levels, FirstYear, LastYear), 0}},
        rankedEconomies(catalogue, in.europe), in.europe, format);
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(basisName(catalogue, in.choice.basis, format));
        return rankChartInYear(std::move(chart), view);
    }
    //: %1 is a measure
    chart.measure = Words::tr("Rank by %1").arg(basisName(catalogue, in.choice.basis, format));
    addBoundary(chart.plot, in);
    addRankMarks(chart.plot, catalogue, isNominal(in.choice.basis), format);
    chart.shortSubtitles = subtitles(chart.measure, chart.plot, in);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    explainMarks(chart, catalogue);
    chart.notes = notesOf(chart.plot, in);
    return rankChartInYear(std::move(chart), view);
}

ChartDescription rankChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    chart.title = economyTitle(chart);
    return chart;
}

} // namespace atlas
