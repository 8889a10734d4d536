// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/searchindex.h"

#include "app/dataset/connection.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace atlas;

/** What can be found in the edition that ships. */
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySearchedTableHasAllItsRows();
    void everyRowHasAllItsWords();
    void aliasesStandWithTheirPlace();
    void wordsAreFoundInsideThaiText();
    void whatIsNoWordIsNoError_data();
    void whatIsNoWordIsNoError();

private:
    QStringList found(const QStringList &words);

    std::optional<Connection> m_connection;
    QList<SearchSubject> m_subjects;
};

void TestSearchIndex::initTestCase()
{
    m_connection.emplace(Connection::openReadOnly(test::builtEdition()).value());
    m_subjects = SearchIndex(*m_connection).subjects().value();
}

QStringList TestSearchIndex::found(const QStringList &words)
{
    QStringList ids;
    const QList<qsizetype> places = SearchIndex(*m_connection).containing(words, 1000).value();
    for (const qsizetype place : places)
        ids.append(m_subjects.at(place).id);
    return ids;
}

void TestSearchIndex::everySearchedTableHasAllItsRows()
{
    QMap<QString, int> counts;
    for (const SearchSubject &subject : std::as_const(m_subjects))
        ++counts[searchKindName(subject.kind)];
    // As many as the table files have rows; 32 places of entity.csv are neither a state nor a city, 50 items of the
    // framework are no area.
    const QMap<QString, int> expected = {{u"city"_s, 38}, {u"state"_s, 11}, {u"entity"_s, 32}, {u"indicator"_s, 103},
        {u"area"_s, 6}, {u"event"_s, 54}, {u"project"_s, 143}, {u"claim"_s, 26}, {u"challenge"_s, 4},
        {u"framework-item"_s, 50}, {u"objective"_s, 3}, {u"actor"_s, 7}, {u"partner"_s, 15}, {u"programme-phase"_s, 3},
        {u"programme-place"_s, 23}, {u"network-stat"_s, 83}, {u"citation"_s, 16}, {u"conflict"_s, 138},
        {u"source"_s, 129}};
    QCOMPARE(counts, expected);
}

void TestSearchIndex::everyRowHasAllItsWords()
{
    for (const SearchSubject &subject : std::as_const(m_subjects)) {
        const QString id = searchKindName(subject.kind) + u' ' + subject.id;
        QVERIFY2(!subject.title.en.isEmpty() && !subject.title.th.isEmpty(), qPrintable(id));
        QVERIFY2(!subject.detail.en.isEmpty() && !subject.detail.th.isEmpty(), qPrintable(id));
        QVERIFY2(!subject.names.isEmpty(), qPrintable(id));
    }
}

void TestSearchIndex::aliasesStandWithTheirPlace()
{
    int aliases = 0;
    const auto checked
        = m_connection->forEach(u"SELECT coalesce(entity_id, place_id), alias FROM alias"_s, {}, [&](const Row &row) {
              const QString id = row.text(0);
              const auto holds
                  = [&](const SearchSubject &subject) { return subject.id == id && !subject.aliases.isEmpty(); };
              QVERIFY2(std::ranges::any_of(m_subjects, holds), qPrintable(id));
              ++aliases;
          });
    QVERIFY(checked);
    QCOMPARE(aliases, 186);
    const auto bangkok = std::ranges::find(m_subjects, u"bangkok"_s, &SearchSubject::id);
    QCOMPARE(bangkok->kind, SearchKind(RecordKind::City));
    for (const QString &alias : {u"กทม"_s, u"krung thep"_s, u"กรุงเทพ"_s, u"บางกอก"_s})
        QVERIFY2(bangkok->aliases.contains(alias), qPrintable(alias));
    const auto daNang = std::ranges::find(m_subjects, u"da_nang"_s, &SearchSubject::id);
    QCOMPARE(daNang->names, (QStringList{u"da nang"_s, u"ดานัง"_s}));
}

void TestSearchIndex::wordsAreFoundInsideThaiText()
{
    // “Governments”: รัฐบาลของประเทศสมาชิก ซึ่งร่วมก่อตั้งและขับเคลื่อนเครือข่าย
    QVERIFY(found({u"ก่อตั้งและขับเคลื่อน"_s}).contains(u"governments"_s));
    QVERIFY(found({u"phahonyothin"_s, u"bangkok"_s}).contains(u"bkk-p2"_s));
    QCOMPARE(found({u"phahonyothin"_s, u"jakarta"_s}), QStringList());
}

void TestSearchIndex::whatIsNoWordIsNoError_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << u"ab"_s;
    QTest::newRow("quotes") << u"\"\"\""_s;
    QTest::newRow("operators") << u"a\" OR name : \"b"_s;
    QTest::newRow("NUL") << u"a\0\"bcd"_s;
    QTest::newRow("star") << u"abc* NEAR(x y) ^-+"_s;
    QTest::newRow("long") << QString(10000, u'x');
}

void TestSearchIndex::whatIsNoWordIsNoError()
{
    QFETCH(const QString, word);
    const auto places = SearchIndex(*m_connection).containing({word}, 10);
    QVERIFY2(places, qPrintable(places ? QString() : places.error().detail));
    QCOMPARE(*places, QList<qsizetype>());
}

ATLAS_TEST(TestSearchIndex)

#include "tst_searchindex.moc"
