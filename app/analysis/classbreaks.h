// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace atlas
{

/** Borders of the classes a coloured map is drawn in. */
struct ClassBreaks
{
    QList<double> edges; ///< one more than there are classes, ascending; empty where nothing has a value
    bool isOpenBelow = false; ///< values below the first edge exist and belong to the first class
    bool isOpenAbove = false; ///< values above the last edge exist and belong to the last class
    int decimals = 0; ///< that the edges need

    [[nodiscard]] int count() const { return edges.isEmpty() ? 0 : static_cast<int>(edges.size()) - 1; }
    /** The class of a value; values beyond the ends belong to the class at that end. Needs at least one class. */
    [[nodiscard]] int classOf(double value) const;

    bool operator==(const ClassBreaks &) const = default;
};

/**
 * Five to seven classes at nice steps over `values`: equal steps of 1, 2 or 5 times a power of ten, or 1-2-5 and
 * 1-3 and powers of ten where the middle 90 % of positive values span more than a factor of 30.
 */
[[nodiscard]] ClassBreaks niceBreaks(QList<double> values);

} // namespace atlas
