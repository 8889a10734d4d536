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
 * What earlier projections came to: of growth, with output and people below; or in their place the growth of each
 * member in a chart of its own.
 */
class ReportPanel final : public TwoFormsPanel
{
    Q_OBJECT

public:
    explicit ReportPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;

protected:
    [[nodiscard]] QString formsName() const override;
    void showCharts(const ViewState &view) override;
    void showPanels(const ViewState &view) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Chart { Growth, Output, People, Charts };

    void arrange();
    void shareHeight();
    [[nodiscard]] ChartDescription describe(Chart chart, const ViewState &view) const;
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    std::array<PlotCard *, Charts> m_cards;
};

} // namespace atlas
