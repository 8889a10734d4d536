// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepyramidtable.h"

#include "app/analysis/agepyramidtext.h"
#include "app/analysis/charttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Names of columns. */
class AgePyramidTable
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AgePyramidTable)
};

QString bareNumber(double people, const ChartValueStyle &style)
{
    return QString::number(people / style.divisor, 'f', style.decimals);
}

QStringList headOf(const Format &format)
{
    QStringList head{chartColumnName(ChartColumn::Place, format), chartColumnName(ChartColumn::Year, format)};
    for (const AgeColumn column : AgeColumns)
        head.append(ageColumnName(column));
    head.last() += u" (%)"_s;
    for (const ChartColumn column : {ChartColumn::Unit, ChartColumn::Kind, ChartColumn::Source})
        head.append(chartColumnName(column, format));
    return head;
}

} // namespace

QList<AgeRow> ageRows(const AgePyramid &pyramid)
{
    QList<AgeRow> rows;
    if (pyramid.isEmpty())
        return rows;
    const AgePyramid::Year &year = pyramid.shown();
    for (qsizetype i = 0; i < pyramid.groups.size(); ++i)
        rows.append({pyramid.groups[i].label, {year.of(i, Sex::Men), year.of(i, Sex::Women)},
            100 * year.both(i) / year.total(), {pyramid.figureAt(i, Sex::Men), pyramid.figureAt(i, Sex::Women)}});
    rows.append({AgePyramidTable::tr("All ages"), {year.total(Sex::Men), year.total(Sex::Women)}, 100, {}});
    return rows;
}

QString ageColumnName(AgeColumn column)
{
    switch (column) {
    case AgeColumn::Age:
        //: head of a column of ages in years
        return AgePyramidTable::tr("Age");
    case AgeColumn::Men:
        return sexName(Sex::Men);
    case AgeColumn::Women:
        return sexName(Sex::Women);
    case AgeColumn::Both:
        //: men and women together
        return AgePyramidTable::tr("Both");
    case AgeColumn::Share:
        //: of both in all people
        return AgePyramidTable::tr("Share");
    }
    Q_UNREACHABLE();
}

QString agePyramidTable(const AgePyramid &pyramid)
{
    if (pyramid.isEmpty())
        return {};
    const ChartDescription &words = pyramid.words;
    const AgePyramid::Year &year = pyramid.shown();
    ChartRow row{pyramid.placeName, year.year, 0, year.kind, year.sourceId};
    const auto cell = [&](ChartColumn column) { return chartCell(row, column, words); };
    QStringList lines{headOf(words.format).join(u'\t')};
    for (const AgeRow &age : ageRows(pyramid)) {
        const QStringList cells{cell(ChartColumn::Place), cell(ChartColumn::Year), age.age,
            bareNumber(age.people[0], words.style), bareNumber(age.people[1], words.style),
            bareNumber(age.both(), words.style), QString::number(age.share, 'f', 1), cell(ChartColumn::Unit),
            cell(ChartColumn::Kind), cell(ChartColumn::Source)};
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas
