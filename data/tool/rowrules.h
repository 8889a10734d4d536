// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/editionformat.h"
#include "app/exchange/csvreader.h"
#include "data/tool/knownkeys.h"

#include <QVariant>

#include <functional>

namespace atlas
{

/** What a rule says against one field of a row. */
struct Objection
{
    qsizetype column = 0;
    QString reason;
};

/** A field as the database takes it: NULL when empty, else the column's type, or why it cannot be. */
[[nodiscard]] tl::expected<QVariant, QString> toValue(const ColumnFormat &column, const QString &text);

/**
 * What is wrong with a row as far as the schema cannot say it: ids and lists of ids that nothing has, values outside
 * the range of their indicator, subjects and scopes that do not exist, translations of a text that no row has. `row`
 * holds the fields in the order of the table.
 */
void examineRow(const TableFormat &table, const QStringList &row, const KnownKeys &keys,
    const std::function<void(const Objection &)> &object);

/**
 * The sentence for a row that SQLite refused. A CHECK of the schema is named "column: reason", in which {value} and
 * {value-543} are filled in; a key that is taken names its columns.
 */
[[nodiscard]] Objection objectionOf(const TableFormat &table, const QStringList &row, const QString &sqliteMessage);

} // namespace atlas
