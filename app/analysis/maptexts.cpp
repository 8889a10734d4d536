// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/maptexts.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/citation.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace atlas
{

MapTexts::MapTexts(const Catalogue &catalogue, const MapDescription &map, const Format &format)
    : m_catalogue(catalogue)
    , m_map(map)
    , m_format(format)
    , m_legend(catalogue, map, format)
{
}

QString MapTexts::title() const
{
    //: %1 is "26 pilot cities, 11 later members", %2 an indicator with its year
    return tr("%1 · %2").arg(members(), m_legend.datedIndicator());
}

/** The members of the year, of the chosen states where there are any: the same as the key figures count. Before the
 * network began those who stand on the map are named by what they were to become. */
QString MapTexts::members() const
{
    const bool isAll = std::ranges::none_of(m_map.states, [](const StateOnMap &state) { return state.choice >= 0; });
    int pilots = 0;
    int later = 0;
    int coming = 0;
    for (const City &city : m_catalogue.cities) {
        const StateOnMap *state = m_map.state(city.stateId);
        const bool isInScope = isAll || (state != nullptr && state->choice >= 0);
        const bool isPilot = city.cohort == City::Cohort::Pilot;
        if (isInScope && city.joinedYear <= m_map.year)
            ++(isPilot ? pilots : later);
        else if (isInScope && isPilot)
            ++coming;
    }
    if (pilots + later + coming == 0)
        return tr("No member city yet");
    if (pilots + later == 0)
        //: in a year before the first joined; %1 is the year in which they will
        return tr("%n pilot city(s) of %1", "", coming)
            .arg(m_format.oneEra().year(yearOfPilots(m_catalogue).value_or(m_map.year)));
    if (later == 0)
        return tr("%n pilot city(s)", "", pilots);
    if (pilots == 0)
        return tr("%n later member(s)", "", later);
    //: %1 is "26 pilot cities", %2 "11 later members"
    return tr("%1, %2").arg(tr("%n pilot city(s)", "", pilots), tr("%n later member(s)", "", later));
}

QString MapTexts::description() const
{
    QStringList sentences{tr("Map.")}; // its name is its title
    QStringList states;
    for (const StateOnMap &state : m_map.states) {
        if (state.choice >= 0)
            states.append(stateName(state.stateId));
    }
    if (!states.isEmpty()) {
        //: %1 is one state or more
        sentences.append(tr("Chosen states: %1.").arg(m_format.list(states)));
    }
    const auto chosen = std::ranges::find(m_map.cities, true, &CityOnMap::isSelected);
    if (chosen != m_map.cities.end()) {
        //: %1 is a city and what is known of it
        sentences.append(tr("Chosen city: %1.").arg(spoken(cityLines(*chosen))));
    }
    return sentences.join(u' ');
}

QString MapTexts::spoken(const QStringList &lines) const
{
    return lines.join(m_format.language() == Language::Thai ? u" "_s : u", "_s);
}

QString MapTexts::spokenCity(const CityOnMap &city, int number) const
{
    const City *known = m_catalogue.city(city.cityId);
    const QString state = known != nullptr ? stateName(known->stateId) : QString();
    //: %1 is a city, %2 its state, %3 and %4 count: 5 of 26; %5 how many people live there
    return tr("%1, %2, %3 of %4: %5")
        .arg(cityName(city.cityId), state, m_format.count(number), m_format.count(m_map.cities.size()),
            population(city.population));
}

QString MapTexts::spokenDetail(const CityOnMap &city) const
{
    QStringList parts;
    if (const City *known = m_catalogue.city(city.cityId)) {
        const QString joined = m_format.year(known->joinedYear);
        parts.append(city.isLaterMember ? tr("member since %1").arg(joined) : tr("pilot city since %1").arg(joined));
    }
    if (city.population)
        parts.append(shortSourceName(m_catalogue, city.population->sourceId));
    parts.removeAll(QString());
    return spoken(parts);
}

QString MapTexts::spokenState(const StateOnMap &state) const
{
    const QStringList lines = stateLines(state);
    //: %1 is a state, %2 what is known of it
    return tr("%1: %2").arg(lines.first(), spoken(lines.mid(1, 2)));
}

QString MapTexts::disclaimer()
{
    return tr("Boundaries and names shown do not imply endorsement or acceptance. Dotted lines are approximate. "
              "Basemap: Natural Earth (public domain).");
}

QString MapTexts::sources() const
{
    QStringList names;
    const auto add = [this, &names](const QString &sourceId) {
        const QString name = shortSourceName(m_catalogue, sourceId);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const StateOnMap &state : m_map.states) {
        if (state.value)
            add(state.value->sourceId);
    }
    for (const CityOnMap &city : m_map.cities) {
        if (city.population && city.population->basis == CityPopulation::Basis::Agglomeration)
            add(city.population->sourceId);
    }
    // A part of a work that is named already needs no second mention.
    QStringList works;
    std::ranges::copy_if(names, std::back_inserter(works), [&names](const QString &name) {
        return std::ranges::none_of(
            names, [&name](const QString &other) { return other.size() < name.size() && name.startsWith(other); });
    });
    //: %1 is one title or more
    return works.isEmpty() ? QString() : tr("Source: %1").arg(works.join(u"; "_s));
}

QStringList MapTexts::stateLines(const StateOnMap &state) const
{
    QStringList lines{stateName(state.stateId)};
    const QString name = m_legend.indicatorName();
    if (!state.value) {
        //: %1 is an indicator, %2 a year
        lines.append(tr("%1: no data for %2").arg(name, m_format.year(m_map.year)));
        return lines;
    }
    //: %1 is an indicator, %2 a value with its unit
    lines.append(tr("%1: %2").arg(name, m_legend.value(*state.value)));
    if (state.isBorrowed)
        lines.append(tr("Value of %1, the nearest earlier year with data").arg(m_format.year(state.value->year)));
    else if (state.value->kind == ValueKind::Projection)
        lines.append(tr("Projection for %1").arg(m_format.year(state.value->year)));
    else
        lines.append(tr("Estimate for %1").arg(m_format.year(state.value->year)));
    lines.append(shortSourceName(m_catalogue, state.value->sourceId));
    return lines;
}

QStringList MapTexts::cityLines(const CityOnMap &city) const
{
    const City *known = m_catalogue.city(city.cityId);
    QStringList lines{cityName(city.cityId)};
    if (known != nullptr) {
        const QString state = stateName(known->stateId);
        const QString joined = m_format.year(known->joinedYear);
        //: %1 is a state, %2 a year
        lines.append(city.isLaterMember ? tr("%1 · member since %2").arg(state, joined)
                                        : tr("%1 · pilot city since %2").arg(state, joined));
    }
    lines.append(population(city.population));
    if (city.population)
        lines.append(shortSourceName(m_catalogue, city.population->sourceId));
    lines.removeAll(QString());
    return lines;
}

QString MapTexts::counted(double people) const
{
    if (people >= 1e6)
        return tr("%1 million people").arg(m_format.number(people / 1e6, 1));
    return tr("%1 people").arg(m_format.people(people));
}

QString MapTexts::population(const std::optional<CityPopulation> &population) const
{
    if (!population)
        return tr("No count of its people");
    const QString people = counted(population->people);
    if (population->basis == CityPopulation::Basis::Administrative) {
        //: %1 is "1.8 million people", %2 a year
        return population->year
            ? tr("%1 in the administrative area (%2)").arg(people, m_format.oneEra().year(*population->year))
            : tr("%1 in the administrative area").arg(people);
    }
    const QString year = m_format.oneEra().year(population->year.value_or(m_map.year));
    if (population->isBorrowed && population->year < m_map.year) {
        //: %1 is "1.8 million people", %2 a year
        return tr("%1 (%2, where the source ends)").arg(people, year);
    }
    if (population->isBorrowed) {
        //: %1 is "1.8 million people", %2 a year
        return tr("%1 (%2, the nearest year with data)").arg(people, year);
    }
    //: %1 is "1.8 million people", %2 a year
    return population->kind == ValueKind::Projection ? tr("%1 (%2, projection)").arg(people, year)
                                                     : tr("%1 (%2, estimate)").arg(people, year);
}

QString MapTexts::projectsHeading(const CityCardDescription &card) const
{
    const City *city = m_catalogue.city(card.cityId);
    if (city != nullptr && city->cohort == City::Cohort::LaterMember && city->joinedYear > m_map.year)
        return tr("Not yet a member: joins in %1").arg(m_format.year(city->joinedYear));
    if (!card.report.year)
        return tr("No list of projects before %1").arg(m_format.year(card.report.firstYear));
    const auto count = static_cast<int>(card.projects.size());
    const QString year = m_format.year(*card.report.year);
    if (card.report.basis == ReportBasis::ActionPlans)
        return count > 0 ? tr("%n project(s) in the plan of %1", "", count).arg(year)
                         : tr("No projects in the plans of %1").arg(year);
    return count > 0 ? tr("%n project(s) in the report of %1", "", count).arg(year)
                     : tr("No projects in the report of %1").arg(year);
}

QString MapTexts::area(const CardProject &project) const
{
    const Area *area = m_catalogue.area(project.project.areaId);
    const QString name = area != nullptr ? area->name.in(m_format.language()) : QString();
    if (name.isEmpty() || !project.areaByListOf)
        return name;
    //: %1 is an area, %2 a year; the list itself names no areas
    return tr("%1, by the list of %2").arg(name, m_format.year(*project.areaByListOf));
}

QString MapTexts::status(std::optional<ProjectStatus> status) const
{
    return status ? AreaCoverageText(m_catalogue, m_format).status(*status) : QString();
}

QString MapTexts::cityName(const QString &cityId) const
{
    const City *city = m_catalogue.city(cityId);
    return city != nullptr ? city->name.in(m_format.language()) : cityId;
}

QString MapTexts::labelName(const QString &cityId) const
{
    const Entity *entity = m_catalogue.entity(cityId);
    const bool isShort = m_format.language() == Language::Thai && entity != nullptr && !entity->shortName.th.isEmpty();
    return isShort ? entity->shortName.th : cityName(cityId);
}

QString MapTexts::stateName(const QString &stateId) const
{
    const State *state = m_catalogue.state(stateId);
    return state != nullptr ? state->name.in(m_format.language()) : stateId;
}
} // namespace atlas
