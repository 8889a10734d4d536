// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/tableloader.h"

#include "data/tool/rowrules.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qint64 RowsBetweenReports = 4096;

QString insertInto(const TableFormat &table)
{
    QStringList names;
    for (const ColumnFormat &column : table.columns)
        names.append(column.name);
    const QStringList marks(names.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s), marks.join(u", "_s));
}

} // namespace

TableLoader::TableLoader(Connection &connection, const TableFormat &table, const KnownKeys &keys, RowProblems &problems)
    : m_connection(connection)
    , m_table(table)
    , m_keys(keys)
    , m_problems(problems)
    , m_row(table.columns.size())
    , m_values(table.columns.size())
{
}

void TableLoader::give(const QString &column, const QString &value)
{
    m_given.insert(m_table.indexOf(column), value);
}

Result<> TableLoader::load(const QString &path, const LoadProgress &progress)
{
    m_file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.add({m_file, 0, 0, {}, u"cannot be read: "_s + file.errorString()});
        return {};
    }
    CsvReader reader(file);
    if (!readHeader(reader))
        return {};
    Result<Statement> insert = m_connection.prepare(insertInto(m_table));
    if (!insert)
        return tl::unexpected(insert.error());
    qint64 rows = 0;
    for (auto record = reader.next(); record; record = reader.next()) {
        if (!*record) {
            const CsvProblem &problem = record->error();
            m_problems.add({m_file, problem.line, problem.column, {}, problem.reason});
        } else if (const Result<> loaded = loadRecord(**record, *insert); !loaded) {
            return loaded;
        }
        if (++rows % RowsBetweenReports == 0)
            progress(m_table.name, rows);
    }
    progress(m_table.name, rows);
    return {};
}

bool TableLoader::readHeader(CsvReader &reader)
{
    const auto header = reader.next();
    if (!header || !*header) {
        const CsvProblem problem = header ? header->error() : CsvProblem{1, 1, u"a header is missing"_s};
        m_problems.add({m_file, problem.line, problem.column, {}, problem.reason});
        return false;
    }
    m_columnOf.clear();
    bool sound = true;
    for (const CsvField &field : **header) {
        const qsizetype column = m_table.indexOf(field.text);
        if (column < 0 || m_given.contains(column))
            refuse(field, field.text, u"is no column of this table"_s);
        else if (m_columnOf.contains(column))
            refuse(field, field.text, u"stands twice in the header"_s);
        sound = sound && column >= 0 && !m_given.contains(column) && !m_columnOf.contains(column);
        m_columnOf.append(column);
    }
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (m_columnOf.contains(column) || m_given.contains(column))
            continue;
        refuse((*header)->constFirst(), m_table.columns.at(column).name, u"is missing from the header"_s);
        sound = false;
    }
    return sound;
}

Result<> TableLoader::loadRecord(const CsvRecord &record, Statement &insert)
{
    if (record.size() != m_columnOf.size()) {
        refuse(record.constLast(), {}, u"%1 fields, but the header has %2"_s.arg(record.size()).arg(m_columnOf.size()));
        return {};
    }
    if (!takeFields(record))
        return {};
    bool sound = true;
    examineRow(m_table, m_row, m_keys, [&](const Objection &objection) {
        refuseAt(record, objection.column, objection.reason);
        sound = false;
    });
    // A row with a dangling id is still inserted, so that the constraints may object too; the file is discarded anyway.
    if (const Result<> inserted = insert.run(m_values); !inserted) {
        if (inserted.error().kind != Error::Kind::Invalid)
            return inserted;
        if (sound) {
            const Objection objection = objectionOf(m_table, m_row, inserted.error().detail);
            refuseAt(record, objection.column, objection.reason);
        }
    }
    return {};
}

bool TableLoader::takeFields(const CsvRecord &record)
{
    bool sound = true;
    const auto take = [&](qsizetype column, const QString &text) {
        m_row[column] = text;
        const tl::expected<QVariant, QString> value = toValue(m_table.columns.at(column), text);
        if (value)
            m_values[column] = *value;
        else
            refuseAt(record, column, value.error());
        sound = sound && value;
    };
    for (qsizetype i = 0; i < record.size(); ++i)
        take(m_columnOf.at(i), record.at(i).text);
    for (const auto &[column, text] : m_given.asKeyValueRange())
        take(column, text);
    return sound;
}

void TableLoader::refuse(const CsvField &at, const QString &column, const QString &reason)
{
    m_problems.add({m_file, at.line, at.column, column, reason});
}

void TableLoader::refuseAt(const CsvRecord &record, qsizetype column, const QString &reason)
{
    const qsizetype field = std::max<qsizetype>(m_columnOf.indexOf(column), 0);
    refuse(record.at(field), m_table.columns.at(column).name, reason);
}

} // namespace atlas
