// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/sharefield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double Least = 0.1; ///< per cent
constexpr double Most = 100;
constexpr int Tenths = 10; ///< of a per cent
constexpr qint64 WheelPause = 400; ///< milliseconds that end a burst

} // namespace

ShareField::ShareField(QWidget *parent)
    : NumberBox(parent)
{
    setDecimals(1);
    setRange(Least, Most);
    setSingleStep(1);
    setSuffix(u" %"_s);
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double share) {
        Q_EMIT shareSet(int(std::lround(share * Tenths)), m_goesOn);
        m_goesOn = true;
    });
}

void ShareField::setShare(int tenths)
{
    const QSignalBlocker quiet(this);
    setValue(double(tenths) / Tenths);
}

void ShareField::mousePressEvent(QMouseEvent *event)
{
    m_goesOn = false;
    NumberBox::mousePressEvent(event);
}

void ShareField::keyPressEvent(QKeyEvent *event)
{
    m_goesOn = m_goesOn && event->isAutoRepeat();
    NumberBox::keyPressEvent(event);
}

/** Only where the keyboard is: else who scrolls past would change it. */
void ShareField::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus())
        return event->ignore();
    m_goesOn = m_goesOn && m_sinceWheel.isValid() && m_sinceWheel.elapsed() < WheelPause;
    m_sinceWheel.start();
    NumberBox::wheelEvent(event);
}

void ShareField::focusOutEvent(QFocusEvent *event)
{
    m_goesOn = false; // what was typed is set now
    NumberBox::focusOutEvent(event);
}

} // namespace atlas
