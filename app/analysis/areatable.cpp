// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areatable.h"

#include "app/analysis/areacoveragetext.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace atlas
{

namespace
{

/** The words of this table. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AreaTable)
};

using Cell = std::function<QString(const AreaCoverage &area)>;

bool isFiled(const NetworkCoverage &network)
{
    return network.report.basis == ReportBasis::ActionPlans || network.report.basis == ReportBasis::Status;
}

NetworkRow rowOf(const QString &head, const NetworkCoverage &network, const Cell &cell)
{
    NetworkRow row;
    row.cells.append(head);
    for (const AreaCoverage &area : network.areas)
        row.cells.append(cell(area));
    return row;
}

/** Who says so, where there is a number to ask for: of an area, or of a city in it. */
void addFigures(NetworkRow &row, const NetworkCoverage &network, const QString &cityId,
    const std::function<int(const AreaCoverage &area)> &projects)
{
    const int year = network.report.year.value_or(network.viewYear);
    for (int column = 1; column < int(row.cells.size()); ++column) {
        const AreaCoverage &area = network.areas[column - 1];
        const QStringList places = cityId.isEmpty() ? QStringList{area.areaId} : QStringList{cityId, area.areaId};
        if (projects(area) > 0)
            row.figures.insert(column, ownFigure(OwnMeasure::Projects, joinedPlaces(places), year));
    }
}

QList<NetworkRow> countRows(const NetworkCoverage &network, const AreaCoverageText &text, const Format &format)
{
    QList<NetworkRow> rows{rowOf(Words::tr("Projects"), network, [&](const AreaCoverage &area) {
        return isFiled(network) ? format.count(area.counts.total()) : text.projects(network, area);
    })};
    if (!isFiled(network))
        return rows;
    addFigures(rows.first(), network, {}, [](const AreaCoverage &area) { return area.counts.total(); });
    const std::array statuses{std::pair(ProjectStatus::Ongoing, &StatusCounts::ongoing),
        std::pair(ProjectStatus::Planning, &StatusCounts::planning),
        std::pair(ProjectStatus::Completed, &StatusCounts::completed),
        std::pair(ProjectStatus::Unresolved, &StatusCounts::unresolved)};
    for (const auto &[status, count] : statuses) {
        if (network.counts.*count > 0)
            rows.append(rowOf(text.status(status), network,
                [&, part = count](const AreaCoverage &area) { return format.count(area.counts.*part); }));
    }
    rows.append(rowOf(Words::tr("Cities with projects"), network,
        [&](const AreaCoverage &area) { return format.count(area.citiesWithProjects); }));
    return rows;
}

/** A number only where the list files by area: what it says of the city stands in each column. */
NetworkRow cityRow(
    const City &city, qsizetype dot, const NetworkCoverage &network, const AreaCoverageText &text, const Format &format)
{
    bool hasNumbers = true;
    NetworkRow row = rowOf(city.name.in(format.language()), network, [&](const AreaCoverage &area) {
        const CityDot &shown = area.dots[dot];
        const bool isCounted
            = shown.standing == CityDot::Standing::HasProjects || shown.standing == CityDot::Standing::NoProjects;
        hasNumbers = hasNumbers && isCounted;
        return isCounted ? format.count(shown.projects) : text.standing(shown.standing);
    });
    row.record = {RecordKind::City, city.id};
    if (hasNumbers)
        addFigures(row, network, city.id, [dot](const AreaCoverage &area) { return area.dots[dot].projects; });
    return row;
}

} // namespace

NetworkTable areaTable(const Catalogue &catalogue, const NetworkCoverage &network, const Format &format)
{
    const AreaCoverageText text(catalogue, format);
    NetworkTable table{{Words::tr("City")}, countRows(network, text, format), {}};
    for (const AreaCoverage &area : network.areas) {
        const Area *known = catalogue.area(area.areaId);
        table.numbers.append(int(table.heads.size()));
        table.heads.append(known != nullptr ? known->name.in(format.language()) : area.areaId);
    }
    const QList<CityDot> dots = network.areas.isEmpty() ? QList<CityDot>() : network.areas.first().dots;
    for (qsizetype i = 0; i < dots.size(); ++i) {
        const City *city = catalogue.city(dots[i].cityId);
        if (city != nullptr && dots[i].inScope)
            table.rows.append(cityRow(*city, i, network, text, format));
    }
    return table;
}

} // namespace atlas
