// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/growthslider.h"

#include "app/view/viewstate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int Lowest = -400; ///< hundredths of a per cent a year: what a hand can set
constexpr int Highest = 1200;
constexpr int Step = 25;
constexpr int BigStep = 100;
constexpr double HandleRadius = 6;
constexpr double Groove = 4;
constexpr double MarkHeight = 14;

} // namespace

GrowthSlider::GrowthSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(Lowest, Highest);
    setSingleStep(Step);
    setPageStep(BigStep);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(24); // a smaller one is hard to hit
    connect(this, &QSlider::sliderPressed, this, [this] { m_goesOn = false; });
    connect(this, &QSlider::valueChanged, this, [this](int hundredths) {
        Q_EMIT growthSet(hundredths, isSliderDown() && m_goesOn);
        m_goesOn = true;
    });
}

void GrowthSlider::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void GrowthSlider::setGrowth(std::optional<int> supposed, std::optional<int> source)
{
    m_isSupposed = supposed.has_value();
    m_source = source;
    setEnabled(source.has_value());
    const QSignalBlocker quiet(this);
    setRange(std::min(Lowest, supposed.value_or(0)), std::max(Highest, supposed.value_or(0)));
    setValue(supposed.value_or(source.value_or(0)));
    update();
}

double GrowthSlider::placeOf(int hundredths) const
{
    const double room = width() - 2 * HandleRadius - 2;
    return HandleRadius + 1 + room * (hundredths - minimum()) / std::max(1, maximum() - minimum());
}

void GrowthSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(QRectF(1, middle - Groove / 2, width() - 2, Groove), Groove / 2, Groove / 2);
    if (!isEnabled())
        return;
    const double at = placeOf(value());
    if (m_source) {
        const double mark = placeOf(*m_source);
        painter.setBrush(theme.accent);
        painter.drawRect(QRectF(std::min(at, mark), middle - Groove / 2, std::abs(at - mark), Groove));
        painter.setBrush(theme.textMuted);
        painter.drawRect(QRectF(mark - 1, middle - MarkHeight / 2, 2, MarkHeight));
    }
    painter.setPen(QPen(m_isSupposed ? theme.accent : theme.textMuted, 2));
    painter.setBrush(m_isSupposed ? theme.accent : theme.surface);
    painter.drawEllipse(QPointF(at, middle), HandleRadius - 1, HandleRadius - 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::FocusRadius, spacing::FocusRadius);
    }
}

void GrowthSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace atlas
