// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/rankpanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/rankchart.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/economy/basismenu.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tooltip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

RankPanel::RankPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_card(new PlotCard(u"rankChart"_s, context.session, this))
    , m_controls(new QWidget(m_card))
    , m_basis(new LinkButton(m_controls))
    , m_europe(new SegmentedSwitch(m_controls))
{
    arrange();
    connect(m_basis, &QAbstractButton::clicked, this, &RankPanel::offerBases);
    connect(m_europe, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyPageChoice choice = m_context.session.view().economyPage;
        choice.europe = EconomyPageChoice::Europe(index);
        choose(choice);
    });
}

void RankPanel::arrange()
{
    m_basis->setObjectName(u"rankBasis"_s);
    m_europe->setObjectName(u"rankEurope"_s);
    m_basis->setOffersChoice(true);
    m_europe->setFixedHeight(FooterSwitchHeight);
    auto *line = new QHBoxLayout(m_controls);
    line->setContentsMargins(spacing::Medium, 0, 0, 0);
    line->setSpacing(spacing::Large);
    line->addWidget(m_basis);
    line->addWidget(m_europe);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RankPanel::offerBases()
{
    const EconomyPageChoice &shown = m_context.session.view().economyPage;
    const Format format(m_appearance);
    offerBasis(*m_basis, m_context.edition.catalogue(), format, shown.basis, [this](EconomyBasis basis) {
        EconomyPageChoice choice = m_context.session.view().economyPage;
        choice.basis = basis;
        choose(choice);
    });
}

void RankPanel::choose(const EconomyPageChoice &choice)
{
    ViewState view = m_context.session.view();
    view.economyPage = choice;
    m_context.session.show(view);
}

void RankPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_card->setAppearance(appearance);
    m_basis->setAppearance(appearance);
    m_europe->setAppearance(appearance);
    m_basis->setAccessibleName(tr("Series to rank by"));
    //: how the European Union is counted among the economies
    m_europe->setWords({tr("EU by country"), tr("EU as one")});
    m_europe->setAccessibleName(tr("How the European Union is counted"));
    m_shown.reset();
}

void RankPanel::showChart(const ViewState &view)
{
    const QString indicator = basisIndicator(view.economyPage.basis);
    const Format format(m_appearance);
    const auto levels = m_context.series.read(indicator);
    ChartDescription described
        = rankChart(m_context.edition.catalogue(), levels ? **levels : IndicatorSeries{indicator, {}}, view, format);
    if (!levels)
        described.emptyReason = cannotRead(levels.error());
    m_basis->setText(basisShortName(view.economyPage.basis));
    setTip(*m_basis, {}, {basisName(m_context.edition.catalogue(), view.economyPage.basis, format)});
    showEurope(*m_europe, levels ? **levels : IndicatorSeries{indicator, {}}, view.economyPage.europe);
    m_card->setControls(m_controls);
    m_card->chart().setDescription(described);
}

void RankPanel::follow(const ViewState &view)
{
    if (!m_shown || m_shown->economyPage.basis != view.economyPage.basis
        || m_shown->economyPage.europe != view.economyPage.europe)
        showChart(view);
    else if (m_shown->year != view.year)
        m_card->chart().setDescription(rankChartInYear(m_card->chart().description(), view));
    m_shown = view;
}

} // namespace atlas
