// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How colours look to people, worked out apart from the program: contrast, four kinds of vision, differences.
#pragma once

#include <QColor>
#include <QList>

#include <array>

namespace atlas::test
{

using Triple = std::array<double, 3>;

/** Ordinary colour vision and the three kinds without one sort of cones. */
enum class Vision { Normal, Protan, Deutan, Tritan };

inline constexpr std::array AllVisions{Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

[[nodiscard]] const char *nameOf(Vision vision);

/** The contrast of WCAG 2.2, 1 to 21. */
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

/** Linear RGB of a colour as a vision sees it: Machado, Oliveira and Fernandes 2009, severity 1. */
[[nodiscard]] Triple seen(const QColor &colour, Vision vision);

/** The same as CIELAB under D65. */
[[nodiscard]] Triple labOf(const QColor &colour, Vision vision);

/** CIEDE2000 of two colours in CIELAB, as in Sharma, Wu and Dalal 2005. */
[[nodiscard]] double difference(const Triple &one, const Triple &other);

/** The two colours that are nearest to each other for a vision. */
struct Nearest
{
    qsizetype first = 0;
    qsizetype second = 0;
    double apart = 1e9;
};

[[nodiscard]] Nearest nearest(const QList<QColor> &colours, Vision vision);

} // namespace atlas::test
