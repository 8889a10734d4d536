// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/connection.h"
#include "app/dataset/record.h"
#include "app/dataset/translations.h"
#include "app/model/result.h"

#include <QLatin1String>
#include <QList>

#include <utility>

namespace atlas
{

/** Reads table after table and keeps the first error, which names the table it met. */
class TableReading
{
public:
    /** The connection outlives this. */
    explicit TableReading(Connection &connection)
        : m_connection(connection)
    {
    }

    /** Every column of every row; `order` is what stands after ORDER BY. */
    template <typename Value>
    void into(QList<Value> &values, QLatin1String table, QLatin1String order, Value (*fromRecord)(const Record &))
    {
        const QString sql = QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(table, order);
        into(values, table, sql, {}, fromRecord);
    }

    /** The rows a query answers with; `table` is named where it fails. */
    template <typename Value>
    void into(QList<Value> &values, QLatin1String table, const QString &sql, const QVariantList &bound,
        Value (*fromRecord)(const Record &))
    {
        if (!m_result)
            return;
        RecordColumns columns;
        Translations translations(m_connection, table);
        const Result<> done = m_connection.forEach(sql, bound, [&](const Row &row) {
            if (columns.isEmpty())
                columns = RecordColumns(row.columnNames());
            values.append(fromRecord(Record(row, columns, translations)));
        });
        if (!done)
            fail(table, done.error());
        else if (!translations.result())
            fail(QLatin1String("translation"), translations.result().error());
    }

    /** The first error. */
    [[nodiscard]] const Result<> &result() const { return m_result; }
    /** What was read, or the first error. */
    template <typename Part>
    [[nodiscard]] Result<Part> finish(Part part)
    {
        if (!m_result)
            return tl::unexpected(m_result.error());
        return part;
    }

private:
    void fail(QLatin1String table, const Error &cause);

    Connection &m_connection;
    Result<> m_result;
};

} // namespace atlas
