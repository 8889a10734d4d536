// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/populationpanel.h"

#include "app/analysis/agechart.h"
#include "app/analysis/charttext.h"
#include "app/analysis/fanchart.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/pyramidwidget.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/pages/economy/pyramidcard.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** In the order of the cards: two shares, then two series with intervals. */
const std::array Indicators{
    wellknown::UnderThirtyFiveShare, wellknown::WorkingAgeShare, wellknown::Population, wellknown::LifeExpectancy};

/** The state in colour chosen last, or ASEAN. */
QString placeOf(const ViewState &view)
{
    return view.states.isEmpty() ? AseanId : view.states.last();
}

} // namespace

PopulationPanel::PopulationPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_pyramid(new PyramidCard(u"pyramidChart"_s, this))
    , m_cards{new PlotCard(u"youthChart"_s, context.session, this),
          new PlotCard(u"workingAgeChart"_s, context.session, this),
          new PlotCard(u"numberChart"_s, context.session, this), new PlotCard(u"livesChart"_s, context.session, this)}
    , m_ages(ageGroups(context.edition.catalogue(), context.series))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_pyramid, 0, 0, 2, 1);
    for (int chart = 0; chart < Charts; ++chart)
        grid->addWidget(m_cards[std::size_t(chart)], chart / 2, 1 + chart % 2);
    for (int row = 0; row < 2; ++row)
        grid->setRowStretch(row, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

void PopulationPanel::showChart(Chart chart, const ViewState &view)
{
    const QString &indicator = Indicators[chart];
    const Catalogue &catalogue = m_context.edition.catalogue();
    const Format format(m_appearance);
    const auto values = m_context.series.read(indicator);
    ChartDescription described = chart == Number || chart == Lives
        ? fanChart(catalogue, m_context.series, indicator, placeOf(view), view.year, format)
        : ageChart(catalogue, values ? **values : IndicatorSeries{indicator, {}}, view, format);
    if (!values)
        described.emptyReason = cannotRead(values.error());
    m_cards[chart]->chart().setDescription(described);
}

void PopulationPanel::showYear(Chart chart, const ViewState &view)
{
    const ChartDescription &shown = m_cards[chart]->chart().description();
    m_cards[chart]->chart().setDescription(
        chart == Number || chart == Lives ? fanChartInYear(shown, view.year) : ageChartInYear(shown, view));
}

void PopulationPanel::showPyramid(const ViewState &view)
{
    PyramidWidget &shown = m_pyramid->pyramid();
    if (m_shown && m_shown->states == view.states)
        return shown.setPyramid(agePyramidInYear(shown.pyramid(), view.year));
    AgePyramid pyramid = agePyramid(m_context.edition.catalogue(), m_ages ? *m_ages : QList<AgeGroup>(), placeOf(view),
        int(view.states.size()), view.year, Format(m_appearance));
    if (!m_ages)
        pyramid.words.emptyReason = cannotRead(m_ages.error());
    shown.setPyramid(pyramid);
}

void PopulationPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_pyramid->setAppearance(appearance);
    for (PlotCard *card : m_cards)
        card->setAppearance(appearance);
    m_shown.reset();
}

void PopulationPanel::follow(const ViewState &view)
{
    if (!m_shown || m_shown->states != view.states || m_shown->year != view.year)
        showPyramid(view);
    for (const Chart chart : {Youth, WorkingAge, Number, Lives}) {
        if (!m_shown || m_shown->states != view.states)
            showChart(chart, view);
        else if (m_shown->year != view.year)
            showYear(chart, view);
    }
    m_shown = view;
}

} // namespace atlas
