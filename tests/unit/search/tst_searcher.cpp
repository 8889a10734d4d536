// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searcher.h"

#include "tests/support/testrunner.h"
#include "tests/unit/search/searches.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

QString nameOf(const SearchHit &hit)
{
    return searchKindName(hit.kind) + u' ' + hit.id;
}

QStringList namesOf(const QList<SearchHit> &hits)
{
    QStringList names;
    for (const SearchHit &hit : hits)
        names.append(nameOf(hit));
    return names;
}

} // namespace

/** What comes first for what a person types, on the edition that ships. */
class TestSearcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExpectedHitComesFirst_data();
    void theExpectedHitComesFirst();
    void everyRowIsFoundByItsOwnTitle();
    void everyAliasLeadsToItsPlace();
    void everyOneSlipInTheNameOfACityIsForgiven();
    void betterAnswersComeFirst();
    void ofTwoPlacesEachHasItsHit();
    void ofACityASeriesOfStatesIsThatOfItsState();
    void aRowIsAHitOfItself();
    void aYearIsSetInEveryHitOfAPageWithYears();
    void actionsAreFoundByTheSameRules();
    void noAnswerHasMoreHitsThanAreShown();
    void anEditionThatCannotBeReadAnswersNothing();

private:
    QStringList found(const QString &typed) { return namesOf(m_edition.searcher().find(typed)); }

    test::SearchedEdition m_edition;
};

void TestSearcher::theExpectedHitComesFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("entity");
    const auto rows = test::searches();
    QVERIFY(rows.size() >= 30);
    for (const auto &row : rows)
        QTest::newRow(row[u"typed"_s].toUtf8().constData())
            << row[u"kind"_s] << row[u"id"_s] << row[u"page"_s] << row[u"year"_s] << row[u"entity"_s];
}

void TestSearcher::theExpectedHitComesFirst()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, id);
    QFETCH(const QString, page);
    QFETCH(const QString, year);
    QFETCH(const QString, entity);
    const QList<SearchHit> hits = m_edition.searcher().find(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!hits.isEmpty());
    const SearchHit &first = hits.constFirst();
    QVERIFY2(nameOf(first) == kind + u' ' + id, qPrintable(namesOf(hits).join(u", "_s)));
    QCOMPARE(first.year ? QString::number(*first.year) : QString(), year);
    QCOMPARE(first.entityId, entity);
    QCOMPARE(pageName(withHitOpen({}, first).page), page);
}

void TestSearcher::everyRowIsFoundByItsOwnTitle()
{
    const QList<SearchSubject> subjects = SearchIndex(m_edition.connection()).subjects().value();
    QVERIFY(subjects.size() > 800);
    for (const SearchSubject &subject : subjects) {
        const QString name = searchKindName(subject.kind) + u' ' + subject.id;
        for (const QString &title : {subject.title.en, subject.title.th})
            QVERIFY2(found(title).contains(name), qPrintable(name + u": "_s + title));
    }
}

void TestSearcher::everyAliasLeadsToItsPlace()
{
    QList<QStringList> aliases;
    QVERIFY(m_edition.connection().forEach(
        u"SELECT coalesce(entity_id, place_id), alias FROM alias"_s, {}, [&aliases](const Row &row) {
            aliases.append({row.text(0), row.text(1)});
        }));
    QCOMPARE(aliases.size(), 186);
    for (const QStringList &alias : std::as_const(aliases)) {
        const QStringList hits = found(alias.at(1));
        const bool leadsThere = std::ranges::any_of(hits.first(std::min<qsizetype>(3, hits.size())),
            [&](const QString &hit) { return hit.endsWith(alias.at(0)); });
        QVERIFY2(leadsThere, qPrintable(alias.join(u' ') + u": "_s + hits.join(u", "_s)));
    }
}

void TestSearcher::everyOneSlipInTheNameOfACityIsForgiven()
{
    // Not Dili and Ipoh: of four letters a slip makes too many other words.
    const QStringList cities{u"bangkok"_s, u"jakarta"_s, u"vientiane"_s, u"kuching"_s, u"mandalay"_s, u"putrajaya"_s};
    for (const QString &city : cities) {
        for (qsizetype at = 1; at + 1 < city.size(); ++at) {
            QString less = city;
            QString other = city;
            QString more = city;
            const QStringList slips{less.remove(at, 1), other.replace(at, 1, u'q'), more.insert(at, u'q')};
            for (const QString &slip : slips) {
                const QStringList hits = found(slip);
                QVERIFY2(!hits.isEmpty() && hits.constFirst() == u"city "_s + city,
                    qPrintable(slip + u": "_s + hits.join(u", "_s)));
            }
        }
    }
}

