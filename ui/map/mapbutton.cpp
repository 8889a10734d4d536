// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

namespace
{

constexpr int Side = 26;

/** Rows of a mark and its words. */
void paintLegendSign(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double step = box.height() / 3;
    const double side = step * 0.55;
    for (int row = 0; row < 3; ++row) {
        const double middle = box.top() + (row + 0.5) * step;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(QRectF(box.left() + 1, middle - side / 2, side, side));
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + side + 4, middle), QPointF(box.right() - 1, middle));
    }
}

void paintSign(QPainter &painter, MapButton::Sign sign, const QRectF &box, const QColor &colour)
{
    switch (sign) {
    case MapButton::Sign::Nearer:
        return paintIcon(painter, Icon::Plus, box, colour);
    case MapButton::Sign::Farther:
        return paintIcon(painter, Icon::Minus, box, colour);
    case MapButton::Sign::Whole:
        return paintIcon(painter, Icon::Fit, box, colour);
    case MapButton::Sign::Legend:
        return paintLegendSign(painter, box, colour);
    case MapButton::Sign::Fold:
        return paintIcon(painter, Icon::ChevronDown, box, colour);
    }
    Q_UNREACHABLE();
}

} // namespace

MapButton::MapButton(Sign sign, QWidget *parent)
    : QAbstractButton(parent)
    , m_sign(sign)
{
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::TabFocus);
    resize(MapButton::sizeHint());
}

void MapButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void MapButton::setScheme(Appearance::Scheme scheme)
{
    m_scheme = scheme;
    update();
}

QSize MapButton::sizeHint() const
{
    return {Side, Side};
}

void MapButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isBare = m_sign == Sign::Fold && !hasFocus() && !underMouse();
    painter.setPen(hasFocus() ? QPen(theme.focus, theme.focusWidth) : QPen(theme.border, 1));
    painter.setBrush(isDown() || underMouse() ? theme.accentSoft : theme.raised);
    if (!isBare)
        painter.drawRoundedRect(box, 5, 5);
    paintSign(painter, m_sign, box.adjusted(5, 5, -5, -5), theme.text);
}

void MapButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void MapButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace atlas
