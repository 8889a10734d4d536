// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a window say, found as a test asks for them.
#pragma once

#include "ui/charts/chartwidget.h"
#include "ui/pages/overview/keyfigurecard.h"

namespace atlas::test
{

/** The chart of this object name, which the window must have. */
[[nodiscard]] inline const ChartWidget &chartOf(const QWidget &window, const QString &name)
{
    return *window.findChild<ChartWidget *>(name);
}

/** A key figure as its card shows it; an empty one where no card does. */
[[nodiscard]] inline const KeyFigure &keyFigureOf(const QWidget &window, KeyFigure::Id id)
{
    static const KeyFigure none;
    for (const KeyFigureCard *card : window.findChildren<KeyFigureCard *>()) {
        if (card->figure().id == id)
            return card->figure();
    }
    return none;
}

} // namespace atlas::test