void TestSearcher::betterAnswersComeFirst()
{
    const QStringList hits = found(u"phuket"_s);
    QCOMPARE(hits.value(0), u"city phuket"_s);
    QCOMPARE(hits.value(1), u"programme-place phuket"_s); // the whole name too, of a kind that stands further back
    QVERIFY(hits.indexOf(u"event ev003"_s) > 1); // in its text only
    // A year alone: the year, then what happened in it, and only then what is named after it.
    const QStringList year = found(u"2562"_s);
    QCOMPARE(year.value(0), u"year 2019"_s);
    QVERIFY2(year.value(1).startsWith("event "_L1), qPrintable(year.value(1)));
    // A series of states beside a city: there, but not as if it had values of the city.
    QCOMPARE(found(u"bangkok population"_s).value(0), u"indicator city_pop"_s);
    QVERIFY(found(u"bangkok population"_s).indexOf(u"indicator pop_total"_s) > 1);
    const QStringList urban = found(u"urban"_s);
    QCOMPARE(urban.value(0), u"indicator urban_share"_s);
}

void TestSearcher::ofTwoPlacesEachHasItsHit()
{
    const QList<SearchHit> hits = m_edition.searcher().find(u"thailand vietnam urban 2050"_s);
    QVERIFY(hits.size() >= 2);
    for (const SearchHit &hit : hits.first(2))
        QCOMPARE(nameOf(hit), u"indicator urban_share"_s);
    QCOMPARE(hits[0].entityId, u"THA"_s);
    QCOMPARE(hits[0].detail, (LocalizedText{u"Thailand"_s, u"ไทย"_s}));
    QCOMPARE(hits[1].entityId, u"VNM"_s);
    QCOMPARE(hits[1].detail, (LocalizedText{u"Viet Nam"_s, u"เวียดนาม"_s}));
    QCOMPARE(namesOf(m_edition.searcher().find(u"laos cambodia"_s)).mid(0, 2),
        (QStringList{u"state LAO"_s, u"state KHM"_s}));
}

void TestSearcher::ofACityASeriesOfStatesIsThatOfItsState()
{
    const QList<SearchHit> hits = m_edition.searcher().find(u"bangkok population"_s);
    const auto ofStates = std::ranges::find(hits, u"pop_total"_s, &SearchHit::id);
    QVERIFY(ofStates != hits.end());
    QCOMPARE(ofStates->entityId, u"THA"_s);
    QCOMPARE(hits.constFirst().entityId, u"bangkok"_s);
}

void TestSearcher::aRowIsAHitOfItself()
{
    const auto hit = m_edition.searcher().hitOf({RecordKind::Event, u"ev001"_s});
    QVERIFY(hit);
    QCOMPARE(*hit, m_edition.searcher().find(u"asean founded"_s).constFirst());
    QVERIFY(!m_edition.searcher().hitOf({RecordKind::Event, u"atlantis"_s}));
}

void TestSearcher::aYearIsSetInEveryHitOfAPageWithYears()
{
    const QList<SearchHit> hits = m_edition.searcher().find(u"bangkok 2583"_s);
    QVERIFY(hits.size() > 3);
    for (const SearchHit &hit : hits)
        QCOMPARE(hit.year.has_value(), showsYears(withHitOpen({}, hit).page)); // and no year moves where none is seen
    QCOMPARE(hits.constFirst().year, 2040);
}

void TestSearcher::actionsAreFoundByTheSameRules()
{
    Searcher searcher(SearchIndex(m_edition.connection()));
    SearchSubject dark;
    dark.kind = ProgramKind::Command;
    dark.id = u"theme.dark"_s;
    dark.title = {u"Dark theme"_s, u"ธีมมืด"_s};
    dark.aliases = {u"Night Mode"_s};
    SearchSubject cities;
    cities.kind = ProgramKind::Page;
    cities.id = u"cities"_s;
    cities.title = {u"Cities"_s, u"เมือง"_s};
    searcher.setActions({dark, cities});
    const auto first = [&searcher](const QString &typed) { return namesOf(searcher.find(typed)).value(0); };
    QCOMPARE(first(u"dark theme"_s), u"command theme.dark"_s);
    QCOMPARE(first(u"ธีมมืด"_s), u"command theme.dark"_s);
    QCOMPARE(first(u"nightmode"_s), u"command theme.dark"_s);
    QCOMPARE(first(u"drak theme"_s), u"command theme.dark"_s);
    QCOMPARE(first(u"CITIES"_s), u"page cities"_s);
    QCOMPARE(first(u"เมือง"_s), u"page cities"_s);
    searcher.setActions({});
    QVERIFY(first(u"dark theme"_s) != u"command theme.dark"_s);
    QCOMPARE(first(u"bangkok"_s), u"city bangkok"_s);
}

void TestSearcher::noAnswerHasMoreHitsThanAreShown()
{
    for (const QString &typed : {u"a"_s, u"smart"_s, u"เมือง"_s, u"2018"_s, u"asean"_s, u"1"_s}) {
        const QStringList hits = found(typed);
        QVERIFY2(!hits.isEmpty() && hits.size() <= Searcher::MostHits, qPrintable(typed));
        QCOMPARE(QSet<QString>(hits.begin(), hits.end()).size(), hits.size());
    }
}

void TestSearcher::anEditionThatCannotBeReadAnswersNothing()
{
    Connection empty = Connection::openEmpty().value();
    Searcher searcher{SearchIndex(empty)};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table"_s));
    QCOMPARE(searcher.find(u"bangkok"_s), QList<SearchHit>());
}

ATLAS_TEST(TestSearcher)

#include "tst_searcher.moc"
