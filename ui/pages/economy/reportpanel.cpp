// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/reportpanel.h"

#include "app/analysis/reportcard.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/economy/panelscard.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int SwitchHeight = 24; ///< the height of a chart's footer
constexpr int GrowthShare = 56; ///< of the height, in per cent
} // namespace

ReportPanel::ReportPanel(const PageContext &context, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_charts(new QWidget(this))
    , m_cards{new PlotCard(u"reportChart"_s, context.session, m_charts),
          new PlotCard(u"reportOutputChart"_s, context.session, m_charts),
          new PlotCard(u"reportPeopleChart"_s, context.session, m_charts)}
    , m_panels(new PanelsCard(u"reportPanels"_s, context.session, this))
    , m_forms{new SegmentedSwitch(m_cards[Growth]), new SegmentedSwitch(m_panels)}
{
    arrange();
    for (SegmentedSwitch *form : m_forms) {
        connect(form, &SegmentedSwitch::chosen, this, [this](int index) {
            ViewState view = m_context.session.view();
            view.economyPage.sideBySide = index == 1;
            m_context.session.show(view);
            m_forms[std::size_t(index)]->setFocus(Qt::OtherFocusReason); // the one that was used is hidden now
        });
    }
}

void ReportPanel::arrange()
{
    m_forms[0]->setObjectName(u"reportForm"_s);
    m_forms[1]->setObjectName(u"reportPanelsForm"_s);
    for (SegmentedSwitch *form : m_forms)
        form->setFixedHeight(SwitchHeight);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_charts);
    whole->addWidget(m_panels);
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_cards[Growth], 0, 0, 1, 2);
    grid->addWidget(m_cards[Output], 1, 0);
    grid->addWidget(m_cards[People], 1, 1);
    grid->setRowStretch(0, GrowthShare);
    grid->setRowStretch(1, 100 - GrowthShare);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
}

void ReportPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (PlotCard *card : m_cards)
        card->setAppearance(appearance);
    m_panels->setAppearance(appearance);
    for (SegmentedSwitch *form : m_forms) {
        form->setAppearance(appearance);
        form->setWords({tr("Together"), tr("Side by side")});
        form->setAccessibleName(tr("One place with all measures, or the growth of each"));
    }
    m_cards[Growth]->setControls(m_forms[0]);
    m_panels->setControls(m_forms[1]);
    m_shown.reset();
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

void ReportPanel::follow(const ViewState &view)
{
    const bool isSideBySide = view.economyPage.sideBySide;
    for (SegmentedSwitch *form : m_forms)
        form->setCurrent(int(isSideBySide));
    m_charts->setVisible(!isSideBySide);
    m_panels->setVisible(isSideBySide);
    if (isSideBySide)
        showPanels(view);
    else
        showCharts(view);
    m_shown = view;
}

} // namespace atlas
