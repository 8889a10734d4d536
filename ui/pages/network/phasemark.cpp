// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/phasemark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QPainter>

namespace atlas
{

namespace
{

constexpr double OutlineWidth = 2;

/** Brush and pen of a form. */
void take(QPainter &painter, PhaseForm form, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(form == PhaseForm::Full ? theme.accent : theme.surface);
    QPen pen(form == PhaseForm::Full ? theme.surface : theme.accent, form == PhaseForm::Full ? 1 : OutlineWidth);
    if (form == PhaseForm::Broken)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
}

} // namespace

PhaseForm phaseForm(int position)
{
    return position <= 1 ? PhaseForm::Full : position == 2 ? PhaseForm::Outline : PhaseForm::Broken;
}

void paintPhaseMark(QPainter &painter, QPointF middle, double radius, PhaseForm form, const Theme &theme)
{
    painter.save();
    take(painter, form, theme);
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

QColor programmeLand(const Theme &theme)
{
    constexpr double share = 0.5; // in high contrast marks need more
    if (theme.scheme == Appearance::Scheme::HighContrast)
        return mixed(theme.sequential[1], theme.sea, share);
    return theme.sequential[theme.isDark() ? 1 : 2];
}

void paintPhaseBar(QPainter &painter, const QRectF &bar, PhaseForm form, const Theme &theme)
{
    painter.save();
    take(painter, form, theme);
    const QRectF inside = bar.adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(inside, spacing::FocusRadius, spacing::FocusRadius);
    painter.restore();
}

} // namespace atlas
