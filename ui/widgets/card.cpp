// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

namespace atlas
{

namespace
{

constexpr double EdgeHeight = 3;
constexpr double ChosenTint = 0.10;

} // namespace

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return QColor(
        part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue()));
}

void paintCard(QPainter &painter, const QRectF &area, const Theme &theme, const CardLook &look)
{
    const QRectF box = area.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor colour = look.edge.isValid() ? look.edge : theme.accent;
    QPainterPath outline;
    outline.addRoundedRect(box, spacing::CardRadius, spacing::CardRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = look.chosen ? mixed(colour, theme.surface, ChosenTint) : theme.surface;
    painter.fillPath(outline, ground);
    if (look.edge.isValid()) {
        painter.save();
        painter.setClipRect(QRectF(area.left(), area.top(), area.width(), EdgeHeight));
        painter.fillPath(outline, look.edge);
        painter.restore();
    }
    const bool strong = look.chosen || look.focused;
    const QColor line = look.focused ? theme.focus : look.chosen || look.pointedAt ? colour : theme.border;
    const int width = look.focused ? theme.focusWidth : strong ? 2 : 1;
    const double inset = (width - 1) / 2.0;
    painter.setPen(QPen(line, width));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), spacing::CardRadius, spacing::CardRadius);
    painter.restore();
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

const Theme &Card::theme() const
{
    return Theme::of(m_scheme);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_bearsFocus;
    paintCard(painter, rect(), theme(), look);
}

void Card::bearFocusOf(QWidget &part)
{
    part.installEventFilter(this);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isOwnWay = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
            && reason != Qt::OtherFocusReason; // given back after a menu or a box it is seen as it was left
        if (event->type() == QEvent::FocusIn && isOwnWay)
            m_cameByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        m_bearsFocus = event->type() == QEvent::FocusIn && m_cameByKey;
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
