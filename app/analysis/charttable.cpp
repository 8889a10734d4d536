// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttable.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Names of columns and words of cells. */
class ChartTable
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartTable)

public:
    static QString kind(const ChartRow &row)
    {
        if (row.isSupposed)
            //: the kind of a value that no source gives
            return tr("user’s scenario");
        return row.kind == ValueKind::Projection ? tr("projection") : tr("estimate");
    }
    static QString unit(const ChartValueStyle &style)
    {
        switch (style.kind) {
        case ChartValueStyle::Kind::Percent:
            return u"%"_s;
        case ChartValueStyle::Kind::Rank:
            return tr("rank");
        case ChartValueStyle::Kind::Quantity:
            return style.head.isEmpty() ? style.unit : style.head;
        case ChartValueStyle::Kind::Change:
            //: %1 is "%" or "points", %2 is "against 2010"
            return style.unit == "%"_L1 ? tr("%1 %2").arg(style.unit, style.head) : style.head;
        }
        Q_UNREACHABLE();
    }
    static QString lowerBound(const QString &place, const QString &level)
    {
        //: %1 is a place, %2 a chance such as "80 %": of an interval around its projection
        return tr("%1, lower bound %2").arg(place, level);
    }
    static QString upperBound(const QString &place, const QString &level)
    {
        //: %1 is a place, %2 a chance such as "80 %": of an interval around its projection
        return tr("%1, upper bound %2").arg(place, level);
    }
};

QString number(double value, const ChartValueStyle &style)
{
    return style.kind == ChartValueStyle::Kind::Rank ? QString::number(std::lround(value))
                                                     : QString::number(value / style.divisor, 'f', style.decimals);
}

void appendPoints(QList<ChartRow> &rows, const ChartLine &line, const ChartPlot &plot)
{
    for (const ChartPoint &point : line.points) {
        if (plot.form == ChartPlot::Form::Ranks && point.value > plot.high)
            continue;
        ChartRow row{line.label, point.year, point.value, point.kind, point.sourceId};
        row.isSupposed = line.isSupposed;
        if (point.part < line.figures.size()) {
            row.figure = line.figures[point.part];
            row.figure->year = point.year;
        }
        rows.append(row);
    }
}

void appendBounds(QList<ChartRow> &rows, const ChartLine &line, const Format &format)
{
    for (const ChartBand &band : line.bands) {
        const QString level = format.percent(100 * band.level, 0);
        for (const ChartBand::Width &width : band.widths) {
            const auto point = line.at(width.year);
            const QString source = point ? point->sourceId : QString();
            rows.append(
                {ChartTable::lowerBound(line.label, level), width.year, width.low, ValueKind::Projection, source});
            rows.append(
                {ChartTable::upperBound(line.label, level), width.year, width.high, ValueKind::Projection, source});
        }
    }
}

} // namespace

QList<ChartRow> chartRows(const ChartDescription &chart)
{
    QList<ChartRow> rows;
    for (const ChartLine &line : chart.plot.lines) {
        appendPoints(rows, line, chart.plot);
        appendBounds(rows, line, chart.format);
    }
    for (const ChartLine &line : chart.plot.earlier)
        appendPoints(rows, line, chart.plot);
    return rows;
}

QString chartColumnName(ChartColumn column, const Format &format)
{
    switch (column) {
    case ChartColumn::Place:
        return ChartTable::tr("Place");
    case ChartColumn::Year:
        //: %1 is the word of the era
        return ChartTable::tr("Year (%1)").arg(format.eraWords());
    case ChartColumn::Value:
        return ChartTable::tr("Value");
    case ChartColumn::Unit:
        return ChartTable::tr("Unit");
    case ChartColumn::Kind:
        return ChartTable::tr("Kind");
    case ChartColumn::Source:
        return ChartTable::tr("Source");
    }
    Q_UNREACHABLE();
}

QString chartCell(const ChartRow &row, ChartColumn column, const ChartDescription &chart)
{
    switch (column) {
    case ChartColumn::Place:
        return row.place;
    case ChartColumn::Year:
        return chart.format.yearCell(row.year);
    case ChartColumn::Value:
        return chart.format.written(number(row.value, chart.style));
    case ChartColumn::Unit:
        return ChartTable::unit(chart.style);
    case ChartColumn::Kind:
        return ChartTable::kind(row);
    case ChartColumn::Source:
        return chart.sourceNames.value(row.sourceId, row.sourceId);
    }
    Q_UNREACHABLE();
}

QString chartTable(const ChartDescription &shown)
{
    ChartDescription chart = shown;
    chart.format = shown.format.forMachines();
    constexpr std::array columns{ChartColumn::Place, ChartColumn::Year, ChartColumn::Value, ChartColumn::Unit,
        ChartColumn::Kind, ChartColumn::Source};
    QStringList lines;
    const auto append = [&](const auto &cellOf) {
        QStringList cells;
        for (const ChartColumn column : columns)
            cells.append(cellOf(column));
        lines.append(cells.join(u'\t'));
    };
    append([&](ChartColumn column) { return chartColumnName(column, chart.format); });
    for (const ChartRow &row : chartRows(chart))
        append([&](ChartColumn column) { return chartCell(row, column, chart); });
    return lines.size() > 1 ? lines.join(u'\n') + u'\n' : QString();
}

} // namespace atlas
