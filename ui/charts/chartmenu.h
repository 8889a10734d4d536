// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace atlas
{

class ChartWidget;
class SmallMultiples;

/** What can be done with a chart: its picture, its values, the line under the pointer (`lineId`, empty for none) and
 * the choice. The chart owns the menu. */
[[nodiscard]] QMenu *makeChartMenu(ChartWidget &chart, const QString &lineId);

/** Copying the picture or the values of panels, which own the menu. */
[[nodiscard]] QMenu *makeCopyMenu(SmallMultiples &panels);

/** Adds to the menu of a chart of any form that its values stand in a table in its place, or that it is drawn again. */
void addTableEntry(
    QMenu &menu, QWidget &chart, bool hasValues, bool isTableShown, const std::function<void()> &switchOver);

/** Adds to the menu of a chart of any form that its picture and its values are copied. */
void addCopying(QMenu &menu, QWidget &chart, bool hasValues, const std::function<QImage()> &pictureOf,
    const std::function<void()> &copyValues);

} // namespace atlas
