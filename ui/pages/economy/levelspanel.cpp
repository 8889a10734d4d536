// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/levelspanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/levelschart.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/economy/panelscard.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

LevelsPanel::LevelsPanel(const PageContext &context, QWidget *parent)
    : TwoFormsPanel(context, u"growthPanels"_s, parent)
    , m_cards{new PlotCard(u"nominalChart"_s, context.session, m_charts),
          new PlotCard(u"powerChart"_s, context.session, m_charts),
          new PlotCard(u"perHeadChart"_s, context.session, m_charts, {ChartScale::Kind::Logarithmic, 0}),
          new PlotCard(u"growthChart"_s, context.session, m_charts)}
    , m_perHead(new SegmentedSwitch(m_cards[PerHead]))
{
    addForms(*m_cards[Growth], {u"growthForm"_s, u"panelsForm"_s});
    arrange();
    connect(m_perHead, &SegmentedSwitch::chosen, this, [this](int index) {
        ViewState view = m_context.session.view();
        view.economyPage.perHead = EconomyPageChoice::PerHead(index);
        m_context.session.show(view);
    });
}

void LevelsPanel::arrange()
{
    m_perHead->setObjectName(u"perHeadMeasure"_s);
    m_perHead->setFixedHeight(FooterSwitchHeight);
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    for (int chart = 0; chart < Charts; ++chart)
        grid->addWidget(m_cards[std::size_t(chart)], chart / 2, chart % 2);
    for (int i = 0; i < 2; ++i) {
        grid->setRowStretch(i, 1);
        grid->setColumnStretch(i, 1);
    }
}

QString LevelsPanel::indicatorOf(Chart chart, const ViewState &view) const
{
    switch (chart) {
    case Nominal:
        return wellknown::NominalGdp;
    case PurchasingPower:
        return wellknown::PurchasingPowerGdp;
    case PerHead:
        return view.economyPage.perHead == EconomyPageChoice::PerHead::Nominal ? wellknown::NominalPerHead
                                                                               : wellknown::PurchasingPowerPerHead;
    default:
        return wellknown::GdpGrowth;
    }
}

ChartDescription LevelsPanel::describe(Chart chart, const ViewState &view) const
{
    const QString indicator = indicatorOf(chart, view);
    const auto values = m_context.series.read(indicator);
    const auto describeAll = view.economyPage.sideBySide ? &growthPanels : &levelsChart;
    ChartDescription described = describeAll(
        m_context.edition.catalogue(), values ? **values : IndicatorSeries{indicator, {}}, view, Format(m_appearance));
    if (!values)
        described.emptyReason = cannotRead(values.error());
    return described;
}

void LevelsPanel::setAppearance(const Appearance &appearance)
{
    for (PlotCard *card : m_cards)
        card->setAppearance(appearance);
    m_perHead->setAppearance(appearance);
    m_perHead->setWords({tr("Nominal"), tr("PPP")});
    m_perHead->setAccessibleName(tr("Measure of output per person"));
    m_cards[PerHead]->setControls(m_perHead);
    TwoFormsPanel::setAppearance(appearance);
}

QString LevelsPanel::formsName() const
{
    return tr("All states in one chart, or each in its own");
}

void LevelsPanel::showCharts(const ViewState &view)
{
    const bool isSame = m_shown && m_shown->states == view.states && !m_shown->economyPage.sideBySide;
    for (const Chart chart : {Nominal, PurchasingPower, PerHead, Growth}) {
        ChartWidget &widget = m_cards[chart]->chart();
        if (!isSame || indicatorOf(chart, *m_shown) != indicatorOf(chart, view))
            widget.setDescription(describe(chart, view));
        else if (m_shown->year != view.year)
            widget.setDescription(levelsChartInYear(widget.description(), view));
    }
}

void LevelsPanel::showPanels(const ViewState &view)
{
    const bool isSame = m_shown && m_shown->states == view.states && m_shown->economyPage.sideBySide;
    SmallMultiples &panels = m_panels->panels();
    if (!isSame || m_shown->year != view.year)
        panels.setDescription(isSame ? growthPanelsInYear(panels.description(), view) : describe(Growth, view),
            m_context.edition.catalogue().aseanMembersOf2018());
}

void LevelsPanel::follow(const ViewState &view)
{
    m_perHead->setCurrent(int(view.economyPage.perHead));
    TwoFormsPanel::follow(view);
}

} // namespace atlas
