// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/growth.h"

#include <cmath>

namespace atlas
{

double growthBetween(double from, double to, int years)
{
    return 100 * (std::pow(to / from, 1.0 / years) - 1);
}

double grown(double value, double percent, double years)
{
    return value * std::pow(1 + percent / 100, years);
}

double meanGrowth(const QList<ChartPoint> &rates, int first, int last)
{
    double sum = 0;
    int years = 0;
    for (const ChartPoint &rate : rates) {
        if (rate.year < first || rate.year > last)
            continue;
        sum += rate.value;
        ++years;
    }
    return years == 0 ? 0 : sum / years;
}

} // namespace atlas
