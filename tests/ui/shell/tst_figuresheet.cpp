// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/figureanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::answer;
using test::FactRow;
using test::figureSource;
using test::number;
using test::plain;
using test::words;

/** What is said of a figure, set against the facts read by themselves. */
class TestFigureSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesAreThoseOfTheFacts();
    void otherSourcesStandBesideTheFigure();
    void otherEditionsStandBesideTheFigure();
    void aHoleIsStated();
    void anotherYearThanTheOneLookedAtIsTold();
    void everyFigureOfTheReportsIsThere();
    void everyConflictOfAReportIsTold();
    void theClaimOfTheArticleStandsBeside();
    void theCitationIsInEitherLanguage();
    void anUnknownFigureIsAHole();

private:
    QHash<QString, FactRow> m_indicators;
};

namespace
{

constexpr int EachOf = 211; ///< one in so many of all values is looked at

} // namespace

void TestFigureSheet::initTestCase()
{
    for (const FactRow &row : test::factRows(u"indicator"_s))
        m_indicators.insert(row[u"indicator_id"_s], row);
}

void TestFigureSheet::valuesAreThoseOfTheFacts()
{
    QHash<QString, QString> titles;
    for (const FactRow &row : test::factRows(u"source"_s))
        titles.insert(row[u"source_id"_s], row[u"title"_s]);
    const QList<FactRow> rows = test::factRows(u"observation"_s);
    QVERIFY(rows.size() > 50'000);
    for (qsizetype i = 0; i < rows.size(); i += EachOf) {
        const FactRow &row = rows[i];
        const FactRow &indicator = m_indicators[row[u"indicator_id"_s]];
        const FigureRef figure{
            row[u"indicator_id"_s], row[u"entity_id"_s], row[u"year"_s].toInt(), row[u"source_id"_s]};
        const FigureAnswer got = answer(figure);
        const bool isRank = indicator[u"unit"_s] == u"rank";
        const QString value = isRank ? QString::number(int(row[u"value"_s].toDouble()))
                                     : number(row[u"value"_s].toDouble(), indicator[u"decimals"_s].toInt());
        QVERIFY2(got.value.startsWith(value), qPrintable(figureText(figure) + u' ' + got.value));
        QCOMPARE(plain(got.unit), indicator[u"unit"_s]);
        QCOMPARE(got.year, row[u"year"_s]);
        QCOMPARE(got.kind, row[u"kind"_s]);
        QCOMPARE(got.sourceIds, QStringList{row[u"source_id"_s]});
        QCOMPARE(got.hole, QString());
        if (i % (EachOf * 10) == 0) // a sheet takes longer
            QVERIFY(words(figure).contains(titles[row[u"source_id"_s]]));
    }
}

void TestFigureSheet::otherSourcesStandBesideTheFigure()
{
    // Where one source follows another the one that has no value for the year says which years it has.
    QMap<QString, QMap<QString, QList<int>>> years;
    for (const FactRow &row : test::factRows(u"observation"_s))
        years[row[u"indicator_id"_s] + u' ' + row[u"entity_id"_s]][row[u"source_id"_s]].append(row[u"year"_s].toInt());
    int seen = 0;
    for (auto series = years.cbegin(); series != years.cend(); ++series) {
        if (series->size() < 2 || seen++ % 10 != 0)
            continue;
        const QStringList sources = series->keys();
        const QList<int> other = (*series)[sources[1]];
        const int year = (*series)[sources[0]].first();
        if (other.contains(year))
            continue;
        const QString said = words({series.key().section(u' ', 0, 0), series.key().section(u' ', 1), year, sources[0]});
        const auto [from, to] = std::ranges::minmax(other);
        const QString has = from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to);
        QVERIFY2(said.contains(u"(it has "_s + has + u')'), qPrintable(series.key() + u'\n' + said));
    }
    QVERIFY2(seen > 10, qPrintable(QString::number(seen)));
}

void TestFigureSheet::otherEditionsStandBesideTheFigure()
{
    const auto all = test::factSeries();
    int seen = 0;
    for (const FactRow &row : test::factRows(u"related_indicator"_s)) {
        const QString relation = row[u"relation"_s];
        if (relation == u"per_capita_of" || relation == u"rank_of")
            continue;
        const QString id = row[u"indicator_id"_s];
        const QString relatedId = row[u"related_id"_s];
        const auto others = all(relatedId);
        for (auto place = others->byEntity.cbegin(); place != others->byEntity.cend(); ++place) {
            const Observation &other = place.value().points().last();
            if (!all(id)->of(place.key()).at(other.year))
                continue;
            const QString value = number(other.value, m_indicators[relatedId][u"decimals"_s].toInt());
            const FigureRef figure{id, place.key(), other.year, {}};
            QVERIFY2(words(figure).contains(value), qPrintable(figureText(figure) + u" without "_s + value));
            ++seen;
            break; // one place of each relation
        }
    }
    QVERIFY2(seen > 20, qPrintable(QString::number(seen)));
}

void TestFigureSheet::aHoleIsStated()
{
    const FigureRef figure{u"gdp_nominal"_s, u"THA"_s, 1951, {}};
    const FigureAnswer got = answer(figure);
    QCOMPARE(got.value, QString());
    QCOMPARE(got.hole, u"The edition has no value for 1951."_s);
    QVERIFY(words(figure).contains(u"Value: none"_s));
    const FigureRef nobody{u"gdp_nominal"_s, u"bangkok"_s, 2020, {}};
    QVERIFY(!answer(nobody).hole.isEmpty());
}

