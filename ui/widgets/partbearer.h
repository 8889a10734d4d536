// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How assistive technology is told of things that a widget paints and that are no widgets of their own.
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace atlas
{

/** A painted thing, as it is spoken of. */
struct PaintedPart
{
    QString name; ///< says all that matters: a reader in a hurry hears no more
    QString detail = {}; ///< what else there is to say; may be empty
    QRect box = {}; ///< in the widget; null where it is not in sight
    bool hasKeyboard = false; ///< the arrow keys stand on it
    bool isChosen = false;
};

/** A widget that paints such things. Its constructor calls exposeParts(). */
class PartBearer
{
public:
    PartBearer() = default;
    PartBearer(const PartBearer &) = delete;
    PartBearer &operator=(const PartBearer &) = delete;
    virtual ~PartBearer() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    /** `index` is at least 0 and below partCount(). */
    [[nodiscard]] virtual PaintedPart partAt(int index) = 0;
    /** What Enter or a click does where the part is. */
    virtual void pressPart(int index) = 0;
    /** Whether Enter does something where the keyboard stands on no part, and what. */
    [[nodiscard]] virtual bool canBePressed() const { return false; }
    virtual void press() { }
};

/**
 * From now on whatever is a PartBearer is a list whose first children are its parts, in their order, and whose others
 * are the widgets it holds. May be called any number of times.
 */
void exposeParts();

} // namespace atlas
