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
 * What earlier projections came to: of growth, with output and people below; or in their place the growth of each
 * member in a chart of its own.
 */
class ReportPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit ReportPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    enum Chart { Growth, Output, People, Charts };

    void arrange();
    [[nodiscard]] ChartDescription describe(Chart chart, const ViewState &view) const;
    void showCharts(const ViewState &view);
    void showPanels(const ViewState &view);
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    PageContext m_context;
    Appearance m_appearance;
    QWidget *m_charts; ///< all together
    std::array<PlotCard *, Charts> m_cards;
    PanelsCard *m_panels;
    std::array<SegmentedSwitch *, 2> m_forms; ///< together or side by side: in the charts, in the panels
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
