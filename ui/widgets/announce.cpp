// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace atlas
{

void announce(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, sentence);
#else
    QAccessibleEvent event(&widget, QAccessible::Alert); // its reader asks the widget for its name
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace atlas
