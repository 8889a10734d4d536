// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/statuscounts.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

constexpr double Gap = 1.5; ///< between two stretches of the bar
constexpr double LabelGap = 4; ///< between a mark and its label
constexpr double MarkGap = 9; ///< between a label and the next mark

using Counted = std::pair<ProjectStatus, int>;

std::array<Counted, 5> inOrder(const StatusCounts &counts)
{
    return {Counted{ProjectStatus::Completed, counts.completed}, {ProjectStatus::Ongoing, counts.ongoing},
        {ProjectStatus::Planning, counts.planning}, {ProjectStatus::Unresolved, counts.unresolved},
        {ProjectStatus::Reported, counts.withoutStatus}};
}

bool hasMark(const Counted &counted)
{
    return counted.second > 0 && counted.first != ProjectStatus::Reported;
}

QBrush fillOf(ProjectStatus status, const StatusColours &colours)
{
    switch (status) {
    case ProjectStatus::Completed:
        return colours.mark;
    case ProjectStatus::Ongoing:
        return mixed(colours.mark, colours.ground, 0.55);
    case ProjectStatus::Planning:
        return mixed(colours.mark, colours.ground, 0.16);
    case ProjectStatus::Unresolved:
        return QBrush(colours.mark, Qt::BDiagPattern);
    case ProjectStatus::Reported:
        return mixed(colours.mark, colours.ground, 0.35);
    }
    Q_UNREACHABLE();
}

} // namespace

void paintStatusBar(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours)
{
    const int total = counts.total();
    if (total == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double left = area.left();
    for (const auto &[status, count] : inOrder(counts)) {
        if (count == 0)
            continue;
        const double width = area.width() * count / total;
        const QRectF stretch(left, area.top(), width - (left + width < area.right() - 0.5 ? Gap : 0), area.height());
        const bool outlined = status == ProjectStatus::Planning || status == ProjectStatus::Unresolved;
        painter.setPen(outlined ? QPen(colours.mark, 1) : QPen(Qt::NoPen));
        painter.setBrush(fillOf(status, colours));
        const double inset = outlined ? 0.5 : 0;
        painter.drawRoundedRect(stretch.adjusted(inset, inset, -inset, -inset), 1.5, 1.5);
        left += width;
    }
    painter.restore();
}

double statusMarksWidth(const StatusCounts &counts, const StatusLabel &label)
{
    double width = 0;
    for (const Counted &counted : inOrder(counts)) {
        if (hasMark(counted))
            width += StatusMarkSize + LabelGap + textWidth(label(counted.first, counted.second), TextRole::Caption)
                + MarkGap;
    }
    return std::max(0.0, width - MarkGap) + 1;
}

void paintStatusMarks(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours,
    const StatusLabel &label)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double left = area.left() + 0.7;
    for (const Counted &counted : inOrder(counts)) {
        if (!hasMark(counted))
            continue;
        const QRectF box(left, area.center().y() - StatusMarkSize / 2, StatusMarkSize, StatusMarkSize);
        paintStatusMark(painter, counted.first, box, colours);
        left += StatusMarkSize + LabelGap;
        const QString words = label(counted.first, counted.second);
        const double width = textWidth(words, TextRole::Caption);
        paintLine(painter, QRectF(left, area.top(), width + 1, area.height()), TextRole::Caption, colours.text, words);
        left += width + MarkGap;
    }
    painter.restore();
}

} // namespace atlas
