// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchquery.h"

#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndYearsComeApart_data();
    void wordsAndYearsComeApart();
    void lettersKeepWhatWordsLose();
    void whatIsTooLongIsCut();
};

void TestSearchQuery::wordsAndYearsComeApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("year"); // 0: none
    QTest::newRow("nothing") << u" "_s << QStringList() << 0;
    QTest::newRow("Common Era") << u"Thai urban 2040"_s << QStringList{u"thai"_s, u"urban"_s} << 2040;
    QTest::newRow("Buddhist Era") << u"thai urban 2583"_s << QStringList{u"thai"_s, u"urban"_s} << 2040;
    QTest::newRow("Thai digits") << u"เมือง ๒๕๘๓"_s << QStringList{u"เมือง"_s} << 2040;
    QTest::newRow("era before") << u"gdp พ.ศ. 2573"_s << QStringList{u"gdp"_s} << 2030;
    QTest::newRow("era joined") << u"gdp พ.ศ.2573"_s << QStringList{u"gdp"_s} << 2030;
    QTest::newRow("era after") << u"gdp 2573 BE"_s << QStringList{u"gdp"_s} << 2030;
    QTest::newRow("unspaced") << u"เมือง2583"_s << QStringList{u"เมือง"_s} << 2040;
    QTest::newRow("first year") << u"1950"_s << QStringList() << 1950;
    QTest::newRow("last year") << u"2593"_s << QStringList() << 2050;
    QTest::newRow("first Buddhist year") << u"2493"_s << QStringList() << 1950;
    QTest::newRow("before the first") << u"1949"_s << QStringList{u"1949"_s} << 0;
    QTest::newRow("after the last") << u"2051"_s << QStringList{u"2051"_s} << 0;
    QTest::newRow("after the last Buddhist") << u"2594"_s << QStringList{u"2594"_s} << 0;
    QTest::newRow("a second year is a word") << u"plan 2026-2035"_s << QStringList{u"plan"_s, u"2035"_s} << 2026;
    QTest::newRow("no year") << u"647 million 20180"_s << QStringList{u"647"_s, u"million"_s, u"20180"_s} << 0;
    QTest::newRow("what only joins") << u"the population of Thailand in 2040"_s
                                     << QStringList{u"population"_s, u"thailand"_s} << 2040;
    QTest::newRow("only what joins") << u"in"_s << QStringList{u"in"_s} << 0;
    QTest::newRow("only an era") << u"ad"_s << QStringList{u"ad"_s} << 0;
}

void TestSearchQuery::wordsAndYearsComeApart()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, words);
    QFETCH(const int, year);
    const SearchQuery query = SearchQuery::parse(typed);
    QCOMPARE(query.words, words);
    QCOMPARE(query.year.value_or(0), year);
    QCOMPARE(query.isEmpty(), words.isEmpty() && year == 0);
}

void TestSearchQuery::lettersKeepWhatWordsLose()
{
    const SearchQuery query = SearchQuery::parse(u"Member cities, 2018"_s);
    QCOMPARE(query.letters, u"membercities"_s);
    QCOMPARE(query.allLetters, u"membercities2018"_s);
}

void TestSearchQuery::whatIsTooLongIsCut()
{
    const SearchQuery letters = SearchQuery::parse(QString(10'000, u'x'));
    QCOMPARE(letters.words, QStringList(QString(SearchQuery::MostLetters, u'x')));
    const SearchQuery words = SearchQuery::parse(QString(u"x "_s).repeated(5'000));
    QCOMPARE(words.words.size(), SearchQuery::MostWords);
    QCOMPARE(words.letters, QString(SearchQuery::MostLetters / 2, u'x'));
}

ATLAS_TEST(TestSearchQuery)

#include "tst_searchquery.moc"
