// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>
#include <QStringList>

class QWidget;

namespace atlas
{

/** A title and its lines as one tool tip of bearable width. Plain text in, rich text out. */
[[nodiscard]] QString tooltipText(const QString &title, const QStringList &lines);

/** The same as the tip of a widget; a reader hears the lines alone, where Qt would read out the tip with its tags. */
void setTip(QWidget &widget, const QString &title, const QStringList &lines);

/**
 * Where the left top of a tip belongs: below `part`, else above it, else at its side, else at the side of the pointer;
 * on the screen, and never under the pointer, where it would take the pointer from the part and hide at once.
 */
[[nodiscard]] QPoint tooltipPlace(const QRect &part, QSize tip, const QRect &screen, QPoint pointer);

/**
 * Shows `text` beside `part` of the widget until the pointer leaves it or a key is pressed. Under a pressed button of
 * the mouse it comes with the release, which would hide it.
 */
void showTooltip(QWidget &widget, const QRect &part, const QString &text);

} // namespace atlas
