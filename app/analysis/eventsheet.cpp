// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/eventsheet.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/eventtext.h"
#include "app/analysis/sheetwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EventSheet)
};

SheetFact eventFact(const QString &label, const EventRecord &event, const Format &format)
{
    SheetFact fact = linkFact(label, {RecordKind::Event, event.id}, claimText(event.title, format));
    fact.note = eventDateText(event, format);
    return fact;
}

/** The events on either side of the places `before` and `after` in the list. */
SheetBlock neighbours(const QList<EventRecord> &events, qsizetype before, qsizetype after, const Format &format)
{
    QList<SheetFact> facts;
    if (before >= 0)
        facts.append(eventFact(Words::tr("Event before"), events[before], format));
    if (after < events.size())
        facts.append(eventFact(Words::tr("Event after"), events[after], format));
    return sheetFacts(facts);
}

QList<SheetFact> programmeFacts(const Programme &programme, const QString &eventId, const Format &format)
{
    QList<SheetFact> facts;
    for (const ProgrammePhase &phase : programme.phases) {
        if (phase.eventId == eventId)
            facts.append(linkFact(
                Words::tr("Opens the phase"), {RecordKind::ProgrammePhase, phase.id}, claimText(phase.title, format)));
    }
    return facts;
}

QList<SheetFact> factsOf(const NetworkFacts &facts, const EventRecord &event, const Format &format)
{
    SheetFact date = plainFact(Words::tr("Date"), eventDateText(event, format), event.sourceId);
    date.note = eventPrecisionText(event);
    QList<SheetFact> list{date, plainFact(Words::tr("Place"), event.place.in(format.language()), event.sourceId),
        plainFact(Words::tr("Category"), eventCategoryName(event.category))};
    list += programmeFacts(*facts.programme, event.id, format);
    list.append(articleFact(event.inArticle));
    list += secondSourceFact(*facts.catalogue, event.secondSourceId);
    return list;
}

} // namespace

Sheet eventSheet(const NetworkFacts &facts, const QString &eventId, const Format &format)
{
    const QList<EventRecord> &events = facts.network->events;
    const auto found = std::ranges::find(events, eventId, &EventRecord::id);
    if (found == events.end())
        return unknownSheet(eventId);
    const qsizetype place = found - events.begin();
    Sheet sheet{claimText(found->title, format), eventDateText(*found, format), {}};
    sheet.blocks.append(sheetParagraph(claimText(found->description, format), found->sourceId));
    sheet.blocks.append(sheetFacts(factsOf(facts, *found, format)));
    sheet.blocks += confidenceNote(found->confidence);
    sheet.blocks += remark(found->note, format);
    sheet.blocks.append(sheetHeading(Words::tr("Before and after")));
    sheet.blocks.append(neighbours(events, place - 1, place + 1, format));
    return sheet;
}

Sheet yearSheet(const NetworkFacts &facts, int year, const Format &format)
{
    const QList<EventRecord> &events = facts.network->events;
    Sheet sheet{Words::tr("Events of %1").arg(format.year(year)), {}, {}};
    QList<SheetFact> found;
    for (const EventRecord &event : events) {
        if (event.date.year > year || lastYearOf(event) < year)
            continue;
        SheetFact fact
            = linkFact(eventDateText(event, format), {RecordKind::Event, event.id}, claimText(event.title, format));
        fact.note = claimText(event.description, format);
        fact.sourceId = event.sourceId;
        found.append(fact);
    }
    if (!found.isEmpty()) {
        sheet.subtitle = Words::tr("%n events", nullptr, int(found.size()));
        sheet.blocks.append(sheetFacts(found));
        return sheet;
    }
    const qsizetype after
        = std::ranges::find_if(events, [&](const EventRecord &one) { return one.date.year > year; }) - events.begin();
    sheet.blocks.append(sheetParagraph(Words::tr("The edition has no event of this year.")));
    sheet.blocks.append(neighbours(events, after - 1, after, format));
    return sheet;
}

} // namespace atlas
