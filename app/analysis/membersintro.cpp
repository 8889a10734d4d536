// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/membersintro.h"

#include "app/analysis/protocolorder.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this sheet. */
class MembersIntro
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MembersIntro)
};

SheetFact joined(int year, int count, const Format &format)
{
    return sheetFact(format.year(year), MembersIntro::tr("%n members joined", nullptr, count));
}

/** The members by the year in which they joined. */
SheetBlock growth(const PlaceFacts &facts, const Format &format)
{
    std::map<int, int> byYear;
    for (const City &city : facts.catalogue.cities)
        ++byYear[city.joinedYear];
    QList<SheetFact> rows;
    for (const auto &[year, count] : byYear)
        rows.append(joined(year, count, format));
    return sheetFacts(rows);
}

/** The states, each with its members. */
SheetBlock states(const PlaceFacts &facts, const Format &format)
{
    const PlaceWords words(facts, format);
    QList<SheetFact> rows;
    for (const State *named : statesInProtocolOrder(facts.catalogue)) {
        const StateRecord &state = *facts.places.state(named->id);
        const auto count = int(facts.places.citiesOf(state.id).size());
        SheetFact row;
        SheetWords link = words.state(state.id);
        row.label = std::exchange(link.text, MembersIntro::tr("%n members", nullptr, count));
        row.value = {link};
        row.sourceId = state.sourceId;
        rows.append(row);
    }
    return sheetFacts(rows);
}

} // namespace

Sheet membersIntro(const PlaceFacts &facts, const Format &format)
{
    const auto members = int(facts.catalogue.cities.size());
    const auto pilots = int(std::ranges::count(facts.catalogue.cities, City::Cohort::Pilot, &City::cohort));
    const auto projects = int(facts.projects.projects.size());
    Sheet sheet;
    sheet.title = MembersIntro::tr("The members of the network");
    //: %1 and %2 are numbers of cities
    sheet.subtitle = MembersIntro::tr("%1 pilot cities and %2 later members")
                         .arg(format.count(pilots), format.count(members - pilots));
    sheet.blocks.append(sheetParagraph(MembersIntro::tr(
        "Choose a city in the list to read all that is known of it: its names, its people, its plan, its projects from "
        "report to report, its nearest members and those that are like it.")));
    sheet.blocks.append(
        sheetParagraph(MembersIntro::tr("%n projects are known from plans and reports.", nullptr, projects)));
    sheet.blocks.append(sheetHeading(MembersIntro::tr("How the network grew")));
    sheet.blocks.append(growth(facts, format));
    sheet.blocks.append(sheetHeading(MembersIntro::tr("Member states")));
    sheet.blocks.append(states(facts, format));
    return sheet;
}

} // namespace atlas
