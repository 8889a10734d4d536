// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablebearer.h"

#include "ui/widgets/keyletters.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

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
    for (QWidget *widget = page.nextInFocusChain(); widget != &page; widget = widget->nextInFocusChain()) {
        auto *bearer = widget->isVisible() && page.isAncestorOf(widget) ? dynamic_cast<TableBearer *>(widget) : nullptr;
        if (bearer != nullptr)
            return bearer;
    }
    return nullptr;
}

void takeTableAway(QWidget &picture, QWidget &table)
{
    picture.setFocus(Qt::TabFocusReason); // and is seen to have it
    table.hide();
    table.deleteLater(); // its own key may have asked for it
}

bool asksForTable(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && latinKeyOf(event) == Qt::Key_T;
}

} // namespace atlas
