// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/eventmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

void paintEventMark(QPainter &painter, const QRectF &box, bool isExact, const QColor &colour, const Theme &theme)
{
    const double radius = box.height() / 2;
    painter.setBrush(isExact ? colour : theme.surface);
    painter.setPen(QPen(isExact ? theme.surface : colour, 1.5));
    painter.drawRoundedRect(box, radius, radius);
}

} // namespace atlas
