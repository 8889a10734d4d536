// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/programmepanel.h"

#include "app/analysis/programmesheet.h"
#include "ui/pages/network/programmemap.h"
#include "ui/pages/network/recordcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int YearsWidth = 240;
constexpr int ModeWidth = 190;
constexpr int ProvinceWidth = 72;
constexpr int CityWidth = 110;
constexpr int PointWidth = 150;
constexpr int DateWidth = 150;

} // namespace

ProgrammePanel::ProgrammePanel(const NetworkFacts &facts, const QByteArray &basemap, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_phases(new RecordCard(u"phaseTable"_s, this))
    , m_places(new RecordCard(u"placeTable"_s, this))
    , m_events(new RecordCard(u"thaiEventTable"_s, this))
    , m_mapCard(new Card(this))
    , m_map(new ProgrammeMap(basemap, m_mapCard))
    , m_legend(new ElidedLabel(TextRole::Caption, m_mapCard))
{
    m_map->setObjectName(u"programmeMap"_s);
    auto *cell = new QGridLayout(m_mapCard);
    cell->setContentsMargins(spacing::Small, spacing::Small, spacing::Small, spacing::Small);
    cell->addWidget(m_map, 0, 0);
    cell->addWidget(m_legend, 1, 0);
    cell->setRowStretch(0, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Medium);
    grid->addWidget(m_phases, 0, 0, 1, 2);
    grid->addWidget(m_places, 1, 0);
    grid->addWidget(m_mapCard, 1, 1, 2, 1);
    grid->addWidget(m_events, 2, 0);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    for (RecordCard *card : {m_phases, m_places, m_events})
        connect(card, &RecordCard::recordOpened, this, &SectionPanel::recordOpened);
    connect(m_map, &ProgrammeMap::placeOpened, this, [this](const QString &id) {
        Q_EMIT recordOpened({RecordKind::ProgrammePlace, id});
    });
}

void ProgrammePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance.language, appearance.era);
    for (RecordCard *card : {m_phases, m_places, m_events})
        card->setAppearance(appearance);
    m_mapCard->setAppearance(appearance);
    m_map->setProgramme(*m_facts.programme, appearance);
    m_legend->setColour(Theme::of(appearance.scheme).textMuted);
    m_legend->setText(tr("Disc: year 1 of the plan. Ring: year 2."));
    m_phases->setTable(tr("Phases"), phaseTable(*m_facts.programme, format));
    m_places->setTable(tr("Provinces by phase"), placeTable(m_facts, format));
    m_events->setTable(tr("Events in Thailand"), thaiEventTable(*m_facts.network, format));
    m_phases->setWidths({YearsWidth, 0, ModeWidth});
    m_places->setWidths({0, ProvinceWidth, CityWidth, PointWidth});
    m_events->setWidths({DateWidth, 0});
    m_phases->fitRows();
}

void ProgrammePanel::follow(const ViewState &view)
{
    for (RecordCard *card : {m_phases, m_places, m_events})
        card->show(view.year, view.open);
    m_map->setOpen(view.open ? view.open->id : QString());
}

} // namespace atlas
