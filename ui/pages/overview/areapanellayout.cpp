// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanellayout.h"

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

/** The measures of one density, from top to bottom. */
struct Measures
{
    int height;
    double padding; ///< left and right
    double top; ///< above the head
    double icon;
    double head; ///< height of a name of one line
    double contents; ///< height of the line, or two lines, of contents; 0: none
    double dotsGap; ///< above the dots
    double dotHeight;
    double dotGap;
    double countsGap;
    double counts;
    double bar;
    double marks;
    bool marksBelow; ///< the bar takes a line of its own
};

constexpr std::array<Measures, 4> All{
    Measures{84, 12, 6, 18, 20, 0, 3, 8, 2, 2, 17, 4, 14, false},
    Measures{110, 12, 8, 20, 20, 18, 2, 8, 2.5, 3, 18, 5, 16, false},
    Measures{166, 14, 11, 22, 22, 38, 5, 11, 3, 5, 20, 6, 18, true},
    Measures{202, 18, 14, 28, 28, 38, 8, 16, 4, 8, 22, 8, 20, true},
};

constexpr double IconGap = 7;
constexpr double WrappedHead = 33; ///< two lines of a name in Thai, whose marks need their room
constexpr double MarksWidth = 84; ///< three counts of two digits beside their marks
constexpr double BarGap = 8;

const Measures &measuresOf(Density density)
{
    return All[std::size_t(density)];
}

} // namespace

double AreaPanelLayout::nameWidth(Density density, double width)
{
    const Measures &m = measuresOf(density);
    return width - 2 * m.padding - m.icon - IconGap;
}

int AreaPanelLayout::heightOf(Density density)
{
    return measuresOf(density).height;
}

/** A name of two lines takes the line of the contents; where there is none, everything else draws together, in all
 * panels alike. */
AreaPanelLayout AreaPanelLayout::of(Density density, double width, bool nameWraps, bool anyWraps)
{
    const Measures &m = measuresOf(density);
    const double inner = width - 2 * m.padding;
    const bool tight = anyWraps && m.contents == 0;
    const double top = tight ? 3 : m.top;
    const double head = nameWraps || tight ? WrappedHead : m.head;
    AreaPanelLayout layout;
    layout.dotHeight = tight ? 7.5 : m.dotHeight;
    layout.dotGap = tight ? 1.5 : m.dotGap;
    layout.wordsBesideMarks = m.marksBelow;
    layout.icon = QRectF(m.padding, top + (head - m.icon) / 2, m.icon, m.icon);
    layout.name = QRectF(m.padding + m.icon + IconGap, top, nameWidth(density, width), head);
    double y = top + head;
    const double contents = nameWraps ? m.contents - (WrappedHead - m.head) : m.contents;
    if (contents > 16)
        layout.contents = QRectF(m.padding, y, inner, contents);
    y += tight ? 0.5 : std::max(0.0, contents) + m.dotsGap;
    layout.dots = QRectF(m.padding, y, inner, 2 * layout.dotHeight + layout.dotGap);
    y = layout.dots.bottom() + (tight ? 0.5 : m.countsGap);
    layout.counts = QRectF(m.padding, y, inner, tight ? 16 : m.counts);
    y = layout.counts.bottom();
    if (m.marksBelow) {
        layout.bar = QRectF(m.padding, y + 4, inner, m.bar);
        layout.marks = QRectF(m.padding, layout.bar.bottom() + 4, inner, m.marks);
    } else {
        layout.marks = QRectF(m.padding + inner - MarksWidth, y, MarksWidth, tight ? 12 : m.marks);
        layout.bar = QRectF(m.padding, layout.marks.center().y() - m.bar / 2, inner - MarksWidth - BarGap, m.bar);
    }
    return layout;
}

} // namespace atlas
