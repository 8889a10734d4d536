// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimsheet.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/wellknown.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QString Joint = QStringLiteral(" · ");

QList<SheetWords> plain(const QString &text)
{
    return {{text, {}, {}}};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Joint);
}

/** With blanks that may break: four columns of a sheet have little room. */
QString observed(const Indicator &indicator, double value, const Format &format)
{
    if (indicator.unit.en == "rank"_L1)
        return format.rank(int(value));
    const QString unit = format.dated(indicator.unit.in(format.language()));
    return format.quantity(value, indicator.decimals, unit).replace(QChar(0x00a0), u' ');
}

} // namespace

ClaimSheet::ClaimSheet(const Catalogue &catalogue, const Ledger &ledger, const Format &format)
    : m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_format(format)
{
}

SheetBlock ClaimSheet::sides(const ClaimRecord &claim, const SeriesReader &series) const
{
    const QList<int> years = dataYears(claim);
    const Series &values = series(claim.indicatorId)->of(claim.entityIds.value(0));
    const auto atYear = values.at(years.last());
    const bool isOfSource = atYear && atYear->sourceId == claim.sourceId;
    const QString kind = isOfSource ? kindText(values, years, m_format) : QString();
    const QString year = years.size() == 1 && !claim.indicatorId.isEmpty() ? m_format.year(years.first()) : QString();
    return sheetFacts({
        {tr("The article states"), plain(joined({statedValueText(claim, m_format), statedYearsText(claim, m_format)})),
            {}, wellknown::ArticleSource},
        //: %1 is the number of the edition
        {tr("Data of edition %1 give").arg(m_catalogue.edition.number),
            plain(joined({dataValueText(claim, m_format), dataUnitText(claim), year, kind})), {}, claim.sourceId},
        {tr("Verdict"), plain(verdictText(claim.verdict)), verdictMeaning(claim.verdict), {}},
    });
}

void ClaimSheet::addSeries(Sheet &sheet, const ClaimRecord &claim, const SeriesReader &series) const
{
    const Indicator *indicator = m_catalogue.indicator(claim.indicatorId);
    if (!indicator)
        return;
    QList<QList<SheetWords>> rows{
        {{tr("Place"), {}, {}}, {tr("Year"), {}, {}}, {tr("Value"), {}, {}}, {tr("Kind"), {}, {}}}};
    QString sourceId;
    for (const QString &entity : claim.entityIds) {
        const Series &values = series(claim.indicatorId)->of(entity);
        for (const Observation &value : values.points()) {
            const bool isNamed = dataYears(claim).contains(value.year)
                || (value.year >= claim.firstYear && value.year <= claim.lastYear);
            if (!isNamed)
                continue;
            sourceId = value.sourceId;
            rows.append({{entityLabel(m_catalogue, entity, m_format), {}, {}}, {m_format.year(value.year), {}, {}},
                {observed(*indicator, value.value, m_format), {}, {},
                    FigureRef{claim.indicatorId, entity, value.year, {}}},
                {kindText(value.kind), {}, {}}});
        }
    }
    sheet.blocks.append(sheetHeading(tr("The series at these years")));
    sheet.blocks.append({SheetBlock::Kind::Paragraph,
        {linkTo(RecordKind::Indicator, indicator->id, m_format.dated(indicator->name.in(m_format.language())))}, {}, {},
        {}});
    if (rows.size() > 1)
        sheet.blocks.append(sheetTable(rows, sourceId));
}

void ClaimSheet::addFootnotes(Sheet &sheet, const ClaimRecord &claim) const
{
    QList<QList<SheetWords>> items;
    for (const Citation &citation : m_ledger.citationsOf(claim.id)) {
        const QString number = QString::number(citation.number);
        items.append({linkTo(RecordKind::Citation, number, tr("Footnote %1").arg(m_format.written(number))),
            {u": "_s + claimText(citation.cites, m_format), {}, {}}});
    }
    if (items.isEmpty()) {
        sheet.blocks.append(sheetNote(tr("No footnote of the article stands at it.")));
        return;
    }
    sheet.blocks.append(sheetHeading(tr("What the article cites for it")));
    sheet.blocks.append(sheetList(items));
}

void ClaimSheet::addConflicts(Sheet &sheet, const ClaimRecord &claim) const
{
    QList<QList<SheetWords>> items;
    for (const Conflict &conflict : m_ledger.conflictsOf(Conflict::Subject::Claim, claim.id)) {
        //: %1 and %2 are two statements that differ
        const QString both
            = tr("%1 against %2")
                  .arg(claimText(conflict.statementA, m_format), claimText(conflict.statementB, m_format));
        items.append({linkTo(RecordKind::Conflict, conflict.id, both)});
    }
    if (items.isEmpty())
        return;
    sheet.blocks.append(sheetHeading(tr("Where sources differ")));
    sheet.blocks.append(sheetList(items));
}

