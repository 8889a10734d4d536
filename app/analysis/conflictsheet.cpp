// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/conflictsheet.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/linkedwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QList<SheetWords> plain(const QString &text)
{
    return {{text, {}, {}}};
}

bool follows(const Conflict &conflict, Conflict::Chosen side)
{
    return conflict.chosen == side || conflict.chosen == Conflict::Chosen::Both;
}

} // namespace

ConflictSheet::ConflictSheet(
    const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format)
    : m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_format(format)
    , m_text(catalogue, ledger, network, format)
{
}

SheetBlock ConflictSheet::sideBySide(const Conflict &conflict) const
{
    const auto mark = [&](Conflict::Chosen side) {
        return SheetWords{follows(conflict, side) ? tr("followed here") : tr("not followed"), {}, {}};
    };
    const auto source = [&](const QString &id) { return linkTo(RecordKind::Source, id, sourceName(m_catalogue, id)); };
    return sheetTable({
        {{tr("One says"), {}, {}}, {tr("Another says"), {}, {}}},
        {{claimText(conflict.statementA, m_format), {}, {}}, {claimText(conflict.statementB, m_format), {}, {}}},
        {source(conflict.sourceA), source(conflict.sourceB)},
        {mark(Conflict::Chosen::A), mark(Conflict::Chosen::B)},
    });
}

void ConflictSheet::addOthers(Sheet &sheet, const Conflict &conflict) const
{
    QList<QList<SheetWords>> items;
    for (const Conflict &other : m_ledger.conflictsOf(conflict.subject, conflict.subjectId)) {
        if (other.id == conflict.id)
            continue;
        //: what differs, and the two statements
        items.append({linkTo(RecordKind::Conflict, other.id, m_text.field(other)),
            {u": "_s
                    + tr("%1 against %2")
                          .arg(claimText(other.statementA, m_format), claimText(other.statementB, m_format)),
                {}, {}}});
    }
    if (items.isEmpty())
        return;
    sheet.blocks.append(sheetHeading(tr("More that differs on it")));
    sheet.blocks.append(sheetList(items));
}

Sheet ConflictSheet::of(const Conflict &conflict) const
{
    Sheet sheet;
    sheet.title = m_text.subject(conflict);
    sheet.subtitle = m_text.field(conflict);
    sheet.blocks.append(sideBySide(conflict));
    sheet.blocks.append(sheetHeading(tr("Why")));
    sheet.blocks.append(linkedParagraph(m_catalogue, conflict.reason, m_format));
    QList<SheetFact> facts{{tr("Followed"), plain(m_text.chosen(conflict)), {}, {}}};
    SheetWords about{m_text.subject(conflict), m_text.record(conflict), {}};
    facts.append({tr("It is about"), {about}, ConflictText::group(conflict.subject), {}});
    facts.append({tr("Concerns the article"),
        plain(conflict.inArticle ? tr("yes, one of the two statements is its own") : tr("no")), {}, {}});
    sheet.blocks.append(sheetFacts(facts));
    addOthers(sheet, conflict);
    return sheet;
}

Sheet ConflictSheet::ofAll() const
{
    Sheet sheet;
    sheet.title = tr("Where sources differ");
    sheet.blocks.append(
        sheetParagraph(tr("%n points on which two sources disagree. Both statements stand here, with the "
                          "one that the atlas follows and the reason.",
            nullptr, int(m_ledger.conflicts.size()))));
    sheet.blocks.append(sheetParagraph(
        tr("Where both are followed neither is wrong: they speak of another day, another boundary or another way to "
           "count.")));
    sheet.blocks.append(sheetHeading(tr("What they are about")));
    QList<SheetFact> facts;
    for (int kind = 0; kind <= int(Conflict::Subject::NetworkStat); ++kind) {
        const auto subject = Conflict::Subject(kind);
        const auto count = std::ranges::count(m_ledger.conflicts, subject, &Conflict::subject);
        facts.append({ConflictText::group(subject), plain(m_format.count(count)), {}, {}});
    }
    sheet.blocks.append(sheetFacts(facts));
    return sheet;
}

} // namespace atlas
