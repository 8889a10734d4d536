// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"

#include <functional>

namespace atlas
{

class LinkButton;

/** Says on a button which year is compared with. */
void showEarlierYear(LinkButton &button, int year, const Format &format);

/** Offers the years to compare with below a button; `chosen` learns which a person took. */
void offerEarlierYears(LinkButton &button, int current, const Format &format, const std::function<void(int)> &chosen);

} // namespace atlas
