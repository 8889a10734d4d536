// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthits.h"

#include "ui/charts/linestrokes.h"

#include <algorithm>
#include <utility>

namespace atlas
{

namespace
{

constexpr double NearLine = 4; ///< a click this near to a line means it

double distance(const QPointF &point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + t * along).length();
}

} // namespace

QString ChartHits::lineAt(const QPointF &place, const ChartPlot &plot, const ChartLayout &layout)
{
    for (const ChartLayout::Label &label : layout.labels) {
        if (label.rect.adjusted(-6, 0, 6, 0).contains(place))
            return label.lineId;
    }
    if (!layout.area.contains(place))
        return {};
    if (m_lines.isEmpty()) {
        for (const ChartLine &line : plot.lines) {
            m_lines.append({line.id, {}});
            appendPieces(m_lines.last().pieces, line, layout, plot.form);
        }
    }
    QString nearest;
    double least = NearLine;
    for (const Line &line : std::as_const(m_lines)) {
        for (const QLineF &piece : line.pieces) {
            const double away = distance(place, piece);
            if (away < least) {
                least = away;
                nearest = line.id;
            }
        }
    }
    return nearest;
}

std::optional<qsizetype> claimAt(const QPointF &place, const ChartLayout &layout)
{
    for (const ChartLayout::Mark &mark : layout.marks) {
        if (QLineF(place, mark.centre).length() < mark.radius + 2 || mark.rect.contains(place))
            return mark.index;
    }
    return std::nullopt;
}

} // namespace atlas
