// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/editioncheck.h"

#include "app/dataset/connection.h"
#include "app/dataset/editionformat.h"
#include "app/dataset/furthercolumns.h"
#include "app/dataset/searchindex.h"
#include "app/files/guardedwrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EditionCheck)
};

constexpr QByteArrayView Magic("SQLite format 3\0", 16);
constexpr qsizetype HeaderSize = 100;
constexpr qint64 LargestEdition = qint64(2) << 30;
constexpr qsizetype MostOfAKind = 20; ///< sentences about one kind of fault; the rest is counted

/** The fields of the database header that matter here (https://www.sqlite.org/fileformat.html, 1.3). */
struct Header
{
    explicit Header(QByteArrayView bytes)
        : pageSize(qFromBigEndian<quint16>(bytes.data() + 16) == 1 ? 65536 : qFromBigEndian<quint16>(bytes.data() + 16))
        , isWriteAheadLogged(bytes[18] == 2 || bytes[19] == 2)
        , pages(qFromBigEndian<quint32>(bytes.data() + 28))
        , userVersion(qFromBigEndian<qint32>(bytes.data() + 60))
        , applicationId(qFromBigEndian<qint32>(bytes.data() + 68))
    {
    }

    qint64 pageSize;
    bool isWriteAheadLogged;
    qint64 pages;
    qint32 userVersion;
    qint32 applicationId;
};

constexpr auto OutOfRange = R"(
    SELECT o.indicator_id, o.entity_id, o.year, o.value, i.valid_min, i.valid_max
    FROM observation o JOIN indicator i ON i.indicator_id = o.indicator_id
    WHERE o.value NOT BETWEEN i.valid_min AND i.valid_max
    ORDER BY o.indicator_id, o.entity_id, o.year)"_L1;
constexpr auto LostSubjects = R"(
    SELECT conflict_id, subject_type, subject_id FROM conflict
    WHERE subject_id NOT IN (SELECT event_id FROM event WHERE subject_type = 'event'
        UNION ALL SELECT claim_id FROM claim WHERE subject_type = 'claim'
        UNION ALL SELECT project_id FROM project WHERE subject_type = 'project'
        UNION ALL SELECT actor_id FROM actor WHERE subject_type = 'actor'
        UNION ALL SELECT entity_id FROM entity WHERE subject_type = entity_type
        UNION ALL SELECT year || ':' || metric || ':' || scope FROM network_stat WHERE subject_type = 'network_stat')
    ORDER BY conflict_id)"_L1;
constexpr auto LostScopes = R"(
    SELECT year || ':' || metric, scope FROM network_stat
    WHERE scope <> 'network' AND scope NOT IN (SELECT state_id FROM state) AND scope NOT IN (SELECT area_id FROM area)
    ORDER BY 1, 2)"_L1;

/** %1 is a table, %2 one of its columns that are English only. */
constexpr auto LostTranslations = R"(
    SELECT text_en FROM translation WHERE table_name = '%1' AND column_name = '%2'
    AND text_en NOT IN (SELECT "%2" FROM "%1" WHERE "%2" IS NOT NULL))"_L1;
constexpr auto Untranslated = R"(
    SELECT DISTINCT "%2" FROM "%1" WHERE "%2" IS NOT NULL AND "%2" NOT IN
    (SELECT text_en FROM translation WHERE table_name = '%1' AND column_name = '%2'))"_L1;
constexpr auto ToReview = "SELECT count(*) FROM translation WHERE reviewed = 'no'"_L1;

/** Gathers the faults of an edition, at most MostOfAKind sentences for each kind. */
class Examination
{
public:
    explicit Examination(Connection &connection)
        : m_connection(connection)
    {
    }

