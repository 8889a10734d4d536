// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

namespace atlas
{

class Card;
class ElidedLabel;
class LegendStrip;
class LinkButton;
class MapPane;

/** The urban share of the states on two maps side by side, in an earlier year and in the year of the view, with the
 * finding of both and one legend. */
class MapsPanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit MapsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectParts();
    void wanted(const ViewState &view, bool goesOn);
    void showWords();

    PageContext m_context;
    Appearance m_appearance;
    Card *m_card;
    ElidedLabel *m_finding;
    ElidedLabel *m_subtitle;
    LinkButton *m_since; ///< the earlier year
    MapPane *m_earlier;
    MapPane *m_now;
    LegendStrip *m_legend;
};

} // namespace atlas
