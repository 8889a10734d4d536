// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/labpanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/labchart.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/economy/labcontrols.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int ControlsWidth = 304;
constexpr int NarrowControlsWidth = 272; ///< their words are still whole in both languages
constexpr int NarrowBelow = 700; ///< pixels at 100 %: the chart beside them needs every one
} // namespace

LabPanel::LabPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_controls(new LabControls(context.session, context.edition.catalogue(), this))
    , m_card(new PlotCard(u"labChart"_s, context.session, this))
{
    m_controls->setFixedWidth(ControlsWidth);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::Large);
    line->addWidget(m_controls);
    line->addWidget(m_card, 1);
}

void LabPanel::resizeEvent(QResizeEvent *event)
{
    EconomyPanel::resizeEvent(event);
    m_controls->setFixedWidth(width() < NarrowBelow ? NarrowControlsWidth : ControlsWidth);
}

void LabPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_controls->setAppearance(appearance);
    m_card->setAppearance(appearance);
    m_shown.reset();
}

void LabPanel::showChart(const ViewState &view)
{
    const QString indicator = basisIndicator(view.economyPage.labBasis);
    const auto levels = m_context.series.read(indicator);
    const IndicatorSeries known = levels ? **levels : IndicatorSeries{indicator, {}};
    ChartDescription described = labChart(m_context.edition.catalogue(), known, view, Format(m_appearance));
    if (!levels)
        described.emptyReason = cannotRead(levels.error());
    m_controls->follow(view, known);
    m_card->chart().setDescription(described);
}

void LabPanel::follow(const ViewState &view)
{
    if (!m_shown || m_shown->economyPage != view.economyPage)
        showChart(view);
    else if (m_shown->year != view.year)
        m_card->chart().setDescription(labChartInYear(m_card->chart().description(), view));
    m_shown = view;
}

} // namespace atlas
