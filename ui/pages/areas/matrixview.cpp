// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/matrixview.h"

#include "app/items/itemroles.h"
#include "app/items/matrixmodel.h"
#include "app/model/record.h"
#include "ui/pages/areas/matrixdelegate.h"
#include "ui/pages/areas/matrixhead.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int LowestRow = 24; ///< a smaller cell is hard to hit
constexpr int HighestRow = 30;
constexpr int NarrowestName = 72;
constexpr int NarrowestArea = 44; ///< a sign and a number, or four marks
constexpr double WidestNames = 0.2; ///< of a table too narrow for all names, states and cities each

/** Of the widest words of a column. */
int widthOf(const MatrixModel &model, int column, TextRole role)
{
    double width = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        width = std::max(width, textWidth(model.index(row, column).data().toString(), role));
    return std::max(NarrowestName, int(std::ceil(width)) + 3 * spacing::Small);
}

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new MatrixDelegate(this))
    , m_head(new MatrixHead(this))
{
    setObjectName(u"matrix"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(LowestRow);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(m_head, &QHeaderView::sectionClicked, this, &MatrixView::openHead);
}

void MatrixView::openHead(int section)
{
    const QString area = m_model.headerData(section, Qt::Horizontal, MatrixModel::AreaRole).toString();
    if (!area.isEmpty())
        Q_EMIT areaOpened(area);
}

/** The ring of the keyboard is on a head, or with -1 among the cells. */
void MatrixView::enterHead(int section)
{
    m_head->setCurrent(section);
    m_delegate->setRing(section < 0);
    viewport()->update();
    if (section >= 0)
        sayFocus(*this, section + 1); // as Qt counts the cells of a table: heads first, beginning with the corner
}

/** Above the first row lie the heads of the areas: Up enters them, Down or any other way leaves them. */
bool MatrixView::walkInHead(int key)
{
    const int section = m_head->current();
    const QModelIndex cell = currentIndex();
    const bool isBelow = cell.isValid() && cell.row() == 0 && cell.column() >= MatrixModel::FirstAreaColumn;
    if (section < 0) {
        if (key == Qt::Key_Up && isBelow)
            enterHead(cell.column());
        return key == Qt::Key_Up && isBelow;
    }
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        openHead(section);
        return true;
    }
    if (step != 0) {
        enterHead(std::clamp(section + step, int(MatrixModel::FirstAreaColumn), m_model.columnCount() - 1));
        setCurrentIndex(m_model.index(0, m_head->current()));
        return true;
    }
    if (key == Qt::Key_Down) {
        enterHead(-1);
        const int columns = m_model.columnCount() + 1;
        sayFocus(*this, (cell.row() + 1) * columns + cell.column() + 1);
    }
    return key == Qt::Key_Down || key == Qt::Key_Up;
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    enterHead(-1);
    QTableView::focusOutEvent(event);
}

void MatrixView::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_head->setAppearance(appearance);
    viewport()->update();
}

void MatrixView::refresh(const ViewState &view)
{
    m_delegate->setMarks(view.matrix.marks);
    m_delegate->setChosen(view.open ? QString() : view.city, view.area);
    m_head->setChosenArea(view.area);
    spanNotes();
    fit();
    const QModelIndex chosen = m_model.cell(view.city, view.area);
    if (chosen.isValid())
        setCurrentIndex(chosen);
    else if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, MatrixModel::CityColumn));
    viewport()->update();
}

/** A row without cells says why across all of them. */
void MatrixView::spanNotes()
{
    clearSpans();
    const int areas = m_model.columnCount() - MatrixModel::FirstAreaColumn;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex first = m_model.index(row, MatrixModel::FirstAreaColumn);
        if (!first.data(MatrixModel::NoteRole).toString().isEmpty())
            setSpan(row, MatrixModel::FirstAreaColumn, 1, areas);
    }
}

