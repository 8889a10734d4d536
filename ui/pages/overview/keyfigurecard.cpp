// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/keyfigurecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/tooltip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int Height = 78;
constexpr int Padding = 10;
constexpr QRectF LabelLine(Padding, 8, 0, 18); // widths are the card's
constexpr QRectF FigureLine(Padding, 25, 0, 28);
constexpr QRectF DetailLine(Padding, 52, 0, 18);
constexpr double LongestSpark = 96;
constexpr double ShortestSpark = 26;
constexpr double SparkGap = 10;

QRectF across(const QRectF &line, int width)
{
    return {line.left(), line.top(), double(width - 2 * Padding), line.height()};
}

bool fits(const QString &text, TextRole role, double width)
{
    return QFontMetricsF(font(role)).horizontalAdvance(text) <= width;
}

void drawText(QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text)
{
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

KeyFigureCard::KeyFigureCard(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureCard::setFigure(const KeyFigure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    setAccessibleName(tr("%1: %2", "label of a key figure, the figure").arg(figure.label, figure.figure));
    setAccessibleDescription(figure.explanation.join(u' '));
    update();
}

void KeyFigureCard::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

bool KeyFigureCard::isWhole() const
{
    const double width = across(LabelLine, this->width()).width();
    return fits(m_figure.label, TextRole::Caption, width) && fits(m_figure.detail, TextRole::Caption, width)
        && fits(m_figure.figure, TextRole::Figure, width);
}

QSize KeyFigureCard::sizeHint() const
{
    return {220, Height};
}

QSize KeyFigureCard::minimumSizeHint() const
{
    return {120, Height};
}

bool KeyFigureCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        explain();
        return true;
    }
    return QWidget::event(event);
}

void KeyFigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    CardLook look;
    look.pointedAt = underMouse();
    look.focused = hasFocus();
    paintCard(painter, rect(), theme, look);
    drawText(painter, across(LabelLine, width()), TextRole::Caption, theme.textMuted, m_figure.label);
    drawText(painter, across(FigureLine, width()), TextRole::Figure, theme.text, m_figure.figure);
    drawText(painter, across(DetailLine, width()), TextRole::Caption,
        m_figure.detailDiffers ? theme.warning : theme.textMuted, m_figure.detail);
    paintLine(painter, across(FigureLine, width()));
}

/** The line of the years takes the room the figure leaves. */
void KeyFigureCard::paintLine(QPainter &painter, const QRectF &area) const
{
    const double taken = QFontMetricsF(atlas::font(TextRole::Figure)).horizontalAdvance(m_figure.figure) + SparkGap;
    const double length = std::min(LongestSpark, area.width() - taken);
    if (length < ShortestSpark)
        return;
    Sparkline line;
    line.upsideDown = m_figure.rankLine;
    line.steps = m_figure.rankLine || m_figure.id == KeyFigure::Id::Cities;
    for (const KeyFigure::Point &point : m_figure.line)
        line.points.append({double(point.year), point.value, point.isProjection});
    if (m_figure.year)
        line.markedX = *m_figure.year;
    paintSparkline(painter, QRectF(area.right() - length, area.top() + 1, length, area.height() - 3), line,
        Theme::of(m_appearance.scheme).accent);
}

void KeyFigureCard::mousePressEvent(QMouseEvent *)
{
    explain();
}

void KeyFigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        explain();
    else
        QWidget::keyPressEvent(event);
}

void KeyFigureCard::enterEvent(QEnterEvent *)
{
    update();
}

void KeyFigureCard::leaveEvent(QEvent *)
{
    update();
}

QString KeyFigureCard::explanation() const
{
    return tooltipText(accessibleName(), m_figure.explanation);
}

void KeyFigureCard::explain()
{
    showTooltip(*this, rect(), explanation());
}

} // namespace atlas
