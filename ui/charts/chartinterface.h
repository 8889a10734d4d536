// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartgrid.h"

#include <QAccessibleWidget>
#include <QHash>

#include <utility>

namespace atlas
{

/** A chart for assistive technology: a table, or a group around the table that stands in place of its drawing. Makes
 * its cells as they are asked for. */
class ChartInterface final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    ChartInterface(QWidget &widget, ChartBearer &chart)
        : QAccessibleWidget(&widget)
        , m_widget(widget)
        , m_chart(chart)
    {
    }
    ChartInterface(const ChartInterface &) = delete;
    ChartInterface &operator=(const ChartInterface &) = delete;

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QWidget &shownIn() const { return m_widget; }
    [[nodiscard]] ChartBearer &bearer() const { return m_chart; }
    [[nodiscard]] bool isTable() const { return isValid() && !m_chart.showsTable(); }
    [[nodiscard]] const ChartGrid &grid() const
    {
        m_grid.follow(m_chart.drawnChart().plot);
        return m_grid;
    }

    // The widget
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isTable() ? QAccessible::Table : QAccessible::Grouping;
    }
    [[nodiscard]] int childCount() const override
    {
        return isTable() ? rowCount() * columnCount() : QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface && isTable())
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The table
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override { return grid().columns(); }
    [[nodiscard]] int rowCount() const override { return grid().rows(); }

    // Nothing in it is selected: what is read has the focus.
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    QWidget &m_widget;
    ChartBearer &m_chart;
    mutable ChartGrid m_grid;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells; ///< of those asked for so far; Qt owns the interfaces
};

} // namespace atlas
