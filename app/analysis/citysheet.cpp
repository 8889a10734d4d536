// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citysheet.h"

#include "app/analysis/citypeers.h"
#include "app/analysis/citysheetparts.h"
#include "app/analysis/neighbours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int MostNeighbours = 5;
constexpr int MostPeers = 5;

/** The sentences of this sheet. */
class CitySheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CitySheet)
};

struct Inputs
{
    const PlaceFacts &facts;
    const CityRecord &city;
    const ViewState &view;
    const Format &format;
    PlaceWords words;
};

QString subtitleOf(const Inputs &in)
{
    const QString state = in.words.state(in.city.stateId).text;
    const QString joined = in.format.year(in.city.joinedYear);
    //: %1 is a state, %2 a year
    return in.city.cohort == City::Cohort::Pilot ? CitySheet::tr("%1 · pilot city since %2").arg(state, joined)
                                                 : CitySheet::tr("%1 · member since %2").arg(state, joined);
}

/** The other scripts of the place beside the one of its local name. */
QString otherScripts(const Inputs &in)
{
    QStringList names;
    for (const PlaceName &name : in.facts.places.namesOf(in.city.id)) {
        const bool isNew = name.name != in.city.localName && !names.contains(name.name);
        const bool canBeRead = !in.facts.canShow || in.facts.canShow(name.name);
        if (name.kind == PlaceName::Kind::LocalScript && isNew && canBeRead)
            names.append(name.name);
    }
    return names.join(u", "_s);
}

SheetBlock names(const Inputs &in)
{
    QList<SheetFact> facts{sheetFact(CitySheet::tr("English name"), in.city.name.en, in.city.sourceId)};
    const QString alternative = in.city.thaiAlternative.isEmpty()
        ? QString()
        //: %1 is another spelling of a name
        : CitySheet::tr("Also written %1").arg(in.city.thaiAlternative);
    addFact(facts, sheetFact(CitySheet::tr("Thai name"), in.city.name.th, in.city.thaiNameSourceId, alternative));
    const QString others = otherScripts(in);
    addFact(facts,
        sheetFact(CitySheet::tr("Local name"), in.city.localName, in.city.sourceId,
            //: %1 is one name or more
            others.isEmpty() ? QString() : CitySheet::tr("In other scripts of the place: %1").arg(others)));
    return sheetFacts(facts);
}

SheetBlock place(const Inputs &in)
{
    QList<SheetFact> facts;
    const QString capital = in.city.isCapital ? CitySheet::tr("Its capital") : QString();
    facts.append(sheetFact(
        CitySheet::tr("State"), QList<SheetWords>{in.words.state(in.city.stateId)}, in.city.sourceId, capital));
    facts.append(sheetFact(
        CitySheet::tr("Position"), NeighbourText(in.format).position(in.city.position), in.city.positionSourceId));
    if (in.city.elevation)
        //: %1 is a number of metres
        facts.append(sheetFact(CitySheet::tr("Height above the sea"),
            CitySheet::tr("%1 m").arg(in.format.number(in.city.elevation->metres, 0)), in.city.elevation->sourceId));
    addFact(facts,
        sheetFact(CitySheet::tr("Chief Smart City Officer"), in.words.text(in.city.officerHostBody), in.city.sourceId,
            CitySheet::tr("The body in which the officer sits")));
    addFact(facts, sheetFact(CitySheet::tr("Remark"), in.words.text(in.city.note), in.city.sourceId));
    return sheetFacts(facts);
}

/** A text of several parts, one an item. */
QList<QList<SheetWords>> itemsOf(const QString &text)
{
    QList<QList<SheetWords>> items;
    for (const QString &part : text.split(u"; "_s, Qt::SkipEmptyParts))
        items.append(QList<SheetWords>{plainWords(part)});
    return items;
}

QList<SheetBlock> vision(const Inputs &in)
{
    if (!in.city.vision)
        return {sheetHeading(CitySheet::tr("Vision")),
            sheetNote(CitySheet::tr("The edition has no action plan of this city: those of 2018 are the pilots’."))};
    const CityVision &vision = *in.city.vision;
    QList<SheetWords> areas;
    std::ranges::transform(
        vision.focusAreaIds, std::back_inserter(areas), [&in](const QString &id) { return in.words.area(id); });
    QList<SheetBlock> blocks{sheetHeading(CitySheet::tr("Vision of the action plan")),
        sheetParagraph(in.words.text(vision.vision), vision.sourceId)};
    blocks.append(sheetFacts({sheetFact(CitySheet::tr("Focus areas"), PlaceWords::inLine(areas), vision.sourceId)}));
    blocks.append(sheetParagraph(CitySheet::tr("Its targets:"), vision.secondSourceId));
    blocks.append(sheetList(itemsOf(in.words.text(vision.targets)), vision.sourceId));
    return blocks;
}

QList<SheetBlock> neighbours(const Inputs &in)
{
    const NeighbourText text(in.format);
    QList<QList<SheetWords>> items;
    for (const Neighbour &neighbour : nearestMembers(in.facts.catalogue, in.city.id, MostNeighbours))
        items.append(QList<SheetWords>{in.words.city(neighbour.cityId), plainWords(u": "_s + text.way(neighbour))});
    return {sheetHeading(CitySheet::tr("Nearest members")), sheetList(items),
        sheetNote(CitySheet::tr("Along the great circle between the two points, computed."))};
}

QList<SheetBlock> peers(const Inputs &in)
{
    const PeerText text(in.facts.catalogue, in.format);
    const SharedSeries people = in.facts.series(AgglomerationIndicator);
    QList<QList<SheetWords>> items;
    for (const Peer &peer : peersOf(in.facts.catalogue, in.facts.places, *people, in.city.id, in.view.year, MostPeers))
        items.append(QList<SheetWords>{in.words.city(peer.cityId), plainWords(u": "_s + text.reasons(peer))});
    QList<SheetBlock> blocks{sheetHeading(CitySheet::tr("Cities like it"))};
    if (items.isEmpty()) {
        blocks.append(sheetNote(CitySheet::tr("No other member has two or more things in common with it here.")));
        return blocks;
    }
    blocks.append(sheetList(items));
    //: %1 is a year
    blocks.append(sheetNote(CitySheet::tr("Those with most in common first, as of %1: capital, people, height, focus "
                                          "areas. Not an order of merit.")
                                .arg(in.format.year(in.view.year))));
    return blocks;
}

} // namespace

Sheet citySheet(const PlaceFacts &facts, const QString &cityId, const ViewState &view, const Format &format)
{
    const CityRecord *city = facts.places.city(cityId);
    if (city == nullptr)
        return PlaceWords::unknown(cityId);
    const Inputs in{facts, *city, view, format, PlaceWords(facts, format)};
    Sheet sheet{city->name.in(format.language()), subtitleOf(in), {names(in), place(in)}};
    const QString confidence = PlaceWords::confidence(city->confidence);
    if (!confidence.isEmpty())
        sheet.blocks.append(sheetNote(confidence));
    sheet.blocks += vision(in);
    sheet.blocks += cityPeopleBlocks(facts, *city, view, format);
    sheet.blocks += cityProjectBlocks(facts, *city, format);
    sheet.blocks += neighbours(in);
    sheet.blocks += peers(in);
    sheet.blocks += in.words.conflicts(Conflict::Subject::City, cityId);
    return sheet;
}

} // namespace atlas
