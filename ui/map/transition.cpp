// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/transition.h"

#include <QEasingCurve>

namespace atlas
{

Transition::Transition(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (isRunning() && value.toDouble() < 1)
            Q_EMIT moved(value.toDouble());
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { Q_EMIT moved(1); });
}

void Transition::start(int milliseconds)
{
    m_animation.stop();
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

void Transition::finish()
{
    if (!isRunning())
        return;
    m_animation.stop();
    Q_EMIT moved(1);
}

} // namespace atlas
