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
    QWidget *before = nullptr; // Qt puts nothing behind what does not take the keyboard
    for (QWidget *widget = place.nextInFocusChain(); widget != &place; widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        if (part.isAncestorOf(widget))
            stops.append(widget);
        else
            before = widget; // the last one on the way round stands before `place`
    }
    if (before == nullptr)
        return;
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace atlas
