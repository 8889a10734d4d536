// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/claimrows.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/linkedwords.h"
#include "app/model/entity.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ClaimRows::ClaimRows(const Catalogue &catalogue, const Ledger &ledger, const Format &format)
    : m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_format(format)
{
}

CellMark ClaimRows::mark(ClaimRecord::Verdict verdict)
{
    switch (verdict) {
    case ClaimRecord::Verdict::Agrees:
        return CellMark::Agrees;
    case ClaimRecord::Verdict::Near:
        return CellMark::Near;
    case ClaimRecord::Verdict::Differs:
        return CellMark::Differs;
    case ClaimRecord::Verdict::UnitUnclear:
        return CellMark::Unclear;
    case ClaimRecord::Verdict::Internal:
        return CellMark::Internal;
    }
    Q_UNREACHABLE();
}

QStringList ClaimRows::heads()
{
    return {tr("The article says"), tr("It states"), tr("The data give"), tr("Verdict")};
}

RecordCell ClaimRows::dataCell(const ClaimRecord &claim, const SeriesReader &series) const
{
    const QList<int> years = dataYears(claim);
    QStringList note{dataUnitText(claim)};
    const QString entity = claim.entityIds.value(0);
    if (claim.entityIds.size() == 1 && entity != AseanId)
        note.append(entityLabel(m_catalogue, entity, m_format));
    if (!claim.indicatorId.isEmpty()) {
        const Series &values = series(claim.indicatorId)->of(entity);
        const auto value = values.at(years.last());
        if (years.size() == 1)
            note.append(m_format.year(years.first()));
        if (value && value->sourceId == claim.sourceId)
            note.append(kindText(values, years, m_format));
    }
    note.append(sourceName(m_catalogue, claim.sourceId));
    RecordCell cell{dataValueText(claim, m_format), joined(note), CellMark::None};
    if (!claim.indicatorId.isEmpty() && !entity.isEmpty())
        cell.figure = FigureRef{claim.indicatorId, entity, years.last(), {}};
    else // what was checked by arithmetic or in the text
        cell.figure = ownFigure(OwnMeasure::Claim, claim.id, claim.firstYear);
    return cell;
}

QList<RecordRow> ClaimRows::rows(const SeriesReader &series) const
{
    QList<RecordRow> rows;
    for (const ClaimRecord &claim : m_ledger.claims) {
        const bool isThai = m_format.language() == Language::Thai; // others read the statement before the Thai words
        const QString quote = u'“' + claim.quote + u'”';
        const QString statement = claimText(claim.statement, m_format);
        const RecordCell article{isThai ? quote : statement, isThai ? statement : quote, CellMark::None};
        const RecordCell states{statedValueText(claim, m_format), statedYearsText(claim, m_format), CellMark::None,
            ownFigure(OwnMeasure::Claim, claim.id, claim.firstYear)};
        rows.append({{RecordKind::Claim, claim.id},
            {article, states, dataCell(claim, series), {verdictText(claim.verdict), {}, mark(claim.verdict)}},
            int(claim.verdict), claim.statement.inAll() + u' ' + claim.comment.inAll()});
    }
    return rows;
}

QStringList ClaimRows::footnoteHeads()
{
    return {tr("Footnote"), tr("It stands at"), tr("Remark")};
}

QList<RecordRow> ClaimRows::footnoteRows() const
{
    QList<RecordRow> rows;
    for (const Citation &citation : m_ledger.citations) {
        const QString number = QString::number(citation.number);
        const RecordCell cites{m_format.numeral(citation.number) + u". "_s + claimText(citation.cites, m_format),
            citation.accessed ? tr("read on %1").arg(dateText(*citation.accessed, m_format)) : QString(),
            CellMark::None};
        const bool hasRemark = !citation.remark.en.isEmpty();
        const RecordCell remark{hasRemark ? claimText(citation.remark, m_format) : tr("none"), {}, CellMark::None};
        rows.append({{RecordKind::Citation, number},
            {cites, {claimText(citation.supports, m_format), {}, CellMark::None}, remark}, hasRemark ? 1 : 0,
            citation.cites.inAll() + u' ' + citation.supports.inAll() + u' ' + citation.url});
    }
    return rows;
}

} // namespace atlas