Sheet ClaimSheet::of(const ClaimRecord &claim, const SeriesReader &series) const
{
    Sheet sheet;
    sheet.title = u'“' + claim.quote + u'”';
    sheet.subtitle = claimText(claim.statement, m_format);
    if (m_format.language() != Language::Thai) // others read the statement before the Thai words
        std::swap(sheet.title, sheet.subtitle);
    sheet.blocks.append(sides(claim, series));
    sheet.blocks.append(sheetHeading(tr("Why")));
    sheet.blocks.append(linkedParagraph(m_catalogue, claim.comment, m_format));
    addSeries(sheet, claim, series);
    addFootnotes(sheet, claim);
    addConflicts(sheet, claim);
    return sheet;
}

QList<SheetFact> ClaimSheet::citationFacts(const Citation &citation) const
{
    QList<SheetFact> facts{
        {tr("It cites"), plain(claimText(citation.cites, m_format)), {}, citation.sourceId},
        {tr("It stands at"), plain(claimText(citation.supports, m_format)), {}, wellknown::ArticleSource},
        {tr("Document"), {linkTo(RecordKind::Source, citation.sourceId, sourceName(m_catalogue, citation.sourceId))},
            {}, {}},
    };
    if (citation.accessed)
        facts.append(
            {tr("Read by the author on"), plain(dateText(*citation.accessed, m_format)), {}, wellknown::ArticleSource});
    if (!citation.url.isEmpty())
        facts.append({tr("Address as printed"), {{citation.url, {}, citation.url}}, {}, wellknown::ArticleSource});
    return facts;
}

Sheet ClaimSheet::of(const Citation &citation) const
{
    Sheet sheet;
    sheet.title = tr("Footnote %1").arg(m_format.numeral(citation.number));
    //: %1 is a number in Thai digits
    sheet.subtitle = tr("printed as %1").arg(citation.marker);
    sheet.blocks.append(sheetFacts(citationFacts(citation)));
    if (!citation.remark.en.isEmpty()) {
        sheet.blocks.append(sheetHeading(tr("Remark")));
        sheet.blocks.append(linkedParagraph(m_catalogue, citation.remark, m_format, citation.remarkSourceId));
    }
    QList<QList<SheetWords>> items;
    for (const QString &id : citation.claimIds) {
        if (const ClaimRecord *claim = m_ledger.claim(id))
            items.append({linkTo(RecordKind::Claim, id, claimText(claim->statement, m_format)),
                {Joint + verdictText(claim->verdict), {}, {}}});
    }
    if (items.isEmpty()) {
        sheet.blocks.append(sheetNote(tr("No figure of the ledger rests on it.")));
        return sheet;
    }
    sheet.blocks.append(sheetHeading(tr("Claims that rest on it")));
    sheet.blocks.append(sheetList(items));
    return sheet;
}

Sheet ClaimSheet::ofAll() const
{
    using Verdict = ClaimRecord::Verdict;
    Sheet sheet;
    sheet.title = tr("What the article states, beside the data");
    sheet.blocks.append(
        sheetParagraph(tr("The article this atlas began from makes %n statements with a figure or a date.", nullptr,
                           int(m_ledger.claims.size())),
            wellknown::ArticleSource));
    sheet.blocks.append(sheetParagraph(
        tr("Each stands beside what the data of edition %1 give. The words are those of the article; nothing in them "
           "was changed.")
            .arg(m_catalogue.edition.number)));
    sheet.blocks.append(sheetHeading(tr("Verdicts")));
    QList<SheetFact> facts;
    for (const Verdict verdict :
        {Verdict::Agrees, Verdict::Near, Verdict::Differs, Verdict::UnitUnclear, Verdict::Internal}) {
        const auto count = std::ranges::count(m_ledger.claims, verdict, &ClaimRecord::verdict);
        facts.append({verdictText(verdict), plain(tr("%n claims", nullptr, int(count))), verdictMeaning(verdict), {}});
    }
    sheet.blocks.append(sheetFacts(facts));
    sheet.blocks.append(sheetNote(tr("Open a row to read why, and to see the chart at that point.")));
    return sheet;
}

Sheet ClaimSheet::ofFootnotes() const
{
    Sheet sheet;
    sheet.title = tr("What the article cites");
    sheet.blocks.append(sheetParagraph(
        tr("The article has %n footnotes. Each stands with what it points to, the statement it is placed at, and a "
           "remark where something is to be said of it.",
            nullptr, int(m_ledger.citations.size())),
        wellknown::ArticleSource));
    const auto cited = std::ranges::count_if(
        m_ledger.claims, [this](const ClaimRecord &claim) { return !m_ledger.citationsOf(claim.id).isEmpty(); });
    sheet.blocks.append(sheetParagraph(
        tr("A footnote stands at %1 of the %n claims of the ledger.", nullptr, int(m_ledger.claims.size()))
            .arg(m_format.count(cited))));
    return sheet;
}

} // namespace atlas