/** A head in which the names of the areas fit, rows as high as all of them fit, within bounds. */
void MatrixView::fit()
{
    fitColumns();
    const int room = width() - verticalScrollBar()->sizeHint().width(); // whether or not it is there: no to and fro
    const auto [states, cities] = namesWidths(room);
    m_head->setNamesShown(m_head->hasRoomForNames(
        (room - states - cities) / std::max(1, m_model.columnCount() - MatrixModel::FirstAreaColumn)));
    updateGeometries();
    const int rows = std::max(1, m_model.rowCount());
    verticalHeader()->setDefaultSectionSize(std::clamp(viewport()->height() / rows, LowestRow, HighestRow));
    updateGeometries();
    if (m_head->length() != viewport()->width()) // the scroll bar came or went
        fitColumns();
    Q_EMIT fitted();
}

bool MatrixView::hasNamesInHead() const
{
    return m_head->areNamesShown();
}

/** Of states and cities in a table of this width: whole while the areas keep the room of their marks. */
std::pair<int, int> MatrixView::namesWidths(int table) const
{
    const int states = widthOf(m_model, MatrixModel::StateColumn, TextRole::Caption);
    const int cities = widthOf(m_model, MatrixModel::CityColumn, TextRole::Label);
    const int areas = m_model.columnCount() - MatrixModel::FirstAreaColumn;
    if (states + cities + areas * NarrowestArea <= table)
        return {states, cities};
    const int most = std::max(NarrowestName, int(table * WidestNames));
    return {std::min(states, most), std::min(cities, most)};
}

/** Areas of one width, in the room that states and cities leave. */
void MatrixView::fitColumns()
{
    const int width = viewport()->width();
    const auto [states, cities] = namesWidths(width);
    setColumnWidth(MatrixModel::StateColumn, states);
    setColumnWidth(MatrixModel::CityColumn, cities);
    const int areas = m_model.columnCount() - MatrixModel::FirstAreaColumn;
    int left = width - states - cities;
    for (int i = 0; i < areas; ++i) {
        const int share = left / (areas - i);
        setColumnWidth(MatrixModel::FirstAreaColumn + i, share);
        left -= share;
    }
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixView::open(const QModelIndex &index)
{
    const auto record = index.data(RecordRole).value<RecordRef>();
    const QString area = index.data(MatrixModel::AreaRole).toString();
    if (record.kind == RecordKind::State)
        Q_EMIT stateOpened(record.id);
    else if (area.isEmpty() || !index.data(MatrixModel::NoteRole).toString().isEmpty())
        Q_EMIT cityOpened(record.id);
    else
        Q_EMIT cellOpened(record.id, area);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (walkInHead(event->key()))
        return;
    enterHead(-1);
    if (opens && currentIndex().isValid())
        open(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    enterHead(-1);
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        open(index);
}

std::optional<FigureRef> MatrixView::figureAsked() const
{
    const QVariant figure = currentIndex().data(FigureRole);
    return figure.isValid() ? std::optional(figure.value<FigureRef>()) : std::nullopt;
}

std::optional<FigureRef> MatrixView::figureAt(const QPoint &position)
{
    const QPoint inHead = m_head->mapFrom(this, position);
    const QVariant figure = m_head->rect().contains(inHead)
        ? m_model.headerData(m_head->logicalIndexAt(inHead), Qt::Horizontal, FigureRole)
        : indexAt(viewport()->mapFrom(this, position)).data(FigureRole);
    return figure.isValid() ? std::optional(figure.value<FigureRef>()) : std::nullopt;
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    // What comes from the viewport has its coordinates.
    const auto figure = isByKey ? figureAsked() : figureAt(viewport()->mapTo(this, event->pos()));
    if (!figure)
        return QTableView::contextMenuEvent(event);
    popupFigureQuestion(*this, *event, *figure);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
    if (index.isValid()) {
        const QString title = index.data(Qt::AccessibleTextRole).toString();
        showTooltip(
            *viewport(), visualRect(index), tooltipText(title, index.data(MatrixModel::LinesRole).toStringList()));
    }
    return true;
}

} // namespace atlas
