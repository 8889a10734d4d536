// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <array>
#include <optional>

namespace atlas
{

class PlotCard;

/**
 * The people: the share under 35 beside what the article says, the share of working age, and how sure the projections
 * of their number and of their lives are, of the state in colour chosen last or of ASEAN.
 */
class PopulationPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit PopulationPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    enum Chart { Youth, WorkingAge, Number, Lives, Charts };

    void showChart(Chart chart, const ViewState &view);
    void showYear(Chart chart, const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    std::array<PlotCard *, Charts> m_cards;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
