// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/valuemodel.h"

#include "app/items/spokenrow.h"

#include <QHash>

#include <algorithm>

namespace atlas
{

namespace
{

/** The years from one value to the next that are the most frequent of a series; of two the fewer. */
int usualStep(const QList<Observation> &points)
{
    QHash<int, int> counts;
    for (qsizetype i = 1; i < points.size(); ++i)
        ++counts[points[i].year - points[i - 1].year];
    int usual = 1;
    int most = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() > most || (count.value() == most && count.key() < usual)) {
            usual = count.key();
            most = count.value();
        }
    }
    return usual;
}

} // namespace

ValueModel::ValueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ValueModel::setSeries(
    const Series &values, const Definition &definition, const Format &format, const FigureRef &figure)
{
    beginResetModel();
    m_figure = figure;
    m_rows.clear();
    m_format = format;
    const bool isPercent = definition.unit.en == QLatin1StringView("%");
    m_unit = isPercent ? QString() : format.dated(definition.unit.in(format.language()));
    const QList<Observation> &points = values.points();
    const int step = usualStep(points);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Observation &point = points[i];
        if (i > 0 && point.year - points[i - 1].year > step)
            m_rows.append({points[i - 1].year + 1, point.year - 1, {}, {}});
        const QString value = isPercent ? format.percent(point.value, definition.decimals)
                                        : format.number(point.value, definition.decimals);
        m_rows.append({point.year, point.year, value, point.kind});
    }
    std::ranges::reverse(m_rows);
    endResetModel();
}

int ValueModel::rowOf(int year) const
{
    const auto found = std::ranges::find_if(
        m_rows, [year](const Row &row) { return row.firstYear <= year && year <= row.lastYear; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == FigureRole && index.column() != Year && !m_figure.measure.isEmpty())
        return QVariant::fromValue(FigureRef{m_figure.measure, m_figure.place, row.firstYear, m_figure.sourceId});
    if (role == Qt::AccessibleTextRole && index.column() == Year)
        return spokenRow({index.data().toString(), index.siblingAtColumn(Value).data().toString(),
            index.siblingAtColumn(Kind).data().toString()});
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Year:
        return row.firstYear == row.lastYear ? m_format.yearCell(row.firstYear)
                                             : m_format.yearsCell(row.firstYear, row.lastYear);
    case Value:
        return row.value.isEmpty() ? tr("no value") : row.value;
    default:
        return row.value.isEmpty() ? QString() : row.kind == ValueKind::Projection ? tr("projection") : tr("estimate");
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year:
        //: head of a column; %1 is the era, such as CE
        return tr("Year (%1)").arg(m_format.eraWords());
    case Value:
        return m_unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(m_unit);
    default:
        return tr("Kind");
    }
}

} // namespace atlas
