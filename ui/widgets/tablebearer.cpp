// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablebearer.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace atlas
{

namespace
{

/** The picture that `widget` is or lies in. */
TableBearer *pictureAround(QWidget *widget, const QWidget &page)
{
    for (; widget != nullptr && widget != &page; widget = widget->parentWidget()) {
        if (auto *bearer = dynamic_cast<TableBearer *>(widget))
            return bearer;
    }
    return nullptr;
}

} // namespace

TableBearer *tableBearerIn(QWidget &page)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && page.isAncestorOf(focus)) {
        if (TableBearer *bearer = pictureAround(focus, page))
            return bearer;
    }
    TableBearer *first = nullptr;
    std::pair<int, int> place;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        auto *bearer = widget->isVisible() ? dynamic_cast<TableBearer *>(widget) : nullptr;
        const QPoint corner = widget->mapTo(&page, QPoint());
        const std::pair at(corner.y(), corner.x());
        if (bearer != nullptr && (first == nullptr || at < place)) {
            first = bearer;
            place = at;
        }
    }
    return first;
}

} // namespace atlas
