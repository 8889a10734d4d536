// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A population pyramid on any paint device: window, picture, page. One path for all. Bars are plain rectangles and are
// painted here, not by Qt Charts: of a pyramid nothing but 34 of them moves from year to year, and the room hands Qt
// Charts lines alone, because it places its axes a turn of the event loop late (see README.md).
#pragma once

#include "ui/charts/pyramidlayout.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

/** The bars of men and women, in the order of the groups; between two years while they are on their way. */
using PyramidBars = std::array<QList<double>, 2>;

/** Paints a pyramid with its top left corner at the painter's origin. All outlive the painter. */
class PyramidPainter
{
public:
    PyramidPainter(const AgePyramid &pyramid, const PyramidLayout &layout, const Theme &theme);

    /** Everything, on a ground that is left as it is. */
    void paint(QPainter &painter) const;

    /** Grid, numbers and ages: what stays while the year moves, and may be kept as a picture. */
    void paintStill(QPainter &painter) const;
    /** The ground of what is projected; lies below everything. */
    void paintGround(QPainter &painter) const;
    /** Bars; those of a projection are lighter, with a dashed outline. */
    void paintBars(QPainter &painter, const PyramidBars &bars) const;
    /** The year, all men and women, and the sentence that another year is shown. */
    void paintStrip(QPainter &painter) const;
    /** The strip, the age that the title names, and at YouthEnd the share of the young and what the article says. */
    void paintWords(QPainter &painter) const;
    /** What the bar that is read says, in a box over the words above the bars. */
    void paintReading(QPainter &painter, const PyramidPlace &place) const;

    /** Where that box stands; it may reach above the layout, over the words of the head. */
    [[nodiscard]] QRectF boxRect(qsizetype group) const;
    /** Where the words of the article stand; null where it says nothing of the place. */
    [[nodiscard]] QRectF claimRect() const;

private:
    void paintTotals(QPainter &painter, double room) const;
    [[nodiscard]] QString flagText() const;
    void paintNotable(QPainter &painter) const;
    void paintYouth(QPainter &painter) const;
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QColor ground() const;

    const AgePyramid &m_pyramid;
    const PyramidLayout &m_layout;
    const Theme &m_theme;
};

} // namespace atlas
