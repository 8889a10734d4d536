// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/peoplepanel.h"

#include "app/analysis/networksheet.h"
#include "ui/pages/network/recordcard.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Aim{0, 320}; ///< as wide as its words, up to a point
constexpr TableColumn Name{0, 150};
constexpr TableColumn Kind{0, 76};
constexpr TableColumn Rest{1, 0};
constexpr int MostLines = 4;
constexpr int NarrowHeight = 860; ///< pixels at 100 %: three tables below each other

} // namespace

PeoplePanel::PeoplePanel(const NetworkFacts &facts, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_objectives(new RecordCard(u"objectiveTable"_s, this))
    , m_actors(new RecordCard(u"actorTable"_s, this))
    , m_partners(new RecordCard(u"partnerTable"_s, this))
    , m_below(new QHBoxLayout)
{
    m_objectives->setColumns({Aim, Rest}, MostLines);
    m_actors->setColumns({Name, Rest, Kind}, MostLines);
    m_partners->setColumns({Name, Rest, Name}, MostLines);
    m_below->setSpacing(spacing::Large);
    m_below->addWidget(m_actors, 1);
    m_below->addWidget(m_partners, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Large);
    column->addWidget(m_objectives);
    column->addLayout(m_below, 1);
    m_objectives->fitRows();
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        connect(card, &RecordCard::recordOpened, this, &SectionPanel::recordOpened);
}

/** In a small window the tables of people stand below each other, as the page scrolls. */
void PeoplePanel::resizeEvent(QResizeEvent *event)
{
    SectionPanel::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_below->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setMinimumHeight(m_isNarrow && isVisible() ? NarrowHeight : 0);
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    SectionPanel::showEvent(event);
    setMinimumHeight(m_isNarrow ? NarrowHeight : 0);
}

/** The other parts of the page need no more height because this one does. */
void PeoplePanel::hideEvent(QHideEvent *event)
{
    SectionPanel::hideEvent(event);
    setMinimumHeight(0);
}

void PeoplePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance);
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        card->setAppearance(appearance);
    m_objectives->setTable(tr("Objectives"), objectiveTable(*m_facts.network, format));
    m_actors->setTable(tr("Who takes part"), actorTable(*m_facts.network, format));
    m_partners->setTable(tr("External partners of ASEAN"), partnerTable(*m_facts.network, format));
}

void PeoplePanel::follow(const ViewState &view)
{
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        card->show(0, view.open);
}

} // namespace atlas
