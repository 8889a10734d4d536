// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/peoplepanel.h"

#include "app/analysis/networksheet.h"
#include "ui/pages/network/recordcard.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int ObjectiveWidth = 280;
constexpr int KindWidth = 150;
constexpr int WhoWidth = 240;
constexpr int PartnerKindWidth = 230;
constexpr int SeatWidth = 200;

} // namespace

PeoplePanel::PeoplePanel(const NetworkFacts &facts, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_objectives(new RecordCard(u"objectiveTable"_s, this))
    , m_actors(new RecordCard(u"actorTable"_s, this))
    , m_partners(new RecordCard(u"partnerTable"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Medium);
    column->addWidget(m_objectives, 3);
    column->addWidget(m_actors, 5);
    column->addWidget(m_partners, 5);
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        connect(card, &RecordCard::recordOpened, this, &SectionPanel::recordOpened);
}

void PeoplePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance.language, appearance.era);
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        card->setAppearance(appearance);
    m_objectives->setTable(tr("Objectives"), objectiveTable(*m_facts.network, format));
    m_actors->setTable(tr("Who takes part"), actorTable(*m_facts.network, format));
    m_partners->setTable(tr("External partners of ASEAN"), partnerTable(*m_facts.network, format));
    m_objectives->setWidths({ObjectiveWidth, 0});
    m_actors->setWidths({KindWidth, WhoWidth, 0});
    m_partners->setWidths({0, PartnerKindWidth, SeatWidth});
    m_objectives->fitRows();
    m_actors->fitRows();
}

void PeoplePanel::follow(const ViewState &view)
{
    for (RecordCard *card : {m_objectives, m_actors, m_partners})
        card->show(0, view.open);
}

} // namespace atlas
