// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/sharepanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/protocolorder.h"
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbaneditions.h"
#include "app/analysis/urbanpanels.h"
#include "app/analysis/urbanpeople.h"
#include "app/analysis/urbanspeed.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "ui/pages/urbanisation/chartpane.h"
#include "ui/pages/urbanisation/panelspane.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int ShareColumns = 3;
constexpr int OtherColumns = 2;

/** Whether the two views differ in more of what is drawn here than the year. */
bool isAnotherChart(const ViewState &before, const ViewState &after)
{
    return before.states != after.states || before.urban.edition != after.urban.edition
        || before.urban.sideBySide != after.urban.sideBySide;
}

} // namespace

SharePanel::SharePanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_together(new QWidget(this))
    , m_each(new PanelsPane(u"sharePanels"_s, this))
    , m_share(new ChartPane(u"shareChart"_s, context.session, m_together))
    , m_speed(new ChartPane(u"speedChart"_s, context.session, m_together))
    , m_people(new ChartPane(u"peopleChart"_s, context.session, m_together))
{
    for (const State *state : statesInProtocolOrder(context.edition.catalogue()))
        m_order.append(state->id);
    arrange();
    for (ChartPane *pane : {m_share, m_speed, m_people}) {
        connect(pane, &ChartPane::yearPicked, this, &UrbanPanel::yearPicked);
        connect(pane, &ChartPane::lineClicked, this, &UrbanPanel::stateToggled);
        connect(pane, &ChartPane::choiceCleared, this, &UrbanPanel::statesCleared);
    }
    connect(m_each, &PanelsPane::yearPicked, this, &UrbanPanel::yearPicked);
    connect(m_each, &PanelsPane::linePicked, this, &UrbanPanel::stateToggled);
}

void SharePanel::arrange()
{
    auto *grid = new QGridLayout(m_together);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Medium);
    grid->addWidget(m_share, 0, 0, 2, 1);
    grid->addWidget(m_speed, 0, 1);
    grid->addWidget(m_people, 1, 1);
    grid->setColumnStretch(0, ShareColumns);
    grid->setColumnStretch(1, OtherColumns);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    auto *cell = new QVBoxLayout(this);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(m_together);
    cell->addWidget(m_each);
    m_each->hide();
}

void SharePanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (ChartPane *pane : {m_share, m_speed, m_people})
        pane->setAppearance(appearance);
    m_each->setAppearance(appearance);
    m_shown.reset();
}

void SharePanel::follow(const ViewState &view)
{
    const bool isSideBySide = view.urban.sideBySide;
    m_together->setVisible(!isSideBySide);
    m_each->setVisible(isSideBySide);
    const bool isAnother = !m_shown || isAnotherChart(*m_shown, view);
    if (isAnother)
        isSideBySide ? showEach(view) : showTogether(view);
    else if (m_shown->year != view.year)
        showYear(view);
    m_shown = view;
}

ChartDescription SharePanel::shareOf(const ViewState &view) const
{
    const Format format(m_appearance);
    const QString id = urbanShareOf(view.urban.edition);
    const auto read = m_context.series.read(id);
    ChartDescription share
        = urbanChart(m_context.edition.catalogue(), read ? **read : IndicatorSeries{id, {}}, view, format);
    if (!read)
        share.emptyReason = cannotRead(read.error());
    return share;
}

void SharePanel::showEach(const ViewState &view)
{
    m_each->setDescription(urbanPanels(shareOf(view), m_context.edition.catalogue(), view), m_order);
}

void SharePanel::showTogether(const ViewState &view)
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    const ChartDescription share = shareOf(view);
    ChartDescription speed
        = urbanSpeedChart(catalogue, *m_context.series(urbanShareOf(view.urban.edition)), view, format);
    if (!share.emptyReason.isEmpty())
        speed.emptyReason = share.emptyReason;
    m_share->setDescription(share);
    m_speed->setDescription(speed);
    const auto urban = m_context.series.read(wellknown::UrbanPeople);
    ChartDescription people = urbanPeopleChart(catalogue,
        {urban ? **urban : IndicatorSeries{wellknown::UrbanPeople, {}}, *m_context.series(UrbanShareId)}, view, format);
    if (!urban)
        people.emptyReason = cannotRead(urban.error());
    m_people->setDescription(people);
}

void SharePanel::showYear(const ViewState &view)
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    const SharedSeries shares = m_context.series(urbanShareOf(view.urban.edition));
    if (view.urban.sideBySide) {
        const ChartDescription share = urbanChartInYear(m_each->description(), catalogue, *shares, view, format);
        m_each->setDescription(urbanPanels(share, catalogue, view), m_order);
        return;
    }
    m_share->setDescription(urbanChartInYear(m_share->description(), catalogue, *shares, view, format));
    m_speed->setDescription(urbanSpeedInYear(m_speed->description(), catalogue, *shares, view, format));
    m_people->setDescription(urbanPeopleInYear(m_people->description(), catalogue, view));
}

} // namespace atlas
