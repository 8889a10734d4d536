// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the panels of small multiples stand.
#pragma once

#include "app/analysis/chartpanels.h"
#include "ui/charts/chartlayout.h"

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
 * A cell for each panel, in their order: rows as even as can be, all of one size. The word of the projection stands
 * in the first alone; the grounds of the projection begin at one height in all.
 */
[[nodiscard]] QList<PanelCell> layOutPanels(const QList<ChartPanel> &panels, const QRectF &room);

} // namespace atlas
