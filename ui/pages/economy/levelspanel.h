// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/format/format.h"
#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <array>
#include <optional>

namespace atlas
{

class PanelsCard;
class PlotCard;
class SegmentedSwitch;

/**
 * Four charts on one clock: output at market prices and by purchasing power, output per person, and growth; or in
 * their place the growth of each member in a chart of its own.
 */
class LevelsPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit LevelsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    enum Chart { Nominal, PurchasingPower, PerHead, Growth, Charts };

    void arrange();
    [[nodiscard]] QString indicatorOf(Chart chart, const ViewState &view) const;
    [[nodiscard]] ChartDescription describe(Chart chart, const ViewState &view) const;
    void showCharts(const ViewState &view);
    void showPanels(const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    QWidget *m_charts; ///< all together
    std::array<PlotCard *, Charts> m_cards;
    PanelsCard *m_panels;
    SegmentedSwitch *m_perHead;
    std::array<SegmentedSwitch *, 2> m_forms; ///< together or side by side: in the charts, in the panels
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
