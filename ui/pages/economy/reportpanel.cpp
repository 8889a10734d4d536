// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/reportpanel.h"

#include "app/analysis/reportcard.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/economy/plotcard.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

ReportPanel::ReportPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_card(new PlotCard(u"reportChart"_s, context.session, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_card);
}

void ReportPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_card->setAppearance(appearance);
    m_shown.reset();
}

void ReportPanel::follow(const ViewState &view)
{
    if (!m_shown || m_shown->states != view.states)
        m_card->chart().setDescription(reportCardChart(
            m_context.edition.catalogue(), m_context.series, view, Format(m_appearance.language, m_appearance.era)));
    else if (m_shown->year != view.year)
        m_card->chart().setDescription(reportCardChartInYear(m_card->chart().description(), view));
    m_shown = view;
}

} // namespace atlas
