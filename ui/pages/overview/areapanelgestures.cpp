// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pointer and keys do on the panel of an area.
#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/copymenus.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace atlas
{

bool AreaPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const qsizetype dot = dotAt(position);
        showTooltip(*this, dot < 0 ? rect() : dotRect(dot).toAlignedRect(), toolTipText(dot));
        return true;
    }
    return QWidget::event(event);
}

std::optional<FigureRef> AreaPanel::figureOfDot(qsizetype dot) const
{
    const bool isCity = dot >= 0 && dot < m_coverage.dots.size();
    QStringList places = isCity ? QStringList{m_coverage.dots[dot].cityId} : QStringList(m_network.scopeStates);
    places.append(m_coverage.areaId);
    return ownFigure(OwnMeasure::Projects, joinedPlaces(places), m_network.report.year.value_or(m_network.viewYear));
}

std::optional<FigureRef> AreaPanel::figureAsked() const
{
    return figureOfDot(m_walkedDot);
}

std::optional<FigureRef> AreaPanel::figureAt(const QPoint &position)
{
    return figureOfDot(dotAt(position));
}

void AreaPanel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeAreaMenu(*this);
    addFigureQuestion(*menu, *this, figureOf(*event, *this));
    menu->popup(event->globalPos());
}

void AreaPanel::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
}

void AreaPanel::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPressed = std::exchange(m_isPressed, false);
    if (!wasPressed || event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const qsizetype dot = dotAt(event->position());
    if (dot >= 0)
        Q_EMIT cityPressed(m_coverage.dots[dot].cityId);
    else
        Q_EMIT areaPressed(m_area.id);
}

/** The first click has chosen; the second of a double click does not take it back. */
void AreaPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void AreaPanel::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype dot = dotAt(event->position());
    if (dot == m_hoveredDot)
        return;
    m_hoveredDot = dot;
    update();
}

void AreaPanel::leaveEvent(QEvent *)
{
    m_hoveredDot = -1;
    update();
}

void AreaPanel::focusOutEvent(QFocusEvent *event)
{
    m_walkedDot = -1;
    QWidget::focusOutEvent(event);
}

void AreaPanel::keyPressEvent(QKeyEvent *event)
{
    const auto last = m_coverage.dots.size() - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        press();
        return;
    case Qt::Key_Right:
        walkTo(std::min(m_walkedDot + 1, last));
        return;
    case Qt::Key_Left:
        walkTo(m_walkedDot < 0 ? last : std::max<qsizetype>(m_walkedDot - 1, 0));
        return;
    case Qt::Key_Down:
        walkTo(m_walkedDot < 0 ? 0 : std::min(m_walkedDot + dots().perRow(), last));
        return;
    case Qt::Key_Up:
        walkTo(m_walkedDot < dots().perRow() ? std::max<qsizetype>(m_walkedDot, 0) : m_walkedDot - dots().perRow());
        return;
    case Qt::Key_Escape:
        if (m_walkedDot >= 0) {
            m_walkedDot = -1;
            describe();
            sayFocus(*this);
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AreaPanel::press()
{
    if (m_walkedDot >= 0 && m_walkedDot < m_coverage.dots.size())
        Q_EMIT cityPressed(m_coverage.dots[m_walkedDot].cityId);
    else
        Q_EMIT areaPressed(m_area.id);
}

void AreaPanel::walkTo(qsizetype dot)
{
    if (dot < 0 || dot >= m_coverage.dots.size())
        return;
    const auto say = std::exchange(m_walkedDot, dot) == dot ? sayAgain : sayFocus; // again at an end
    say(*this, int(dot));
    setAccessibleDescription(dotWords(dot));
    showTooltip(*this, dotRect(dot).toAlignedRect(), toolTipText(dot));
    update();
}

} // namespace atlas
