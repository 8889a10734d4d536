// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/keycap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <cmath>

namespace atlas
{

namespace
{
constexpr double Height = 20;
constexpr double Padding = 6;
} // namespace

double keycapWidth(const QString &words)
{
    return std::max(Height, std::ceil(textWidth(words, TextRole::Caption)) + 2 * Padding);
}

QRectF paintKeycap(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme)
{
    const double width = keycapWidth(words);
    const QRectF key(box.right() - width, std::round(box.center().y() - Height / 2), width, Height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.ground);
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), spacing::FocusRadius, spacing::FocusRadius);
    painter.restore();
    const double text = textWidth(words, TextRole::Caption);
    paintLine(painter, {key.center().x() - text / 2, key.top(), text + 1, key.height()}, TextRole::Caption,
        theme.textMuted, words);
    return box.adjusted(0, 0, -width - spacing::Small, 0);
}

} // namespace atlas
