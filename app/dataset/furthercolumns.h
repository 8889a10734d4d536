// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of further languages: beside `name_en` and `name_th` an edition may have `name_vi`. The schema names none of
// them; the edition says by its columns which languages it speaks.
#pragma once

#include "app/model/language.h"
#include "app/model/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

class Connection;

/** A column that says in a further language what a pair of columns says in English and Thai. */
struct FurtherColumn
{
    QString name; ///< `name_vi`, `unit_vi`
    QString english; ///< `name_en`, `unit`
    QString thai; ///< `name_th`, `unit_th`
    Language language; ///< neither English nor Thai

    bool operator==(const FurtherColumn &) const = default;
};

/**
 * What `name` is or would be in a table of these columns: `x_vi` where there is `x_th` and, in English, `x_en` or `x`.
 * Nothing for any other name.
 */
[[nodiscard]] std::optional<FurtherColumn> furtherColumn(const QString &name, const QStringList &columns);

/** A column of a further language and its table. */
struct FurtherColumnOfTable
{
    QString table;
    FurtherColumn column;
};

/** Those of an edition, which need not be sound, in the order of its tables; not those of the search. */
[[nodiscard]] Result<QList<FurtherColumnOfTable>> furtherColumns(Connection &connection);

/** Adds such a column to an empty table; it may hold a text only where the English does. */
[[nodiscard]] Result<> addFurtherColumn(Connection &connection, const FurtherColumnOfTable &added);

} // namespace atlas
