// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/networkfacts.h"
#include "app/analysis/networkrow.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"

namespace atlas
{

/** Names a figure of the reports in views and links: metric, scope, year and basis, separated by slashes. */
[[nodiscard]] QString figureId(const NetworkFigure &figure);

/** Names a figure of the reports for who asks who says so. */
[[nodiscard]] FigureRef figureRef(const NetworkFigure &figure);

/** A figure of the reports in words. */
struct NetworkFigureWords
{
    QString measure; ///< `Ongoing projects`
    QString value; ///< with its unit
    QString unit; ///< alone
    QString basis; ///< how it was found
};
[[nodiscard]] NetworkFigureWords networkFigureWords(const NetworkFigure &figure, const Format &format);

/** Every figure of the reports as a row: year, what is counted, of what, value with unit, how it was found. */
[[nodiscard]] NetworkTable figureTable(const NetworkFacts &facts, const Format &format);

/** The areas in each report: projects counted, their share, and the share that is printed. A row opens the count. */
[[nodiscard]] NetworkTable areaFigureTable(const NetworkFacts &facts, const Format &format);

/** For each year in which cities joined: the year, how many, how many there are then, and which they are by name. */
[[nodiscard]] QList<SheetFact> growthFacts(const NetworkFacts &facts, const Format &format);

/** The meetings of the network. */
[[nodiscard]] NetworkTable meetingTable(const NetworkFacts &facts, const Format &format);

/** One figure: what it counts, how it was found, and the same measure in other years. */
[[nodiscard]] Sheet figureSheet(const NetworkFacts &facts, const QString &id, const Format &format);

/** What the figures are, which cities joined when, and what the reports say for `year`. */
[[nodiscard]] Sheet figuresIntroduction(const NetworkFacts &facts, int year, const Format &format);

/** Member cities by the end of each year, by the year in which each joined. */
[[nodiscard]] ChartDescription membersChart(const NetworkFacts &facts, int year, const Format &format);
/** Projects in the reports: all, and by status. */
[[nodiscard]] ChartDescription projectsChart(const NetworkFacts &facts, int year, const Format &format);

} // namespace atlas
