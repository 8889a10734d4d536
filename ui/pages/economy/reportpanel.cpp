// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/reportpanel.h"

#include "app/analysis/reportcard.h"
#include "app/dataset/edition.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/economy/panelscard.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int GrowthShare = 56; ///< of the height, in per cent
constexpr int LowGrowthShare = 50; ///< of a low one: the words of the small cards leave their charts little
constexpr int LowBelow = 440; ///< pixels at 100 %
} // namespace

ReportPanel::ReportPanel(const PageContext &context, QWidget *parent)
    : TwoFormsPanel(context, u"reportPanels"_s, parent)
    , m_cards{new PlotCard(u"reportChart"_s, context.session, m_charts),
          new PlotCard(u"reportOutputChart"_s, context.session, m_charts),
          new PlotCard(u"reportPeopleChart"_s, context.session, m_charts)}
{
    addForms(*m_cards[Growth], {u"reportForm"_s, u"reportPanelsForm"_s});
    arrange();
}

void ReportPanel::arrange()
{
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_cards[Growth], 0, 0, 1, 2);
    grid->addWidget(m_cards[Output], 1, 0);
    grid->addWidget(m_cards[People], 1, 1);
    shareHeight();
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
}

void ReportPanel::shareHeight()
{
    auto *grid = static_cast<QGridLayout *>(m_charts->layout());
    const int share = height() < LowBelow ? LowGrowthShare : GrowthShare;
    grid->setRowStretch(0, share);
    grid->setRowStretch(1, 100 - share);
}

void ReportPanel::resizeEvent(QResizeEvent *event)
{
    TwoFormsPanel::resizeEvent(event);
    shareHeight();
}

void ReportPanel::setAppearance(const Appearance &appearance)
{
    for (PlotCard *card : m_cards)
        card->setAppearance(appearance);
    TwoFormsPanel::setAppearance(appearance);
}

QString ReportPanel::formsName() const
{
    return tr("One place with all measures, or the growth of each");
}

ChartDescription ReportPanel::describe(Chart chart, const ViewState &view) const
{
    const Catalogue &catalogue = m_context.edition.catalogue();
    switch (chart) {
    case Output:
        return reportLevelsChart(catalogue, m_context.series, view, format(), ReportLevels::Output);
    case People:
        return reportLevelsChart(catalogue, m_context.series, view, format(), ReportLevels::People);
    default:
        return reportCardChart(catalogue, m_context.series, view, format());
    }
}

void ReportPanel::showCharts(const ViewState &view)
{
    const bool isSame = m_shown && m_shown->states == view.states && !m_shown->economyPage.sideBySide;
    for (const Chart chart : {Growth, Output, People}) {
        ChartWidget &widget = m_cards[chart]->chart();
        if (!isSame)
            widget.setDescription(describe(chart, view));
        else if (m_shown->year != view.year)
            widget.setDescription(reportCardChartInYear(widget.description(), view));
    }
}

void ReportPanel::showPanels(const ViewState &view)
{
    const bool isSame = m_shown && m_shown->states == view.states && m_shown->economyPage.sideBySide;
    const Catalogue &catalogue = m_context.edition.catalogue();
    SmallMultiples &panels = m_panels->panels();
    if (!isSame || m_shown->year != view.year)
        panels.setDescription(isSame ? reportCardChartInYear(panels.description(), view)
                                     : reportCardPanels(catalogue, m_context.series, view, format()),
            QList<QString>{AseanId} + catalogue.aseanMembersOf2018());
}

} // namespace atlas
