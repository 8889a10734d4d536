// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tablehead.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int RowPadding = 8; ///< pixels at 100 %, above and below the words together
constexpr int NarrowestShare = 70; ///< of a column that shares the rest and says nothing else

/** How wide the widest may be where all together have so much room: narrow ones keep what they need. */
int widestWithin(QList<int> widths, int room)
{
    std::ranges::sort(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int each = std::max(0, room) / int(widths.size() - i);
        if (widths[i] > each)
            return each;
        room -= widths[i];
    }
    return widths.isEmpty() ? 0 : widths.last();
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TableDelegate(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new TableHead(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight(TextRole::Body) + RowPadding);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
        [this] { m_wanted = QPersistentModelIndex(); }); // a person went elsewhere
}

void TableView::setAppearance(const Appearance &appearance)
{
    static_cast<TableHead *>(horizontalHeader())->setTheme(Theme::of(appearance.scheme));
    m_delegate->setAppearance(appearance);
    fitLater(); // other words may be wider
    viewport()->update();
}

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitLater();
}

void TableView::setMostLines(int lines)
{
    m_mostLines = lines;
    m_delegate->setMostLines(lines);
    fitLater();
}

void TableView::setTallestRow(int pixels)
{
    m_tallestRow = pixels;
    fitLater();
}

void TableView::setLeadColumn(int column)
{
    m_delegate->setLeadColumn(column);
}

void TableView::setMarkRole(int role)
{
    m_delegate->setMarkRole(role);
}

void TableView::setHeadPainter(int column, const std::function<void(QPainter &, const QRect &)> &painter)
{
    static_cast<TableHead *>(horizontalHeader())->setPainter(column, painter);
}

void TableView::setRowPainter(const std::function<void(QPainter &, const QRect &, const QModelIndex &)> &painter)
{
    m_rowPainter = painter;
    viewport()->update();
}

void TableView::setNoteRole(int role)
{
    m_delegate->setNoteRole(role);
    verticalHeader()->setDefaultSectionSize(
        lineHeight(TextRole::Body) + (role < 0 ? 0 : lineHeight(TextRole::Caption)) + RowPadding);
    fitLater();
}

int TableView::wholeHeight()
{
    if (!m_isFitted)
        doItemsLayout();
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fitLater();
}

void TableView::reset()
{
    QTableView::reset();
    fitLater();
}

void TableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    fitLater();
}

/** Other words may need more lines. Where each row has one the columns stand still while the years run. */
void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (m_mostLines > 1 && (roles.isEmpty() || roles.contains(Qt::DisplayRole)))
        fitLater();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLater();
}

/** Measures before the next paint: many rows may change at once. */
void TableView::fitLater()
{
    m_isFitted = m_columns.isEmpty();
    if (!m_isFitted)
        scheduleDelayedItemsLayout();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_isFitted)
        doItemsLayout(); // where a row lies follows from the heights of those above
    QTableView::scrollTo(index, hint);
    m_wanted = index;
    m_hint = hint;
}

void TableView::doItemsLayout()
{
    const bool fits = !m_isFitted && model() != nullptr && model()->columnCount() >= m_columns.size();
    if (fits)
        fit();
    QTableView::doItemsLayout();
    if (!fits)
        return;
    if (!m_isFitted) { // a scroll bar came or went: the columns share another width
        fit();
        QTableView::doItemsLayout();
        m_isFitted = true; // should it come and go by turns
    }
    if (m_wanted.isValid()) // rows of other heights: what was brought into sight stays there
        QTableView::scrollTo(m_wanted, m_hint);
    Q_EMIT fitted();
}

void TableView::fit()
{
    m_isFitted = true;
    fitColumns();
    if (m_mostLines > 1)
        fitRows();
    else if (m_tallestRow > 0)
        spreadRows();
}

/** How wide the widest words of a column are, and those of its head. */
int TableView::wordsWidth(int column) const
{
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    int width = int(textWidth(head, TextRole::Caption)) + 2 * TableCellMargin + 2;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, m_delegate->sizeHint({}, model()->index(row, column)).width());
    const int most = m_columns[column].most;
    return most > 0 ? std::min(width, most) : width;
}

