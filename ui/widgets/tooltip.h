// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>

class QWidget;

namespace atlas
{

/** A title and its lines as one tool tip of bearable width. Plain text in, rich text out. */
[[nodiscard]] QString tooltipText(const QString &title, const QStringList &lines);

/** Shows `text` below `part` of the widget until the pointer leaves it or a key is pressed. */
void showTooltip(QWidget &widget, const QRect &part, const QString &text);

} // namespace atlas
