// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/memberfilters.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/protocolorder.h"

#include <algorithm>

namespace atlas
{

QString MemberFilterText::title(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::State:
        return tr("State");
    case MemberFilter::Area:
        return tr("Area");
    case MemberFilter::Status:
        return tr("Status");
    case MemberFilter::Joined:
        return tr("Joined");
    }
    Q_UNREACHABLE();
}

QString MemberFilterText::any(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::State:
        return tr("All states");
    case MemberFilter::Area:
        return tr("All areas");
    case MemberFilter::Status:
        return tr("Any status");
    case MemberFilter::Joined:
        return tr("Any year");
    }
    Q_UNREACHABLE();
}

QString MemberFilterText::value(MemberFilter filter, const ViewState &view) const
{
    QStringList words;
    for (const FilterChoice &choice : choices(filter, view)) {
        if (choice.isChosen)
            words.append(choice.words);
    }
    return words == QStringList{any(filter)} ? QString() : m_format.list(words);
}

QList<FilterChoice> MemberFilterText::choices(MemberFilter filter, const ViewState &view) const
{
    const ViewState off = withoutFilter(view, filter);
    const QList<FilterChoice> first{{any(filter), off == view, off}};
    switch (filter) {
    case MemberFilter::State:
        return first + states(view);
    case MemberFilter::Area:
        return first + areas(view);
    case MemberFilter::Status:
        return first + statuses(view);
    case MemberFilter::Joined:
        return first + years(view);
    }
    Q_UNREACHABLE();
}

QList<FilterChoice> MemberFilterText::states(const ViewState &view) const
{
    QList<FilterChoice> choices;
    for (const State *state : statesInProtocolOrder(m_catalogue))
        choices.append({state->shortName.in(m_format.language()), view.states.contains(state->id),
            withStateToggled(view, state->id)});
    return choices;
}

QList<FilterChoice> MemberFilterText::areas(const ViewState &view) const
{
    QList<FilterChoice> choices;
    for (const Area &area : m_catalogue.areas) {
        ViewState wanted = view;
        wanted.area = area.id;
        choices.append({area.name.in(m_format.language()), view.area == area.id, wanted});
    }
    return choices;
}

QList<FilterChoice> MemberFilterText::statuses(const ViewState &view) const
{
    QList<FilterChoice> choices;
    const AreaCoverageText text(m_catalogue, m_format);
    for (const ProjectStatus status : {ProjectStatus::Planning, ProjectStatus::Ongoing, ProjectStatus::Completed,
             ProjectStatus::Unresolved, ProjectStatus::Reported}) {
        ViewState wanted = view;
        wanted.cities.status = status;
        choices.append({text.status(status), view.cities.status == status, wanted});
    }
    return choices;
}

QList<FilterChoice> MemberFilterText::years(const ViewState &view) const
{
    QList<FilterChoice> choices;
    for (const int year : joiningYears(m_catalogue)) {
        ViewState wanted = view;
        wanted.cities.joinedYear = year;
        choices.append({m_format.year(year), view.cities.joinedYear == year, wanted});
    }
    return choices;
}

QString MemberFilterText::count(const MemberList &list) const
{
    const auto joined
        = std::ranges::count_if(m_catalogue.cities, [&](const City &city) { return city.joinedYear <= list.year; });
    if (list.shown() == list.total && joined < list.total)
        //: %n is how many there are today, %1 how many there were in a year, %2 the year
        return tr("%n members (%1 in %2)", nullptr, int(list.total))
            .arg(m_format.count(joined), m_format.oneEra().year(list.year));
    if (list.shown() == list.total)
        return tr("%n members", nullptr, int(list.total));
    //: %1 is how many are shown, %n how many there are
    return tr("%1 of %n members", nullptr, int(list.total)).arg(m_format.count(list.shown()));
}

ViewState withoutFilter(ViewState view, MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::State:
        view.states.clear();
        break;
    case MemberFilter::Area:
        view.area.clear();
        break;
    case MemberFilter::Status:
        view.cities.status.reset();
        break;
    case MemberFilter::Joined:
        view.cities.joinedYear = 0;
        break;
    }
    return view;
}

ViewState withoutFilters(ViewState view)
{
    for (const MemberFilter filter : AllMemberFilters)
        view = withoutFilter(std::move(view), filter);
    return view;
}

} // namespace atlas
