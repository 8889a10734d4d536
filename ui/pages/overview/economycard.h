// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ChartWidget;
class LinkButton;
class SegmentedSwitch;

/** ASEAN as one economy: rank or level, nominal or by purchasing power under a scenario; follows the view. */
class EconomyCard final : public Card
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the card. */
    EconomyCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const ChartWidget &chart() const { return *m_chart; }

protected:
    void changeEvent(QEvent *event) override;
    /** With the ring of the focus around the whole card, clear of the chart's words. */
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString scenarioName(int scenario) const;
    void arrange();
    void connectSwitches();
    void offerScenarios();
    void choose(const EconomyChoice &choice);
    void followChoice();
    void refresh();
    void retranslateUi();

    Session &m_session;
    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Appearance m_appearance;
    ChartWidget *m_chart;
    QWidget *m_switches; ///< lies over the right end of the chart's footer
    SegmentedSwitch *m_measure;
    SegmentedSwitch *m_form;
    LinkButton *m_scenario;
};

} // namespace atlas
