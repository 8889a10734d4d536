// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/textblock.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QSize>

namespace atlas
{

/** The words above and below a plot, fitted to a size, and the place they leave it. */
struct ChartFrame
{
    TextBlock title;
    TextBlock subtitle; ///< the longest of its lengths that is not cut
    TextBlock footer; ///< sources and notes, as much as fits whole
    QRectF header;
    QRectF plot;
    QRectF footerRect; ///< of the words; what the owner keeps free lies right of it
    ChartKey key; ///< of the marks, as long as there is room for; empty where there is none
    QRectF keyRect;
};

/** `kept` is the room at the right end of the footer that belongs to the owner of the chart. */
[[nodiscard]] ChartFrame layOutFrame(const ChartDescription &description, const QSize &size, const QSize &kept);

/** The title alone, for the same size: it is what changes with the year. A shorter one gives way where the whole would
 * be cut, or on a low card would take a second line from the plot. */
[[nodiscard]] TextBlock titleBlock(const ChartDescription &description, const QSize &size);
[[nodiscard]] TextBlock titleBlock(const QString &title, const QSize &size);

void paintHeader(QPainter &painter, const ChartFrame &frame, const Theme &theme);
void paintFooter(QPainter &painter, const ChartFrame &frame, const Theme &theme);

} // namespace atlas
