// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcellinterface.h"

#include "app/analysis/charttable.h"
#include "ui/charts/chartinterface.h"

#include <QCoreApplication>
#include <QWidget>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartCells)
};

} // namespace

bool ChartCellInterface::isValid() const
{
    return m_table.isTable() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
}

QAccessibleInterface *ChartCellInterface::table() const
{
    return QAccessible::queryAccessibleInterface(&m_table.shownIn());
}

const ChartDescription &ChartCellInterface::chart() const
{
    return m_table.bearer().drawnChart();
}

const ChartLine &ChartCellInterface::line() const
{
    return m_table.grid().line(m_column);
}

int ChartCellInterface::year() const
{
    return m_table.grid().year(m_row);
}

std::optional<ChartPoint> ChartCellInterface::point() const
{
    return shownPoint(chart(), line(), year());
}

QString ChartCellInterface::name() const
{
    const QString when = chart().format.year(year());
    const auto value = point();
    if (!value) {
        //: a value of a chart that is not there: %1 is a place, %2 a year with its era
        return Words::tr("%1, %2: no value").arg(line().label, when);
    }
    ChartRow row{line().label, value->year, value->value, value->kind, value->sourceId};
    row.isSupposed = line().isSupposed;
    //: a value of a chart: %1 is a place, %2 a year with its era, %3 "estimate" or "projection", %4 the value
    return Words::tr("%1, %2, %3: %4")
        .arg(line().label, when, chartCell(row, ChartColumn::Kind, chart()), chart().valueText(value->value));
}

QString ChartCellInterface::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const QString read = m_table.shownIn().accessibleDescription();
    const bool isForAll = m_table.focusChild() == this && m_table.bearer().lineRead().isEmpty();
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description: // where several lines are read at once, this one speaks for them
        return isForAll && read != chart().sentenceAt(year(), line().id) ? read : QString();
    case QAccessible::Value:
        return point() ? chart().valueText(point()->value) : QString();
    default:
        return {};
    }
}

QRect ChartCellInterface::rect() const
{
    const auto value = isValid() ? point() : std::nullopt;
    if (!value)
        return {};
    const QRect place = m_table.bearer().placeOf(line().id, value->year, value->value).toAlignedRect();
    return place.isNull() ? QRect() : QRect(m_table.shownIn().mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State ChartCellInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.focused = m_table.focusChild() == this;
    state.readOnly = true;
    state.invisible = !m_table.shownIn().isVisible();
    return state;
}

void *ChartCellInterface::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TableCellInterface:
        return static_cast<QAccessibleTableCellInterface *>(this);
    case QAccessible::ValueInterface:
        return isValid() && point() ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
    case QAccessible::ActionInterface:
        return static_cast<QAccessibleActionInterface *>(this);
    default:
        return nullptr;
    }
}

/** Ranks and shares are written as they are, quantities and changes divided. */
double ChartCellInterface::asWritten(double value) const
{
    const ChartValueStyle &style = chart().style;
    const bool isDivided = style.kind == ChartValueStyle::Kind::Quantity || style.kind == ChartValueStyle::Kind::Change;
    return isDivided ? value / style.divisor : value;
}

QVariant ChartCellInterface::currentValue() const
{
    const auto value = isValid() ? point() : std::nullopt;
    return value ? QVariant(asWritten(value->value)) : QVariant();
}

QVariant ChartCellInterface::maximumValue() const
{
    return isValid() ? QVariant(asWritten(chart().plot.high)) : QVariant();
}

QVariant ChartCellInterface::minimumValue() const
{
    return isValid() ? QVariant(asWritten(chart().plot.low)) : QVariant();
}

void ChartCellInterface::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_table.bearer().pickYear(year());
}

} // namespace atlas
