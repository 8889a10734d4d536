// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sourcesheet.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/sourcetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Items = QList<QList<SheetWords>>;

QList<SheetWords> plain(const QString &text)
{
    return {{text, {}, {}}};
}

void addList(Sheet &sheet, const QString &heading, const Items &items)
{
    if (items.isEmpty())
        return;
    sheet.blocks.append(sheetHeading(heading));
    sheet.blocks.append(sheetList(items));
}

} // namespace

SourceSheet::SourceSheet(const SourceContent &content, const Format &format)
    : m_content(content)
    , m_format(format)
    , m_conflicts(content.catalogue, content.ledger, content.network, format)
{
}

SheetBlock SourceSheet::facts(const SourceRecord &source) const
{
    QList<SheetFact> facts{
        {tr("Publisher"), plain(source.publisher.in(m_format.language())), {}, {}},
        {tr("Kind"), plain(sourceKindText(source.kind)), {}, {}},
        {tr("Year and edition"), plain(sourceEditionText(source, m_format)), {}, {}},
        {tr("Terms"), linkedWords(m_content.catalogue, source.licence, m_format), {}, {}},
    };
    if (!source.url.isEmpty())
        facts.append({tr("Address"), {{source.url, {}, source.url}},
            tr("Opened in the browser only when asked; the atlas itself never fetches it."), {}});
    if (!source.retrievedFrom.en.isEmpty())
        facts.append(
            {tr("Copy that was read"), linkedWords(m_content.catalogue, source.retrievedFrom, m_format), {}, {}});
    if (!source.note.en.isEmpty())
        facts.append({tr("Note"), linkedWords(m_content.catalogue, source.note, m_format), {}, {}});
    return sheetFacts(facts);
}

void SourceSheet::addUses(Sheet &sheet, const SourceRecord &source) const
{
    const qsizetype all = usesOf(m_content.uses, source.id);
    sheet.blocks.append(sheetHeading(tr("What uses it")));
    if (all == 0) {
        sheet.blocks.append(sheetParagraph(
            tr("Nothing in this edition rests on it; it stands here because the article or another source names it.")));
        return;
    }
    Items rows{{{tr("Rows of the edition"), {}, {}}, {tr("How many"), {}, {}}}};
    for (const SourceUse &use : m_content.uses.of(source.id))
        rows.append({{tableText(use.table), {}, {}}, {m_format.number(double(use.rows), 0), {}, {}}});
    if (rows.size() > 2)
        rows.append({{tr("together"), {}, {}}, {m_format.number(double(all), 0), {}, {}}});
    sheet.blocks.append(sheetTable(rows));
}

void SourceSheet::addSeries(Sheet &sheet, const SourceRecord &source) const
{
    Items items;
    const QList<SeriesCoverage> series = m_content.coverage.ofSource(source.id);
    for (qsizetype i = 0; i < series.size();) {
        const QString id = series.at(i).indicatorId;
        int places = 0;
        int first = series.at(i).firstYear;
        int last = series.at(i).lastYear;
        for (; i < series.size() && series.at(i).indicatorId == id; ++i, ++places) {
            first = std::min(first, series.at(i).firstYear);
            last = std::max(last, series.at(i).lastYear);
        }
        const Indicator *indicator = m_content.catalogue.indicator(id);
        //: %n places have values, %1 is a span of years
        const QString reach = tr("%n places, %1", nullptr, places).arg(m_format.years(first, last));
        items.append({linkTo(RecordKind::Indicator, id,
                          indicator ? m_format.dated(indicator->name.in(m_format.language())) : id),
            {u" · "_s + reach, {}, {}}});
    }
    addList(sheet, tr("Series it gives"), items);
}

void SourceSheet::addLedger(Sheet &sheet, const SourceRecord &source) const
{
    Items claims;
    for (const ClaimRecord &claim : m_content.ledger.claims) {
        if (claim.sourceId == source.id)
            claims.append({linkTo(RecordKind::Claim, claim.id, claimText(claim.statement, m_format))});
    }
    addList(sheet, tr("Claims it is set against"), claims);
    Items footnotes;
    for (const Citation &citation : m_content.ledger.citations) {
        if (citation.sourceId == source.id || citation.remarkSourceId == source.id)
            footnotes.append({linkTo(RecordKind::Citation, QString::number(citation.number),
                                  tr("Footnote %1").arg(m_format.numeral(citation.number))),
                {u": "_s + claimText(citation.cites, m_format), {}, {}}});
    }
    addList(sheet, tr("Footnotes of the article"), footnotes);
    Items conflicts;
    for (const Conflict &conflict : m_content.ledger.conflicts) {
        if (conflict.sourceA == source.id || conflict.sourceB == source.id)
            conflicts.append({linkTo(RecordKind::Conflict, conflict.id, m_conflicts.subject(conflict)),
                {u" · "_s + m_conflicts.field(conflict), {}, {}}});
    }
    addList(sheet, tr("Where it differs from another"), conflicts);
}

Sheet SourceSheet::of(const SourceRecord &source) const
{
    Sheet sheet;
    sheet.title = source.title;
    sheet.blocks.append(facts(source));
    addUses(sheet, source);
    addSeries(sheet, source);
    addLedger(sheet, source);
    return sheet;
}

Sheet SourceSheet::ofAll() const
{
    const Language language = m_format.language();
    const Imprint &imprint = m_content.sources.imprint;
    Sheet sheet;
    sheet.title = tr("Where the facts come from");
    sheet.blocks.append(sheetParagraph(
        tr("%n documents and data sets stand behind this edition. Nothing is ever fetched from their addresses.",
            nullptr, int(m_content.sources.sources.size()))));
    QList<SheetFact> kinds;
    for (int i = 0; i <= int(SourceRecord::Kind::Reference); ++i) {
        const auto kind = SourceRecord::Kind(i);
        const auto count = std::ranges::count(m_content.sources.sources, kind, &SourceRecord::kind);
        kinds.append({sourceKindText(kind), plain(m_format.count(count)), {}, {}});
    }
    sheet.blocks.append(sheetFacts(kinds));
    sheet.blocks.append(sheetHeading(imprint.title.in(language)));
    sheet.blocks.append(sheetFacts({
        {tr("Edition"), plain(imprint.number), {}, {}},
        {tr("Newest dated source"), plain(dateText(imprint.date, m_format)), {}, {}},
        {tr("Terms"), plain(imprint.licence.in(language)), {}, {}},
        {tr("Fingerprint of the facts"), plain(imprint.factsHash),
            tr("SHA-256: two editions with the same fingerprint say the same."), {}},
    }));
    sheet.blocks.append(sheetParagraph(imprint.independence.in(language)));
    if (language == Language::Thai && m_content.sources.translationsToReview > 0)
        sheet.blocks.append(sheetNote(tr("What the facts have in English only was put into Thai by the team of this "
                                         "atlas; these translations are not yet reviewed.")));
    return sheet;
}

} // namespace atlas
