// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/economycard.h"

#include "app/analysis/economychart.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

EconomyCard::EconomyCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_chart(new ChartWidget(this))
    , m_measure(new SegmentedSwitch(this))
    , m_form(new SegmentedSwitch(this))
    , m_scenario(new SegmentedSwitch(this))
{
    m_chart->setObjectName(u"economyChart"_s);
    m_measure->setObjectName(u"economyMeasure"_s);
    m_form->setObjectName(u"economyForm"_s);
    m_scenario->setObjectName(u"economyScenario"_s);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(spacing::Medium);
    switches->addWidget(m_measure);
    switches->addWidget(m_form);
    switches->addStretch();
    switches->addWidget(m_scenario);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addWidget(m_chart, 1);
    column->addLayout(switches);
    retranslateUi();
    connectSwitches();
}

void EconomyCard::connectSwitches()
{
    connect(m_measure, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyChoice choice = m_session.view().economy;
        choice.measure = EconomyChoice::Measure(index);
        choose(choice);
    });
    connect(m_form, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyChoice choice = m_session.view().economy;
        choice.form = EconomyChoice::Form(index);
        choose(choice);
    });
    connect(m_scenario, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyChoice choice = m_session.view().economy;
        choice.scenario = index + 1;
        choose(choice);
    });
    connect(m_chart, &ChartWidget::yearPicked, this,
        [this](int year) { m_session.show(withYear(m_session.view(), year)); });
    connect(m_chart, &ChartWidget::lineClicked, this,
        [this](const QString &id) { m_session.show(withStateToggled(m_session.view(), id)); });
    connect(&m_session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (before.year != after.year || before.economy != after.economy || before.states != after.states)
            refresh();
    });
}

void EconomyCard::choose(const EconomyChoice &choice)
{
    ViewState view = m_session.view();
    view.economy = choice;
    m_session.show(view);
}

void EconomyCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_chart->setTheme(Theme::of(appearance.scheme));
    for (SegmentedSwitch *choice : {m_measure, m_form, m_scenario})
        choice->setAppearance(appearance);
    retranslateUi();
    refresh();
}

void EconomyCard::followChoice()
{
    const EconomyChoice &choice = m_session.view().economy;
    m_measure->setCurrent(int(choice.measure));
    m_form->setCurrent(int(choice.form));
    m_scenario->setCurrent(choice.scenario - 1);
    m_scenario->setVisible(choice.measure == EconomyChoice::Measure::PurchasingPower);
}

void EconomyCard::refresh()
{
    followChoice();
    const Format format(m_appearance.language, m_appearance.era);
    const EconomyIndicators ids = economyIndicators(m_session.view().economy);
    m_chart->setDescription(
        economyChart(m_catalogue, *m_series(ids.history), *m_series(ids.scenario), m_session.view(), format));
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
    m_scenario->setWords({u"SSP1"_s, u"SSP2"_s, u"SSP3"_s, u"SSP4"_s, u"SSP5"_s});
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setToolTip(tr("SSP1 sustainability, SSP2 middle of the road, SSP3 regional rivalry, SSP4 inequality, "
                              "SSP5 fossil-fuelled development"));
}

} // namespace atlas
