// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places that one name could have by itself, before names compete: the first half of labelplacement.h.
#pragma once

#include "app/geo/labelplacement.h"

#include <vector>

namespace atlas
{

/** Costs: what is worse than what. A rank among the sides counts 1. */
namespace labelcost
{
inline constexpr double LeftOut = 80; ///< the least important
inline constexpr double ImportantLeftOut = 500; ///< more, times the square of the priority
inline constexpr double ChosenLeftOut = 900;
inline constexpr double Never = 10000; ///< what no pair of names may do: overlap, cross
} // namespace labelcost

/** A place for one name. */
struct LabelCandidate
{
    QRectF box;
    std::optional<QLineF> leader;
    double cost = 0; ///< by itself
    bool isNarrow = false; ///< the box is that of two lines
    QRectF bounds; ///< of box and leader, with the padding: what lies outside is not disturbed
};

/** The places of `requests[owner]` that keep all rules which other names have no part in, and cost less than none, the
 * best first. */
[[nodiscard]] std::vector<LabelCandidate> labelCandidates(
    int owner, const QList<LabelRequest> &requests, const LabelGround &ground);

/** What it costs that a name has no place. */
[[nodiscard]] double leftOutCost(const LabelRequest &request);

/** Whether two rectangles share a point; a rectangle without height, such as that of a level line, counts too. */
[[nodiscard]] inline bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

/** The same for places whose bounds touch: only there the lines and boxes have to be looked at. */
[[nodiscard]] double nearConflict(const LabelCandidate &a, const LabelCandidate &b);

/** What two chosen places cost together: nothing, or labelcost::Never. */
[[nodiscard]] inline double conflict(const LabelCandidate &a, const LabelCandidate &b)
{
    return touch(a.bounds, b.bounds) ? nearConflict(a, b) : 0;
}

} // namespace atlas
