// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/economy/economypanel.h"
#include "ui/pages/pageview.h"

#include <array>
#include <optional>

namespace atlas
{

class PanelsCard;
class PlotCard;
class SegmentedSwitch;

/**
 * A panel that has two forms: its charts together in cards; or in their place one picture in which each member has a
 * chart of its own. A switch in the footer leads from one to the other.
 */
class TwoFormsPanel : public EconomyPanel
{
    Q_OBJECT

public:
    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    /** `panelsName` is the object name of the charts of the members. */
    TwoFormsPanel(const PageContext &context, const QString &panelsName, QWidget *parent);

    /** Lays the switch over the footer of `card`, which is one of the charts together, and its like over that of the
     * panels; `names` are their object names. Once, when the cards are made. */
    void addForms(PlotCard &card, const std::array<QString, 2> &names);

    /** What the switch is about, for those who cannot see it. */
    [[nodiscard]] virtual QString formsName() const = 0;
    /** Brings the charts together up to date; `m_shown` is what was shown before. */
    virtual void showCharts(const ViewState &view) = 0;
    /** The same for those of the members. */
    virtual void showPanels(const ViewState &view) = 0;

    PageContext m_context;
    Appearance m_appearance;
    QWidget *m_charts; ///< all together: where the cards stand
    PanelsCard *m_panels;
    std::optional<ViewState> m_shown; ///< empty: everything must be worked out anew

private:
    PlotCard *m_formsCard = nullptr;
    std::array<SegmentedSwitch *, 2> m_forms{}; ///< together or side by side: in the charts, in the panels
};

} // namespace atlas
