// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/mapspanel.h"

#include "app/analysis/urbaneditions.h"
#include "app/view/session.h"
#include "ui/pages/urbanisation/earlieryears.h"
#include "ui/pages/urbanisation/mappane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

MapsPanel::MapsPanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_earlier(new MapPane(u"earlierMap"_s, context, this))
    , m_now(new MapPane(u"laterMap"_s, context, this))
    , m_since(new LinkButton(m_earlier))
{
    m_since->setObjectName(u"mapsSince"_s);
    m_since->setOffersChoice(true);
    m_earlier->addControl(m_since);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_earlier, 1);
    row->addWidget(m_now, 1);
    for (MapPane *pane : {m_earlier, m_now})
        connect(pane, &MapPane::viewWanted, this, &MapsPanel::wanted);
    connect(m_since, &QAbstractButton::clicked, this, [this] {
        const Format format(m_appearance.language, m_appearance.era);
        offerEarlierYears(*m_since, m_context.session.view().urban.since, format, [this](int year) {
            UrbanChoice choice = m_context.session.view().urban;
            choice.since = year;
            Q_EMIT choiceMade(choice);
        });
    });
}

/** What was done on one map is done to the view, but for what only that map has: its year and what it is coloured by.
 */
void MapsPanel::wanted(const ViewState &view, bool goesOn)
{
    Session &session = m_context.session;
    ViewState next = view;
    next.year = session.view().year;
    next.indicator = session.view().indicator;
    session.show(next, goesOn ? Session::Step::Continue : Session::Step::New);
}

void MapsPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_earlier->setAppearance(appearance);
    m_now->setAppearance(appearance);
    m_since->setAppearance(appearance);
}

void MapsPanel::follow(const ViewState &view)
{
    ViewState shown = view;
    shown.indicator = urbanShareOf(view.urban.edition);
    m_now->follow(shown);
    shown.year = view.urban.since;
    m_earlier->follow(shown);
    showEarlierYear(*m_since, view.urban.since, Format(m_appearance.language, m_appearance.era));
}

} // namespace atlas
