// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Connection)
};

constexpr auto InMemory = ":memory:"_L1;
constexpr auto Waiting = "QSQLITE_BUSY_TIMEOUT=100"_L1; // the default blocks the calling thread for five seconds

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"atlas-%1"_s.arg(++count);
}

/** SQLite's answer as an Error; the extended code tells more than Qt's error type. */
Error errorOf(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return {Error::Kind::Corrupt, Words::tr("This file is not a database."), detail};
    case SQLITE_CORRUPT:
        return {Error::Kind::Corrupt, Words::tr("This database is damaged. Take a fresh copy of it."), detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Unreadable, Words::tr("This database cannot be opened."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Unreadable, Words::tr("Another program is writing to this database. Try again."), detail};
    case SQLITE_FULL:
        return {Error::Kind::Unwritable, Words::tr("The disk is full."), detail};
    case SQLITE_READONLY:
    case SQLITE_IOERR:
        return {Error::Kind::Unwritable, Words::tr("The disk could not be read or written."), detail};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {Error::Kind::Unsupported, Words::tr("This database holds more than this program can take."), detail};
    default:
        return {Error::Kind::Invalid, Words::tr("The database refused a statement."), detail};
    }
}

tl::unexpected<Error> failureOf(const QSqlError &error)
{
    return tl::unexpected(errorOf(error.nativeErrorCode().toInt(), error.databaseText()));
}

tl::unexpected<Error> failureOf(sqlite3 *handle)
{
    return tl::unexpected(errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))));
}

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        return;
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        return;
    }
    default:
        sqlite3_bind_null(statement, place);
    }
}

/** Far above what an edition needs, far below what a hostile file would like. */
void limit(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Row::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArrayView Row::bytes(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return {text, sqlite3_column_bytes(m_statement, column)};
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    default:
        return text(column);
    }
}

QList<QByteArray> Row::columnNames() const
{
    QList<QByteArray> names;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        names.append(QByteArray(sqlite3_column_name(m_statement, column)));
    return names;
}

Statement::Statement(std::unique_ptr<QSqlQuery> query)
    : m_query(std::move(query))
{
}

Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;
Statement::~Statement() = default;

Result<> Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    if (!m_query->exec())
        return failureOf(m_query->lastError());
    m_query->finish();
    return {};
}

Connection::Connection(QString name)
    : m_name(std::move(name))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, QString());
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<Connection> Connection::openReadOnly(const QString &path)
{
    // Absolute, because SQLite takes a name that begins with "file:" for a URI.
    const QFileInfo file(QFileInfo(path).absoluteFilePath());
    if (!file.exists())
        return failure(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (!file.isFile())
        return failure(Error::Kind::Invalid, Words::tr("%1 is not a file.").arg(QDir::toNativeSeparators(path)));
    return open(file.filePath(), u"QSQLITE_OPEN_READONLY;"_s + Waiting, Use::Reading);
}

Result<Connection> Connection::openInPlace(QByteArrayView bytes)
{
    Result<Connection> connection = open(InMemory, Waiting, Use::Reading);
    if (!connection)
        return connection;
    // SQLite writes nothing where SQLITE_DESERIALIZE_READONLY stands; its interface has no word for that.
    auto *data = const_cast<uchar *>(reinterpret_cast<const uchar *>(bytes.data()));
    const sqlite3_int64 size = bytes.size();
    if (sqlite3_deserialize(connection->native(), "main", data, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return failureOf(connection->native());
    return connection;
}

Result<Connection> Connection::openForBuilding(const QString &path)
{
    Result<Connection> connection = open(QFileInfo(path).absoluteFilePath(), Waiting, Use::Building);
    if (!connection)
        return connection;
    const Result<> ready = connection->runScript(
        "PRAGMA page_size=4096; PRAGMA auto_vacuum=0; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;");
    if (!ready)
        return tl::unexpected(ready.error());
    return connection;
}

Result<Connection> Connection::openEmpty()
{
    return open(InMemory, Waiting, Use::Building);
}

Result<Connection> Connection::open(const QString &database, const QString &options, Use use)
{
    Connection connection(uniqueName());
    {
        QSqlDatabase link = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        if (!link.isValid())
            return failure(Error::Kind::Unsupported,
                Words::tr("Qt’s SQLite driver is not installed (package libqt6sql6-sqlite)."));
        link.setDatabaseName(database);
        link.setConnectOptions(options);
        if (!link.open())
            return failureOf(link.lastError());
    }
    if (Result<> one = connection.requireOneSqlite(); !one)
        return tl::unexpected(one.error());
    if (Result<> hard = connection.harden(use); !hard)
        return tl::unexpected(hard.error());
    return connection;
}

Result<> Connection::requireOneSqlite()
{
    QSqlQuery query(QSqlDatabase::database(m_name, false)); // through the plug-in: the question is whose SQLite it has
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next())
        return failureOf(query.lastError());
    const QString inside = query.value(0).toString();
    const QString linked = QString::fromUtf8(sqlite3_sourceid());
    if (inside == linked)
        return {};
    return failure(Error::Kind::Unsupported,
        Words::tr("Qt’s SQLite driver brings an SQLite of its own. Install the driver that uses the system’s SQLite."),
        inside + u" / "_s + linked);
}

Result<> Connection::harden(Use use)
{
    sqlite3 *handle = native();
    const bool reading = use == Use::Reading;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (reading) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        limit(handle);
    }
    QByteArray pragmas
        = "PRAGMA cell_size_check=1; PRAGMA mmap_size=0; PRAGMA foreign_keys=1; PRAGMA temp_store=MEMORY;";
    if (reading)
        pragmas += " PRAGMA query_only=1;";
    return runScript(pragmas);
}

Result<> Connection::run(const QString &sql, const QVariantList &values)
{
    return forEach(sql, values, [](const Row &) {});
}

Result<> Connection::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(native(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failureOf(native());
    return {};
}

Result<Statement> Connection::prepare(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failureOf(query->lastError());
    return Statement(std::move(query));
}

Result<> Connection::forEach(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &take)
{
    const QByteArray words = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(native(), words.constData(), int(words.size()), &prepared, nullptr) != SQLITE_OK)
        return failureOf(native());
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, &sqlite3_finalize);
    for (int i = 0; i < values.size(); ++i)
        bind(prepared, i + 1, values.at(i));
    const Row row(prepared);
    int step = sqlite3_step(prepared);
    for (; step == SQLITE_ROW; step = sqlite3_step(prepared))
        take(row);
    if (step != SQLITE_DONE)
        return failureOf(native());
    return {};
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    qint64 answer = 0;
    return forEach(sql, values, [&answer](const Row &row) { answer = row.integer(0); }).map([&answer] {
        return answer;
    });
}

Result<> Connection::settle()
{
    return runScript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; VACUUM;");
}

sqlite3 *Connection::native() const
{
    // Qt documents the handle of its SQLite driver as a QVariant that holds a sqlite3 *.
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace atlas
