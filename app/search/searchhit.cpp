// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchhit.h"

#include <utility>

namespace atlas
{

namespace
{

ViewState withRowOpen(ViewState view, const SearchHit &hit, const RecordRef &record)
{
    view = withRecordOpen(std::move(view), record);
    if (view.page == Page::Data)
        view.series.source.clear();
    if (view.page == Page::Sources)
        view.sources = {}; // a filter of another search would hide the row in its list
    if (record.kind == RecordKind::Indicator && !hit.entityId.isEmpty())
        view.series.entity = hit.entityId;
    return view;
}

ViewState onPageOf(ViewState view, const SearchHit &hit)
{
    if (const auto record = hit.record())
        return withRowOpen(std::move(view), hit, *record);
    if (hit.kind == SearchKind(ProgramKind::Page))
        return withPage(view, pageNamed(hit.id).value_or(view.page));
    if (hit.kind == SearchKind(ProgramKind::Year) && !showsYears(view.page))
        return withPage(std::move(view), Page::Overview);
    return view;
}

} // namespace

std::optional<RecordRef> SearchHit::record() const
{
    const auto *row = std::get_if<RecordKind>(&kind);
    return row ? std::optional(RecordRef{*row, id}) : std::nullopt;
}

ViewState withHitOpen(ViewState view, const SearchHit &hit)
{
    view = onPageOf(std::move(view), hit);
    return hit.year ? withYear(std::move(view), *hit.year) : view;
}

} // namespace atlas