void TestFigureSheet::anotherYearThanTheOneLookedAtIsTold()
{
    // The shares of five years: 2027 has none, what stands on the screen is of 2025.
    const FigureRef figure{u"pop_under35_share"_s, u"ASEAN"_s, 2025, {}};
    QVERIFY(
        answer(figure, 2027).notes.contains(u"There is no value for 2027, the year looked at: this one is of 2025."_s));
    QVERIFY(!answer(figure, 2025).notes.join(u' ').contains(u"looked at"_s));
}

void TestFigureSheet::everyFigureOfTheReportsIsThere()
{
    int seen = 0;
    for (const FactRow &row : test::factRows(u"network_stat"_s)) {
        const FigureRef figure = ownFigure(OwnMeasure::NetworkStat, row[u"metric"_s] + u'/' + row[u"scope"_s],
            row[u"year"_s].toInt(), row[u"basis"_s]);
        const FigureAnswer got = answer(figure);
        QVERIFY2(got.value.startsWith(QString::number(row[u"value"_s].toDouble())), qPrintable(figureText(figure)));
        QCOMPARE(got.sourceIds, QStringList{row[u"source_id"_s]});
        QVERIFY(!got.unit.isEmpty() && !got.kind.isEmpty());
        QVERIFY(figureFromText(figureText(figure)) == figure);
        ++seen;
    }
    QVERIFY(seen > 50);
}

void TestFigureSheet::everyConflictOfAReportIsTold()
{
    int seen = 0;
    for (const FactRow &row : test::factRows(u"conflict"_s)) {
        if (row[u"subject_type"_s] != u"network_stat" || row[u"field"_s] != u"value")
            continue;
        const QStringList parts = row[u"subject_id"_s].split(u':');
        const FigureRef figure
            = ownFigure(OwnMeasure::NetworkStat, parts[1] + u'/' + parts[2], parts[0].toInt(), QString());
        const QString said = words(figure);
        QVERIFY2(said.contains(u"Where sources differ"_s), qPrintable(row[u"conflict_id"_s]));
        QVERIFY2(said.contains(plain(row[u"statement_a"_s])), qPrintable(row[u"conflict_id"_s]));
        ++seen;
    }
    QVERIFY(seen > 5);
}

void TestFigureSheet::theClaimOfTheArticleStandsBeside()
{
    for (const FactRow &row : test::factRows(u"claim"_s)) {
        const FigureAnswer stated = answer(ownFigure(OwnMeasure::Claim, row[u"claim_id"_s], 0));
        QVERIFY2(!stated.value.isEmpty() && !stated.unit.isEmpty() && !stated.year.isEmpty(),
            qPrintable(row[u"claim_id"_s]));
        QCOMPARE(stated.sourceIds, QStringList{u"article-2562"_s});
    }
    const QString said = words({u"urban_share"_s, u"ASEAN"_s, 2025, {}});
    QVERIFY2(said.contains(u"What the article states"_s), qPrintable(said));
}

void TestFigureSheet::theCitationIsInEitherLanguage()
{
    const FigureRef figure{u"urban_share"_s, u"THA"_s, 2025, {}};
    const FactRow &indicator = m_indicators[u"urban_share"_s];
    const double value = test::factSeries()(u"urban_share"_s)->of(u"THA"_s).at(2025)->value;
    const QString english = plain(*figureSource().citation(figure, Language::English, {}));
    const QString thai = plain(*figureSource().citation(figure, Language::Thai, {}));
    QVERIFY2(english.startsWith(
                 indicator[u"name_en"_s] + u", Thailand, 2025: "_s + number(value, 1) + u" % (projection)."_s),
        qPrintable(english));
    QVERIFY2(thai.startsWith(indicator[u"name_th"_s]), qPrintable(thai));
    QVERIFY2(thai.contains(u"พ.ศ. 2568"_s) && thai.contains(u"ค่าคาดการณ์"_s), qPrintable(thai));
    QVERIFY2(english.contains(u"United Nations"_s) && english.contains(u'\n'), qPrintable(english));
    QVERIFY2(thai.contains(u"สหประชาชาติ"_s) && thai.contains(u'\n'), qPrintable(thai));
}

void TestFigureSheet::anUnknownFigureIsAHole()
{
    for (const FigureRef &figure :
        {FigureRef{u"no_such"_s, u"THA"_s, 2025, {}}, FigureRef{u"urban_share"_s, u"nowhere"_s, 2025, {}},
            FigureRef{u"urban_share"_s, u"THA"_s, 2025, u"nobody"_s},
            ownFigure(OwnMeasure::Projects, u"nowhere"_s, 2025), ownFigure(OwnMeasure::CityPeople, u"nowhere"_s, 2025),
            ownFigure(OwnMeasure::EconomyRank, u"nothing/ASEAN"_s, 2025),
            ownFigure(OwnMeasure::RuralPeople, u"nowhere"_s, 2025),
            ownFigure(OwnMeasure::UrbanSpeed, u"nothing/ASEAN"_s, 2025),
            ownFigure(OwnMeasure::NetworkStat, u"nothing/network"_s, 2025),
            ownFigure(OwnMeasure::Claim, u"c99"_s, 2019), ownFigure(OwnMeasure::SourceUses, u"nobody"_s, 0),
            ownFigure(OwnMeasure::Surface, u"nowhere"_s, 0), ownFigure(OwnMeasure::SeriesValues, u"a/b"_s, 0)}) {
        const FigureAnswer got = answer(figure);
        QVERIFY2(!got.hole.isEmpty() && got.value.isEmpty(), qPrintable(figureText(figure)));
        QVERIFY(words(figure).contains(u"Value: none"_s));
    }
}

ATLAS_TEST(TestFigureSheet)

#include "tst_figuresheet.moc"
