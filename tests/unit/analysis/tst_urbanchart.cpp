// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"
#include "app/analysis/urbanchart.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ChartDescription chartOf(int year, const QList<QString> &states = {}, const Format &format = English)
{
    ViewState view;
    view.year = year;
    view.states = states;
    return urbanChart(test::factCatalogue(), *test::factSeries()(UrbanShareId), view, format);
}

/** Numbers are followed by a no-break space; tests read better without. */
QString valueAt(const ChartDescription &chart, const QString &id, int year)
{
    const auto point = chart.plot.line(id)->at(year);
    return point ? plain(chart.valueText(point->value)) : QString();
}

/** A catalogue of one state and a series that reaches two thirds in 2030. */
ChartDescription smallChart(int year, double lastShare, std::optional<double> claimed)
{
    Catalogue catalogue;
    catalogue.edition.number = u"1"_s;
    catalogue.entities.append({AseanId, Entity::Type::Region, {u"ASEAN"_s, {}}, {u"ASEAN"_s, {}}});
    if (claimed)
        catalogue.claims.append(
            {u"c"_s, {}, claimed, u"%"_s, 2025, UrbanShareId, AseanId, u"differs"_s, {}, u"article"_s});
    const QList<Observation> points{{2010, 40, ValueKind::Estimate, u"s"_s}, {2020, 50, ValueKind::Estimate, u"s"_s},
        {2030, lastShare, ValueKind::Projection, u"s"_s}};
    ViewState view;
    view.year = year;
    return urbanChart(catalogue, {UrbanShareId, {{AseanId, Series(points)}}}, view, English);
}

} // namespace

class TestUrbanChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aseanHasTheSharesOfTheFacts();
    void estimatesEndWhereTheSourceSaysSo();
    void everyMemberOfTheSumHasALine();
    void chosenStatesTakeTheirColoursInOrder();
    void claimsAreMarkedWhereTheArticleSpeaks();
    void titlesAreFindings_data();
    void titlesAreFindings();
    void titlesFollowTheData();
    void theBuddhistEraReachesEveryYear();
    void theSourceOfTheProjectionIsNamed();
    void theSumSaysWhoIsInIt();
    void statesWithoutValuesAreNamedAndNotDrawn();
    void anEmptyEditionSaysWhy();
    void thePlotStaysWhileTheYearMoves();
    void anotherYearIsTheSameWorkedOutAnew();
    void titlesAreShort();
};

void TestUrbanChart::aseanHasTheSharesOfTheFacts()
{
    const ChartDescription chart = chartOf(2025);
    QCOMPARE(valueAt(chart, AseanId, 2018), u"48.9 %"_s);
    QCOMPARE(valueAt(chart, AseanId, 2025), u"52.8 %"_s);
    QCOMPARE(valueAt(chart, AseanId, 2050), u"66.1 %"_s);
    QCOMPARE(chart.plot.line(AseanId)->at(2025)->kind, ValueKind::Projection);
    QCOMPARE(plain(chart.plot.line(AseanId)->endLabel), u"ASEAN 66.1 %"_s);
    QCOMPARE(plain(chart.sentence()), u"In 2025, as projected: ASEAN 52.8 %."_s);
}

void TestUrbanChart::estimatesEndWhereTheSourceSaysSo()
{
    const ChartDescription chart = chartOf(2025);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2018));
    for (const ChartLine &line : chart.plot.lines) {
        QCOMPARE(line.points.size(), 101);
        QCOMPARE(line.at(2018)->kind, ValueKind::Estimate);
        QCOMPARE(line.at(2019)->kind, ValueKind::Projection);
    }
}

void TestUrbanChart::everyMemberOfTheSumHasALine()
{
    const ChartDescription chart = chartOf(2025);
    QCOMPARE(chart.plot.lines.size(), 11);
    QCOMPARE(chart.plot.lines.first().id, AseanId);
    for (const QString &id : test::factCatalogue().aseanMembersOf2018())
        QVERIFY2(chart.plot.line(id) != nullptr, qPrintable(id));
    const ChartReading reading = chart.readingAt(2018);
    QCOMPARE(reading.values.first().lineId, u"SGP"_s);
    QCOMPARE(reading.values.last().lineId, u"KHM"_s);
}

