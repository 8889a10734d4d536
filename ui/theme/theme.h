// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QColor>

#include <array>

namespace atlas
{

/** Space between things, in pixels at 100 %. */
namespace spacing
{
inline constexpr int Hair = 2;
inline constexpr int Small = 4;
inline constexpr int Medium = 8;
inline constexpr int Large = 12;
inline constexpr int Page = 14;
inline constexpr int CardRadius = 8; ///< cards, notices, switches
inline constexpr int ControlRadius = 6; ///< buttons, boxes of words that lie on a card
inline constexpr int FocusRadius = 4; ///< focus rings, the flag of the year
} // namespace spacing

/** How much of a part that stands back is left: its small text can still be read. */
inline constexpr double DimmedOpacity = 0.88;

/** The colours of one scheme, by meaning. Values are chosen in one table; `tests/ui/theme` keeps their contrast. */
struct Theme
{
    Appearance::Scheme scheme = Appearance::Scheme::Light;

    QColor ground; ///< behind the cards
    QColor surface; ///< cards
    QColor raised; ///< what lies on a card: the city card, the legend, tooltips
    QColor border; ///< outline of cards, lines between things
    QColor text;
    QColor textMuted; ///< still 4.5:1 on surface
    QColor accent; ///< the programme's blue: ASEAN, the year, what can be pressed
    QColor onAccent;
    QColor accentSoft; ///< ground of what is chosen or pointed at
    QColor warning; ///< where the article differs; with a word, never alone
    QColor focus; ///< focus ring
    int focusWidth = 2; ///< of its pen, pixels
    QColor veil; ///< over a window that waits, and the shadow around what lies on it: in parts only

    QColor rail; ///< navigation rail
    QColor onRail;
    QColor railChosen; ///< ground of the page shown
    QColor onRailChosen;
    QColor railMark; ///< the mark at the edge of the page shown
    QColor railEdge; ///< between the rail and the page; that of the rail where their grounds differ

    QColor sea;
    QColor outsider; ///< land outside ASEAN, one colour
    QColor landNoData; ///< ground of the hatch
    QColor hatch;
    QColor coast;
    QColor memberBorder;
    QColor marker; ///< a city's circle
    QColor markerEdge;
    QColor halo; ///< around labels on the map
    std::array<QColor, 7> sequential; ///< few to many; a map of n classes takes n spread over them

    QColor grid; ///< lines of a chart
    QColor context; ///< lines that are no one's focus
    QColor projection; ///< ground of what is projected, tinted where paper or a projector can show it
    QColor dots; ///< on that ground: the pattern of what is projected, where it lies behind lines and words
    std::array<QColor, 5> series; ///< ASEAN, then the coloured states in the order they were chosen
    std::array<QColor, 6> area; ///< by position in the framework, 1 first

    /** Whether light letters stand on a dark ground. */
    [[nodiscard]] bool isDark() const
    {
        return scheme == Appearance::Scheme::Dark || scheme == Appearance::Scheme::HighContrast;
    }
    [[nodiscard]] static const Theme &of(Appearance::Scheme scheme);
};

} // namespace atlas
