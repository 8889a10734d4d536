// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchhit.h"

namespace atlas
{

namespace
{

/** The page on which a kind is shown; none for what is a page or a command itself. */
std::optional<Page> pageOf(SearchKind kind)
{
    if (kind == SearchKind::Page || kind == SearchKind::Command)
        return std::nullopt;
    return Page::Overview;
}

std::optional<QString> given(const QString &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace

ViewState ViewChange::appliedTo(ViewState view) const
{
    view.page = page.value_or(view.page);
    for (const QString &state : states) {
        if (!view.states.contains(state))
            view = withStateToggled(std::move(view), state);
    }
    view.city = city.value_or(view.city);
    view.area = area.value_or(view.area);
    view.indicator = indicator.value_or(view.indicator);
    return year ? withYear(std::move(view), *year) : view;
}

ViewChange changeFor(const SearchSubject &subject, std::optional<int> year)
{
    ViewChange change{.page = pageOf(subject.kind),
        .year = year ? year : subject.year,
        .states = {},
        .city = given(subject.cityId),
        .area = given(subject.areaId),
        .indicator = given(subject.indicatorId)};
    if (subject.cityId.isEmpty() && !subject.stateId.isEmpty())
        change.states.append(subject.stateId);
    return change;
}

} // namespace atlas
