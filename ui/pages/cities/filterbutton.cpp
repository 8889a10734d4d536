// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/filterbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{
constexpr int Height = 28;
constexpr double Padding = 10;
constexpr double Sign = 14; ///< the side of the arrow and of the cross
constexpr double Gap = 4;
constexpr int MostWidth = 240; ///< a longer value is elided, its tip has all of it
} // namespace

FilterButton::FilterButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterButton::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void FilterButton::setWords(const QString &title, const QString &value)
{
    m_title = title;
    m_value = value;
    setText(title);
    setAccessibleName(words());
    const QString howToEnd = tr("Delete or the cross clears it");
    setToolTip(value.isEmpty() ? QString() : tooltipText(title, {value, howToEnd}));
    describeOnlyBy(*this, value.isEmpty() ? QString() : howToEnd); // the name says the value
    updateGeometry();
    update();
}

QString FilterButton::words() const
{
    //: the name of a filter and what it is set to
    return m_value.isEmpty() ? m_title : tr("%1: %2").arg(m_title, m_value);
}

QSize FilterButton::sizeHint() const
{
    const int width = int(std::ceil(2 * Padding + textWidth(words(), TextRole::Body) + Gap + Sign));
    return {std::min(width, MostWidth), Height};
}

QSize FilterButton::minimumSizeHint() const
{
    const int least = int(std::ceil(2 * Padding + textWidth(m_title, TextRole::Body) + Gap + Sign));
    return {std::min(least, sizeHint().width()), Height};
}

QRectF FilterButton::signBox() const
{
    return {width() - Padding - Sign, (height() - Sign) / 2, Sign, Sign};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    const bool isSet = !m_value.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isSet || underMouse() ? theme.accentSoft : theme.surface);
    const QColor line = hasFocus() ? theme.focus : isSet || underMouse() ? theme.accent : theme.border;
    painter.setPen(QPen(line, hasFocus() ? theme.focusWidth : 1));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QRectF room(Padding, 0, signBox().left() - Gap - Padding + 1, height());
    paintLine(painter, room, TextRole::Body, theme.text, words());
    paintIcon(painter, isSet ? Icon::Close : Icon::ChevronDown, signBox(), isSet ? theme.accent : theme.textMuted);
}

void FilterButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = !m_value.isEmpty() && event->position().x() >= signBox().left() - Gap;
    if (event->button() == Qt::LeftButton && isOnCross && rect().contains(event->pos())) {
        setDown(false);
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_value.isEmpty())
            Q_EMIT cleared();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atlas
