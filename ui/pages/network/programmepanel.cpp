// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/programmepanel.h"

#include "app/analysis/citation.h"
#include "app/analysis/maptexts.h"
#include "app/analysis/programmesheet.h"
#include "ui/pages/network/phasedelegate.h"
#include "ui/pages/network/phaselegend.h"
#include "ui/pages/network/programmemap.h"
#include "ui/pages/network/recordcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Words{}; ///< as wide as its words
constexpr TableColumn Date{0, 168};
constexpr TableColumn Rest{1, 0};
constexpr int MostLines = 2;
constexpr int MostNotes = 6; ///< lines below the map
constexpr int YearsColumn = 1; ///< of the phases
constexpr int PointColumn = 3; ///< of the places

/** Who says which places these are and where they lie, and what the borders of the map do not say. */
QString notesOfMap(const NetworkFacts &facts)
{
    QStringList names;
    const auto add = [&](const QString &sourceId) {
        const QString name = shortSourceName(*facts.catalogue, sourceId);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const ProgrammePhase &phase : facts.programme->phases) {
        for (const ProgrammePlace &place : phase.places) {
            add(place.sourceId);
            add(place.coordinateSourceId);
        }
    }
    //: %1 is one title or more
    const QString sources = ProgrammePanel::tr("Source: %1").arg(names.join(u"; "_s));
    return names.isEmpty() ? MapTexts::disclaimer() : sources + u" · "_s + MapTexts::disclaimer();
}

} // namespace

ProgrammePanel::ProgrammePanel(const NetworkFacts &facts, const QByteArray &basemap, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_phases(new RecordCard(u"phaseTable"_s, this))
    , m_places(new RecordCard(u"placeTable"_s, this))
    , m_events(new RecordCard(u"thaiEventTable"_s, this))
    , m_mapCard(new Card(this))
    , m_map(new ProgrammeMap(basemap, m_mapCard))
    , m_bars(new PhaseDelegate(this))
    , m_legend(new PhaseLegend(m_mapCard))
    , m_notes(new ElidedLabel(TextRole::Caption, m_mapCard))
{
    m_map->setObjectName(u"programmeMap"_s);
    m_notes->setObjectName(u"programmeMapNotes"_s);
    m_notes->setMostLines(MostNotes);
    auto *cell = new QGridLayout(m_mapCard);
    cell->setContentsMargins(spacing::Small, spacing::Small, spacing::Small, spacing::Small);
    cell->addWidget(m_map, 0, 0);
    cell->addWidget(m_legend, 1, 0);
    cell->addWidget(m_notes, 2, 0);
    cell->setRowStretch(0, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_phases, 0, 0, 1, 2);
    grid->addWidget(m_places, 1, 0);
    grid->addWidget(m_mapCard, 1, 1, 2, 1);
    grid->addWidget(m_events, 2, 0);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    m_phases->setColumns({Words, Rest, Words});
    m_phases->table().setItemDelegateForColumn(YearsColumn, m_bars);
    m_phases->table().setHeadPainter(
        YearsColumn, [this](QPainter &painter, const QRect &head) { m_bars->paintHead(painter, head); });
    m_places->setColumns({Rest, Words, Words, Words});
    m_events->setColumns({Date, Rest}, MostLines, 1);
    m_phases->fitRows();
    for (RecordCard *card : {m_phases, m_places, m_events})
        connect(card, &RecordCard::recordOpened, this, &SectionPanel::recordOpened);
    connect(m_map, &ProgrammeMap::placeOpened, this, [this](const QString &id) {
        Q_EMIT recordOpened({RecordKind::ProgrammePlace, id});
    });
}

void ProgrammePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance);
    for (RecordCard *card : {m_phases, m_places, m_events})
        card->setAppearance(appearance);
    m_mapCard->setAppearance(appearance);
    m_map->setProgramme(*m_facts.programme, appearance);
    m_legend->setPhases(m_facts.programme->phases, appearance);
    m_notes->setColour(Theme::of(appearance.scheme).textMuted);
    m_notes->setText(notesOfMap(m_facts));
    m_bars->setPhases(m_facts.programme->phases, appearance);
    m_phases->setTable(tr("Phases"), phaseTable(*m_facts.programme, format));
    m_places->setTable(tr("Provinces by phase"), placeTable(m_facts, format));
    m_events->setTable(tr("Events in Thailand"), thaiEventTable(*m_facts.network, format));
}

void ProgrammePanel::follow(const ViewState &view)
{
    m_bars->setYear(view.year);
    m_phases->table().horizontalHeader()->viewport()->update();
    for (RecordCard *card : {m_phases, m_places, m_events})
        card->show(view.year, view.open);
    m_map->setYear(view.year);
    m_map->setOpen(view.open ? view.open->id : QString());
}

void ProgrammePanel::resizeEvent(QResizeEvent *event)
{
    SectionPanel::resizeEvent(event);
    m_places->table().setColumnHidden(PointColumn, width() < NarrowBelow);
}

} // namespace atlas
