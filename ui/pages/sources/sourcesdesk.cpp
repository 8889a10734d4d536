// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sourcesdesk.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/claimsheet.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/claimview.h"
#include "app/analysis/conflictsheet.h"
#include "app/analysis/sourcesheet.h"
#include "app/analysis/sourcetext.h"
#include "app/dataset/edition.h"
#include "app/items/claimrows.h"
#include "app/items/conflictrows.h"
#include "app/items/sourcerows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int WideList = 860; ///< pixels at 100 % from which a list has room for its last column

template <typename Part>
Result<> keep(std::shared_ptr<const Part> &place, const Archive::Shared<Part> &part)
{
    if (!part)
        return tl::unexpected(part.error());
    place = *part;
    return {};
}

} // namespace

QString sourcesPartName(SourcesPart part)
{
    switch (part) {
    case SourcesPart::Claims:
        return u"claims"_s;
    case SourcesPart::Citations:
        return u"citations"_s;
    case SourcesPart::Conflicts:
        return u"conflicts"_s;
    case SourcesPart::Sources:
        return u"sources"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SourcesPart> sourcesPartOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Claim:
        return SourcesPart::Claims;
    case RecordKind::Citation:
        return SourcesPart::Citations;
    case RecordKind::Conflict:
        return SourcesPart::Conflicts;
    case RecordKind::Source:
        return SourcesPart::Sources;
    default:
        return std::nullopt;
    }
}

SourcesPart sourcesPartOf(const ViewState &view)
{
    const auto named = std::ranges::find(AllSourcesParts, view.section, &sourcesPartName);
    if (named != AllSourcesParts.end())
        return *named;
    return view.open ? sourcesPartOf(view.open->kind).value_or(SourcesPart::Claims) : SourcesPart::Claims;
}

QString sourcesKindName(SourcesPart part, std::optional<int> kind)
{
    return kind ? QString(sourcesPartName(part) + u'-' + QString::number(*kind)) : QString();
}

std::optional<int> sourcesKindNamed(SourcesPart part, const QString &name)
{
    const QString start = sourcesPartName(part) + u'-';
    bool isNumber = false;
    const int kind = name.mid(start.size()).toInt(&isNumber);
    return name.startsWith(start) && isNumber ? std::optional(kind) : std::nullopt;
}

SourcesDesk::SourcesDesk(const PageContext &context)
    : m_context(context)
{
}

Result<> SourcesDesk::read(SourcesPart part)
{
    Archive &archive = m_context.edition.archive();
    Result<> done;
    if (!m_ledger)
        done = keep(m_ledger, archive.ledger());
    if (done && !m_network)
        done = keep(m_network, archive.network());
    if (done && !m_sources)
        done = keep(m_sources, archive.sources());
    if (done && part == SourcesPart::Sources && !m_uses)
        done = keep(m_uses, archive.sourceUses());
    if (done && part == SourcesPart::Sources && !m_coverage)
        done = keep(m_coverage, archive.coverage());
    return done;
}

QString SourcesDesk::partWords(SourcesPart part)
{
    switch (part) {
    case SourcesPart::Claims:
        return tr("Claims");
    case SourcesPart::Citations:
        return tr("Footnotes");
    case SourcesPart::Conflicts:
        return tr("Conflicts");
    case SourcesPart::Sources:
        return tr("Sources");
    }
    Q_UNREACHABLE();
}

QList<RecordColumn> SourcesDesk::columns(SourcesPart part)
{
    switch (part) {
    case SourcesPart::Claims:
        return {{31, 0}, {17, 0}, {37, 0}, {15, 0, true}};
    case SourcesPart::Citations:
        return {{34, 0}, {30, 0}, {36, 0}};
    case SourcesPart::Conflicts:
        return {{25, 0}, {28, 0}, {28, 0}, {12, 0, true}, {34, WideList}};
    case SourcesPart::Sources:
        return {{48, 0}, {18, 0}, {13, 0, true}, {13, 0, true}, {34, WideList}};
    }
    Q_UNREACHABLE();
}

QStringList SourcesDesk::heads(SourcesPart part)
{
    switch (part) {
    case SourcesPart::Claims:
        return ClaimRows::heads();
    case SourcesPart::Citations:
        return ClaimRows::footnoteHeads();
    case SourcesPart::Conflicts:
        return ConflictRows::heads();
    case SourcesPart::Sources:
        return SourceRows::heads();
    }
    Q_UNREACHABLE();
}

RecordListWords SourcesDesk::listWords(SourcesPart part)
{
    RecordListWords words{partWords(part), tr("Filter by words"), {}};
    const auto offer = [&words](const QString &all, int last, auto name) {
        words.kinds = {{std::nullopt, all}};
        for (int kind = 0; kind <= last; ++kind)
            words.kinds.append({kind, name(kind)});
    };
    switch (part) {
    case SourcesPart::Claims:
        offer(tr("Every verdict"), int(ClaimRecord::Verdict::Internal),
            [](int kind) { return verdictText(ClaimRecord::Verdict(kind)); });
        break;
    case SourcesPart::Citations:
        words.kinds
            = {{std::nullopt, tr("With and without a remark")}, {1, tr("With a remark")}, {0, tr("Without a remark")}};
        break;
    case SourcesPart::Conflicts:
        offer(tr("About everything"), int(Conflict::Subject::NetworkStat),
            [](int kind) { return ConflictText::group(Conflict::Subject(kind)); });
        break;
    case SourcesPart::Sources:
        offer(tr("Every kind"), int(SourceRecord::Kind::Reference),
            [](int kind) { return sourceKindText(SourceRecord::Kind(kind)); });
        break;
    }
    return words;
}

