// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/seriesstore.h"

#include "app/analysis/seriesreader.h"
#include "app/dataset/connection.h"
#include "app/model/catalogue.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

constexpr auto Table = "CREATE TABLE observation (indicator_id TEXT, entity_id TEXT, source_id TEXT, year INTEGER,"
                       " kind TEXT, value REAL);"
                       "INSERT INTO observation VALUES ('share', 'THA', 'un', 2025, 'estimate', 54.5);";

} // namespace

class TestSeriesStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsReadIsKept();
    void anIndicatorWithoutRowsIsNoError();
    void whatCannotBeReadIsAnErrorAndIsNotKept();
    void aReaderOfTheStoreHandsTheErrorOn();

private:
    std::optional<Connection> m_connection;
    Catalogue m_catalogue;
    std::optional<SeriesStore> m_store;
};

void TestSeriesStore::init()
{
    m_store.reset();
    m_connection.emplace(Connection::openEmpty().value());
    m_store.emplace(*m_connection, m_catalogue);
}

void TestSeriesStore::whatIsReadIsKept()
{
    QVERIFY(m_connection->runScript(Table));
    const auto first = m_store->indicator(u"share"_s);
    QVERIFY(first);
    QCOMPARE((*first)->of(u"THA"_s).at(2025)->value, 54.5);
    QVERIFY(m_connection->runScript("DROP TABLE observation"));
    QCOMPARE(m_store->indicator(u"share"_s).value(), first.value());
}

void TestSeriesStore::anIndicatorWithoutRowsIsNoError()
{
    QVERIFY(m_connection->runScript(Table));
    const auto none = m_store->indicator(u"unknown"_s);
    QVERIFY(none);
    QVERIFY((*none)->of(u"THA"_s).isEmpty());
}

void TestSeriesStore::whatCannotBeReadIsAnErrorAndIsNotKept()
{
    const auto failed = m_store->indicator(u"share"_s); // there is no table
    QVERIFY(!failed);
    QVERIFY(!failed.error().message.isEmpty());
    QVERIFY(m_store->kept().isEmpty());
    QVERIFY(m_connection->runScript(Table));
    const auto later = m_store->indicator(u"share"_s);
    QVERIFY(later);
    QVERIFY(!(*later)->of(u"THA"_s).isEmpty());
}

/** As the window makes it for the cards. */
void TestSeriesStore::aReaderOfTheStoreHandsTheErrorOn()
{
    const SeriesReader reader = [this](const QString &id) { return m_store->indicator(id); };
    const auto failed = reader.read(u"share"_s);
    QVERIFY(!failed);
    QVERIFY(reader(u"share"_s)->of(u"THA"_s).isEmpty());
    QVERIFY(m_connection->runScript(Table));
    QVERIFY(reader.read(u"share"_s));
}

ATLAS_TEST(TestSeriesStore)

#include "tst_seriesstore.moc"
