// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbaneditions.h"
#include "app/analysis/urbanpeople.h"
#include "app/analysis/urbanspeed.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/ledgerfacts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ViewState viewOf(int year, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return view;
}

/** A value as the row of the facts has it. */
double fact(const QString &indicator, const QString &place, int year)
{
    static const QHash<QString, double> values = [] {
        QHash<QString, double> read;
        for (const test::FactRow &row : test::factRows(u"observation"_s))
            read.insert(row[u"indicator_id"_s] + u'/' + row[u"entity_id"_s] + u'/' + row[u"year"_s],
                row[u"value"_s].toDouble());
        return read;
    }();
    return values.value(indicator + u'/' + place + u'/' + QString::number(year), qQNaN());
}

SharedSeries seriesOf(const QString &indicator)
{
    return test::factSeries()(indicator);
}

ChartDescription speedOf(int year, const QList<QString> &states = {}, const QString &indicator = UrbanShareId)
{
    return urbanSpeedChart(test::factCatalogue(), *seriesOf(indicator), viewOf(year, states), English);
}

ChartDescription peopleOf(int year, const QList<QString> &states = {})
{
    return urbanPeopleChart(test::factCatalogue(), {*seriesOf(wellknown::UrbanPeople), *seriesOf(UrbanShareId)},
        viewOf(year, states), English);
}

ChartDescription editionsOf(int year, const QList<QString> &states = {})
{
    return urbanEditionsChart(test::factCatalogue(),
        {*seriesOf(UrbanShareId), *seriesOf(wellknown::UrbanShareOfWorldBank)}, viewOf(year, states), English);
}

QString sentenceOf(int year, const QList<QString> &states = {})
{
    return plain(urbanEditionsSentence(test::factCatalogue(), test::factLedger(),
        {*seriesOf(UrbanShareId), *seriesOf(wellknown::UrbanShareOfWorldBank)}, viewOf(year, states), English));
}

} // namespace

/** The series of the page of urbanisation: speed, people in and outside of cities, two editions. */
class TestUrbanSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speedIsTheGainOfTenYears();
    void theFastestYearIsTheFastest();
    void chosenStatesHaveALineOfTheirOwn();
    void aShortEditionHasNoProjection();
    void peopleInAndOutsideAreAllPeople();
    void moreLiveInCitiesFromTheYearOfTheFacts();
    void yearsWithoutAValueBorrowNone();
    void bothEditionsSayWhatTheFactsSay();
    void theGapIsExplained();
    void theGapOverAllYearsIsThatOfTheFacts();
    void theStatesBehindTheGapOfAseanAreNamed();
    void bothSourcesAreNamedWhateverTheRoom();
    void theGapOfAPlaceWithoutAConflictHasNoReason();
    void yearsOutsideAreSaid();
    void anotherEditionOfTheSharesIsDrawnAlike();
    void everyPointNamesItsFigure();
    void emptySeriesSayWhy();
};

void TestUrbanSeries::speedIsTheGainOfTenYears()
{
    const ChartDescription chart = speedOf(2025, {u"THA"_s});
    for (const ChartLine &line : chart.plot.lines) {
        QCOMPARE(line.points.size(), 91); // 1960 to 2050
        for (const ChartPoint &point : line.points) {
            const double gained
                = fact(UrbanShareId, line.id, point.year) - fact(UrbanShareId, line.id, point.year - 10);
            QVERIFY(std::abs(point.value - gained) < 1e-9);
        }
    }
    QCOMPARE(chart.plot.boundaryYear, std::optional(2018));
}

void TestUrbanSeries::theFastestYearIsTheFastest()
{
    int fastest = 1960;
    const auto gain
        = [](int year) { return fact(UrbanShareId, AseanId, year) - fact(UrbanShareId, AseanId, year - 10); };
    for (int year = 1960; year <= 2050; ++year)
        fastest = gain(year) > gain(fastest) ? year : fastest;
    const QString title = u"ASEAN: %1 points in the ten years to 2025; at most %2, to %3"_s.arg(
        QString::number(gain(2025), 'f', 1), QString::number(gain(fastest), 'f', 1), QString::number(fastest));
    QCOMPARE(plain(speedOf(2025).title), title);
    QVERIFY(speedOf(fastest).title.contains(u"the most of all"_s));
}