void TestUrbanChart::chosenStatesTakeTheirColoursInOrder()
{
    const ChartDescription chart = chartOf(2025, {u"VNM"_s, u"THA"_s});
    QCOMPARE(chart.plot.lines[1].id, u"VNM"_s);
    QCOMPARE(chart.plot.lines[1].colour, 1);
    QCOMPARE(chart.plot.lines[2].id, u"THA"_s);
    QCOMPARE(chart.plot.lines[2].colour, 2);
    QCOMPARE(chart.plot.lines[2].role, ChartLine::Role::Chosen);
    QCOMPARE(chart.plot.lines[3].role, ChartLine::Role::Context);
}

void TestUrbanChart::claimsAreMarkedWhereTheArticleSpeaks()
{
    const QList<ChartMark> marks = chartOf(2025).plot.marks;
    QCOMPARE(marks.size(), 3);
    QStringList places;
    for (const ChartMark &mark : marks)
        places.append(u"%1 %2 %3 %4"_s.arg(mark.claimId).arg(mark.year).arg(mark.value).arg(mark.differs));
    QCOMPARE(places, (QStringList{u"c11 1967 25 1"_s, u"c12 2019 50 0"_s, u"c13 2025 66.7 1"_s}));
    QCOMPARE(plain(marks[1].text), u"article: over half"_s);
    QCOMPARE(plain(marks[2].text), u"article: two thirds"_s);
}

void TestUrbanChart::titlesAreFindings_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<QString>>("states");
    QTest::addColumn<QString>("title");
    QTest::newRow("year of the claim") << 2025 << QList<QString>{}
                                       << u"Two thirds urban by 2025? ASEAN: 52.8 %, and 66.1 % in 2050"_s;
    QTest::newRow("year of another claim")
        << 1967 << QList<QString>{} << u"A quarter urban by 1967? ASEAN: 20.5 %, and 66.1 % in 2050"_s;
    QTest::newRow("a past year") << 1980 << QList<QString>{}
                                 << u"ASEAN: 25.5 % urban in 1980, below two thirds up to 2050"_s;
    QTest::newRow("the last year") << 2050 << QList<QString>{}
                                   << u"ASEAN: 66.1 % urban in 2050, below two thirds up to 2050"_s;
    QTest::newRow("one state") << 2025 << QList<QString>{u"IDN"_s} << u"Indonesia 59.8 % urban in 2025; ASEAN 52.8 %"_s;
    QTest::newRow("two states") << 2025 << QList<QString>{u"THA"_s, u"VNM"_s}
                                << u"Thailand 55.0 %, Viet Nam 40.9 % in 2025; ASEAN 52.8 %"_s;
    QTest::newRow("two states in an earlier year")
        << 1990 << QList<QString>{u"THA"_s, u"VNM"_s} << u"Thailand 29.4 %, Viet Nam 20.3 % in 1990; ASEAN 31.5 %"_s;
    QTest::newRow("more states") << 2018 << QList<QString>{u"THA"_s, u"KHM"_s, u"MYS"_s}
                                 << u"Cambodia 23.4 % to Malaysia 76.0 % in 2018; ASEAN 48.9 %"_s;
    QTest::newRow("unknown states") << 2018 << QList<QString>{u"ZZZ"_s, u"TLS"_s}
                                    << u"ASEAN: 48.9 % urban in 2018, below two thirds up to 2050"_s;
}

void TestUrbanChart::titlesAreFindings()
{
    QFETCH(const int, year);
    QFETCH(const QList<QString>, states);
    QFETCH(const QString, title);
    QCOMPARE(plain(chartOf(year, states).title), title);
}

void TestUrbanChart::titlesFollowTheData()
{
    QCOMPARE(plain(smallChart(2020, 70, 66.7).title), u"ASEAN: 50.0 % urban in 2020, two thirds reached in 2030"_s);
    QCOMPARE(plain(smallChart(2020, 60, 66.7).title), u"ASEAN: 50.0 % urban in 2020, below two thirds up to 2030"_s);
    QCOMPARE(plain(smallChart(2020, 60, 58).title), u"ASEAN: 50.0 % urban in 2020, 58.0 % reached in 2030"_s);
    QCOMPARE(plain(smallChart(2020, 60, {}).title), u"ASEAN: 50.0 % urban in 2020"_s);
}

