// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QLineF>
#include <QList>
#include <QPointF>

#include <optional>

namespace atlas
{

/** What of a chart lies under a place of its plot. The pieces of the lines are kept from the first question on. */
class ChartHits
{
public:
    /** After another layout: places are asked for anew. */
    void forget() { m_lines.clear(); }

    /** The line or name under a place; empty where there is none. */
    [[nodiscard]] QString lineAt(const QPointF &place, const ChartPlot &plot, const ChartLayout &layout);

private:
    struct Line
    {
        QString id;
        QList<QLineF> pieces;
    };

    QList<Line> m_lines;
};

/** The claim of the article whose ring or words are under a place, as an index in ChartPlot::marks. */
[[nodiscard]] std::optional<qsizetype> claimAt(const QPointF &place, const ChartLayout &layout);

} // namespace atlas
