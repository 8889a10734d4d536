// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/matches.h"
#include "ui/theme/fonts.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace atlas
{

/** How a line is written that sets some of its letters apart. */
struct MarkedLook
{
    TextRole role = TextRole::Body;
    QColor colour;
    QColor markColour; ///< of what is marked, which is bold too
};

/**
 * Paints one line at the left of the box, elided where it is too narrow, on the base line of paintLine(); returns how
 * wide it was.
 */
double paintMarkedLine(
    QPainter &painter, const QRectF &box, const MarkedLook &look, const QString &text, const QList<TextSpan> &marks);

} // namespace atlas
