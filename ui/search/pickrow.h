// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/matches.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace atlas
{

/** One thing of a box to pick from, in words of the reader's language. */
struct PickRow
{
    QString group; ///< the heading it stands under; the rows of a group follow one another
    std::optional<Icon> icon;
    QString title;
    QList<TextSpan> titleMarks; ///< what was typed
    QString second; ///< beside the title: its name in the other language
    QList<TextSpan> secondMarks;
    QString detail; ///< at the right edge
    QStringList keys; ///< at the right edge, as they are printed on a keyboard
    QString fills; ///< picking it types this into the field and leaves the box open
    std::function<void()> deed; ///< picking it closes the box and does this; without both it can only be read
    bool isDimmed = false; ///< it cannot be done now

    [[nodiscard]] bool canBePicked() const { return !isDimmed && (deed || !fills.isEmpty()); }
};

/** What a box says around its rows. */
struct PickWords
{
    Icon icon = Icon::Search; ///< at the head of the box
    QString name; ///< of the box, for those who cannot see it
    QString hint; ///< in the empty field
    QString nothing; ///< where nothing answers: a sentence; what can be tried is in the rows
    QString tries; ///< and a second, smaller one
    QString count; ///< how many answer; empty before a key was pressed and where nothing does
    QString help; ///< what the keys do
};

/** What a box to pick from offers. It outlives the box. */
class PickSource
{
public:
    PickSource() = default;
    PickSource(const PickSource &) = delete;
    PickSource &operator=(const PickSource &) = delete;
    virtual ~PickSource() = default;

    [[nodiscard]] virtual PickWords words(const QString &typed) const = 0;
    /** At once and on the calling thread; an empty text asks for what is offered before a key was pressed. */
    [[nodiscard]] virtual QList<PickRow> rows(const QString &typed) = 0;
    /** How many of the rows answer what was typed; 0 also where the rows are only what can be tried. */
    [[nodiscard]] virtual int answers() const = 0;
};

} // namespace atlas
