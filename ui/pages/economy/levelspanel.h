// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/format/format.h"
#include "ui/pages/economy/twoformspanel.h"

#include <array>

namespace atlas
{

/**
 * Four charts on one clock: output at market prices and by purchasing power, output per person, and growth; or in
 * their place the growth of each member in a chart of its own.
 */
class LevelsPanel final : public TwoFormsPanel
{
    Q_OBJECT

public:
    explicit LevelsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    [[nodiscard]] QString formsName() const override;
    void showCharts(const ViewState &view) override;
    void showPanels(const ViewState &view) override;

private:
    enum Chart { Nominal, PurchasingPower, PerHead, Growth, Charts };

    void arrange();
    [[nodiscard]] QString indicatorOf(Chart chart, const ViewState &view) const;
    [[nodiscard]] ChartDescription describe(Chart chart, const ViewState &view) const;

    std::array<PlotCard *, Charts> m_cards;
    SegmentedSwitch *m_perHead;
};

} // namespace atlas
