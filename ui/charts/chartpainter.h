// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart on any paint device: window, picture, page. One path for all.
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

class QWidget;

namespace atlas
{

/** Paints the plot with its top left corner at the painter's origin. The ground is left as it is. */
void paintChart(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme);

/** Paints one line and its name again, over a veil that takes the others back. */
void paintFocus(
    QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const QString &lineId, const Theme &theme);

/** A dot on a line. */
void paintDot(QPainter &painter, const ChartLine &line, const QPointF &centre, const Theme &theme);

/** A rank on the line it belongs to. */
void paintDisc(QPainter &painter, const ChartLayout::Disc &disc, double radius, const Theme &theme);

/** Text with a rim in the colour of the ground, so that it can be read over lines. */
void paintHaloText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
    const QColor &halo);

/** A chart as it is shown, with a margin, on the ground of a card; it carries `description` as its text. */
[[nodiscard]] QImage chartPicture(QWidget &chart, const Theme &theme, const QString &description);

} // namespace atlas
