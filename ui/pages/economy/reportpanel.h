// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <optional>

namespace atlas
{

class PlotCard;

/** What earlier projections of growth came to. */
class ReportPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit ReportPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    PageContext m_context;
    Appearance m_appearance;
    PlotCard *m_card;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
