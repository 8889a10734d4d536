// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttable.h"

#include <QCoreApplication>

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
    static QStringList head(const Format &format)
    {
        //: the columns of a table; %1 is the word of the era
        return {tr("Place"), tr("Year (%1)").arg(format.eraWord()), tr("Value"), tr("Unit"), tr("Kind"), tr("Source")};
    }
    static QString kind(ValueKind kind) { return kind == ValueKind::Projection ? tr("projection") : tr("estimate"); }
    static QString unit(const ChartValueStyle &style)
    {
        switch (style.kind) {
        case ChartValueStyle::Kind::Percent:
            return u"%"_s;
        case ChartValueStyle::Kind::Rank:
            return tr("rank");
        case ChartValueStyle::Kind::Quantity:
            return style.unit;
        }
        Q_UNREACHABLE();
    }
};

QString number(double value, const ChartValueStyle &style)
{
    return style.kind == ChartValueStyle::Kind::Rank ? QString::number(std::lround(value))
                                                     : QString::number(value / style.divisor, 'f', style.decimals);
}

} // namespace

QString chartTable(const ChartDescription &chart)
{
    const QChar tab(u'\t');
    QStringList rows{ChartTable::head(chart.format).join(tab)};
    for (const ChartLine &line : chart.plot.lines) {
        for (const ChartPoint &point : line.points) {
            if (chart.plot.form == ChartPlot::Form::Ranks && point.value > chart.plot.high)
                continue;
            rows.append(QStringList{line.label, chart.format.yearNumber(point.year), number(point.value, chart.style),
                ChartTable::unit(chart.style), ChartTable::kind(point.kind),
                chart.sourceNames.value(point.sourceId, point.sourceId)}
                            .join(tab));
        }
    }
    return rows.size() > 1 ? rows.join(u'\n') + u'\n' : QString();
}

} // namespace atlas
