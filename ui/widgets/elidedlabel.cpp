// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/tooltip.h"

#include <QFontMetricsF>
#include <QPainter>

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
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setShortText(const QString &text)
{
    m_shortText = text;
    update();
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
    return QFontMetricsF(font()).horizontalAdvance(m_text) <= width();
}

QSize ElidedLabel::sizeHint() const
{
    return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_text))), lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colour.isValid() ? m_colour : palette().windowText().color());
    const QString &text = isWhole() || m_shortText.isEmpty() ? m_text : m_shortText;
    painter.drawText(QRectF(rect()), int(m_alignment), QFontMetricsF(font()).elidedText(text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isWhole() ? QString() : tooltipText({}, {m_text}));
}

} // namespace atlas
