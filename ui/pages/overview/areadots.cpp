// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areadots.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int Rows = 2;
constexpr double LongestDot = 1.7; ///< times its height: on a wide screen a dot grows, it is not stretched
constexpr double OutOfScope = 0.3; ///< opacity of a city whose state is not chosen

/** One cross of the hatch of what is not applicable: in a row of them it reads as that. */
void paintSaltire(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double reach = box.height() * 0.22;
    const QPointF centre = box.center();
    painter.setPen(QPen(colour, 1));
    painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
    painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach));
}

} // namespace

AreaDots::AreaDots(const AreaPanelLayout &layout, qsizetype count)
    : m_area(layout.dots)
    , m_height(layout.dotHeight)
    , m_gap(layout.dotGap)
    , m_count(count)
    , m_perRow(std::max(1, int(std::ceil(double(count) / Rows))))
{
    const double across = std::max(2.0, m_gap - 0.5);
    m_pitch = std::min((m_area.width() + across) / m_perRow, m_height * LongestDot + across);
}

QRectF AreaDots::rect(qsizetype index) const
{
    const auto row = double(index / m_perRow);
    const auto column = double(index % m_perRow);
    const double across = std::max(2.0, m_gap - 0.5);
    return {m_area.left() + column * m_pitch, m_area.top() + row * (m_height + m_gap), m_pitch - across, m_height};
}

qsizetype AreaDots::at(const QPointF &position) const
{
    const double reach = m_gap / 2;
    for (qsizetype i = 0; i < m_count; ++i) {
        if (rect(i).adjusted(-1, -reach, 1, reach).contains(position))
            return i;
    }
    return -1;
}

void AreaDots::paint(
    QPainter &painter, const QList<CityDot> &dots, const Marks &marks, const QColor &colour, const Theme &theme) const
{
    for (qsizetype i = 0; i < std::min(m_count, dots.size()); ++i) {
        const QRectF box = rect(i);
        const double opacity = painter.opacity();
        if (!dots[i].inScope)
            painter.setOpacity(opacity * OutOfScope);
        paintCityDot(painter, dots[i].standing, box, colour, theme);
        painter.setOpacity(opacity);
        const bool strong = i == marks.chosen || i == marks.walked;
        if (!strong && i != marks.hovered)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(i == marks.walked ? theme.focus : theme.text, strong ? 1.8 : 1));
        painter.drawRoundedRect(box.adjusted(-1.4, -1.4, 1.4, 1.4), 3.5, 3.5);
    }
}

QColor emptyDot(const Theme &theme)
{
    const bool hasStrongBorders
        = theme.scheme == Appearance::Scheme::HighContrast || theme.scheme == Appearance::Scheme::Print;
    return hasStrongBorders ? theme.grid : theme.border;
}

void paintCityDot(
    QPainter &painter, CityDot::Standing standing, const QRectF &box, const QColor &colour, const Theme &theme)
{
    const double radius = box.height() * 0.3;
    painter.setPen(Qt::NoPen);
    switch (standing) {
    case CityDot::Standing::HasProjects:
        painter.setBrush(colour);
        painter.drawRoundedRect(box, radius, radius);
        return;
    case CityDot::Standing::NoProjects:
        painter.setBrush(emptyDot(theme));
        painter.drawRoundedRect(box, radius, radius);
        return;
    case CityDot::Standing::NotInReport:
        painter.setBrush(QBrush(theme.hatch, Qt::BDiagPattern));
        painter.setPen(QPen(theme.hatch, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
        return;
    case CityDot::Standing::Unfiled:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.hatch, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
        return;
    case CityDot::Standing::NotYetMember:
        paintSaltire(painter, box, theme.hatch);
        return;
    }
}

} // namespace atlas
