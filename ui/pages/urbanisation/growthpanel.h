// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/citygrowth.h"
#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

#include <memory>

namespace atlas
{

class ChartPane;
class GrowthDelegate;
class LinkButton;
class PlaceTable;

/** How the agglomerations of the members grow: all years as lines, two years as a table. */
class GrowthPanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit GrowthPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] CityGrowthFacts facts() const;
    void connectParts();
    void shareWidth();
    void showText(const ViewState &view);
    void offerYears();
    void showTable(const ViewState &view);

    PageContext m_context;
    std::shared_ptr<const Ledger> m_ledger;
    SharedSeries m_people;
    Appearance m_appearance;
    std::optional<ViewState> m_shown; ///< empty: all is to be worked out anew
    ChartPane *m_chart;
    PlaceTable *m_table;
    GrowthDelegate *m_lines;
    LinkButton *m_since; ///< the earlier of the two years
    bool m_isNarrow = false; ///< no room for the picture of growth beside the numbers
    bool m_isRoomy = false; ///< room for it beside numbers in whole words
};

} // namespace atlas
