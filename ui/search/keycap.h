// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace atlas
{

struct Theme;

/** How wide the picture of a key is that bears these words. */
[[nodiscard]] double keycapWidth(const QString &words);

/** Paints a key with its words, so that its right edge lies at that of the box; returns what is left of the box. */
QRectF paintKeycap(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme);

} // namespace atlas