void TestUrbanSeries::chosenStatesHaveALineOfTheirOwn()
{
    const ChartDescription chart = speedOf(2025, {u"VNM"_s, u"TLS"_s, u"THA"_s});
    QCOMPARE(chart.plot.lines.size(), 3); // no values of Timor-Leste
    QCOMPARE(chart.plot.lines[0].role, ChartLine::Role::Asean);
    QCOMPARE(chart.plot.lines[1].colour, 1);
    QCOMPARE(chart.plot.lines[2].colour, 3); // as the map counts
    QVERIFY(chart.title.startsWith(u"Thailand"_s)); // chosen last
}

void TestUrbanSeries::aShortEditionHasNoProjection()
{
    const ChartDescription chart = speedOf(2040, {}, wellknown::UrbanShareOfWorldBank);
    QVERIFY(!chart.plot.boundaryYear);
    QCOMPARE(chart.plot.firstYear, 1970);
    QCOMPARE(chart.plot.lastYear, 2025);
    QVERIFY(!chart.subtitle.contains(u"projection"_s));
    QVERIFY(chart.title.contains(u"to 2025"_s));
}

void TestUrbanSeries::peopleInAndOutsideAreAllPeople()
{
    const QList<QList<QString>> choices{{}, {u"THA"_s}, {u"KHM"_s}, {u"SGP"_s}};
    for (const QList<QString> &states : choices) {
        const QString place = states.value(0, AseanId);
        const ChartDescription chart = peopleOf(2025, states);
        const ChartLine *urban = chart.plot.line(u"urban"_s);
        const ChartLine *rural = chart.plot.line(u"rural"_s);
        QCOMPARE(urban->points.size(), 21);
        for (const ChartPoint &point : urban->points) {
            QCOMPARE(point.year % 5, 0);
            QVERIFY(std::abs(point.value - 1000 * fact(wellknown::UrbanPeople, place, point.year)) < 1);
            const double share = 100 * point.value / (point.value + rural->at(point.year)->value);
            QVERIFY(std::abs(share - fact(UrbanShareId, place, point.year)) < 1e-6);
        }
    }
}

void TestUrbanSeries::moreLiveInCitiesFromTheYearOfTheFacts()
{
    QVERIFY(fact(UrbanShareId, AseanId, 2015) < 50);
    QVERIFY(fact(UrbanShareId, AseanId, 2020) > 50);
    QVERIFY(peopleOf(2010).title.endsWith(u"more in cities by 2020"_s));
    QVERIFY(!peopleOf(2030).title.contains(u"more in cities"_s));
    QVERIFY(!peopleOf(1950, {u"SGP"_s}).title.contains(u"more in cities"_s)); // it always was so
    QVERIFY(!peopleOf(1950, {u"KHM"_s}).title.contains(u"more in cities"_s)); // it never is
}

void TestUrbanSeries::yearsWithoutAValueBorrowNone()
{
    const ChartDescription chart = peopleOf(2023);
    QCOMPARE(chart.shownYear(), 2020);
    QVERIFY2(chart.title.contains(u"2020"_s), qPrintable(chart.title));
    QVERIFY(!chart.readingYears().contains(2023));
    QVERIFY(plain(chart.subtitle).contains(u"every five years"_s));
}

