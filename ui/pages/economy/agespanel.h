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

/** The ages of the people: those under 35, beside what the article says; of working age; of 65 and over. */
class AgesPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit AgesPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void showChart(std::size_t chart, const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    std::array<PlotCard *, 3> m_cards;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
