// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/editionwindow.h"

#include <QList>
#include <QString>

#include <functional>

namespace atlas::bench
{

/** Something a person does to the window again and again, one frame each time. */
struct Gesture
{
    QString name; ///< for the command line
    QString title; ///< for the table
    double target = 0; ///< milliseconds
    std::function<void()> prepare; ///< brings the window to where the gesture begins
    std::function<void(int step)> act; ///< one input of it; steps count from 0
    std::function<void()> finish; ///< lets go
    std::function<void(int step)> before = {}; ///< not timed: the hand on its way to the next input
};

/** The gestures that have a target; they hold references to `window`, which outlives them. */
[[nodiscard]] QList<Gesture> gesturesOn(test::EditionWindow &window);

} // namespace atlas::bench
