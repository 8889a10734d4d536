// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/economybasis.h"

#include <functional>

class QAbstractButton;

namespace atlas
{

class SegmentedSwitch;

/** Offers the bases below a button, each by its whole name; `chosen` learns which a person took. */
void offerBasis(QAbstractButton &button, const Catalogue &catalogue, const Format &format, EconomyBasis current,
    const std::function<void(EconomyBasis)> &chosen);

/** Shows how the European Union is counted; a source without it as one counts countries and the switch says why. */
void showEurope(SegmentedSwitch &europe, const IndicatorSeries &levels, EconomyPageChoice::Europe wanted);

} // namespace atlas
