// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/economycard.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economychart.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int Scenarios = 5;
constexpr int SwitchHeight = 24; ///< less than elsewhere: the plot needs the room more
} // namespace

EconomyCard::EconomyCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_chart(new ChartWidget(this))
    , m_switches(new QWidget(this))
    , m_measure(new SegmentedSwitch(m_switches))
    , m_form(new SegmentedSwitch(m_switches))
    , m_scenario(new LinkButton(m_switches))
{
    m_chart->setObjectName(u"economyChart"_s);
    m_measure->setObjectName(u"economyMeasure"_s);
    m_form->setObjectName(u"economyForm"_s);
    m_scenario->setObjectName(u"economyScenario"_s);
    m_scenario->setOffersChoice(true);
    arrange();
    retranslateUi();
    connectSwitches();
}

// The switches lie over the right end of the footer, so that the plot keeps the height of a row.
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
    auto *cell = new QGridLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    cell->addWidget(m_chart, 0, 0);
    cell->addWidget(m_switches, 0, 0, Qt::AlignRight | Qt::AlignBottom);
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
    connect(m_scenario, &QAbstractButton::clicked, this, &EconomyCard::offerScenarios);
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_chart, &ChartWidget::yearPicked, this,
        [this](int year) { m_session.show(withYear(m_session.view(), year)); });
    connect(m_chart, &ChartWidget::lineClicked, this,
        [this](const QString &id) { m_session.show(withStateToggled(m_session.view(), id)); });
    connect(m_chart, &ChartWidget::choiceCleared, this, [this] {
        ViewState view = m_session.view();
        view.states.clear();
        m_session.show(view);
    });
    connect(&m_session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (before.economy != after.economy || before.states != after.states)
            refresh();
        else if (before.year != after.year)
            m_chart->setDescription(economyChartInYear(m_chart->description(), after));
    });
}

QString EconomyCard::scenarioName(int scenario) const
{
    const Indicator *indicator
        = m_catalogue.indicator(economyIndicators({EconomyChoice::Measure::PurchasingPower, {}, scenario}).scenario);
    return indicator ? indicator->name.in(m_appearance.language) : u"SSP%1"_s.arg(scenario);
}

void EconomyCard::offerScenarios()
{
    QMenu menu(this);
    for (int scenario = 1; scenario <= Scenarios; ++scenario) {
        QAction *action = menu.addAction(scenarioName(scenario));
        action->setCheckable(true);
        action->setChecked(scenario == m_session.view().economy.scenario);
        connect(action, &QAction::triggered, this, [this, scenario] {
            EconomyChoice choice = m_session.view().economy;
            choice.scenario = scenario;
            choose(choice);
        });
    }
    menu.exec(m_scenario->mapToGlobal(QPoint(0, m_scenario->height())));
}

void EconomyCard::choose(const EconomyChoice &choice)
{
    ViewState view = m_session.view();
    view.economy = choice;
    m_session.show(view);
}

void EconomyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_chart->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

void EconomyCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_chart->setTheme(Theme::of(appearance.scheme));
    m_chart->setTransition(motion::duration(appearance));
    m_measure->setAppearance(appearance);
    m_form->setAppearance(appearance);
    m_scenario->setAppearance(appearance);
    retranslateUi();
    refresh();
}

void EconomyCard::followChoice()
{
    const EconomyChoice &choice = m_session.view().economy;
    m_measure->setCurrent(int(choice.measure));
    m_form->setCurrent(int(choice.form));
    m_scenario->setText(u"SSP%1"_s.arg(choice.scenario));
    m_scenario->setToolTip(tooltipText({}, {scenarioName(choice.scenario)}));
    m_scenario->setVisible(choice.measure == EconomyChoice::Measure::PurchasingPower);
    m_chart->setFooterRoom(m_switches->sizeHint());
}

void EconomyCard::refresh()
{
    followChoice();
    const Format format(m_appearance.language, m_appearance.era);
    const EconomyIndicators ids = economyIndicators(m_session.view().economy);
    const auto history = m_series.read(ids.history);
    const auto scenario = m_series.read(ids.scenario);
    const bool isRead = history && scenario;
    ChartDescription chart = economyChart(m_catalogue, isRead ? **history : IndicatorSeries{ids.history, {}},
        isRead ? **scenario : IndicatorSeries{ids.scenario, {}}, m_session.view(), format);
    if (!isRead)
        chart.emptyReason = cannotRead(history ? scenario.error() : history.error());
    m_chart->setDescription(chart);
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
