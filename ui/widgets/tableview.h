// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/widgets/figurebearer.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>

namespace atlas
{

class TableDelegate;

/** How a column of a table comes to its width. */
struct TableColumn
{
    int share = 0; ///< of the room the others leave, beside the shares of others; 0: as wide as its widest words
    int most = 0; ///< of a column without a share, in pixels at 100 %; 0: whatever the words need
    int least = 0; ///< of a column with a share, in pixels at 100 %; 0: as much as a short word and its air
};

/**
 * A table to read: whole rows are chosen, a click, Enter or Return opens one, Tab leaves the table, and a cell whose
 * text is cut has all of it as its tool tip. Cells whose model answers FigureRole can be asked who says so. A header
 * that sorts does so only where the model's owner connects it.
 */
class TableView final : public QTableView, public FigureBearer
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The column that takes the room the others leave, where their widths are set one by one. */
    void setStretchColumn(int column);
    /**
     * The columns share the width of the table, whatever the language and the rows: it never scrolls sideways; hidden
     * ones take none. What is as wide as its words gives way where the shares would be left with too little.
     */
    void setColumns(const QList<TableColumn> &columns);
    /** Words of a cell go over so many lines, its note too, and a row is as high as they need. Only with setColumns().
     */
    void setMostLines(int lines);
    /** Rows share the height of the table up to this height each, where their words go on one line; 0, to begin with:
     * they are as high as their words. Only with setColumns(). */
    void setTallestRow(int pixels);
    /** The column that says what a row is; the first to begin with. */
    void setLeadColumn(int column);
    /** The role that is true in rows that stand out. */
    void setMarkRole(int role);
    /** Has the head over a column painted by its owner, such as an axis; its words stay for those who cannot see it. */
    void setHeadPainter(int column, const std::function<void(QPainter &, const QRect &)> &painter);
    /** Has something painted across every row, over its cells: the box of the row, and its first cell. */
    void setRowPainter(const std::function<void(QPainter &, const QRect &, const QModelIndex &)> &painter);
    /** The role of smaller words below those of a cell. Only with setColumns(). */
    void setNoteRole(int role);
    /** The height of the head and all rows, at the width the table has. */
    [[nodiscard]] int wholeHeight();

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;

Q_SIGNALS:
    /** A person opened the row (or the cell, where the model means cells). */
    void opened(const QModelIndex &index);
    /** The columns and rows were measured anew. */
    void fitted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

private:
    void takeFirstRow();
    void fitLater();
    void fit();
    void fitColumns();
    void fitRows();
    void spreadRows();
    [[nodiscard]] int wordsWidth(int column) const;

    TableDelegate *m_delegate;
    QList<TableColumn> m_columns;
    std::function<void(QPainter &, const QRect &, const QModelIndex &)> m_rowPainter;
    int m_mostLines = 1;
    int m_tallestRow = 0;
    QPersistentModelIndex m_wanted; ///< was brought into sight last, and no person scrolled since
    ScrollHint m_hint = EnsureVisible;
    bool m_isFitted = true; ///< nothing changed since the columns and rows were measured
    void contextMenuEvent(QContextMenuEvent *event) override;
};

/** The figure of a cell; of a cell without one the first of its row, as rows are chosen whole. */
[[nodiscard]] std::optional<FigureRef> figureOfCell(const QModelIndex &index);

} // namespace atlas
