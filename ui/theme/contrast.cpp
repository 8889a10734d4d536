// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    const double red = linear(double(colour.redF()));
    const double green = linear(double(colour.greenF()));
    const double blue = linear(double(colour.blueF()));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace atlas
