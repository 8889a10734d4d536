// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pointer and the keys do to small multiples, and which figure is meant.
#include "ui/charts/chartkeys.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartsteps.h"
#include "ui/charts/smallmultiples.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace atlas
{

std::optional<qsizetype> SmallMultiples::panelAt(const QPointF &position)
{
    const auto found = std::ranges::find_if(
        cells(), [&position](const Cell &cell) { return (cell.head | cell.plot).contains(position); });
    return found == m_cells.end() ? std::nullopt : std::optional(found - m_cells.begin());
}

void SmallMultiples::setReading(std::optional<int> year, const QString &lineId)
{
    if (year == m_readingYear && lineId == m_readingLine)
        return;
    m_readingYear = year;
    m_readingLine = lineId;
    announce();
    update();
}

void SmallMultiples::readByKey(int year, const QString &lineId)
{
    const bool isSame = year == m_readingYear && lineId == m_readingLine;
    setReading(year, lineId);
    if (isSame)
        sayAgainWhatIsRead(*this, *this); // at an end
}

/** The line of the panel before or after the one that is read, the first where none is. */
QString SmallMultiples::panelBeside(int step) const
{
    const auto read = std::ranges::find(m_panels, m_readingLine, &ChartPanel::lineId);
    if (m_panels.isEmpty() || read == m_panels.end())
        return m_panels.value(0).lineId;
    return m_panels[std::clamp<qsizetype>(read - m_panels.begin() + step, 0, m_panels.size() - 1)].lineId;
}

void SmallMultiples::mouseMoveEvent(QMouseEvent *event)
{
    const auto panel = panelAt(event->position());
    if (!panel || m_cells[*panel].head.contains(event->position())) {
        setCursor(panel ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return setReading(std::nullopt);
    }
    setCursor(Qt::ArrowCursor);
    const Cell &cell = m_cells[*panel];
    setReading(m_description.nearestReadingYear(cell.layout.yearAt(event->position().x() - cell.plot.left())));
}

void SmallMultiples::mousePressEvent(QMouseEvent *event)
{
    const auto panel = event->button() == Qt::LeftButton ? panelAt(event->position()) : std::nullopt;
    if (!panel)
        return QWidget::mousePressEvent(event);
    const Cell &cell = m_cells[*panel];
    if (cell.head.contains(event->position()))
        Q_EMIT linePicked(m_panels[*panel].lineId);
    else
        Q_EMIT yearPicked(cell.layout.yearAt(event->position().x() - cell.plot.left()));
}

void SmallMultiples::contextMenuEvent(QContextMenuEvent *event)
{
    makeCopyMenu(*this)->popup(event->globalPos());
}

void SmallMultiples::leaveEvent(QEvent *)
{
    setReading(std::nullopt);
}

void SmallMultiples::keyPressEvent(QKeyEvent *event)
{
    const int now = m_readingYear.value_or(m_description.nearestReadingYear(m_description.currentYear));
    const bool isAlong = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (const auto next = stepBy(event->key(), {now, m_readingLine}, m_description))
        return readByKey(next->year, isAlong ? panelBeside(event->key() == Qt::Key_Up ? -1 : 1) : m_readingLine);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT yearPicked(now);
    if (event->matches(QKeySequence::Copy))
        return copyValues();
    if (chartDeedOf(*event) == ChartKeyDeed::Table)
        return setTableShown(!isTableShown());
    if (event->key() == Qt::Key_Escape && m_readingYear) {
        setReading(std::nullopt);
        return sayWhatIsRead(*this, *this);
    }
    QWidget::keyPressEvent(event);
}

void SmallMultiples::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
}

void SmallMultiples::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt);
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

std::optional<FigureRef> SmallMultiples::figureAsked() const
{
    const QString line = m_readingLine.isEmpty() ? m_panels.value(0).lineId : m_readingLine;
    return m_panels.isEmpty() ? std::nullopt : m_description.figureAt(shownYear(), line);
}

std::optional<FigureRef> SmallMultiples::figureAt(const QPoint &position)
{
    const auto panel = panelAt(position);
    if (!panel)
        return std::nullopt;
    const Cell &cell = m_cells[*panel];
    const int year = cell.head.contains(position)
        ? shownYear()
        : m_description.nearestReadingYear(cell.layout.yearAt(position.x() - cell.plot.left()));
    return m_description.figureAt(year, m_panels[*panel].lineId);
}

} // namespace atlas
