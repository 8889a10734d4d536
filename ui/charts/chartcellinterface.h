// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QAccessibleInterface>

#include <optional>

namespace atlas
{

class ChartInterface;

/** One value of a chart for assistive technology: a cell without a widget of its own, named by place, year, kind and
 * value. ChartInterface makes it. */
class ChartCellInterface final : public QAccessibleInterface,
                                 public QAccessibleTableCellInterface,
                                 public QAccessibleValueInterface,
                                 public QAccessibleActionInterface
{
public:
    ChartCellInterface(const ChartInterface &table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    // What it is
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return table(); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Its place
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; } // the name says both
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

    // Its value, as a number of the unit that the chart writes
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

    // What can be done with it
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const ChartDescription &chart() const;
    [[nodiscard]] const ChartLine &line() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] std::optional<ChartPoint> point() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] double asWritten(double value) const;

    const ChartInterface &m_table; ///< deletes its cells before it goes
    int m_row;
    int m_column;
};

} // namespace atlas
