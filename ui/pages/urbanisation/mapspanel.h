// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

namespace atlas
{

class LinkButton;
class MapPane;

/** The urban share of the states on two maps side by side: in an earlier year and in the year of the view. */
class MapsPanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit MapsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void wanted(const ViewState &view, bool goesOn);

    PageContext m_context;
    Appearance m_appearance;
    MapPane *m_earlier;
    MapPane *m_now;
    LinkButton *m_since; ///< the earlier year
};

} // namespace atlas
