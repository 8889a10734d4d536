// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite database: opened, hardened, asked and closed. The only place where the program meets Qt Sql's connections.
#pragma once

#include "app/model/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace atlas
{

/**
 * The row a query stands on; columns by position. Valid only inside the function it is handed to. Reads SQLite's own
 * row: Qt's query turns every cell into a QVariant first, which made the series ten times slower.
 */
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    /** The bytes of a text, without making a string of them; valid as long as the row. */
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] double real(int column) const; ///< 0 for NULL
    [[nodiscard]] QVariant value(int column) const;
    /** The names of the columns, the same for every row of an answer. */
    [[nodiscard]] QList<QByteArray> columnNames() const;

private:
    sqlite3_stmt *m_statement;
};

/** A statement prepared once and run many times; must not outlive its connection. */
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    /** Binds by position and runs. The error's detail is SQLite's own message. */
    [[nodiscard]] Result<> run(const QVariantList &values);

private:
    friend class Connection;
    explicit Statement(std::unique_ptr<QSqlQuery> query);
    std::unique_ptr<QSqlQuery> m_query;
};

/**
 * A database connection under a name of its own. Every way of opening switches off what an edition has no use for:
 * extensions, the trusting schema, double-quoted strings, memory mapping; those that only read also views, triggers,
 * attached files and writing. Belongs to the thread that opened it.
 */
class Connection
{
public:
    /** A file that is only read and never made or changed; not even a journal appears beside it. */
    [[nodiscard]] static Result<Connection> openReadOnly(const QString &path);
    /** An edition that lies in memory, such as a resource; nothing is copied, so `bytes` must outlive the connection.
     */
    [[nodiscard]] static Result<Connection> openInPlace(QByteArrayView bytes);
    /** A file to be built; made if missing. What is written is safe on disk only after `settle`. */
    [[nodiscard]] static Result<Connection> openForBuilding(const QString &path);
    /** An empty database in memory. */
    [[nodiscard]] static Result<Connection> openEmpty();

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /** One statement without a result. */
    [[nodiscard]] Result<> run(const QString &sql, const QVariantList &values = {});
    /** Statements separated by semicolons, as a schema file holds them. */
    [[nodiscard]] Result<> runScript(const QByteArray &sql);
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /** Hands every row of the answer to `take`. */
    [[nodiscard]] Result<> forEach(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &take);
    /** The rows of the answer as values. */
    template <typename Value, typename FromRow>
    [[nodiscard]] Result<QList<Value>> read(const QString &sql, const QVariantList &values, FromRow fromRow);
    /** The single number a query answers with; 0 when it answers nothing. */
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});

    /** Vacuums a built file and waits until it lies on the disk. */
    [[nodiscard]] Result<> settle();

    /** SQLite's own handle, for what Qt Sql does not offer; owned by the connection. */
    [[nodiscard]] sqlite3 *native() const;

private:
    enum class Use { Reading, Building };

    explicit Connection(QString name);
    [[nodiscard]] static Result<Connection> open(const QString &database, const QString &options, Use use);
    [[nodiscard]] Result<> harden(Use use);
    [[nodiscard]] Result<> requireOneSqlite();
    void close();

    QString m_name; ///< of the Qt connection; empty when moved from
};

template <typename Value, typename FromRow>
Result<QList<Value>> Connection::read(const QString &sql, const QVariantList &values, FromRow fromRow)
{
    QList<Value> rows;
    Result<> done = forEach(sql, values, [&](const Row &row) { rows.append(fromRow(row)); });
    if (!done)
        return tl::unexpected(std::move(done).error());
    return rows;
}

} // namespace atlas
