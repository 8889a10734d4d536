// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/urbanrows.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/items/spokenrow.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** `+1.5` or `−2.8`: the difference of two values as they are read. */
QString signedPoints(const UrbanEditionGap &gap, const Format &format)
{
    const double difference = gap.differenceAsRead();
    if (std::abs(difference) < 0.05)
        return format.number(0, 1);
    return (difference > 0 ? u"+"_s : QString()) + format.number(difference, 1);
}

/** The first cell, and each of the others behind the head of its column. */
QString spokenBehindHeads(const QStringList &heads, const QList<RecordCell> &cells)
{
    QStringList words{cells.first().text};
    for (qsizetype column = 1; column < cells.size(); ++column)
        words.append(spokenFigure(heads.value(column), cells[column].text));
    return spokenRow(words);
}

} // namespace

RecordRef placeRecord(const Catalogue &catalogue, const QString &placeId)
{
    return {catalogue.state(placeId) != nullptr ? RecordKind::State : RecordKind::Entity, placeId};
}

UrbanRows::UrbanRows(const Catalogue &catalogue, const Format &format)
    : m_catalogue(catalogue)
    , m_format(format)
{
}

RecordCell UrbanRows::placeCell(const QString &placeId) const
{
    return {entityLabel(m_catalogue, placeId, m_format), {}};
}

QStringList UrbanRows::crossingHeads()
{
    //: the years in which a share is reached, and the share then
    return {tr("Place"), tr("First year"), tr("Years at or above the share"), tr("Share")};
}

QList<RecordRow> UrbanRows::crossingRows(
    const QList<UrbanCrossing> &crossings, const QString &indicatorId, double share) const
{
    const UrbanCrossingText text(m_catalogue, share, m_format);
    QList<RecordRow> rows;
    for (const UrbanCrossing &crossing : crossings) {
        const int year = crossing.reached().value_or(crossing.last).year;
        const FigureRef figure{indicatorId, crossing.placeId, year, {}};
        RecordRow row{placeRecord(m_catalogue, crossing.placeId), {placeCell(crossing.placeId)}, 0, {}};
        row.cells.append({text.when(crossing), {}, CellMark::None, figure});
        row.cells.append({text.sentence(crossing), {}, CellMark::None, figure});
        row.cells.append({text.share(crossing), {}, CellMark::None, figure});
        row.spoken = text.sentence(crossing);
        rows.append(row);
    }
    return rows;
}

QStringList UrbanRows::editionHeads() const
{
    const auto name = [this](UrbanChoice::Edition edition) { return urbanEditionName(m_catalogue, edition, m_format); };
    return {tr("Place"), name(UrbanChoice::Edition::UnitedNations), name(UrbanChoice::Edition::WorldBank),
        //: of two shares, in percentage points, as the words above the table say
        tr("Difference")};
}

QList<RecordRow> UrbanRows::editionRows(const UrbanEditions &editions, int year) const
{
    QList<QString> places{AseanId};
    for (const State &state : m_catalogue.states)
        places.append(state.id);
    QList<RecordRow> rows;
    for (const QString &id : std::as_const(places)) {
        const auto gap = urbanEditionGap(editions, id, year);
        if (!gap)
            continue;
        const FigureRef older{editions.unitedNations.indicatorId, id, year, {}};
        const FigureRef newer{editions.worldBank.indicatorId, id, year, {}};
        RecordRow row{placeRecord(m_catalogue, id), {placeCell(id)}, 0, {}};
        row.cells.append({m_format.percent(gap->unitedNations.value), {}, CellMark::None, older});
        row.cells.append({m_format.percent(gap->worldBank.value), {}, CellMark::None, newer});
        row.cells.append({signedPoints(*gap, m_format), {}, CellMark::None, newer});
        row.spoken = spokenBehindHeads(editionHeads(), row.cells);
        rows.append(row);
    }
    return rows;
}

QStringList UrbanRows::growthHeads(const YearPair &years, Room room) const
{
    const bool isShort = room == Room::Short || m_format.era() == Era::Both; // both eras would take the whole width
    const auto head = [&](int year) { return isShort ? m_format.yearCell(year) : m_format.year(year); };
    //: of the number of people in two years, which the column shows as a picture
    return {tr("City"), tr("From – to"), head(years.from), head(years.to),
        //: of the number of people between two years
        tr("Change")};
}

QList<RecordRow> UrbanRows::growthRows(const CityGrowthFacts &facts, const YearPair &years, Room room) const
{
    const auto people
        = [&](double many) { return room == Room::Short ? m_format.peopleShort(many) : m_format.people(many); };
    const double unit = peoplePerUnit(m_catalogue, facts.people.indicatorId);
    QList<RecordRow> rows;
    for (const QString &id : followedCities(facts)) {
        const auto growth = cityGrowth(facts, id, years);
        if (!growth)
            continue;
        const FigureRef from{facts.people.indicatorId, id, years.from, {}};
        const FigureRef to{facts.people.indicatorId, id, years.to, {}};
        const QString sign = growth->percent() > 0 ? u"+"_s : QString();
        const City *city = m_catalogue.city(id);
        RecordRow row{{RecordKind::City, id}, {{city->name.in(m_format.language()), {}}}, 0, {}};
        const QString first = people(growth->from.value * unit);
        const QString last = people(growth->to.value * unit);
        //: %1 and %2 are numbers of people
        row.cells.append({tr("%1 to %2").arg(first, last), {}, CellMark::None, to});
        row.cells.append({first, {}, CellMark::None, from});
        row.cells.append({last, {}, CellMark::None, to});
        row.cells.append({sign + m_format.percent(growth->percent(), 0), {}, CellMark::None, to});
        row.spoken = spokenRow(
            {row.cells.first().text, spokenRow({m_format.year(years.from), m_format.people(growth->from.value * unit)}),
                spokenRow({m_format.year(years.to), m_format.people(growth->to.value * unit)}), row.cells.last().text});
        rows.append(row);
    }
    return rows;
}

} // namespace atlas
