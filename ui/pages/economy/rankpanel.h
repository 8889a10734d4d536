// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <optional>

namespace atlas
{

class LinkButton;
class PlotCard;
class SegmentedSwitch;

/** ASEAN among the largest economies by one basis, the European Union by country or as one. */
class RankPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit RankPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void arrange();
    void offerBases();
    void choose(const EconomyPageChoice &choice);
    void showChart(const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    PlotCard *m_card;
    QWidget *m_controls; ///< over the right end of the footer
    LinkButton *m_basis;
    SegmentedSwitch *m_europe;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
