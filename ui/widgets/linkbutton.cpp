// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{
constexpr int SmallestTarget = 24;
constexpr int ArrowSize = 14;
} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(atlas::font(TextRole::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void LinkButton::setOffersChoice(bool offers)
{
    m_offersChoice = offers;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const int arrow = m_offersChoice ? ArrowSize + spacing::Hair : 0;
    const int width = int(std::ceil(textWidth(text(), TextRole::Body))) + 2 * spacing::Small + arrow;
    return {width, std::max(SmallestTarget, lineHeight(TextRole::Body) + spacing::Small)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont face = font();
    face.setUnderline(underMouse() && isEnabled());
    painter.setFont(face);
    painter.setPen(isEnabled() ? theme.accent : theme.textMuted);
    painter.drawText(rect().adjusted(spacing::Small, 0, -spacing::Small, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_offersChoice) {
        const QRectF arrow(width() - spacing::Small - ArrowSize, (height() - ArrowSize) / 2.0, ArrowSize, ArrowSize);
        paintIcon(painter, Icon::ChevronDown, arrow, painter.pen().color());
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::FocusRadius, spacing::FocusRadius);
    }
}

void LinkButton::enterEvent(QEnterEvent *)
{
    update();
}

void LinkButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace atlas
