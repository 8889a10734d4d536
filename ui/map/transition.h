// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

namespace atlas
{

/** A short way from 0 to 1, quick at first and slow at its end. No timer runs while it does not. */
class Transition final : public QObject
{
    Q_OBJECT

public:
    explicit Transition(QObject *parent = nullptr);

    void start(int milliseconds);
    /** Is at its goal at once; does nothing where it is not on its way. */
    void finish();
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    /** How far it has come; 1 exactly once, at the end. */
    void moved(double share);

private:
    QVariantAnimation m_animation{this};
};

} // namespace atlas
