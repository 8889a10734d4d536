// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "app/analysis/charttable.h"
#include "ui/charts/chartgrid.h"
#include "ui/widgets/announce.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QWidget>

#include <utility>

namespace atlas
{

namespace
{

/** Names of cells. */
class ChartCells
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartCells)
};

class ChartInterface;

/** One value, as a cell without a widget of its own. */
class CellInterface final : public QAccessibleInterface,
                            public QAccessibleTableCellInterface,
                            public QAccessibleValueInterface,
                            public QAccessibleActionInterface
{
public:
    CellInterface(const ChartInterface &table, int row, int column)
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
    [[nodiscard]] std::optional<ChartPoint> point() const { return shownPoint(chart(), line(), year()); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] double asWritten(double value) const;

    const ChartInterface &m_table; ///< deletes its cells before it goes
    int m_row;
    int m_column;
};

/** The chart: a table, or a group around the table that stands in place of its drawing. */
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

QAccessibleInterface *ChartInterface::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const std::pair place(row, column);
    if (!m_cells.contains(place))
        m_cells.insert(place, QAccessible::registerAccessibleInterface(new CellInterface(*this, row, column)));
    return QAccessible::accessibleInterface(m_cells.value(place));
}

/** Row by row, as the bridges count the children of a table. */
QAccessibleInterface *ChartInterface::child(int index) const
{
    if (!isTable())
        return QAccessibleWidget::child(index);
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

int ChartInterface::indexOfChild(const QAccessibleInterface *child) const
{
    if (!isTable())
        return QAccessibleWidget::indexOfChild(child);
    const auto *cell = dynamic_cast<const CellInterface *>(child);
    const bool isOwn = cell != nullptr && cell->isValid() && cell->table() == this;
    return isOwn ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *ChartInterface::childAt(int x, int y) const
{
    if (!isTable())
        return QAccessibleWidget::childAt(x, y);
    const QPointF place = m_widget.mapFromGlobal(QPointF(x, y));
    const ChartDescription &chart = m_chart.drawnChart();
    for (int column = 0; column < columnCount(); ++column) {
        const ChartLine &line = grid().line(column);
        for (const ChartPoint &point : line.points) {
            if (shownPoint(chart, line, point.year)
                && m_chart.placeOf(line.id, point.year, point.value).contains(place))
                return cellAt(grid().rowOf(point.year), column);
        }
    }
    return nullptr;
}

QAccessibleInterface *ChartInterface::focusChild() const
{
    const auto year = m_chart.yearRead();
    if (!isTable() || !m_widget.hasFocus() || !year)
        return QAccessibleWidget::focusChild();
    return cellAt(grid().rowOf(*year), grid().columnOf(m_chart.lineRead()));
}

QString ChartInterface::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? grid().line(column).label : QString();
}

QString ChartInterface::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? m_chart.drawnChart().format.year(grid().year(row)) : QString();
}

// The cell

bool CellInterface::isValid() const
{
    return m_table.isTable() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
}

QAccessibleInterface *CellInterface::table() const
{
    return QAccessible::queryAccessibleInterface(&m_table.shownIn());
}

const ChartDescription &CellInterface::chart() const
{
    return m_table.bearer().drawnChart();
}

const ChartLine &CellInterface::line() const
{
    return m_table.grid().line(m_column);
}

int CellInterface::year() const
{
    return m_table.grid().year(m_row);
}

QString CellInterface::name() const
{
    const QString when = chart().format.year(year());
    const auto value = point();
    if (!value) {
        //: a value of a chart that is not there: %1 is a place, %2 a year with its era
        return ChartCells::tr("%1, %2: no value").arg(line().label, when);
    }
    ChartRow row{line().label, value->year, value->value, value->kind, value->sourceId};
    row.isSupposed = line().isSupposed;
    //: a value of a chart: %1 is a place, %2 a year with its era, %3 "estimate" or "projection", %4 the value
    return ChartCells::tr("%1, %2, %3: %4")
        .arg(line().label, when, chartCell(row, ChartColumn::Kind, chart()), chart().valueText(value->value));
}

QString CellInterface::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const auto value = kind == QAccessible::Value ? point() : std::nullopt;
    const bool isRead = m_table.focusChild() == this;
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description: // where all lines are read at once, this one speaks for them
        return isRead && m_table.bearer().lineRead().isEmpty() ? m_table.shownIn().accessibleDescription() : QString();
    case QAccessible::Value:
        return value ? chart().valueText(value->value) : QString();
    default:
        return {};
    }
}

QRect CellInterface::rect() const
{
    const auto value = isValid() ? point() : std::nullopt;
    if (!value)
        return {};
    const QRect place = m_table.bearer().placeOf(line().id, value->year, value->value).toAlignedRect();
    return place.isNull() ? QRect() : QRect(m_table.shownIn().mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State CellInterface::state() const
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

void *CellInterface::interface_cast(QAccessible::InterfaceType type)
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
double CellInterface::asWritten(double value) const
{
    const ChartValueStyle &style = chart().style;
    const bool isDivided = style.kind == ChartValueStyle::Kind::Quantity || style.kind == ChartValueStyle::Kind::Change;
    return isDivided ? value / style.divisor : value;
}

QVariant CellInterface::currentValue() const
{
    const auto value = isValid() ? point() : std::nullopt;
    return value ? QVariant(asWritten(value->value)) : QVariant();
}

QVariant CellInterface::maximumValue() const
{
    return isValid() ? QVariant(asWritten(chart().plot.high)) : QVariant();
}

QVariant CellInterface::minimumValue() const
{
    return isValid() ? QVariant(asWritten(chart().plot.low)) : QVariant();
}

void CellInterface::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_table.bearer().pickYear(year());
}

/** The cell that is read, as a child of the chart; negative where the chart itself is. */
int partRead(const ChartBearer &chart)
{
    const auto year = chart.yearRead();
    if (!year || chart.showsTable())
        return -1;
    ChartGrid grid;
    grid.follow(chart.drawnChart().plot);
    const int row = grid.rowOf(*year);
    const int column = grid.columnOf(chart.lineRead());
    return row < 0 || column < 0 ? -1 : row * grid.columns() + column;
}

QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *chart = dynamic_cast<ChartBearer *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return chart != nullptr && widget != nullptr ? new ChartInterface(*widget, *chart) : nullptr;
}

} // namespace

void exposeCharts()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeChartAccessible), true);
}

void sayWhatIsRead(QWidget &widget, const ChartBearer &chart)
{
    sayFocus(widget, partRead(chart));
}

void sayAgainWhatIsRead(QWidget &widget, const ChartBearer &chart)
{
    sayAgain(widget, partRead(chart));
}

} // namespace atlas
