// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/networksheet.h"

#include "app/analysis/coordinatetext.h"
#include "app/analysis/sheetwords.h"
#include "app/model/lookup.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::NetworkSheet)
};

QString kindName(Actor::Kind kind)
{
    return kind == Actor::Kind::Group ? Words::tr("Group") : Words::tr("Role in the network");
}

QString kindName(Partner::Kind kind)
{
    switch (kind) {
    case Partner::Kind::Dialogue:
        return Words::tr("Dialogue partner");
    case Partner::Kind::SectoralDialogue:
        return Words::tr("Sectoral dialogue partner");
    case Partner::Kind::Development:
        return Words::tr("Development partner");
    }
    Q_UNREACHABLE();
}

Sheet objectiveSheet(const NetworkFacts &facts, const QString &id, const Format &format)
{
    const Objective *objective = findById(facts.network->objectives, id);
    if (!objective)
        return unknownSheet(id);
    Sheet sheet{objective->title.in(format.language()), Words::tr("Objective of the network"), {}};
    sheet.blocks.append(sheetParagraph(objective->text.in(format.language()), objective->sourceId));
    QList<SheetFact> list{articleFact(objective->inArticle)};
    list += secondSourceFact(*facts.catalogue, objective->secondSourceId);
    sheet.blocks.append(sheetFacts(list));
    return sheet;
}

Sheet actorSheet(const NetworkFacts &facts, const QString &id, const Format &format)
{
    const Actor *actor = facts.network->actor(id);
    if (!actor)
        return unknownSheet(id);
    Sheet sheet{actor->title.in(format.language()), kindName(actor->kind), {}};
    sheet.blocks.append(sheetParagraph(format.written(actor->text.in(format.language())), actor->sourceId));
    QList<SheetFact> list{articleFact(actor->inArticle)};
    list += secondSourceFact(*facts.catalogue, actor->secondSourceId);
    sheet.blocks.append(sheetFacts(list));
    sheet.blocks += remark(actor->note, format);
    return sheet;
}

/** Where the edition has values of the partner: the way to them. */
QList<SheetFact> valuesOf(const Catalogue &catalogue, const Partner &partner, Language language)
{
    const Entity *entity = catalogue.entity(partner.entityId);
    if (!entity)
        return {};
    return {linkFact(Words::tr("Values"), {RecordKind::Entity, entity->id},
        Words::tr("What the edition has of it: %1").arg(entity->shortName.in(language)))};
}

Sheet partnerSheet(const NetworkFacts &facts, const QString &id, const Format &format)
{
    const Partner *partner = findById(facts.network->partners, id);
    if (!partner)
        return unknownSheet(id);
    Sheet sheet{partner->name.in(format.language()), kindName(partner->kind), {}};
    SheetFact seat = plainFact(
        Words::tr("Seat of the government"), partner->seat.in(format.language()), partner->positionSourceId);
    seat.note = coordinateText(partner->seatPosition, format);
    const QString codes = partner->iso3.isEmpty() ? partner->iso2 : QString(partner->iso2 + u", " + partner->iso3);
    QList<SheetFact> list{plainFact(Words::tr("Kind"), kindName(partner->kind), partner->sourceId), seat,
        plainFact(Words::tr("ISO 3166 code"), codes),
        plainFact(Words::tr("Thai name"), partner->name.th, partner->thaiNameSourceId),
        plainFact(Words::tr("Thai name in the article"), partner->thaiNameInArticle, partner->sourceId)};
    list += valuesOf(*facts.catalogue, *partner, format.language());
    list.append(articleFact(partner->inArticle));
    sheet.blocks.append(sheetFacts(list));
    sheet.blocks += remark(partner->note, format);
    return sheet;
}

} // namespace

Sheet networkSheet(const NetworkFacts &facts, const RecordRef &record, const Format &format)
{
    switch (record.kind) {
    case RecordKind::Event:
        return eventSheet(facts, record.id, format);
    case RecordKind::Objective:
        return objectiveSheet(facts, record.id, format);
    case RecordKind::Actor:
        return actorSheet(facts, record.id, format);
    case RecordKind::Partner:
        return partnerSheet(facts, record.id, format);
    case RecordKind::NetworkStat:
        return figureSheet(facts, record.id, format);
    case RecordKind::ProgrammePhase:
        return phaseSheet(facts, record.id, format);
    case RecordKind::ProgrammePlace:
        return placeSheet(facts, record.id, format);
    default:
        return unknownSheet(record.id);
    }
}

Sheet purposeSheet(const NetworkFacts &facts, const Format &format)
{
    Sheet sheet{Words::tr("What the framework is and what it serves"), Words::tr("Principles of the framework"), {}};
    for (const FrameworkItem &item : facts.framework->itemsOf(FrameworkItem::Kind::Principle)) {
        sheet.blocks.append(sheetHeading(format.written(item.title.in(format.language()))));
        sheet.blocks.append(sheetParagraph(format.written(item.text.in(format.language())), item.sourceId));
        sheet.blocks.append(sheetFacts(secondSourceFact(*facts.catalogue, item.secondSourceId)));
        if (sheet.blocks.last().facts.isEmpty())
            sheet.blocks.removeLast();
    }
    return sheet;
}

NetworkTable objectiveTable(const Network &network, const Format &format)
{
    NetworkTable table{{Words::tr("Objective"), Words::tr("What it means")}, {}, {}};
    for (const Objective &objective : network.objectives) {
        table.rows.append({{RecordKind::Objective, objective.id},
            {objective.title.in(format.language()), objective.text.in(format.language())}, {}, 0, 0, 0});
    }
    return table;
}

NetworkTable actorTable(const Network &network, const Format &format)
{
    NetworkTable table{{Words::tr("Who"), Words::tr("What they do"), Words::tr("Kind")}, {}, {}};
    for (const Actor &actor : network.actors) {
        table.rows.append({{RecordKind::Actor, actor.id},
            {actor.title.in(format.language()), format.written(actor.text.in(format.language())), kindName(actor.kind)},
            {}, 0, 0, 0});
    }
    return table;
}

NetworkTable partnerTable(const Network &network, const Format &format)
{
    NetworkTable table{{Words::tr("Partner"), Words::tr("Kind"), Words::tr("Seat")}, {}, {}};
    for (const Partner &partner : network.partners) {
        table.rows.append({{RecordKind::Partner, partner.id},
            {partner.name.in(format.language()), kindName(partner.kind), partner.seat.in(format.language())}, {}, 0, 0,
            0});
    }
    return table;
}

} // namespace atlas