void TableView::fitColumns()
{
    const int room = viewport()->width();
    QList<int> widths;
    int shares = 0;
    int least = 0; // of all that have shares
    for (int column = 0; column < m_columns.size(); ++column) {
        if (isColumnHidden(column)) {
            widths.append(0);
            continue;
        }
        shares += m_columns[column].share;
        if (m_columns[column].share > 0)
            least += m_columns[column].least > 0 ? m_columns[column].least : NarrowestShare;
        widths.append(m_columns[column].share > 0 ? 0 : wordsWidth(column));
    }
    const int most = widestWithin(widths, room - least);
    int left = room;
    for (int &width : widths) {
        width = std::min(width, most);
        left -= width;
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (const int share = m_columns[column].share; share > 0) {
            widths[column] = std::max(0, left * share / shares);
            left -= widths[column];
            shares -= share;
        }
        setColumnWidth(column, widths[column]);
    }
}

void TableView::fitRows()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!isColumnHidden(column))
                height = std::max(height, m_delegate->heightFor(model()->index(row, column), columnWidth(column)));
        }
        setRowHeight(row, height);
    }
}

void TableView::spreadRows()
{
    const int rows = model()->rowCount();
    if (rows == 0)
        return;
    const int least = m_delegate->sizeHint({}, model()->index(0, 0)).height();
    verticalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->height() / rows, least, std::max(least, m_tallestRow)));
}

/**
 * Of the rows in sight: what was scrolled to stays. Qt would begin at the first of all even where that is a heading,
 * which cannot be had, and then stand still for ever.
 */
void TableView::takeFirstRow()
{
    if (currentIndex().isValid() || !model())
        return;
    const int top = std::max(0, rowAt(0));
    const bool isCut = rowViewportPosition(top) < 0 && top + 1 < model()->rowCount();
    for (int row = isCut ? top + 1 : top; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, std::max(0, horizontalHeader()->logicalIndex(0)));
        if (!isRowHidden(row) && index.flags().testFlag(Qt::ItemIsEnabled))
            return setCurrentIndex(index);
    }
}

/** Before Qt 6.5 readers are told that the focus is on the cell wherever the keyboard stands: of three lists at once.
 */
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // NOLINT: past the class that would tell them
}

void TableView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        takeFirstRow();
    QTableView::focusInEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid()) {
        takeFirstRow();
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Home)
            return; // it is there
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT opened(index);
}

/** Each cell paints its own ground: what lies across a row comes after all of them. */
void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_rowPainter || rowAt(0) < 0)
        return;
    QPainter painter(viewport());
    for (int row = rowAt(0); row < model()->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        m_rowPainter(
            painter, {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)}, model()->index(row, 0));
}

std::optional<FigureRef> figureOfCell(const QModelIndex &index)
{
    QList<QModelIndex> cells{index};
    for (int column = 0; index.isValid() && column < index.model()->columnCount(); ++column)
        cells.append(index.siblingAtColumn(column));
    for (const QModelIndex &cell : cells) {
        if (const QVariant figure = cell.data(FigureRole); figure.isValid())
            return figure.value<FigureRef>();
    }
    return std::nullopt;
}

std::optional<FigureRef> TableView::figureAsked() const
{
    return figureOfCell(currentIndex());
}

std::optional<FigureRef> TableView::figureAt(const QPoint &position)
{
    const QPoint inside = viewport()->mapFrom(this, position);
    return viewport()->rect().contains(inside) ? figureOfCell(indexAt(inside)) : std::nullopt; // none behind the head
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    // What comes from the viewport has its coordinates.
    const auto figure = figureOfCell(isByKey ? currentIndex() : indexAt(event->pos()));
    if (!figure)
        return QTableView::contextMenuEvent(event);
    popupFigureQuestion(*this, *event, *figure);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
    const QString own = index.data(Qt::ToolTipRole).toString();
    const bool mayBeCut = index.isValid()
        && (itemDelegateForIndex(index) != m_delegate // who knows how it writes
            || m_delegate->isCut(index, visualRect(index).width()));
    const bool isCut = own.isEmpty() && mayBeCut && !index.data().toString().isEmpty();
    const QString note = isCut ? m_delegate->noteOf(index) : QString();
    const QStringList below = note.isEmpty() ? QStringList() : QStringList{note};
    const QString tip = isCut ? tooltipText(index.data().toString(), below) : own;
    if (!tip.isEmpty())
        showTooltip(*viewport(), visualRect(index), tip);
    return true;
}

} // namespace atlas
