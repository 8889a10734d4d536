// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/picklist.h"

#include <QMouseEvent>

#include <utility>

namespace atlas
{

PickList::PickList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/** Before Qt 6.5 readers are told that the focus is on the row, and then hear nothing of the letters that are typed. */
void PickList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT: past the class that would tell them
}

QModelIndex PickList::pickableAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.flags().testFlag(Qt::ItemIsSelectable) ? index : QModelIndex();
}

void PickList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pointer = event->globalPosition().toPoint();
    if (std::exchange(m_lastPointer, pointer) == pointer)
        return;
    if (const QModelIndex index = pickableAt(event->position().toPoint()); index.isValid())
        setCurrentIndex(index);
}

void PickList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = pickableAt(event->position().toPoint());
}

void PickList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = pickableAt(event->position().toPoint());
    const bool isClick = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
    m_pressed = QModelIndex();
    if (isClick)
        Q_EMIT picked(index);
}

} // namespace atlas
