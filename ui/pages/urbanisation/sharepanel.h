// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

namespace atlas
{

class ChartPane;
class PanelsPane;

/** The urban share of ASEAN and its members, how quickly it grows, and the people in and outside of cities; or the
 * share of each member in a small chart of its own. */
class SharePanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit SharePanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void arrange();
    void showTogether(const ViewState &view);
    void showYear(const ViewState &view);
    void showEach(const ViewState &view);
    [[nodiscard]] ChartDescription shareOf(const ViewState &view) const;

    PageContext m_context;
    Appearance m_appearance;
    std::optional<ViewState> m_shown; ///< empty: all is to be worked out anew
    QWidget *m_together; ///< the three charts
    PanelsPane *m_each; ///< in their place
    ChartPane *m_share;
    ChartPane *m_speed;
    ChartPane *m_people;
    QList<QString> m_order; ///< of the states: protocol order
};

} // namespace atlas
