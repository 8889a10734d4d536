// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/editionwindow.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace atlas::test
{

/** A text in the window, whoever drew it. Rectangles are in coordinates of the window. */
struct SeenText
{
    const QWidget *owner = nullptr;
    QString text;
    QRectF ink; ///< of its letters
    QRectF room; ///< outside of it the text is not seen or not at home
    bool isOnMap = false; ///< a name of a place
    bool isPaintedOver = false; ///< in part; what is painted over whole is not seen
};

/** Every text of the window as it stands: widgets, and what map and charts keep in pictures. Of what scrolls, the texts
 * that are whole in sight. */
[[nodiscard]] QList<SeenText> textsSeenIn(EditionWindow &window);

/**
 * What is wrong with them, a line each: cut; shortened while no tool tip has the whole; a number or a year shortened,
 * whatever the tool tip has; over another text; painted over in part; under another widget; a name on the map that lies
 * on the legend or a control. Empty when all is well.
 */
[[nodiscard]] QStringList faultsOf(const QList<SeenText> &texts);

/** Whether a shortened text lost a part of a number, or is a number that lost its unit; `whole` is what its tool tip
 * says. Sentences and titles may end anywhere, and years of sources in them. */
[[nodiscard]] bool losesNumber(const QString &shown, const QString &whole);

/** Words and numbers that a line of a sheet in sight ends inside, with the rest of their paragraph. Not Thai, whose
 * words stand without blanks, and not addresses. */
[[nodiscard]] QStringList wordsBrokenInSheets(EditionWindow &window);

} // namespace atlas::test
