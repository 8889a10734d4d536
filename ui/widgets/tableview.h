// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QTableView>

namespace atlas
{

/**
 * A table to read: whole rows are chosen, a click, Enter or Return opens one, Tab leaves the table, and a cell whose
 * text is cut has all of it as its tool tip. A header that sorts does so only where the model's owner connects it.
 */
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The column that takes the room the others leave. */
    void setStretchColumn(int column);

Q_SIGNALS:
    /** A person opened the row (or the cell, where the model means cells). */
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace atlas
