// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/economybasis.h"

#include <functional>

class QAbstractButton;

namespace atlas
{

/** Offers the bases below a button, each by its whole name; `chosen` learns which a person took. */
void offerBasis(QAbstractButton &button, const Catalogue &catalogue, const Format &format, EconomyBasis current,
    const std::function<void(EconomyBasis)> &chosen);

} // namespace atlas