QList<RecordRow> SourcesDesk::rows(SourcesPart part)
{
    if (!read(part))
        return {};
    const Catalogue &catalogue = m_context.edition.catalogue();
    switch (part) {
    case SourcesPart::Claims:
        return ClaimRows(catalogue, *m_ledger, m_format).rows(m_context.series);
    case SourcesPart::Citations:
        return ClaimRows(catalogue, *m_ledger, m_format).footnoteRows();
    case SourcesPart::Conflicts:
        return ConflictRows(catalogue, *m_ledger, *m_network, m_format).rows();
    case SourcesPart::Sources:
        return SourceRows(*m_sources, *m_uses, m_format).rows();
    }
    Q_UNREACHABLE();
}

const Citation *SourcesDesk::citation(const RecordRef &record) const
{
    const auto found = std::ranges::find_if(
        m_ledger->citations, [&](const Citation &citation) { return QString::number(citation.number) == record.id; });
    return found == m_ledger->citations.end() ? nullptr : &*found;
}

const Conflict *SourcesDesk::conflict(const RecordRef &record) const
{
    const auto found = std::ranges::find(m_ledger->conflicts, record.id, &Conflict::id);
    return found == m_ledger->conflicts.end() ? nullptr : &*found;
}

Sheet SourcesDesk::sheetOf(SourcesPart part)
{
    const Catalogue &catalogue = m_context.edition.catalogue();
    switch (part) {
    case SourcesPart::Claims:
        return ClaimSheet(catalogue, *m_ledger, m_format).ofAll();
    case SourcesPart::Citations:
        return ClaimSheet(catalogue, *m_ledger, m_format).ofFootnotes();
    case SourcesPart::Conflicts:
        return ConflictSheet(catalogue, *m_ledger, *m_network, m_format).ofAll();
    case SourcesPart::Sources:
        return SourceSheet({catalogue, *m_ledger, *m_network, *m_sources, *m_uses, *m_coverage}, m_format).ofAll();
    }
    Q_UNREACHABLE();
}

Sheet SourcesDesk::sheetOf(const RecordRef &record)
{
    const Catalogue &catalogue = m_context.edition.catalogue();
    const ClaimSheet claims(catalogue, *m_ledger, m_format);
    if (record.kind == RecordKind::Claim) {
        if (const ClaimRecord *claim = m_ledger->claim(record.id))
            return claims.of(*claim, m_context.series);
    } else if (record.kind == RecordKind::Citation) {
        if (const Citation *found = citation(record))
            return claims.of(*found);
    } else if (record.kind == RecordKind::Conflict) {
        if (const Conflict *found = conflict(record))
            return ConflictSheet(catalogue, *m_ledger, *m_network, m_format).of(*found);
    } else if (const SourceRecord *source = m_sources->source(record.id)) {
        return SourceSheet({catalogue, *m_ledger, *m_network, *m_sources, *m_uses, *m_coverage}, m_format).of(*source);
    }
    //: %1 is an id
    return {tr("Not in this edition"), {}, {sheetParagraph(tr("This edition has no “%1”.").arg(record.id))}};
}

Sheet SourcesDesk::sheet(const ViewState &view)
{
    const auto kindPart = view.open ? sourcesPartOf(view.open->kind) : std::nullopt;
    const SourcesPart part = kindPart.value_or(sourcesPartOf(view));
    if (const auto done = read(part); !done)
        return {partWords(part), {}, {sheetParagraph(cannotRead(done.error()))}};
    return kindPart ? sheetOf(*view.open) : sheetOf(part);
}

SheetDeeds SourcesDesk::deeds(const ViewState &view)
{
    SheetDeeds deeds;
    deeds.canClose = view.open.has_value();
    if (view.open)
        deeds.kind = view.open->kind;
    if (!view.open || !m_ledger || !m_sources)
        return deeds;
    if (const ClaimRecord *claim = m_ledger->claim(view.open->id); claim && view.open->kind == RecordKind::Claim) {
        const auto picture = claimPicture(*claim);
        if (picture == ClaimPicture::OverviewChart)
            deeds.picture = tr("Show on the chart");
        else if (picture == ClaimPicture::Data)
            deeds.picture = tr("Show the series");
        else if (picture == ClaimPicture::Timeline)
            deeds.picture = tr("Show on the timeline");
    } else if (view.open->kind == RecordKind::Source) {
        const SourceRecord *source = m_sources->source(view.open->id);
        deeds.canCite = source != nullptr;
        deeds.address = source ? source->url : QString();
    } else if (view.open->kind == RecordKind::Citation) {
        const Citation *found = citation(*view.open);
        deeds.address = found ? found->url : QString();
    }
    return deeds;
}

std::optional<ViewState> SourcesDesk::pictureOf(const ViewState &view)
{
    if (!view.open || view.open->kind != RecordKind::Claim || !m_ledger)
        return std::nullopt;
    const ClaimRecord *claim = m_ledger->claim(view.open->id);
    return claim ? claimView(*claim, view) : std::nullopt;
}

QString SourcesDesk::copied(const ViewState &view, SheetPane::Copy what)
{
    if (what == SheetPane::Copy::Address)
        return deeds(view).address;
    const SourceRecord *source = view.open && m_sources ? m_sources->source(view.open->id) : nullptr;
    if (!source)
        return {};
    const Language language = what == SheetPane::Copy::ThaiCitation ? Language::Thai : Language::English;
    return sourceCitation(*source, m_sources->imprint, language);
}

} // namespace atlas
