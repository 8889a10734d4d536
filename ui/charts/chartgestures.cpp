// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pointer and the keys do to a chart.
#include "app/analysis/chartreading.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/chartsteps.h"
#include "ui/charts/chartwidget.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace atlas
{

namespace
{
constexpr double Reach = 12; ///< pixels around a value that count as its place
} // namespace

bool ChartWidget::isInPlot(const QPointF &position) const
{
    return !m_description.plot.lines.isEmpty()
        && chartLayout().area.adjusted(-8, -8, 8, 20).contains(position - plotOrigin());
}

QString ChartWidget::lineAt(const QPointF &position) const
{
    const ChartLayout &layout = chartLayout();
    return m_hits.lineAt(position - plotOrigin(), m_description.plot, layout);
}

void ChartWidget::setReading(std::optional<int> year, const QString &lineId)
{
    if (year == m_readingYear && lineId == m_readingLine)
        return;
    m_readingYear = year;
    m_readingLine = lineId;
    update((frame().header | m_frame.plot).toAlignedRect()); // the box of the values stands over the head
}

/** One thing at a time speaks: the claim under the pointer by its tool tip, or the year by its box. */
void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (claimAt(position - plotOrigin(), m_layout)) {
        setCursor(Qt::WhatsThisCursor);
        return setReading(std::nullopt, {});
    }
    if (QToolTip::isVisible() && isInPlot(position))
        QToolTip::hideText();
    const QString line = lineAt(position);
    const ChartLine *hit = m_description.plot.line(line);
    setCursor(hit != nullptr && (hit->canBeChosen || canStandOut()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int year = chartLayout().yearAt(position.x() - plotOrigin().x());
    setReading(isInPlot(position) ? std::optional(m_description.nearestReadingYear(year)) : std::nullopt, line);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_description.plot.lines.isEmpty())
        return QWidget::mousePressEvent(event);
    const ChartLine *line = m_description.plot.line(lineAt(event->position()));
    if (line != nullptr && line->canBeChosen)
        Q_EMIT lineClicked(line->id);
    else if (line != nullptr && canStandOut())
        setHighlight(line->id == m_highlight ? QString() : line->id);
    else if (isInPlot(event->position()))
        Q_EMIT yearPicked(m_layout.yearAt(event->position().x() - plotOrigin().x()));
}

/** The second press of a double click is no second choice: it would take back the first. */
void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartWidget::leaveEvent(QEvent *)
{
    setReading(std::nullopt, {});
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt, {});
    announce();
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void ChartWidget::readByKey(int year, const QString &lineId)
{
    const QString said = accessibleDescription();
    setReading(year, lineId);
    announce();
    if (said == accessibleDescription())
        sayAgainWhatIsRead(*this, *this); // at an end: silence would be taken for a key that is dead
}

/** Ctrl and Right goes in to the values, at the year of the view and the first line; inside it is the window's again.
 */
bool ChartWidget::entersValues(const QKeyEvent &event) const
{
    const bool isKey = event.key() == Qt::Key_Right && event.modifiers().testFlag(Qt::ControlModifier)
        && !(event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier));
    return isKey && !m_readingYear && !isTableShown() && !m_description.plot.lines.isEmpty();
}

QRectF ChartWidget::placeOf(const QString &, int year, double value)
{
    const QPointF at = plotOrigin() + chartLayout().at(year, value);
    const bool isShown = year >= m_layout.firstYear && year <= m_layout.lastYear;
    return isShown ? QRectF(at - QPointF(Reach, Reach), QSizeF(2 * Reach, 2 * Reach)) : QRectF();
}

void ChartWidget::doByKey(ChartKeyDeed deed)
{
    if (deed == ChartKeyDeed::Table)
        setTableShown(!isTableShown());
    else
        chooseScale(scaleAfter(deed, m_scale, m_given, m_readingYear));
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_description.plot.lines.isEmpty())
        return QWidget::keyPressEvent(event);
    const int now = m_readingYear.value_or(m_description.nearestReadingYear(m_description.currentYear));
    if (entersValues(*event))
        return readByKey(now, m_description.plot.lines.first().id);
    if (const auto next = stepBy(event->key(), {now, m_readingLine}, m_description))
        return readByKey(next->year, next->lineId);
    if (const auto deed = chartDeedOf(*event))
        return doByKey(*deed);
    if (event->matches(QKeySequence::Copy))
        return copyValues();
    const ChartLine *line = m_description.plot.line(m_readingLine);
    switch (event->key()) {
    case Qt::Key_Space:
        if (line != nullptr && line->canBeChosen)
            return Q_EMIT lineClicked(line->id);
        if (line != nullptr && canStandOut())
            return setHighlight(line->id == m_highlight ? QString() : line->id);
        return Q_EMIT yearPicked(now);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT yearPicked(now);
    case Qt::Key_Escape:
        if (!m_readingYear && m_highlight.isEmpty())
            return QWidget::keyPressEvent(event);
        if (!m_readingYear)
            return setHighlight({});
        setReading(std::nullopt, {});
        announce();
        return sayWhatIsRead(*this, *this);
    default:
        return QWidget::keyPressEvent(event);
    }
}

/** The full text of what is shortened, and what the article says at a mark, as rich text. */
QString ChartWidget::toolTipAt(const QPointF &position) const
{
    if (const auto claim = claimAt(position - plotOrigin(), m_layout)) {
        const ChartMark &mark = m_description.plot.marks[*claim];
        return tooltipText(mark.text, {mark.detail});
    }
    for (const ChartLayout::Label &label : m_layout.labels) { // a name that is cut
        const ChartLine *line = m_description.plot.line(label.lineId);
        if (line != nullptr && label.text != line->endLabel && label.rect.contains(position - plotOrigin()))
            return tooltipText(line->endLabel, {});
    }
    if (position.y() < frame().header.bottom())
        return tooltipText(m_description.title, {m_description.subtitle, chartInWords(m_description, m_highlight)});
    if (position.y() > frame().plot.bottom())
        return tooltipText({},
            QStringList{m_description.sourceLine} + m_description.notes
                + QStringList{m_description.keys.isEmpty() ? QString() : m_description.keys.first().article});
    return {};
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && entersValues(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // before it is the next year of the window
        return true;
    }
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
