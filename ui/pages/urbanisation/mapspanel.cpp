// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/mapspanel.h"

#include "app/analysis/urbaneditions.h"
#include "app/analysis/urbanmaps.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/map/legendstrip.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/urbanisation/earlieryears.h"
#include "ui/pages/urbanisation/mappane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

MapsPanel::MapsPanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_finding(new ElidedLabel(TextRole::Title, m_card))
    , m_subtitle(new ElidedLabel(TextRole::Caption, m_card))
    , m_since(new LinkButton(m_card))
    , m_earlier(new MapPane(u"earlierMap"_s, context, m_card))
    , m_now(new MapPane(u"laterMap"_s, context, m_card))
    , m_legend(new LegendStrip(m_card))
{
    m_finding->setObjectName(u"mapsFinding"_s);
    m_since->setObjectName(u"mapsSince"_s);
    m_since->setOffersChoice(true);
    arrange();
    connectParts();
}

void MapsPanel::arrange()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_finding);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::Large);
    head->addLayout(words, 1);
    head->addWidget(m_since, 0, Qt::AlignTop);
    auto *maps = new QHBoxLayout;
    maps->setSpacing(spacing::Large);
    maps->addWidget(m_earlier, 1);
    maps->addWidget(m_now, 1);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(head);
    column->addLayout(maps, 1);
    column->addWidget(m_legend);
    auto *cell = new QVBoxLayout(this);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(m_card);
}

void MapsPanel::connectParts()
{
    for (MapPane *pane : {m_earlier, m_now}) {
        connect(pane, &MapPane::viewWanted, this, &MapsPanel::wanted);
        connect(pane, &MapPane::descriptionChanged, this, &MapsPanel::showWords);
    }
    connect(m_since, &QAbstractButton::clicked, this, [this] {
        const Format format(m_appearance);
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
    m_card->setAppearance(appearance);
    m_finding->setColour(Theme::of(appearance.scheme).text);
    m_subtitle->setColour(Theme::of(appearance.scheme).textMuted);
    m_since->setAppearance(appearance);
    m_legend->setAppearance(appearance);
    m_earlier->setAppearance(appearance);
    m_now->setAppearance(appearance);
}

void MapsPanel::follow(const ViewState &view)
{
    ViewState shown = view;
    shown.indicator = urbanShareOf(view.urban.edition);
    m_now->follow(shown);
    shown.year = view.urban.since;
    m_earlier->follow(shown);
    showWords();
}

void MapsPanel::showWords()
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    const ViewState &view = m_context.session.view();
    const MapDescription &earlier = m_earlier->map().description();
    const MapDescription &now = m_now->map().description();
    const SharedSeries shares = m_context.series(urbanShareOf(view.urban.edition));
    m_finding->setText(urbanMapsFinding(catalogue, {earlier, now, *shares}, view, format));
    m_subtitle->setText(urbanMapsSubtitle(catalogue, view, format));
    m_legend->setMaps(catalogue, {&earlier, &now}, m_now->map().viewport());
    showEarlierYear(*m_since, view.urban.since, format);
}

void MapsPanel::resizeEvent(QResizeEvent *event)
{
    UrbanPanel::resizeEvent(event);
    showWords(); // the circles are of the size of the maps
}

} // namespace atlas
