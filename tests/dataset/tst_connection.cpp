// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/connection.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsNotMade();
    void aFolderIsNoDatabase();
    void aReaderCannotWrite();
    void aReaderHasNoViewsTriggersOrOtherFiles();
    void anEditionIsReadWhereItLies();
    void whatLiesInMemoryCannotBeWrittenTo();
    void tornBytesAreAnErrorNotACrash();
    void aNameThatLooksLikeAnAddressIsAFile();
    void badStatementsAreErrors();
    void connectionsCanBeMovedAndClosed();

private:
    /** A file with a table, a view and a trigger. */
    QString m_path;
    std::optional<QTemporaryDir> m_folder;
};

void TestConnection::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"some.sqlite"_s);
    Result<Connection> made = Connection::openForBuilding(m_path);
    QVERIFY(made);
    QVERIFY(made->runScript("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1), (2);"
                            "CREATE VIEW v AS SELECT a FROM t; CREATE TABLE log (a INTEGER);"
                            "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END;"));
    QVERIFY(made->settle());
}

void TestConnection::aMissingFileIsNotMade()
{
    const QString path = m_folder->filePath(u"missing.sqlite"_s);
    const Result<Connection> opened = Connection::openReadOnly(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestConnection::aFolderIsNoDatabase()
{
    const Result<Connection> opened = Connection::openReadOnly(m_folder->path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Invalid);
}

void TestConnection::aReaderCannotWrite()
{
    Result<Connection> opened = Connection::openReadOnly(m_path);
    QVERIFY(opened);
    QCOMPARE(opened->number(u"SELECT count(*) FROM t"_s).value(), 2);
    QVERIFY(!opened->run(u"INSERT INTO t VALUES (3)"_s));
    QVERIFY(!opened->run(u"DROP TABLE t"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"some.sqlite"_s));
}

void TestConnection::aReaderHasNoViewsTriggersOrOtherFiles()
{
    Result<Connection> opened = Connection::openReadOnly(m_path);
    QVERIFY(opened);
    const Result<qint64> view = opened->number(u"SELECT count(*) FROM v"_s);
    QVERIFY(!view);
    QVERIFY2(view.error().detail.contains("prohibited"_L1), qPrintable(view.error().detail));
    QVERIFY(!opened->run(u"ATTACH ? AS other"_s, {m_path}));
    QVERIFY(!opened->run(u"SELECT load_extension('x')"_s));
    QVERIFY(!opened->number(u"SELECT \"no column\" FROM t"_s));
    QCOMPARE(opened->number(u"PRAGMA cell_size_check"_s).value(), 1);
    QCOMPARE(opened->number(u"PRAGMA trusted_schema"_s).value(), 0);
    QCOMPARE(opened->number(u"PRAGMA mmap_size"_s).value(), 0);
    QCOMPARE(opened->number(u"PRAGMA query_only"_s).value(), 1);
}

void TestConnection::anEditionIsReadWhereItLies()
{
    QFile file(test::builtEdition());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const uchar *bytes = file.map(0, file.size());
    QVERIFY(bytes);
    Result<Connection> opened = Connection::openInPlace(QByteArrayView(bytes, file.size()));
    QVERIFY(opened);
    QCOMPARE(opened->number(u"SELECT count(*) FROM observation"_s).value(), 52122);
}

void TestConnection::whatLiesInMemoryCannotBeWrittenTo()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray before(bytes.constData(), bytes.size());
    Result<Connection> opened = Connection::openInPlace(bytes);
    QVERIFY(opened);
    QVERIFY(opened->runScript("PRAGMA query_only = 0"));
    QVERIFY(!opened->run(u"INSERT INTO t VALUES (3)"_s));
    QVERIFY(bytes == before);
}

void TestConnection::tornBytesAreAnErrorNotACrash()
{
    QFile file(test::builtEdition());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const qsizetype size : {qsizetype(0), qsizetype(50), qsizetype(100), qsizetype(5000), whole.size() / 2}) {
        Result<Connection> opened = Connection::openInPlace(QByteArrayView(whole).first(size));
        QVERIFY(!opened || !opened->number(u"SELECT count(*) FROM observation"_s));
    }
}

void TestConnection::aNameThatLooksLikeAnAddressIsAFile()
{
    const QString here = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    const QString name = u"file:some.sqlite?mode=rwc"_s;
    QVERIFY(QFile::copy(m_path, m_folder->filePath(name)));
    Result<Connection> opened = Connection::openReadOnly(name);
    QDir::setCurrent(here);
    QVERIFY(opened);
    QCOMPARE(opened->number(u"SELECT count(*) FROM t"_s).value(), 2);
}

void TestConnection::badStatementsAreErrors()
{
    Result<Connection> opened = Connection::openEmpty();
    QVERIFY(opened);
    QVERIFY(!opened->run(u"SELEKT 1"_s));
    QVERIFY(!opened->prepare(u"INSERT INTO nowhere VALUES (?)"_s));
    QVERIFY(!opened->runScript("SELECT 1; SELEKT 2;"));
    const Result<> failed = opened->run(u"SELECT * FROM nowhere"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"no such table: nowhere"_s);
}

void TestConnection::connectionsCanBeMovedAndClosed()
{
    Connection first = Connection::openEmpty().value();
    QVERIFY(first.runScript("CREATE TABLE t (a)"));
    Connection second = std::move(first);
    QCOMPARE(second.number(u"SELECT count(*) FROM t"_s).value(), 0);
    second = Connection::openEmpty().value();
    QVERIFY(!second.number(u"SELECT count(*) FROM t"_s));
}

ATLAS_TEST(TestConnection)

#include "tst_connection.moc"
