// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/agespanel.h"

#include "app/analysis/agechart.h"
#include "app/analysis/charttext.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** In the order of the cards. */
const std::array Indicators{wellknown::UnderThirtyFiveShare, wellknown::WorkingAgeShare, wellknown::OlderShare};

} // namespace

AgesPanel::AgesPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_cards{new PlotCard(u"youthChart"_s, context.session, this),
          new PlotCard(u"workingAgeChart"_s, context.session, this),
          new PlotCard(u"olderChart"_s, context.session, this)}
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_cards[0], 0, 0, 2, 1);
    grid->addWidget(m_cards[1], 0, 1);
    grid->addWidget(m_cards[2], 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setRowStretch(i, 1);
        grid->setColumnStretch(i, 1);
    }
}

void AgesPanel::showChart(std::size_t chart, const ViewState &view)
{
    const auto shares = m_context.series.read(Indicators[chart]);
    ChartDescription described
        = ageChart(m_context.edition.catalogue(), shares ? **shares : IndicatorSeries{Indicators[chart], {}}, view,
            Format(m_appearance.language, m_appearance.era));
    if (!shares)
        described.emptyReason = cannotRead(shares.error());
    m_cards[chart]->chart().setDescription(described);
}

void AgesPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (PlotCard *card : m_cards)
        card->setAppearance(appearance);
    m_shown.reset();
}

void AgesPanel::follow(const ViewState &view)
{
    for (std::size_t chart = 0; chart < m_cards.size(); ++chart) {
        if (!m_shown || m_shown->states != view.states)
            showChart(chart, view);
        else if (m_shown->year != view.year)
            m_cards[chart]->chart().setDescription(ageChartInYear(m_cards[chart]->chart().description(), view));
    }
    m_shown = view;
}

} // namespace atlas
