// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <optional>

namespace atlas
{

class LabControls;
class PlotCard;

/** What would follow if ASEAN or its states grew at another rate: controls beside the chart. */
class LabPanel final : public EconomyPanel
{
    Q_OBJECT

public:
    explicit LabPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChart(const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    LabControls *m_controls;
    PlotCard *m_card;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
