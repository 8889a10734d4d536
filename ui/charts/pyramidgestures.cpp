// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pointer and the keys do to a pyramid, and which figure is meant.
#include "app/analysis/agepyramidtext.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/pyramidwidget.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace atlas
{

void PyramidWidget::setReading(const std::optional<PyramidPlace> &reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    update((frame().header | m_frame.plot).toAlignedRect()); // the box may stand over the head
}

bool PyramidWidget::isOverClaim(const QPointF &position) const
{
    return !m_pyramid.isEmpty()
        && PyramidPainter(m_pyramid, pyramidLayout(), *m_theme).claimRect().contains(position - plotOrigin());
}

/** One thing at a time speaks: the claim under the pointer by its tool tip, or a bar by its box. */
void PyramidWidget::mouseMoveEvent(QMouseEvent *event)
{
    const bool isClaim = isOverClaim(event->position());
    setCursor(isClaim ? Qt::WhatsThisCursor : Qt::ArrowCursor);
    const auto place = pyramidLayout().at(event->position() - plotOrigin());
    if (place && QToolTip::isVisible())
        QToolTip::hideText();
    setReading(place);
}

void PyramidWidget::leaveEvent(QEvent *)
{
    setReading(std::nullopt);
}

void PyramidWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
}

void PyramidWidget::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt);
    announce();
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void PyramidWidget::readByKey(const PyramidPlace &place)
{
    const QString said = accessibleDescription();
    setReading(place);
    announce();
    if (said == accessibleDescription())
        sayAgain(*this, partOf(place)); // at an end
}

/** Up to the older, down to the younger, left to the men, right to the women; the first step reads the largest group,
 * of which the title speaks. */
std::optional<PyramidPlace> PyramidWidget::stepBy(int key) const
{
    const qsizetype last = m_pyramid.groups.size() - 1;
    const PyramidPlace from = m_reading.value_or(PyramidPlace{m_pyramid.largestGroup(m_pyramid.shown()), Sex::Men});
    const qsizetype step = m_reading ? 1 : 0;
    switch (key) {
    case Qt::Key_Up:
        return PyramidPlace{std::min(last, from.group + step), from.sex};
    case Qt::Key_Down:
        return PyramidPlace{std::max<qsizetype>(0, from.group - step), from.sex};
    case Qt::Key_Left:
        return PyramidPlace{from.group, Sex::Men};
    case Qt::Key_Right:
        return PyramidPlace{from.group, Sex::Women};
    case Qt::Key_Home:
        return PyramidPlace{0, from.sex};
    case Qt::Key_End:
        return PyramidPlace{last, from.sex};
    default:
        return std::nullopt;
    }
}

void PyramidWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_pyramid.isEmpty())
        return QWidget::keyPressEvent(event);
    if (const auto next = stepBy(event->key()))
        return readByKey(*next);
    if (chartDeedOf(*event) == ChartKeyDeed::Table)
        return setTableShown(!isTableShown());
    if (event->matches(QKeySequence::Copy))
        return copyValues();
    if (event->key() != Qt::Key_Escape || !m_reading)
        return QWidget::keyPressEvent(event);
    setReading(std::nullopt);
    announce();
}

std::optional<FigureRef> PyramidWidget::figureAsked() const
{
    return m_reading ? m_pyramid.figureAt(m_reading->group, m_reading->sex) : m_pyramid.youthFigure();
}

std::optional<FigureRef> PyramidWidget::figureAt(const QPoint &position)
{
    if (isOverClaim(position))
        return m_pyramid.claim()->figure;
    if (const auto place = pyramidLayout().at(QPointF(position) - plotOrigin()))
        return m_pyramid.figureAt(place->group, place->sex);
    const bool isAbove = position.y() < frame().plot.bottom();
    return isAbove ? m_pyramid.youthFigure() : std::nullopt;
}

void PyramidWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasValues = !m_pyramid.isEmpty();
    addTableEntry(*menu, *this, hasValues, isTableShown(), [this] { setTableShown(!isTableShown()); });
    menu->addSeparator();
    addCopying(
        *menu, *this, hasValues, [this] { return picture(); }, [this] { copyValues(); });
    menu->addSeparator();
    addFigureQuestion(*menu, *this, figureOf(*event, *this));
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? mapToGlobal(frame().plot.center().toPoint()) : event->globalPos());
}

/** The full text of what is shortened, and what the article says at its mark, as rich text. */
QString PyramidWidget::toolTipAt(const QPointF &position) const
{
    const ChartDescription &words = m_pyramid.words;
    if (isOverClaim(position))
        return tooltipText(m_pyramid.claim()->text, {m_pyramid.claim()->detail});
    if (position.y() < frame().header.bottom())
        return tooltipText(words.title, {words.subtitle, pyramidInWords(m_pyramid)});
    if (position.y() > frame().plot.bottom())
        return tooltipText({},
            QStringList{words.sourceLine} + words.notes
                + QStringList{words.keys.isEmpty() ? QString() : words.keys.first().article});
    return {};
}

bool PyramidWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace atlas
