// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

namespace atlas
{

class ChartPane;

/** The urban share of ASEAN and its members, how quickly it grows, and the people in and outside of cities. */
class SharePanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit SharePanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void showAll(const ViewState &view);
    void showYear(const ViewState &view);

    PageContext m_context;
    Appearance m_appearance;
    std::optional<ViewState> m_shown; ///< empty: all is to be worked out anew
    ChartPane *m_share;
    ChartPane *m_speed;
    ChartPane *m_people;
};

} // namespace atlas
