// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/statesheet.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/mapindicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this sheet. */
class StateSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::StateSheet)
};

struct Inputs
{
    const PlaceFacts &facts;
    const StateRecord &state;
    const ViewState &view;
    const Format &format;
    PlaceWords words;
};

SheetBlock identity(const Inputs &in)
{
    const StateRecord &state = in.state;
    QList<SheetFact> facts{
        sheetFact(StateSheet::tr("Official name"), in.words.text(state.officialName), state.sourceId),
        sheetFact(StateSheet::tr("English name"), state.name.en, state.sourceId)};
    const QString alternative = state.thaiAlternative.isEmpty()
        ? QString()
        //: %1 is another spelling of a name
        : StateSheet::tr("Also written %1").arg(state.thaiAlternative);
    addFact(facts, sheetFact(StateSheet::tr("Thai name"), state.name.th, state.thaiNameSourceId, alternative));
    SheetWords capital = plainWords(state.capital.in(in.format.language()));
    if (in.facts.places.city(state.capitalCityId) != nullptr)
        capital.record = RecordRef{RecordKind::City, state.capitalCityId};
    facts.append(sheetFact(StateSheet::tr("Capital"), QList<SheetWords>{capital}, state.sourceId));
    facts.append(sheetFact(
        StateSheet::tr("Member of ASEAN since"), dateText(state.joinedAsean, in.format), state.joinedSourceId));
    addFact(facts,
        sheetFact(StateSheet::tr("National representative"), in.words.text(state.representativeBody),
            state.representativeSourceId, StateSheet::tr("The body that represents the state in the network")));
    facts.append(sheetFact(StateSheet::tr("Codes"), state.iso2 + u" · "_s + state.id, state.codeSourceId));
    addFact(facts, sheetFact(StateSheet::tr("Remark"), in.words.text(state.note), state.sourceId));
    return sheetFacts(facts);
}

QString subtitleOf(const Inputs &in)
{
    const auto members = int(in.facts.places.citiesOf(in.state.id).size());
    return in.state.inNetworkOf2018
        ? StateSheet::tr("Member state · founded the network · %n member cities", nullptr, members)
        : StateSheet::tr("Member state · joined the network later · %n member cities", nullptr, members);
}

QList<SheetBlock> members(const Inputs &in)
{
    QList<CityRecord> cities = in.facts.places.citiesOf(in.state.id);
    std::ranges::stable_sort(cities, {}, [](const CityRecord &city) { return city.name.en; });
    QList<SheetFact> facts;
    for (const City::Cohort cohort : {City::Cohort::Pilot, City::Cohort::LaterMember}) {
        for (const CityRecord &city : std::as_const(cities)) {
            if (city.cohort != cohort)
                continue;
            const QString since = in.format.year(city.joinedYear);
            //: %1 is a year
            const QString label = cohort == City::Cohort::Pilot ? StateSheet::tr("Pilot city, %1").arg(since)
                                                                : StateSheet::tr("Later member, %1").arg(since);
            facts.append(sheetFact(label, QList<SheetWords>{in.words.city(city.id)}, city.sourceId));
        }
    }
    return {sheetHeading(StateSheet::tr("Its members of the network")), sheetFacts(facts)};
}

/** The value of the year of the view or of the nearest earlier one, which leads to the whole series. */
std::optional<SheetFact> seriesFact(const Indicator &indicator, const Inputs &in)
{
    const auto found = in.facts.series(indicator.id)->of(in.state.id).atOrBefore(in.view.year);
    if (!found)
        return std::nullopt;
    const QString unit = in.format.dated(indicator.unit.in(in.format.language()));
    const SheetWords value{in.format.quantity(found->value, indicator.decimals, unit),
        RecordRef{RecordKind::Indicator, indicator.id}, {}, FigureRef{indicator.id, in.state.id, found->year, {}}};
    //: %1 is a year, %2 "estimate" or "projection"
    const QString basis = StateSheet::tr("%1, %2", "year and kind")
                              .arg(in.format.year(found->year), CityPopulationText::kind(found->kind));
    return sheetFact(in.format.dated(indicator.name.in(in.format.language())), {value, plainWords(u" · "_s + basis)},
        found->sourceId);
}

QList<SheetBlock> series(const Inputs &in)
{
    QList<SheetBlock> blocks{//: %1 is a year
        sheetHeading(StateSheet::tr("Its series in %1").arg(in.format.year(in.view.year))),
        sheetNote(
            StateSheet::tr("The value of that year or the nearest earlier one. A value opens the whole series."))};
    const qsizetype headAndNote = blocks.size();
    for (const IndicatorTopic &topic : mapIndicators(in.facts.catalogue)) {
        QList<SheetFact> facts;
        for (const Indicator *indicator : topic.indicators) {
            if (const auto fact = seriesFact(*indicator, in))
                facts.append(*fact);
        }
        if (facts.isEmpty())
            continue;
        blocks.append(sheetHeading(topic.name));
        blocks.append(sheetFacts(facts));
    }
    if (blocks.size() == headAndNote)
        blocks.last() = sheetNote(StateSheet::tr("The edition has no series of this state up to that year."));
    return blocks;
}

} // namespace

Sheet stateSheet(const PlaceFacts &facts, const QString &stateId, const ViewState &view, const Format &format)
{
    const StateRecord *state = facts.places.state(stateId);
    if (state == nullptr)
        return PlaceWords::unknown(stateId);
    const Inputs in{facts, *state, view, format, PlaceWords(facts, format)};
    Sheet sheet{state->name.in(format.language()), subtitleOf(in), {identity(in)}};
    const QString confidence = PlaceWords::confidence(state->confidence);
    if (!confidence.isEmpty())
        sheet.blocks.append(sheetNote(confidence));
    sheet.blocks += members(in);
    sheet.blocks += in.words.conflicts(Conflict::Subject::Country, stateId);
    sheet.blocks += series(in);
    return sheet;
}

} // namespace atlas
