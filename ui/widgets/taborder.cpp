// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace atlas
{

void tabThrough(QWidget &place, const QWidget &part)
{
    QList<QWidget *> stops;
    for (QWidget *widget = place.nextInFocusChain(); widget != &place; widget = widget->nextInFocusChain()) {
        const bool isStop = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        if (isStop && part.isAncestorOf(widget))
            stops.append(widget);
    }
    QWidget *before = &place;
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace atlas
