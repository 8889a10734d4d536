// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanpanels.h"

#include "app/analysis/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr double Half = 50; ///< per cent

/** The sentences of these panels. */
class UrbanPanels
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanPanels)
};

/** How many members live mostly in cities, in the year whose values the panels show. */
QString findingOf(const ChartDescription &chart, const Format &format)
{
    const int year = chart.shownYear();
    int members = 0;
    int urban = 0;
    std::optional<ChartPoint> asean;
    for (const ChartLine &line : chart.plot.lines) {
        const auto point = line.at(year);
        if (line.id == AseanId) {
            asean = point;
        } else if (point) {
            ++members;
            urban += point->value > Half ? 1 : 0;
        }
    }
    if (!asean || members == 0)
        return chart.title;
    //: %1 is a year with its era, %2 and %3 are numbers of states, %4 is a share
    return UrbanPanels::tr("Members more than half urban in %1: %2 of %3; ASEAN: %4")
        .arg(format.year(year), format.number(urban, 0), format.number(members, 0), chart.valueText(asean->value));
}

bool hasChosen(const ChartPlot &plot)
{
    return std::ranges::find(plot.lines, ChartLine::Role::Chosen, &ChartLine::role) != plot.lines.end();
}

} // namespace

ChartDescription urbanPanels(ChartDescription chart, const Catalogue &catalogue, const ViewState &view)
{
    const Format &format = chart.format;
    const Entity *asean = catalogue.entity(AseanId);
    const QString name = asean == nullptr ? AseanId : asean->name.in(format.language());
    chart.plot.marks.clear();
    chart.keys.clear();
    if (chart.plot.lines.isEmpty())
        return chart;
    chart.currentYear = view.year;
    if (!hasChosen(chart.plot))
        chart.title = findingOf(chart, format);
    const bool isProjected = chart.plot.boundaryYear.has_value();
    chart.shortSubtitles = shorterAndShorter({
        //: %1 is the measure
        UrbanPanels::tr("%1, %").arg(chart.measure),
        //: what the grey line is: %1 is ASEAN and who is in it
        UrbanPanels::tr("grey: %1").arg(format.dated(name)),
        format.years(chart.plot.firstYear, chart.plot.lastYear),
        isProjected ? dashedIsProjection() : QString(),
        isProjected ? chart.plot.projectionName : QString(),
    });
    chart.subtitle = chart.shortSubtitles.takeFirst();
    return chart;
}

} // namespace atlas
