// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/editionbuilder.h"

#include "app/dataset/furthercolumns.h"
#include "app/dataset/searchindex.h"
#include "app/exchange/csvreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto EditionTable = "edition"_L1;
constexpr auto FactsHash = "facts_sha256"_L1; ///< the one column no file gives

/** A name beside the file to be made; what stands under it goes away unless it was moved to its place. */
class TemporaryName
{
public:
    explicit TemporaryName(const QFileInfo &target)
        : m_path(target.dir().filePath(
            u".%1.%2.part"_s.arg(target.fileName()).arg(QRandomGenerator::system()->generate(), 8, 16, '0'_L1)))
    {
    }
    ~TemporaryName()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(TemporaryName)

    [[nodiscard]] const QString &path() const { return m_path; }

    /** Replaces `target` in one step. */
    [[nodiscard]] Result<> moveTo(const QString &target) const
    {
        std::error_code error;
        std::filesystem::rename(m_path.toStdString(), target.toStdString(), error);
        if (error)
            return failure(Error::Kind::Unwritable,
                u"Cannot write %1: %2."_s.arg(target, QString::fromStdString(error.message())));
        return {};
    }

private:
    QString m_path;
};

class Builder
{
public:
    Builder(const QDir &facts, Connection &connection, RowProblems &problems, const LoadProgress &progress)
        : m_facts(facts)
        , m_connection(connection)
        , m_problems(problems)
        , m_progress(progress)
    {
    }

    Result<> run()
    {
        return applyEditionSchema(m_connection)
            .and_then([this] { return describe(); })
            .and_then([this] { return addLanguages(); })
            .and_then([this] { return describe(); })
            .and_then([this] { return fill(); });
    }

private:
    QString fileOf(const TableFormat &table) const { return m_facts.filePath(table.name + u".csv"_s); }

    Result<> describe()
    {
        Result<QList<TableFormat>> tables = describeTables(m_connection);
        if (!tables)
            return tl::unexpected(tables.error());
        m_tables = std::move(*tables);
        return {};
    }

    /** The schema has English and Thai; the files say what there is in further languages. */
    Result<> addLanguages()
    {
        for (const TableFormat &table : std::as_const(m_tables)) {
            const QStringList columns = table.columnNames();
            for (const QString &name : headerOf(table)) {
                const auto further = furtherColumn(name, columns);
                if (!further)
                    continue;
                if (const Result<> added = addFurtherColumn(m_connection, {table.name, *further}); !added)
                    return added;
            }
        }
        return {};
    }

    /** Each name once; none where the file has no sound header, which the loader objects to. */
    QStringList headerOf(const TableFormat &table) const
    {
        QFile file(fileOf(table));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        CsvReader reader(file);
        const auto header = reader.next();
        if (!header || !*header)
            return {};
        QStringList names;
        for (const CsvField &field : **header)
            names.append(field.text);
        names.removeDuplicates();
        return names;
    }

    Result<> fill()
    {
        objectToFiles();
        m_keys.gather(m_facts, m_tables);
        // The files are checked against each other here, with their lines; the database checks again at the end.
        return m_connection.runScript("PRAGMA foreign_keys=0; BEGIN;")
            .and_then([this] { return loadAll(); })
            .and_then([this] { return requireSound(); })
            .and_then([this] { return fillSearchIndex(m_connection); })
            .and_then([this] { return m_connection.runScript("COMMIT;"); })
            .and_then([this] { return requireReferences(); });
    }

    void objectToFiles()
    {
        QStringList files = m_facts.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
        for (const TableFormat &table : std::as_const(m_tables)) {
            if (files.removeAll(table.name + u".csv"_s) == 0)
                m_problems.add({table.name + u".csv"_s, 0, 0, {}, u"this table file is missing"_s});
        }
        for (const QString &file : std::as_const(files))
            m_problems.add({file, 0, 0, {}, u"no table has this name"_s});
    }

    Result<> loadAll()
    {
        for (const TableFormat &table : std::as_const(m_tables)) {
            if (!QFile::exists(fileOf(table)))
                continue;
            TableLoader loader(m_connection, table, m_keys, m_problems);
            if (table.name == EditionTable)
                loader.give(FactsHash, hashOfFacts());
            if (const Result<> loaded = loader.load(fileOf(table), m_progress); !loaded)
                return loaded;
        }
        return {};
    }

    /** SHA-256 of the table files, joined in the order of the tables. */
    QString hashOfFacts() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const TableFormat &table : m_tables) {
            QFile file(fileOf(table));
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
        return QString::fromLatin1(hash.result().toHex());
    }

    Result<> requireSound()
    {
        const Result<qint64> editions = m_connection.number(u"SELECT count(*) FROM edition"_s);
        if (!editions)
            return tl::unexpected(editions.error());
        if (m_problems.isEmpty() && *editions != 1)
            m_problems.add({u"edition.csv"_s, 0, 0, {}, u"must hold one row, not %1"_s.arg(*editions)});
        if (m_problems.isEmpty())
            return {};
        return failure(Error::Kind::Invalid, u"The facts hold what the schema refuses; no edition was made."_s);
    }

    Result<> requireReferences()
    {
        qint64 dangling = 0;
        const Result<> checked
            = m_connection.forEach(u"PRAGMA foreign_key_check"_s, {}, [&dangling](const Row &) { ++dangling; });
        if (checked && dangling > 0)
            return failure(Error::Kind::Invalid, u"%1 rows point to nothing; no edition was made."_s.arg(dangling));
        return checked;
    }

    const QDir m_facts;
    Connection &m_connection;
    RowProblems &m_problems;
    const LoadProgress &m_progress;
    QList<TableFormat> m_tables;
    KnownKeys m_keys;
};

Result<> fillFile(const QString &facts, const QString &path, RowProblems &problems, const LoadProgress &progress)
{
    Result<Connection> connection = Connection::openForBuilding(path);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Result<> filled = Builder(QDir(facts), *connection, problems, progress).run(); !filled)
        return filled;
    return connection->settle();
}

/** A failure of the database, which knows only the temporary name, in terms of the file that was asked for. */
Error aboutTarget(const Error &error, const QString &out, const RowProblems &problems)
{
    if (!problems.isEmpty())
        return error;
    return {error.kind, u"Cannot make %1: %2"_s.arg(out, error.message), error.detail};
}

} // namespace

Result<> buildEdition(const QString &facts, const QString &out, RowProblems &problems, const LoadProgress &progress)
{
    if (!QFileInfo(facts).isDir())
        return failure(Error::Kind::NotFound, u"There is no folder %1."_s.arg(facts));
    const QFileInfo target(QFileInfo(out).absoluteFilePath());
    if (target.isDir())
        return failure(Error::Kind::Unwritable, u"%1 is a folder; name a file."_s.arg(out));
    if (!target.dir().exists())
        return failure(Error::Kind::NotFound, u"There is no folder %1."_s.arg(target.path()));
    const TemporaryName temporary(target);
    return fillFile(facts, temporary.path(), problems, progress)
        .map_error([&](const Error &error) { return aboutTarget(error, out, problems); })
        .and_then([&] { return temporary.moveTo(target.filePath()); });
}

} // namespace atlas
