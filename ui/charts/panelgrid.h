// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the panels of small multiples stand.
#pragma once

#include "app/analysis/chartpanels.h"
#include "ui/charts/chartlayout.h"

#include <QFont>

#include <optional>

namespace atlas
{

/** Where a panel stands, in coordinates of the widget. */
struct PanelCell
{
    QRectF head; ///< name and value
    QRectF plot;
    ChartLayout layout; ///< moved by the top left of `plot`
};

inline constexpr double LeastPanelWidth = 190; ///< pixels of a panel that can still be read
inline constexpr double PanelGap = 10; ///< between panels

/**
 * A cell for each panel, in their order: rows as even as can be, all of one size; where they would be low, narrower
 * panels in fewer rows. The word of the projection stands
 * in the first alone; the grounds of the projection begin at one height in all.
 */
[[nodiscard]] QList<PanelCell> layOutPanels(const QList<ChartPanel> &panels, const QRectF &room);

/**
 * Where the name of the line that a panel compares with stands: under its end where it rises, above where it falls,
 * else on the other side; inside the area, clear of the word of the projection and of the lines in colour. Empty where
 * no such place is free, and where nothing is compared.
 */
[[nodiscard]] std::optional<QRectF> placeComparedName(const ChartPlot &plot, const ChartLayout &layout);

/** What every panel is compared with: the line the chart is about, or the only other one; null for none. */
[[nodiscard]] const ChartLine *comparedLine(const ChartPlot &plot);

/** The letters of names and values over a panel, and of the name within it. */
[[nodiscard]] QFont panelFont();

} // namespace atlas