void TestUrbanSeries::bothEditionsSayWhatTheFactsSay()
{
    QCOMPARE(plain(editionsOf(2018).title), u"ASEAN, 2018: 48.9 % urban (UN 2018), 50.4 % (World Bank 2026)"_s);
    QCOMPARE(plain(editionsOf(2018, {u"KHM"_s}).title),
        u"Cambodia, 2018: 23.4 % urban (UN 2018), 37.6 % (World Bank 2026)"_s);
    const ChartDescription chart = editionsOf(2018, {u"THA"_s});
    QCOMPARE(chart.plot.lines.size(), 2);
    QCOMPARE(chart.plot.lastYear, 2025);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2018)); // of the one that projects
    for (const ChartLine &line : chart.plot.lines) {
        for (const ChartPoint &point : line.points)
            QCOMPARE(point.value, fact(line.id, u"THA"_s, point.year));
    }
}

void TestUrbanSeries::theGapIsExplained()
{
    const QString reason = [] {
        for (const test::FactRow &row : test::factRows(u"conflict"_s)) {
            if (row[u"conflict_id"_s] == u"cf120")
                return row[u"reason_en"_s];
        }
        return QString();
    }();
    QVERIFY(!reason.isEmpty());
    const QString said = sentenceOf(2018);
    QVERIFY2(
        said.startsWith(
            u"In 2018 the World Bank edition of 2026 is 1.5 percentage points higher than the UN edition of 2018."_s),
        qPrintable(said)); // 48.9 and 50.4
    QVERIFY2(said.endsWith(plain(reason)), qPrintable(said));
    QVERIFY(sentenceOf(2018, {u"BRN"_s}).contains(u"2.8 percentage points lower"_s)); // 77.6 and 74.8
}

void TestUrbanSeries::theGapOverAllYearsIsThatOfTheFacts()
{
    const UrbanEditions editions{*seriesOf(UrbanShareId), *seriesOf(wellknown::UrbanShareOfWorldBank)};
    const auto read
        = [](const QString &id, const QString &place, int year) { return std::round(fact(id, place, year) * 10); };
    for (const QString &place : {AseanId, u"KHM"_s, u"THA"_s, u"SGP"_s, u"BRN"_s}) {
        int lowest = 1960;
        int highest = 1960;
        const auto gap = [&](int year) {
            return read(wellknown::UrbanShareOfWorldBank, place, year) - read(UrbanShareId, place, year);
        };
        for (int year = 1960; year <= 2025; ++year) {
            lowest = gap(year) < gap(lowest) ? year : lowest;
            highest = gap(year) > gap(highest) ? year : highest;
        }
        const auto span = urbanEditionSpan(editions, place);
        QVERIFY(span);
        QCOMPARE(span->firstYear, 1960);
        QCOMPARE(span->lastYear, 2025);
        QCOMPARE(gap(span->lowestYear), gap(lowest)); // the year itself hangs on the last bit of a double
        QCOMPARE(gap(span->highestYear), gap(highest));
        QVERIFY(std::abs(span->lowest * 10 - gap(lowest)) < 1e-6);
        QVERIFY(std::abs(span->highest * 10 - gap(highest)) < 1e-6);
    }
    QVERIFY2(sentenceOf(2018, {u"SGP"_s}).contains(u"say the same"_s), qPrintable(sentenceOf(2018, {u"SGP"_s})));
}

void TestUrbanSeries::theStatesBehindTheGapOfAseanAreNamed()
{
    const QString said = sentenceOf(2018);
    QString least;
    QString most;
    double low = 100;
    double high = -100;
    for (const State &state : test::factCatalogue().states) {
        if (seriesOf(UrbanShareId)->of(state.id).isEmpty())
            continue;
        const double gap = std::round(fact(wellknown::UrbanShareOfWorldBank, state.id, 2018) * 10)
            - std::round(fact(UrbanShareId, state.id, 2018) * 10);
        if (gap < low) {
            low = gap;
            least = test::factCatalogue().entity(state.id)->shortName.en;
        }
        if (gap > high) {
            high = gap;
            most = test::factCatalogue().entity(state.id)->shortName.en;
        }
    }
    QVERIFY(low < 0 && high > 0);
    const QString expected = u"In the states the gap reaches from \u2212%1 (%2) to +%3 points (%4)."_s.arg(
        QString::number(-low / 10, 'f', 1), least, QString::number(high / 10, 'f', 1), most);
    QVERIFY2(said.contains(expected), qPrintable(said + u" | "_s + expected));
    QVERIFY(!sentenceOf(2018, {u"THA"_s}).contains(u"In the states"_s));
}