    EditionReport run()
    {
        if (examineSchema()) {
            ask(u"PRAGMA integrity_check(%1)"_s.arg(MostOfAKind), [](const Row &row) { return integrity(row); });
            ask(u"PRAGMA foreign_key_check"_s, [](const Row &row) {
                return Words::tr("%1: row %2 points to no row of %3.").arg(row.text(0), row.text(1), row.text(2));
            });
            ask(OutOfRange, [](const Row &row) {
                return Words::tr("observation: %1 of %2 in %3 is %4, outside %5 to %6.")
                    .arg(row.text(0), row.text(1), row.text(2), row.value(3).toString(), row.value(4).toString(),
                        row.value(5).toString());
            });
            for (const ListColumn &list : listColumns())
                examineList(list);
            ask(LostSubjects, [](const Row &row) {
                return Words::tr("conflict: %1 is about the %2 “%3”, which does not exist.")
                    .arg(row.text(0), row.text(1), row.text(2));
            });
            ask(LostScopes, [](const Row &row) {
                return Words::tr("network_stat: the scope “%2” of %1 is no state and no area.")
                    .arg(row.text(0), row.text(1));
            });
            examineTranslations();
            examineEditionRow();
            examineSearch();
            count();
            countFurtherTexts();
        }
        return m_report;
    }

private:
    static QString integrity(const Row &row)
    {
        const QString said = row.text(0);
        return said == "ok"_L1 ? QString() : Words::tr("The file is damaged: %1.").arg(said);
    }

    void complain(const Error &error)
    {
        const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
        m_report.problems.append(error.message + detail);
    }

    void ask(const QString &sql, const std::function<QString(const Row &)> &sentence)
    {
        QStringList sentences;
        const Result<> asked = m_connection.forEach(sql, {}, [&](const Row &row) {
            if (const QString said = sentence(row); !said.isEmpty())
                sentences.append(said);
        });
        report(sentences);
        if (!asked)
            complain(asked.error());
    }

    void report(const QStringList &sentences)
    {
        m_report.problems += sentences.first(std::min(sentences.size(), MostOfAKind));
        if (sentences.size() > MostOfAKind)
            m_report.problems.append(
                Words::tr("… and %n more of this kind.", nullptr, static_cast<int>(sentences.size() - MostOfAKind)));
    }

    bool examineSchema()
    {
        const Result<QStringList> differences = schemaDifferences(m_connection);
        if (differences)
            report(*differences);
        else
            complain(differences.error());
        return m_report.problems.isEmpty();
    }

    void examineList(const ListColumn &list)
    {
        QSet<QString> known;
        const Result<TableFormat> parent = tableNamed(list.refersTo);
        if (!parent)
            return complain(parent.error());
        const QString id = parent->columns.at(parent->keyColumns().constFirst()).name;
        ask(u"SELECT %1 FROM %2"_s.arg(id, list.refersTo), [&known](const Row &row) {
            known.insert(row.text(0));
            return QString();
        });
        QStringList lost;
        ask(u"SELECT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(list.column, list.table), [&](const Row &row) {
            for (const QString &item : row.text(0).split(u';')) {
                if (!known.contains(item))
                    lost.append(Words::tr("%1: %2 names “%3”, which is not in %4.")
                                    .arg(list.table, list.column, item, list.refersTo));
            }
            return QString();
        });
        report(lost);
    }

    void examineTranslations()
    {
        ask(u"SELECT DISTINCT table_name, column_name FROM translation"_s, [](const Row &row) {
            return isEnglishColumn(row.text(0), row.text(1))
                ? QString()
                : Words::tr("translation: %1.%2 is no column whose texts are translated.")
                      .arg(row.text(0), row.text(1));
        });
        for (const EnglishColumn &column : englishColumns()) {
            const QString name = column.table + u'.' + column.column;
            ask(QString(LostTranslations).arg(column.table, column.column), [&name](const Row &row) {
                return Words::tr("translation: no row has this %1: %2").arg(name, row.text(0));
            });
            if (column.holdsNames)
                continue;
            ask(QString(Untranslated).arg(column.table, column.column), [&](const Row &row) {
                m_report.untranslated.append(name + u": "_s + row.text(0));
                return QString();
            });
        }
    }

    Result<TableFormat> tableNamed(QLatin1String name)
    {
        if (m_tables.isEmpty()) {
            Result<QList<TableFormat>> tables = describeTables(m_connection);
            if (!tables)
                return tl::unexpected(tables.error());
            m_tables = *tables;
        }
        return *std::ranges::find(m_tables, name, &TableFormat::name);
    }

    void examineEditionRow()
    {
        int rows = 0;
        ask(u"SELECT number, date FROM edition"_s, [this, &rows](const Row &row) {
            m_report.number = row.text(0);
            m_report.date = row.text(1);
            ++rows;
            return QString();
        });
        if (rows != 1)
            m_report.problems.append(Words::tr("edition: there must be one row; there are %1.").arg(rows));
    }

    /** Only where all else is sound: what is wrong with a fact is also wrong with what is derived from it. */
    void examineSearch()
    {
        if (!m_report.problems.isEmpty())
            return;
        const Result<QStringList> faults = searchIndexFaults(m_connection);
        if (faults)
            report(*faults);
        else
            complain(faults.error());
    }

    void count()
    {
        for (const TableFormat &table : std::as_const(m_tables)) {
            const Result<qint64> rows = m_connection.number(u"SELECT count(*) FROM "_s + table.name);
            if (!rows)
                return complain(rows.error());
            m_report.counts.append({table.name, *rows});
        }
        m_report.translationsToReview = m_connection.number(ToReview).value_or(0);
    }

    void countFurtherTexts()
    {
        const auto further = furtherColumns(m_connection);
        if (!further)
            return complain(further.error());
        for (const auto &[table, column] : *further) {
            const Result<qint64> texts
                = m_connection.number(u"SELECT count(\"%1\") FROM \"%2\""_s.arg(column.name, table));
            if (!texts)
                return complain(texts.error());
            m_report.furtherTexts[column.language] += *texts;
        }
    }

    Connection &m_connection;
    QList<TableFormat> m_tables;
    EditionReport m_report;
};

} // namespace

