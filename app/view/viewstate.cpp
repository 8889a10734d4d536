// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/viewstate.h"

#include "app/model/entity.h"

#include <algorithm>

namespace atlas
{

ViewState withStateToggled(ViewState view, const QString &stateId)
{
    if (!view.states.removeOne(stateId)) {
        if (view.states.size() == MaximumStates)
            view.states.removeFirst();
        view.states.append(stateId);
    }
    return view;
}

ViewState withAreaToggled(ViewState view, const QString &areaId)
{
    view.area = view.area == areaId ? QString() : areaId;
    return view;
}

ViewState withoutStates(ViewState view)
{
    view.states.clear();
    return view;
}

ViewState withoutArea(ViewState view)
{
    view.area.clear();
    return view;
}

ViewState withoutCity(ViewState view)
{
    view.city.clear();
    return view;
}

ViewState withRecordOpen(ViewState view, const RecordRef &record)
{
    view.page = pageOf(record.kind);
    view.section = sectionOf(record.kind); // where it stays when the row is closed
    view.figure.reset();
    view.open = record;
    if (record.kind == RecordKind::City)
        view.city = record.id;
    else if (record.kind == RecordKind::Area)
        view.area = record.id;
    else if (record.kind == RecordKind::Indicator)
        view.series.indicator = record.id;
    else if (record.kind == RecordKind::Entity)
        view.series.entity = record.id;
    if (view.page == Page::Data) // it shows a series and no sheet beside it
        view.open.reset();
    return view;
}

ViewState withFigure(ViewState view, const FigureRef &figure)
{
    view.figure = figure;
    return view;
}

ViewState withoutFigure(ViewState view)
{
    view.figure.reset();
    return view;
}

ViewState withoutRecord(ViewState view)
{
    view.open.reset();
    return view;
}

ViewState withPage(ViewState view, Page page)
{
    view.page = page;
    view.section.clear();
    view.open.reset();
    view.figure.reset();
    return view;
}

ViewState withoutLastChoice(ViewState view)
{
    if (view.figure)
        view.figure.reset();
    else if (view.open)
        view.open.reset();
    else if (!view.city.isEmpty())
        view.city.clear();
    else if (!view.area.isEmpty())
        view.area.clear();
    else
        view.states.clear();
    return view;
}

ViewState withGrowth(ViewState view, const QString &entityId, int hundredths)
{
    QList<EconomyPageChoice::Growth> &growths = view.economyPage.growths;
    const bool isWhole = entityId == AseanId;
    growths.removeIf([&](const EconomyPageChoice::Growth &growth) {
        return isWhole || growth.entityId == AseanId || growth.entityId == entityId;
    });
    growths.append({entityId, std::clamp(hundredths, -LargestGrowth, LargestGrowth)});
    std::ranges::sort(growths, {}, &EconomyPageChoice::Growth::entityId);
    return view;
}

ViewState withoutGrowths(ViewState view)
{
    view.economyPage.growths.clear();
    return view;
}

YearRange yearsOf(const ViewState &view)
{
    return yearsOf(view.page, view.section);
}

ViewState withYear(ViewState view, int year)
{
    const auto [first, last] = yearsOf(view);
    view.year = std::clamp(year, first, last);
    return view;
}

} // namespace atlas
