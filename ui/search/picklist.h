// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace atlas
{

/**
 * The list of a box to pick from: the keyboard stays in the field above it. The pointer selects where it moves, and not
 * where the list moves under it; a click picks.
 */
class PickList final : public QListView
{
    Q_OBJECT

public:
    explicit PickList(QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /** The row under a place that can be picked; invalid where there is none. */
    [[nodiscard]] QModelIndex pickableAt(const QPoint &place) const;

    QPoint m_lastPointer;
    QPersistentModelIndex m_pressed;
};

} // namespace atlas
