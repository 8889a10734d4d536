// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/record.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace atlas
{

/** One row of the edition in a few cells, in the language they were made in. */
struct NetworkRow
{
    RecordRef record; ///< what opens
    QStringList cells;
    QString search; ///< everything a filter may meet, in both languages
    int firstYear = 0; ///< Common Era; 0 for what has no year
    int lastYear = 0;
    int group = 0; ///< of its kind: a category, say
    QHash<int, FigureRef> figures = {}; ///< by the column they stand in

    bool operator==(const NetworkRow &) const = default;
};

/** A list of rows with the words over its columns. */
struct NetworkTable
{
    QStringList heads;
    QList<NetworkRow> rows;
    QList<int> numbers; ///< columns of figures, which end at the right

    bool operator==(const NetworkTable &) const = default;
};

} // namespace atlas