void TestUrbanChart::theBuddhistEraReachesEveryYear()
{
    const ChartDescription chart = chartOf(2025, {}, Format(Language::English, Era::Buddhist));
    QCOMPARE(plain(chart.title), u"Two thirds urban by BE 2568? ASEAN: 52.8 %, and 66.1 % in 2593"_s);
    QVERIFY(plain(chart.subtitle).contains(u"BE 2493–2593"_s));
    QVERIFY(plain(chart.subtitle).contains(u"ASEAN (ten members of BE 2561) and its members"_s));
    QVERIFY(plain(chart.notes.first()).contains(u"members of BE 2561 taken together"_s));
    QCOMPARE(plain(chart.readingAt(2018).heading), u"BE 2561, estimate"_s);
}

void TestUrbanChart::theSourceOfTheProjectionIsNamed()
{
    const ChartDescription chart = chartOf(2025);
    QCOMPARE(chart.plot.projectionName, u"projection by World Urbanization Prospects 2018"_s);
    QCOMPARE(chart.subtitle,
        u"Urban share of population, % · 1950–2050 · dashed: projection · ASEAN (ten members of 2018) and its members"
        " · projection by World Urbanization Prospects 2018"_s);
    QCOMPARE(chart.shortSubtitles.last(), u"Urban share of population, %"_s);
    QVERIFY(chart.sourceLine.startsWith(u"Source: World Urbanization Prospects 2018 (United Nations"_s));
    QVERIFY(chart.sourceLine.endsWith(u"atlas edition 2026.1"_s));
    QCOMPARE(chart.shortSourceLines.last(), u"Source: World Urbanization Prospects 2018"_s);
}

void TestUrbanChart::theSumSaysWhoIsInIt()
{
    QCOMPARE(plain(chartOf(2025).notes.first()),
        u"ASEAN is the 10 members of 2018 taken together; Timor-Leste joined on 26 October 2025."_s);
}

void TestUrbanChart::statesWithoutValuesAreNamedAndNotDrawn()
{
    const ChartDescription chart = chartOf(2025, {u"TLS"_s, u"THA"_s});
    QVERIFY(chart.plot.line(u"TLS"_s) == nullptr);
    QCOMPARE(chart.notes.last(), u"No data for Timor-Leste."_s);
    QCOMPARE(chart.plot.line(u"THA"_s)->colour, 2); // as the map colours it
}

void TestUrbanChart::anEmptyEditionSaysWhy()
{
    const ChartDescription chart = urbanChart(test::factCatalogue(), {}, {}, English);
    QVERIFY(chart.plot.lines.isEmpty());
    QCOMPARE(chart.emptyReason, u"This edition has no values of: Urban share of population."_s);
    QVERIFY(!chart.title.isEmpty());
    QCOMPARE(chartInWords(chart), chart.emptyReason);
}

void TestUrbanChart::thePlotStaysWhileTheYearMoves()
{
    QCOMPARE(chartOf(1990).plot, chartOf(2030).plot);
    QVERIFY(chartOf(1990).plot != chartOf(1990, {u"THA"_s}).plot);
}

void TestUrbanChart::anotherYearIsTheSameWorkedOutAnew()
{
    ViewState view;
    view.states = {u"THA"_s, u"VNM"_s};
    view.year = 1990;
    const ChartDescription moved = urbanChartInYear(
        chartOf(2025, view.states), test::factCatalogue(), *test::factSeries()(UrbanShareId), view, English);
    QCOMPARE(moved.title, chartOf(1990, view.states).title);
    QCOMPARE(chartInWords(moved), chartInWords(chartOf(1990, view.states)));
    QCOMPARE(moved.currentYear, 1990);
}

/** Sixty characters stand on one line of a card at 1366 pixels. */
void TestUrbanChart::titlesAreShort()
{
    const QStringList states{u"PHL"_s, u"SGP"_s, u"IDN"_s, u"KHM"_s};
    for (const int year : {1950, 1967, 1999, 2018, 2019, 2025, 2050}) {
        for (qsizetype count = 0; count <= states.size(); ++count) {
            const QString title = chartOf(year, states.first(count)).title;
            QVERIFY2(title.size() <= 62, qPrintable(title));
        }
    }
}

ATLAS_TEST(TestUrbanChart)

#include "tst_urbanchart.moc"
