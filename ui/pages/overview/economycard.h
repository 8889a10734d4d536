// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "ui/pages/overview/chartcard.h"

namespace atlas
{

class LinkButton;
class SegmentedSwitch;

/** ASEAN as one economy: rank or level, nominal or by purchasing power under a scenario; follows the view. */
class EconomyCard final : public ChartCard
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the card. */
    EconomyCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

protected:
    void changeEvent(QEvent *event) override;
    void refresh() override;
    void showYear() override;
    [[nodiscard]] bool isAnotherChart(const ViewState &before, const ViewState &after) const override;

private:
    [[nodiscard]] QString scenarioName(int scenario) const;
    void arrange();
    void connectSwitches();
    void offerScenarios();
    void choose(const EconomyChoice &choice);
    void followChoice();
    void retranslateUi();

    const Catalogue &m_catalogue;
    SeriesReader m_series;
    QWidget *m_switches; ///< lies over the right end of the chart's footer
    SegmentedSwitch *m_measure;
    SegmentedSwitch *m_form;
    LinkButton *m_scenario;
};

} // namespace atlas
