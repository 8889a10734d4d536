// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/choicechip.h"

#include "ui/theme/seriesmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace atlas
{

namespace
{

constexpr double Padding = 8;
constexpr double Sign = 12; ///< the side of the sign and of the cross
constexpr double Disc = 8;
constexpr double Gap = 5;

} // namespace

ChoiceChip::ChoiceChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void ChoiceChip::setLook(const Look &look)
{
    m_look = look;
    describe();
    updateGeometry();
    update();
}

void ChoiceChip::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void ChoiceChip::describe()
{
    setText(m_look.name);
    setAccessibleName(tr("%1, chosen", "a state, a city or an area").arg(m_look.name));
    const QString deed = tr("Clear the choice of %1", "a state, a city or an area that is chosen").arg(m_look.name);
    setAccessibleDescription(deed);
    setToolTip(tooltipText({}, {deed}));
}

QSize ChoiceChip::sizeHint() const
{
    const double words = textWidth(m_look.name, TextRole::Caption);
    return {int(std::ceil(2 * Padding + Sign + Gap + words + Gap + Sign)), Height};
}

QRectF ChoiceChip::nameBox() const
{
    const double left = Padding + Sign + Gap;
    return {left, 0, width() - left - Gap - Sign - Padding + 1, double(height())};
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(underMouse() || isDown() ? theme.accentSoft : theme.surface);
    painter.setPen(QPen(hasFocus() ? theme.focus
            : underMouse()         ? theme.accent
                                   : theme.border,
        hasFocus() ? theme.focusWidth : 1));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QColor colour = m_look.colour.isValid() ? m_look.colour : theme.textMuted;
    const QRectF sign(Padding, (height() - Sign) / 2, Sign, Sign);
    if (m_look.icon) {
        paintIcon(painter, *m_look.icon, sign, colour);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintSeriesMark(painter, sign.center(), Disc / 2, m_look.series);
    }
    paintLine(painter, nameBox(), TextRole::Caption, theme.text, m_look.name);
    paintIcon(painter, Icon::Close, QRectF(width() - Padding - Sign, (height() - Sign) / 2, Sign, Sign),
        underMouse() ? theme.accent : theme.textMuted);
}

void ChoiceChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atlas
