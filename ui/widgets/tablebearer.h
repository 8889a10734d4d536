// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace atlas
{

/** A picture that has a twin: a table with the same numbers, which stands in its place when it is asked for. */
class TableBearer
{
public:
    TableBearer() = default;
    TableBearer(const TableBearer &) = delete;
    TableBearer &operator=(const TableBearer &) = delete;
    virtual ~TableBearer() = default;

    [[nodiscard]] virtual bool isTableShown() const = 0;
    /** Shows the table and gives it the keyboard, or the picture again. */
    virtual void setTableShown(bool isShown) = 0;
};

/** The picture that has the focus, or else the first in `page` that Tab leads to; null where there is none. */
[[nodiscard]] TableBearer *tableBearerIn(QWidget &page);

/** Gives the keyboard to the picture again and then hides and deletes its table: the other way round Qt would first
 * give it to some other part, and a reader would say that part too. */
void takeTableAway(QWidget &picture, QWidget &table);

/** Whether the key is T alone, which asks a picture for its table, on the Latin keyboard or the same key of another. */
[[nodiscard]] bool asksForTable(const QKeyEvent &event);

} // namespace atlas
