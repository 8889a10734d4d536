// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A phase of the programme is told by form and not by colour alone: in its bar, on the map and in the legend.
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace atlas
{

struct Theme;

/** The form of a phase: the first full, the next in outline, later ones in broken outline. */
enum class PhaseForm { Full, Outline, Broken };

/** `position` counts the phases from 1. */
[[nodiscard]] PhaseForm phaseForm(int position);

/** The disc or ring of a place of the phase. */
void paintPhaseMark(QPainter &painter, QPointF middle, double radius, PhaseForm form, const Theme &theme);

/** The land that the programme is about: lighter or darker than its neighbours and the sea, so that it is told apart
 * without colour, and marks stand out from it. */
[[nodiscard]] QColor programmeLand(const Theme &theme);

/** The bar of the years of the phase. */
void paintPhaseBar(QPainter &painter, const QRectF &bar, PhaseForm form, const Theme &theme);

} // namespace atlas
