// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <array>
#include <optional>

namespace atlas
{

class PlotCard;
class SegmentedSwitch;

/** Four charts on one clock: output at market prices and by purchasing power, output per person, and growth. */
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
    void showChart(Chart chart, const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    std::array<PlotCard *, Charts> m_cards;
    SegmentedSwitch *m_perHead;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
