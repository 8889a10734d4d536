// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textsize.h"

#include <algorithm>
#include <cmath>

namespace atlas
{

double textScale(double pointSize)
{
    constexpr double usual = 11; // the largest of the sizes that desktops come with: 9 to 11
    constexpr double largest = 1.5;
    constexpr double steps = 20;
    if (!(pointSize > usual))
        return 1;
    return std::min(largest, std::round(pointSize / usual * steps) / steps);
}

} // namespace atlas