Result<> inspectEdition(const QString &name, QByteArrayView bytes, qint64 size)
{
    if (size == 0)
        return failure(Error::Kind::Corrupt, Words::tr("%1 is empty. Take a fresh copy of it.").arg(name));
    if (bytes.size() < HeaderSize || !bytes.startsWith(Magic))
        return failure(Error::Kind::Unsupported, Words::tr("%1 is not an edition: it is no database.").arg(name));
    const Header header(bytes);
    if (header.pageSize < 512 || !std::has_single_bit(static_cast<quint64>(header.pageSize)))
        return failure(Error::Kind::Corrupt, Words::tr("%1 is damaged. Take a fresh copy of it.").arg(name));
    if (header.applicationId != EditionApplicationId)
        return failure(Error::Kind::Unsupported,
            Words::tr("%1 is not an edition: it is a database of another program.").arg(name));
    if (header.userVersion > EditionFormatVersion)
        return failure(Error::Kind::Unsupported,
            Words::tr("%1 is of a newer format (%2) than this program reads (%3). Install a newer program.")
                .arg(name)
                .arg(header.userVersion)
                .arg(EditionFormatVersion));
    if (header.userVersion < 1)
        return failure(Error::Kind::Unsupported, Words::tr("%1 is of no known format. Build it again.").arg(name));
    if (header.userVersion < EditionFormatVersion)
        return failure(Error::Kind::Unsupported,
            Words::tr(
                "%1 is of an older format (%2) than this program reads (%3). Take the edition that came with this "
                "program, or build it again from its facts.")
                .arg(name)
                .arg(header.userVersion)
                .arg(EditionFormatVersion));
    if (size < header.pages * header.pageSize)
        return failure(Error::Kind::Corrupt,
            Words::tr("%1 is incomplete: %2 of %3 bytes are there. Take a fresh copy of it.")
                .arg(name)
                .arg(size)
                .arg(header.pages * header.pageSize));
    if (header.isWriteAheadLogged)
        return failure(Error::Kind::Unsupported,
            Words::tr("%1 keeps changes in a second file (WAL mode). Build it again.").arg(name));
    return {};
}

Result<> inspectEditionFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(name));
    if (!info.isFile())
        return failure(Error::Kind::Invalid, Words::tr("%1 is not a file.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, Words::tr("Cannot read %1: %2.").arg(name, file.errorString()));
    if (const Result<> header = inspectEdition(name, file.read(HeaderSize), file.size()); !header)
        return header;
    if (QFileInfo(path + u"-journal"_s).size() > 0)
        return failure(Error::Kind::Corrupt,
            Words::tr("A change to %1 was never finished: a journal lies beside it. Take a fresh copy of it.")
                .arg(name));
    return {};
}

EditionReport checkEdition(Connection &connection)
{
    return Examination(connection).run();
}

Result<EditionReport> checkEditionFile(const QString &path)
{
    if (const Result<> header = inspectEditionFile(path); !header)
        return tl::unexpected(header.error());
    // QIODevice::read takes as much memory as it is allowed to read, so it is allowed no more than there is.
    const Result<QByteArray> bytes = readFile(path, std::min(LargestEdition, QFileInfo(path).size()));
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<Connection> opened = Connection::openInPlace(*bytes);
    if (!opened)
        return tl::unexpected(opened.error());
    return checkEdition(*opened);
}

} // namespace atlas
