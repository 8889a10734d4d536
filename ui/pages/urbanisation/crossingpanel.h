// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

namespace atlas
{

class CrossingDelegate;
class PlaceTable;
class SegmentedSwitch;
class ShareField;

/** When does which place reach a share that a person chooses? */
class CrossingPanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit CrossingPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void connectParts();
    void retranslate();
    [[nodiscard]] static QString subtitle(bool isProjected, bool hasClaim);
    void showTable(const ViewState &view);
    void chooseShare(int tenths, bool goesOn);

    PageContext m_context;
    Appearance m_appearance;
    std::optional<ViewState> m_shown; ///< empty: all is to be worked out anew
    PlaceTable *m_table;
    CrossingDelegate *m_axis;
    SegmentedSwitch *m_usual; ///< shares that are often asked for
    ShareField *m_any;
};

} // namespace atlas
