// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the place of a value that is missing or is not yet so: the same four patterns wherever it occurs.
#pragma once

#include "app/model/hole.h"

#include <QBrush>
#include <QColor>
#include <QImage>
#include <QString>

#include <array>

class QPainter;
class QRectF;

namespace atlas
{

struct Theme;

enum class Pattern {
    NoData, ///< nobody has a value: diagonal hatch
    NotApplicable, ///< there can be none, as for a member that has not joined: cross hatch
    Projected, ///< a value that is expected: dots
    NotPublic, ///< there may be one that nobody published: an outline alone
};

inline constexpr std::array AllPatterns{
    Pattern::NoData, Pattern::NotApplicable, Pattern::Projected, Pattern::NotPublic};

/** What stands in the place of a value that is missing for this reason. */
[[nodiscard]] Pattern patternOf(Hole hole);

/** The two colours of a pattern. */
struct PatternColours
{
    QColor ground;
    QColor ink;
};

/** Those of a pattern that stands for itself. */
[[nodiscard]] PatternColours patternColours(const Theme &theme);
/** Those of dots on a colour that says something too: the ink is as near to it as can still be seen. */
[[nodiscard]] PatternColours dotsOn(const QColor &fill, const Theme &theme);

/** The side of a tile in device pixels; that of dots is twice as large. */
[[nodiscard]] int patternSide(double devicePixelRatio);
/** A pattern as a tile in device pixels that joins on all sides; of NotPublic the ground alone. */
[[nodiscard]] QImage patternTile(Pattern pattern, const PatternColours &colours, double devicePixelRatio);
/** The same as a brush; sharp at this ratio. */
[[nodiscard]] QBrush patternBrush(Pattern pattern, const PatternColours &colours, double devicePixelRatio);

/** A box of a pattern as legends and tables show it, with its edge. */
void paintPattern(QPainter &painter, const QRectF &box, Pattern pattern, const Theme &theme);

/** What a pattern means, in the language of the program. */
[[nodiscard]] QString patternWords(Pattern pattern);

} // namespace atlas
