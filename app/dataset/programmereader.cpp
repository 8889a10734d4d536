// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

ProgrammePlace toPlace(const Record &record)
{
    ProgrammePlace place;
    place.id = record.text("place_id"_L1);
    place.phaseId = record.text("phase_id"_L1);
    place.position = record.integer("position"_L1);
    place.name = record.pair("name"_L1);
    place.englishAlternative = record.text("name_en_alt"_L1);
    place.iso3166 = record.text("iso_3166_2"_L1);
    place.coordinate = record.coordinate();
    place.point = record.choice<ProgrammePlace::Point>("point"_L1, {"province seat"_L1, "city centre"_L1});
    place.cityId = record.text("city_id"_L1);
    place.inArticle = record.flag("in_article"_L1);
    place.sourceId = record.text("source_id"_L1);
    place.coordinateSourceId = record.text("coord_source_id"_L1);
    place.codeSourceId = record.text("code_source_id"_L1);
    place.note = record.translated("note"_L1);
    return place;
}

ProgrammePhase toPhase(const Record &record)
{
    ProgrammePhase phase;
    phase.id = record.text("phase_id"_L1);
    phase.position = record.integer("position"_L1);
    phase.firstProgrammeYear = record.integer("first_programme_year"_L1);
    phase.lastProgrammeYear = record.integer("last_programme_year"_L1);
    phase.startYear = record.integer("ce_start"_L1);
    phase.endYear = record.integer("ce_end"_L1);
    phase.startYearBuddhist = record.integer("be_start"_L1);
    phase.endYearBuddhist = record.integer("be_end"_L1);
    phase.areas = record.maybeInteger("areas"_L1);
    phase.provinces = record.maybeInteger("provinces"_L1);
    phase.mode = record.choice<ProgrammePhase::Mode>("mode"_L1, {"designated"_L1, "open_application"_L1});
    phase.title = record.pair("title"_L1);
    phase.text = record.pair("text"_L1);
    phase.inArticle = record.flag("in_article"_L1);
    phase.sourceId = record.text("source_id"_L1);
    phase.eventId = record.text("event_id"_L1);
    phase.note = record.translated("note"_L1);
    return phase;
}

} // namespace

Result<Programme> readProgramme(Connection &connection)
{
    Programme programme;
    QList<ProgrammePlace> places;
    TableReading reading(connection);
    reading.into(programme.phases, "programme_phase"_L1, "position"_L1, toPhase);
    reading.into(places, "programme_place"_L1, "position"_L1, toPlace);
    QHash<QString, QList<ProgrammePlace>> placesOf;
    for (const ProgrammePlace &place : std::as_const(places))
        placesOf[place.phaseId].append(place);
    for (ProgrammePhase &phase : programme.phases)
        phase.places = placesOf.value(phase.id);
    return reading.finish(std::move(programme));
}

} // namespace atlas
