// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitwords.h"

#include "app/analysis/claimtext.h"
#include "app/model/era.h"
#include "ui/search/pageicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SearchBox)
};

QString programHeading(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Year:
        return Words::tr("Year");
    case ProgramKind::Page:
        return Words::tr("Pages");
    case ProgramKind::Command:
        return Words::tr("Commands");
    }
    Q_UNREACHABLE();
}

Icon programIcon(ProgramKind kind, const QString &id)
{
    if (kind == ProgramKind::Year)
        return Icon::Year;
    return kind == ProgramKind::Page ? pageIcon(pageNamed(id).value_or(Page::Overview)) : Icon::Command;
}

Icon rowIcon(RecordKind kind)
{
    switch (kind) {
    case RecordKind::City:
        return Icon::Cities;
    case RecordKind::State:
        return Icon::State;
    case RecordKind::Entity:
        return Icon::World;
    case RecordKind::Area:
        return Icon::Areas;
    case RecordKind::Indicator:
        return Icon::Series;
    case RecordKind::Event:
        return Icon::Event;
    case RecordKind::Project:
        return Icon::Project;
    case RecordKind::FrameworkItem:
        return Icon::Part;
    case RecordKind::Challenge:
        return Icon::Challenge;
    case RecordKind::Objective:
        return Icon::Objective;
    case RecordKind::Actor:
        return Icon::People;
    case RecordKind::Partner:
        return Icon::Partner;
    case RecordKind::ProgrammePhase:
        return Icon::Year;
    case RecordKind::ProgrammePlace:
        return Icon::Place;
    case RecordKind::NetworkStat:
        return Icon::Figure;
    case RecordKind::Claim:
        return Icon::Claim;
    case RecordKind::Conflict:
        return Icon::Conflict;
    case RecordKind::Citation:
        return Icon::Citation;
    case RecordKind::Source:
        return Icon::Sources;
    }
    Q_UNREACHABLE();
}

/** The day of an event, which the edition writes in the era of each language, in that of the reader. */
QString dayInEra(const QString &day, int year, const Format &format)
{
    const int written = format.language() == Language::Thai ? year + BuddhistOffset : year;
    QString bare = day;
    bare.remove(u"พ.ศ. "_s);
    return format.written(bare.replace(QString::number(written), format.year(year)));
}

/** As the pages write it: years and numbers as the reader has them, but the title of a source is its own. */
QString titleOf(const SearchHit &hit, const Format &format)
{
    if (hit.kind == SearchKind(ProgramKind::Year))
        return format.year(*hit.year);
    const QString title = hit.title.in(format.language());
    const auto *kind = std::get_if<RecordKind>(&hit.kind);
    if (kind == nullptr || *kind == RecordKind::Source)
        return title;
    if (*kind == RecordKind::Indicator)
        return format.dated(title);
    return *kind == RecordKind::Project ? format.written(title) : claimText(hit.title, format);
}

QString detailOf(const SearchHit &hit, const Format &format)
{
    const QString detail = format.written(hit.detail.in(format.language()));
    if (hit.kind == SearchKind(ProgramKind::Year))
        return format.otherEra().year(*hit.year);
    if (!hit.year)
        return detail;
    if (hit.kind == SearchKind(RecordKind::Event))
        return dayInEra(hit.detail.in(format.language()), hit.ownYear.value_or(*hit.year), format);
    return hit.ownYear == hit.year ? detail : Words::tr("%1 · %2", "place · year").arg(detail, format.year(*hit.year));
}

} // namespace

QString kindHeading(const SearchKind &kind)
{
    if (const auto *own = std::get_if<ProgramKind>(&kind))
        return programHeading(*own);
    switch (std::get<RecordKind>(kind)) {
    case RecordKind::City:
        return Words::tr("Cities");
    case RecordKind::State:
        return Words::tr("Member states");
    case RecordKind::Entity:
        return Words::tr("Economies and regions");
    case RecordKind::Area:
        return Words::tr("Areas");
    case RecordKind::Indicator:
        return Words::tr("Indicators");
    case RecordKind::Event:
        return Words::tr("Events");
    case RecordKind::Project:
        return Words::tr("Projects");
    case RecordKind::FrameworkItem:
        return Words::tr("Parts of the framework");
    case RecordKind::Challenge:
        return Words::tr("Challenges");
    case RecordKind::Objective:
        return Words::tr("Objectives");
    case RecordKind::Actor:
        return Words::tr("Who takes part");
    case RecordKind::Partner:
        return Words::tr("External partners");
    case RecordKind::ProgrammePhase:
        return Words::tr("Phases of Thailand’s programme");
    case RecordKind::ProgrammePlace:
        return Words::tr("Places of Thailand’s programme");
    case RecordKind::NetworkStat:
        return Words::tr("Figures of the network");
    case RecordKind::Claim:
        return Words::tr("Figures of the article");
    case RecordKind::Conflict:
        return Words::tr("Where sources differ");
    case RecordKind::Citation:
        return Words::tr("Footnotes of the article");
    case RecordKind::Source:
        return Words::tr("Sources");
    }
    Q_UNREACHABLE();
}

Icon iconOf(const SearchHit &hit)
{
    if (const auto *own = std::get_if<ProgramKind>(&hit.kind))
        return programIcon(*own, hit.id);
    const RecordKind kind = std::get<RecordKind>(hit.kind);
    return kind == RecordKind::Area ? areaIcon(hit.id).value_or(Icon::Areas) : rowIcon(kind);
}

PickRow rowOf(const SearchHit &hit, const SearchQuery &query, const Format &format)
{
    PickRow row;
    row.group = kindHeading(hit.kind);
    row.icon = iconOf(hit);
    row.title = titleOf(hit, format);
    const bool isYear = hit.kind == SearchKind(ProgramKind::Year);
    const QString second = hit.title.beside(format.language());
    if (!isYear && second != hit.title.in(format.language()))
        row.second = second;
    row.titleMarks = matchesIn(row.title, query);
    row.secondMarks = matchesIn(row.second, query);
    row.detail = detailOf(hit, format);
    return row;
}

} // namespace atlas
