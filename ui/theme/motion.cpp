// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include "app/model/appearance.h"

namespace atlas::motion
{

namespace
{

constexpr int Transition = 220;

} // namespace

int duration(const Appearance &appearance)
{
    return appearance.reducedMotion ? 0 : Transition;
}

} // namespace atlas::motion
