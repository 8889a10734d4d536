// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/economycard.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economychart.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int Scenarios = 5;
constexpr int SwitchHeight = 24; ///< less than elsewhere: the plot needs the room more
} // namespace

EconomyCard::EconomyCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : ChartCard(u"economyChart"_s, session, parent)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_switches(new QWidget(this))
    , m_measure(new SegmentedSwitch(m_switches))
    , m_form(new SegmentedSwitch(m_switches))
    , m_scenario(new LinkButton(m_switches))
{
    m_measure->setObjectName(u"economyMeasure"_s);
    m_form->setObjectName(u"economyForm"_s);
    m_scenario->setObjectName(u"economyScenario"_s);
    m_scenario->setOffersChoice(true);
    arrange();
    retranslateUi();
    connectSwitches();
}

void EconomyCard::arrange()
{
    auto *switches = new QHBoxLayout(m_switches);
    switches->setContentsMargins(spacing::Medium, 0, 0, 0);
    switches->setSpacing(spacing::Medium);
    m_form->setFixedHeight(SwitchHeight);
    m_measure->setFixedHeight(SwitchHeight);
    switches->addWidget(m_scenario);
    switches->addWidget(m_form);
    switches->addWidget(m_measure);
    setTabOrder(m_scenario, m_form); // as they stand
    setTabOrder(m_form, m_measure);
    layOverFooter(m_switches);
}

void EconomyCard::connectSwitches()
{
    connect(m_measure, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyChoice choice = view().economy;
        choice.measure = EconomyChoice::Measure(index);
        choose(choice);
    });
    connect(m_form, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyChoice choice = view().economy;
        choice.form = EconomyChoice::Form(index);
        choose(choice);
    });
    connect(m_scenario, &QAbstractButton::clicked, this, &EconomyCard::offerScenarios);
}

QString EconomyCard::scenarioName(int scenario) const
{
    const Indicator *indicator
        = m_catalogue.indicator(economyIndicators({EconomyChoice::Measure::PurchasingPower, {}, scenario}).scenario);
    return indicator ? indicator->name.in(language()) : u"SSP%1"_s.arg(scenario);
}

void EconomyCard::offerScenarios()
{
    QMenu menu(this);
    for (int scenario = 1; scenario <= Scenarios; ++scenario) {
        QAction *action = menu.addAction(scenarioName(scenario));
        action->setCheckable(true);
        action->setChecked(scenario == view().economy.scenario);
        connect(action, &QAction::triggered, this, [this, scenario] {
            EconomyChoice choice = view().economy;
            choice.scenario = scenario;
            choose(choice);
        });
    }
    menu.exec(m_scenario->mapToGlobal(QPoint(0, m_scenario->height())));
}

void EconomyCard::choose(const EconomyChoice &choice)
{
    ViewState chosen = view();
    chosen.economy = choice;
    session().show(chosen);
}

bool EconomyCard::isAnotherChart(const ViewState &before, const ViewState &after) const
{
    return before.economy != after.economy || ChartCard::isAnotherChart(before, after);
}

void EconomyCard::setAppearance(const Appearance &appearance)
{
    m_measure->setAppearance(appearance);
    m_form->setAppearance(appearance);
    m_scenario->setAppearance(appearance);
    retranslateUi();
    ChartCard::setAppearance(appearance);
}

void EconomyCard::followChoice()
{
    const EconomyChoice &choice = view().economy;
    m_measure->setCurrent(int(choice.measure));
    m_form->setCurrent(int(choice.form));
    m_scenario->setText(u"SSP%1"_s.arg(choice.scenario));
    setTip(*m_scenario, {}, {scenarioName(choice.scenario)});
    m_scenario->setVisible(choice.measure == EconomyChoice::Measure::PurchasingPower);
    chartWidget().setFooterRoom(m_switches->sizeHint());
}

void EconomyCard::refresh()
{
    followChoice();
    const EconomyIndicators ids = economyIndicators(view().economy);
    const auto history = m_series.read(ids.history);
    const auto scenario = m_series.read(ids.scenario);
    const bool isRead = history && scenario;
    ChartDescription described = economyChart(m_catalogue, isRead ? **history : IndicatorSeries{ids.history, {}},
        isRead ? **scenario : IndicatorSeries{ids.scenario, {}}, view(), format());
    if (!isRead)
        described.emptyReason = cannotRead(history ? scenario.error() : history.error());
    chartWidget().setDescription(described);
}

void EconomyCard::showYear()
{
    chartWidget().setDescription(economyChartInYear(chart().description(), view()));
}

void EconomyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

void EconomyCard::retranslateUi()
{
    m_measure->setWords({tr("Nominal"), tr("PPP")});
    m_measure->setAccessibleName(tr("Measure of GDP"));
    m_measure->setToolTip(
        tr("At market exchange rates to the end of the IMF projection, or by purchasing power to 2050"));
    m_form->setWords({tr("Rank"), tr("Level")});
    m_form->setAccessibleName(tr("Rank or level"));
    m_scenario->setAccessibleName(tr("Scenario"));
}

} // namespace atlas
