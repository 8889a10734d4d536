// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepyramid.h"
#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <array>
#include <optional>

namespace atlas
{

class PlotCard;
class PyramidCard;

/**
 * The people: of the state in colour chosen last or of ASEAN their ages as a pyramid, and how sure the projections of
 * their number and of their lives are; of all members the share under 35 beside what the article says, and the share of
 * working age. The pyramid is as high as the page, so that its ages can be read; the others stand two by two beside it.
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
    void showPyramid(const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    PyramidCard *m_pyramid;
    std::array<PlotCard *, Charts> m_cards;
    Result<QList<AgeGroup>> m_ages; ///< of all places, read once: more indicators than the edition keeps at hand
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew
};

} // namespace atlas
