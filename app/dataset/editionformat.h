// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edition looks like: the schema of data/schema, compiled in, and what it says about its own tables.
#pragma once

#include "app/model/result.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace atlas
{

class Connection;

/** "ASCN" in ASCII; every edition carries it, so that a database of another program is told apart. */
inline constexpr int EditionApplicationId = 0x4153434E;
/** The format this program reads and writes: `user_version` of the file. */
inline constexpr int EditionFormatVersion = 3;

struct ColumnFormat
{
    enum class Type { Text, Integer, Real };

    QString name;
    Type type = Type::Text;
    bool required = false;
    int keyPosition = 0; ///< place within the primary key from 1; 0 outside it
    QString refersTo; ///< the table whose id stands here; empty for a plain value
    bool isList = false; ///< several ids, joined by ";"
};

struct TableFormat
{
    QString name;
    QList<ColumnFormat> columns;

    [[nodiscard]] qsizetype indexOf(QStringView column) const; ///< -1 if there is none
    [[nodiscard]] QList<qsizetype> keyColumns() const; ///< in the order of the key
    [[nodiscard]] QStringList columnNames() const;
};

/** Creates the empty tables of an edition, in one transaction. */
[[nodiscard]] Result<> applyEditionSchema(Connection &connection);

/** The tables of facts of a database made by `applyEditionSchema`, in the order in which they were made; not those of
 * the search, which are derived from them. */
[[nodiscard]] Result<QList<TableFormat>> describeTables(Connection &connection);

/** SQL cannot declare a list of ids as a foreign key; these columns are such lists. */
struct ListColumn
{
    QLatin1String table;
    QLatin1String column;
    QLatin1String refersTo;
};

[[nodiscard]] std::span<const ListColumn> listColumns();

/** A column that is shown and whose texts are English only; the table `translation` may have their Thai. */
struct EnglishColumn
{
    QLatin1String table;
    QLatin1String column;
    bool holdsNames = false; ///< some of its texts are names, which stay as they are
};

[[nodiscard]] std::span<const EnglishColumn> englishColumns();
/** Whether it is one of them. */
[[nodiscard]] bool isEnglishColumn(QStringView table, QStringView column);

} // namespace atlas
