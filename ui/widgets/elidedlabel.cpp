// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/spokenrole.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas
{

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(atlas::font(role));
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    fitLines(m_lineCount);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setShorterTexts(const QStringList &texts)
{
    m_shorterTexts = texts;
    update();
}

void ElidedLabel::setLineCount(int lines)
{
    m_mostLines = 0;
    m_lineCount = lines;
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setMostLines(int lines)
{
    if (lines == m_mostLines)
        return;
    m_mostLines = lines;
    fitLines(1);
    updateToolTip();
    update();
}

void ElidedLabel::fitLines(int from)
{
    if (m_mostLines == 0)
        return;
    m_lineCount = std::min(from, m_mostLines);
    while (m_lineCount < m_mostLines && !isWhole())
        ++m_lineCount;
    updateGeometry();
}

void ElidedLabel::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isWhole() const
{
    return fits(m_text);
}

bool ElidedLabel::fits(const QString &text) const
{
    if (m_lineCount == 1)
        return textWidth(text, m_role) <= width();
    return linesOf(text).join(QString()) == text;
}

const QString &ElidedLabel::shownText() const
{
    if (m_shorterTexts.isEmpty() || fits(m_text))
        return m_text;
    const auto found = std::ranges::find_if(m_shorterTexts, [this](const QString &text) { return fits(text); });
    return found == m_shorterTexts.end() ? m_shorterTexts.last() : *found;
}

QSize ElidedLabel::sizeHint() const
{
    return {int(std::ceil(textWidth(m_text, m_role))), m_lineCount * lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, m_lineCount * lineHeight(m_role)};
}

QStringList ElidedLabel::linesOf(const QString &text) const
{
    const QFontMetricsF metrics(font());
    if (m_lineCount == 1 && textWidth(text, m_role) <= width())
        return {text};
    if (m_lineCount == 1)
        return {metrics.elidedText(text, Qt::ElideRight, width())};
    QTextLayout layout(text, font());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        if (lines.size() + 1 == m_lineCount) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width()));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colour.isValid() ? m_colour : palette().windowText().color());
    const QStringList lines = linesOf(shownText());
    const int step = lineHeight(m_role);
    const bool isCentred = m_alignment.testFlag(Qt::AlignVCenter);
    double top = isCentred ? (height() - step * double(lines.size())) / 2 : 0;
    for (const QString &line : lines) {
        painter.drawText(QRectF(0, top, width(), step), int(m_alignment), line);
        top += step;
    }
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        fitLines(1);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isWhole() ? QString() : tooltipText({}, {m_text}));
    describeOnlyBy(*this); // its name is all of its words
}

} // namespace atlas
