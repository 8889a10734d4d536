// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/connection.h"
#include "app/dataset/editionformat.h"
#include "app/exchange/csvreader.h"
#include "data/tool/knownkeys.h"
#include "data/tool/rowproblem.h"

#include <functional>

namespace atlas
{

/** Called with a table's name and how many of its rows have been read so far. */
using LoadProgress = std::function<void(const QString &table, qint64 rows)>;

/**
 * Loads one table file into its table, as the table's own description says, and notes every row it must refuse. The
 * values in `given` fill columns that no file has.
 */
class TableLoader
{
public:
    TableLoader(Connection &connection, const TableFormat &table, const KnownKeys &keys, RowProblems &problems);

    void give(const QString &column, const QString &value);
    /** The error is one of the database; refused rows are no error but stand in the problems. */
    [[nodiscard]] Result<> load(const QString &path, const LoadProgress &progress);

private:
    [[nodiscard]] bool readHeader(CsvReader &reader);
    [[nodiscard]] Result<> loadRecord(const CsvRecord &record, Statement &insert);
    [[nodiscard]] bool takeFields(const CsvRecord &record);
    void refuse(const CsvField &at, const QString &column, const QString &reason);
    void refuseAt(const CsvRecord &record, qsizetype column, const QString &reason);

    Connection &m_connection;
    const TableFormat &m_table;
    const KnownKeys &m_keys;
    RowProblems &m_problems;
    QString m_file;
    QHash<qsizetype, QString> m_given; ///< by column of the table
    QList<qsizetype> m_columnOf; ///< for each field of a record, the column of the table
    QStringList m_row; ///< the fields in the order of the table
    QVariantList m_values;
};

} // namespace atlas
