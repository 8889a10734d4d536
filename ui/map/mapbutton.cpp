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

Icon iconOf(MapButton::Sign sign)
{
    switch (sign) {
    case MapButton::Sign::Nearer:
        return Icon::Plus;
    case MapButton::Sign::Farther:
        return Icon::Minus;
    case MapButton::Sign::Whole:
        return Icon::Fit;
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
    painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(theme.border, 1));
    painter.setBrush(isDown() || underMouse() ? theme.accentSoft : theme.raised);
    painter.drawRoundedRect(box, 5, 5);
    paintIcon(painter, iconOf(m_sign), box.adjusted(5, 5, -5, -5), theme.text);
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
