// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "ui/pages/overview/areapanellayout.h"

#include <QColor>

class QPainter;

namespace atlas
{

struct Theme;

/** The dots of an area, one a city in two rows: where each lies, which is under a point, and how it is painted. */
class AreaDots
{
public:
    /** What sets one dot apart from the others: -1 or an index. */
    struct Marks
    {
        qsizetype chosen = -1;
        qsizetype walked = -1; ///< the keyboard is on it
        qsizetype hovered = -1;
    };

    AreaDots() = default;
    AreaDots(const AreaPanelLayout &layout, qsizetype count);

    [[nodiscard]] int perRow() const { return m_perRow; }
    [[nodiscard]] QRectF rect(qsizetype index) const;
    /** The dot under a point, with half the gap around it; -1 for none. */
    [[nodiscard]] qsizetype at(const QPointF &position) const;

    /** `colour` is the area's. Filled: has projects. Grey: none. As the patterns of holes: hatched, not in the
     * list; an outline, not filed by area; a cross, not yet a member. */
    void paint(QPainter &painter, const QList<CityDot> &dots, const Marks &marks, const QColor &colour,
        const Theme &theme) const;

private:
    QRectF m_area;
    double m_height = 0;
    double m_gap = 0;
    double m_pitch = 1;
    qsizetype m_count = 0;
    int m_perRow = 1;
};

/** Of a city without projects in an area: far weaker than the colour of any area, in every theme. */
[[nodiscard]] QColor emptyDot(const Theme &theme);

/** Paints one dot into `box`, as it stands in the panels and in their legend. */
void paintCityDot(
    QPainter &painter, CityDot::Standing standing, const QRectF &box, const QColor &colour, const Theme &theme);

} // namespace atlas