void TestUrbanSeries::bothSourcesAreNamedWhateverTheRoom()
{
    const ChartDescription chart = editionsOf(2018);
    QCOMPARE(chart.sourceNames.size(), 2);
    for (const QString &line : chart.shortSourceLines)
        QVERIFY2(line.contains(u"; "_s), qPrintable(line));
}

void TestUrbanSeries::theGapOfAPlaceWithoutAConflictHasNoReason()
{
    const QString said = sentenceOf(2018, {u"SGP"_s});
    QVERIFY2(said.startsWith(u"In 2018 the World Bank edition of 2026 and the UN edition of 2018 say the same."_s),
        qPrintable(said));
    QVERIFY2(!said.contains(u"revised"_s), qPrintable(said));
}

void TestUrbanSeries::yearsOutsideAreSaid()
{
    QVERIFY(sentenceOf(2050).startsWith(
        u"The two do not both have a value for 2050; the nearest year with both is 2025."_s));
    QVERIFY(editionsOf(2050).title.contains(u"2025"_s));
    QVERIFY(editionsOf(1950).title.contains(u"1960"_s));
}

void TestUrbanSeries::anotherEditionOfTheSharesIsDrawnAlike()
{
    const ChartDescription chart
        = urbanChart(test::factCatalogue(), *seriesOf(wellknown::UrbanShareOfWorldBank), viewOf(2025), English);
    QCOMPARE(chart.plot.lines.size(), 11);
    QCOMPARE(chart.plot.firstYear, 1960);
    QCOMPARE(chart.plot.lastYear, 2025);
    QVERIFY(!chart.plot.boundaryYear);
    QVERIFY(!chart.subtitle.contains(u"projection"_s));
    QVERIFY(chart.subtitle.contains(u"2026 edition"_s));
    QCOMPARE(plain(chart.title), u"Two thirds urban by 2025? ASEAN: 54.5 %"_s);
    QCOMPARE(chart.figureAt(2025, AseanId)->measure, wellknown::UrbanShareOfWorldBank);
}

void TestUrbanSeries::everyPointNamesItsFigure()
{
    for (const ChartDescription &chart : {speedOf(2025, {u"THA"_s}), peopleOf(2025), editionsOf(2025)}) {
        for (const ChartLine &line : chart.plot.lines) {
            const auto figure = chart.figureAt(line.points.last().year, line.id);
            QVERIFY(figure);
            QCOMPARE(figure->year, line.points.last().year);
            QVERIFY(figureFromText(figureText(*figure)) == figure);
        }
    }
    QCOMPARE(speedOf(2025).figureAt(2025, AseanId)->place, u"urban_share/ASEAN"_s);
    QCOMPARE(editionsOf(2018, {u"THA"_s}).figureAt(2018, UrbanShareId)->place, u"THA"_s);
}

void TestUrbanSeries::emptySeriesSayWhy()
{
    const Catalogue &catalogue = test::factCatalogue();
    const IndicatorSeries nothing{UrbanShareId, {}};
    for (const ChartDescription &chart :
        {urbanSpeedChart(catalogue, nothing, {}, English), urbanPeopleChart(catalogue, {nothing, nothing}, {}, English),
            urbanEditionsChart(catalogue, {nothing, nothing}, {}, English)}) {
        QVERIFY(chart.plot.lines.isEmpty());
        QVERIFY(!chart.emptyReason.isEmpty());
        QVERIFY(!chart.title.isEmpty());
    }
}

ATLAS_TEST(TestUrbanSeries)

#include "tst_urbanseries.moc"
