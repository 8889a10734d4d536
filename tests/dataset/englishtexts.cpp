// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

using Texts = QHash<QString, QList<LocalizedText>>;

template <typename Rows, typename Member>
void take(Texts &texts, const QString &column, const Rows &rows, Member member)
{
    for (const auto &row : rows)
        texts[column].append(std::invoke(member, row));
}

void takePlaces(Texts &texts, const Places &places)
{
    take(texts, u"state.official_name_en"_s, places.states, &StateRecord::officialName);
    take(texts, u"state.national_representative_body"_s, places.states, &StateRecord::representativeBody);
    take(texts, u"state.note"_s, places.states, &StateRecord::note);
    take(texts, u"entity.note"_s, places.entities, &EntityRecord::note);
    take(texts, u"city.unit_represented"_s, places.cities, &CityRecord::unitRepresented);
    take(texts, u"city.csco_host_body"_s, places.cities, &CityRecord::officerHostBody);
    take(texts, u"city.note"_s, places.cities, &CityRecord::note);
    for (const CityRecord &city : places.cities) {
        texts[u"city.census_scope"_s].append(city.census ? city.census->scope : LocalizedText());
        const CityVision vision = city.vision.value_or(CityVision());
        texts[u"city_vision.focus_areas_as_named"_s].append(vision.focusAreasAsNamed);
        texts[u"city_vision.note"_s].append(vision.note);
    }
}

void takeNetwork(Texts &texts, const Network &network, const Programme &programme)
{
    take(texts, u"actor.note"_s, network.actors, &Actor::note);
    take(texts, u"partner.note"_s, network.partners, &Partner::note);
    take(texts, u"event.place"_s, network.events, &EventRecord::place);
    take(texts, u"event.note"_s, network.events, &EventRecord::note);
    take(texts, u"network_stat.note"_s, network.figures, &NetworkFigure::note);
    take(texts, u"programme_phase.note"_s, programme.phases, &ProgrammePhase::note);
    for (const ProgrammePhase &phase : programme.phases)
        take(texts, u"programme_place.note"_s, phase.places, &ProgrammePlace::note);
}

void takeProjects(Texts &texts, const Projects &projects)
{
    take(texts, u"project.partner"_s, projects.projects, &ProjectRecord::partner);
    take(texts, u"project.note"_s, projects.projects, &ProjectRecord::note);
    for (const ProjectRecord &project : projects.projects) {
        take(texts, u"project_status.reported_title"_s, project.life, &ProjectYear::title);
        take(texts, u"project_status.detail_en"_s, project.life, &ProjectYear::detail);
        take(texts, u"project_status.note"_s, project.life, &ProjectYear::note);
    }
}

void takeSources(Texts &texts, const Sources &sources)
{
    take(texts, u"source.publisher"_s, sources.sources, &SourceRecord::publisher);
    take(texts, u"source.edition"_s, sources.sources, &SourceRecord::edition);
    take(texts, u"source.licence"_s, sources.sources, &SourceRecord::licence);
    take(texts, u"source.retrieved_from"_s, sources.sources, &SourceRecord::retrievedFrom);
    take(texts, u"source.note"_s, sources.sources, &SourceRecord::note);
}

} // namespace

Texts englishTexts(Archive &archive)
{
    Texts texts;
    takePlaces(texts, *archive.places().value());
    takeNetwork(texts, *archive.network().value(), *archive.programme().value());
    takeProjects(texts, *archive.projects().value());
    takeSources(texts, *archive.sources().value());
    return texts;
}

} // namespace atlas::test
