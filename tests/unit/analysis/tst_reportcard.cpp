// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/growth.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

Q_DECLARE_METATYPE(atlas::ReportLevels)

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

struct Row
{
    double value = 0;
    bool isProjection = false;
};

/** The rows of the facts for an indicator and a place, by year. */
QMap<int, Row> rowsOf(const QString &indicator, const QString &place)
{
    static const QList<test::FactRow> rows = test::factRows(u"observation"_s);
    QMap<int, Row> found;
    for (const test::FactRow &row : rows) {
        if (row[u"indicator_id"_s] == indicator && row[u"entity_id"_s] == place)
            found.insert(row[u"year"_s].toInt(), {row[u"value"_s].toDouble(), row[u"kind"_s] == u"projection"_s});
    }
    return found;
}

ViewState viewOf(const QList<QString> &states)
{
    ViewState view;
    view.states = states;
    return view;
}

ChartDescription chartOf(const QList<QString> &states = {})
{
    return reportCardChart(test::factCatalogue(), test::factSeries(), viewOf(states), English);
}

ChartDescription levelsOf(ReportLevels levels, const QList<QString> &states)
{
    return reportLevelsChart(test::factCatalogue(), test::factSeries(), viewOf(states), English, levels);
}

} // namespace

class TestReportCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aseanIsWeighedAsTheEditionWeighsIt();
    void onlyProjectionsWithAnOutcomeAreJudged();
    void theMedianErrorIsThatOfTheRows();
    void theMedianOfAnEvenNumberIsBetween();
    void theArticlesForecastMeetsItsYears();
    void theChartShowsBothAndTheArticle();
    void theEarlierLineIsNamedShortAtItsEnd();
    void aStateIsShownWithoutTheArticle();
    void theSheetHasARowForEachMember();
    void sideBySideEachHasWhatWasProjectedOfIt();
    void outputIsThatOfTheRows();
    void aseanIsShownWithoutTheMemberThatIsLost();
    void aYearThatAPlaceLacksIsNoSum();
    void peopleAreComparedByTheirGrowth();
    void medianErrorsOfLevelsAreThoseOfTheRows_data();
    void medianErrorsOfLevelsAreThoseOfTheRows();
};

void TestReportCard::aseanIsWeighedAsTheEditionWeighsIt()
{
    const auto series = test::factSeries();
    const Series weighed = weighedGrowth(*series(wellknown::GdpGrowth), *series(wellknown::PurchasingPowerGdp),
        test::factCatalogue().aseanMembersOf2018());
    const QMap<int, Row> published = rowsOf(u"gdp_growth"_s, AseanId);
    QVERIFY(published.size() > 30);
    for (auto row = published.cbegin(); row != published.cend(); ++row) {
        QVERIFY(weighed.at(row.key()));
        QVERIFY2(std::abs(weighed.at(row.key())->value - row->value) < 0.001, qPrintable(QString::number(row.key())));
    }
}

void TestReportCard::onlyProjectionsWithAnOutcomeAreJudged()
{
    const auto series = test::factSeries();
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        const QMap<int, Row> earlier = rowsOf(u"gdp_growth_weo2019"_s, id);
        const QMap<int, Row> later = rowsOf(u"gdp_growth"_s, id);
        QList<JudgedYear> expected;
        for (auto row = earlier.cbegin(); row != earlier.cend(); ++row) {
            if (row->isProjection && later.contains(row.key()) && !later[row.key()].isProjection)
                expected.append({row.key(), row->value, later[row.key()].value});
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(
            judgedYears(series(wellknown::EarlierGdpGrowth)->of(id), series(wellknown::GdpGrowth)->of(id)), expected);
    }
}

void TestReportCard::theMedianErrorIsThatOfTheRows()
{
    const auto series = test::factSeries();
    QList<JudgedYear> all;
    std::vector<double> errors;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        all += judgedYears(series(wellknown::EarlierGdpGrowth)->of(id), series(wellknown::GdpGrowth)->of(id));
        const QMap<int, Row> earlier = rowsOf(u"gdp_growth_weo2019"_s, id);
        const QMap<int, Row> later = rowsOf(u"gdp_growth"_s, id);
        for (auto row = earlier.cbegin(); row != earlier.cend(); ++row) {
            if (row->isProjection && later.contains(row.key()) && !later[row.key()].isProjection)
                errors.push_back(std::abs(row->value - later[row.key()].value));
        }
    }
    QCOMPARE(qsizetype(errors.size()), all.size());
    QCOMPARE(errors.size(), std::size_t(63)); // odd: the one in the middle
    std::ranges::nth_element(errors, errors.begin() + 31);
    QVERIFY(std::abs(*medianError(all) - errors[31]) < 1e-9);
    QVERIFY(std::abs(*medianError(all) - 1.504) < 1e-9);
}

void TestReportCard::theMedianOfAnEvenNumberIsBetween()
{
    QCOMPARE(*medianError({{2020, 5, 4}, {2021, 5, 8}}), 2.0);
    QCOMPARE(*medianError({{2020, 5, 4}}), 1.0);
    QVERIFY(!medianError({}));
    QCOMPARE(JudgedYear({2020, 5, 4}).error(), -1.0);
}

/** The comment on claim c05: 5.13 in 2016-19 and 3.37 in 2016-20. */
void TestReportCard::theArticlesForecastMeetsItsYears()
{
    const auto claim = std::ranges::find(test::factCatalogue().claims, wellknown::GrowthOutcomeClaim, &Claim::id);
    QCOMPARE(*claim->statedValue, 5.2);
    QList<ChartPoint> rates;
    const QMap<int, Row> rows = rowsOf(u"gdp_growth"_s, AseanId);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        rates.append({row.key(), row->value, ValueKind::Estimate, {}, 0});
    QVERIFY(std::abs(meanGrowth(rates, ArticleForecastFirst, 2019) - 5.13) < 0.005);
    QVERIFY(std::abs(meanGrowth(rates, ArticleForecastFirst, ArticleForecastLast) - 3.37) < 0.005);
    QVERIFY(std::abs(meanGrowth(rates, 2025, 2030) - 4.42) < 0.005);
}

void TestReportCard::theChartShowsBothAndTheArticle()
{
    const ChartDescription chart = chartOf();
    QCOMPARE(chart.plot.lines.size(), 3);
    QCOMPARE(chart.plot.lastYear, 2024); // what is still to come cannot be judged
    QCOMPARE(chart.plot.line(AseanId)->at(2020)->value, rowsOf(u"gdp_growth"_s, AseanId)[2020].value);
    const ChartLine *earlier = chart.plot.line(u"april-2019"_s);
    QCOMPARE(earlier->points.first().year, 2017); // the last value without a projection of a member
    QCOMPARE(earlier->role, ChartLine::Role::Context); // grey
    QCOMPARE(chart.figureAt(2020, EarlierLineId), std::optional(FigureRef{u"gdp_growth_weo2019"_s, AseanId, 2020, {}}));
    const ChartLine *article = chart.plot.line(u"article-forecast"_s);
    QCOMPARE(article->points.size(), 5);
    QCOMPARE(article->points.first().value, 5.2);
    QCOMPARE(article->figures[0].place, u"c04"_s);
    for (const ChartTick &tick : chart.plot.valueTicks) { // what is written is where it stands
        const QString number = plain(tick.text).remove(u" %"_s).replace(QChar(0x2212), u'-');
        QCOMPARE(number.toDouble(), tick.value);
    }
    QCOMPARE(plain(chart.title), u"ASEAN, growth: 5.1 % a year expected for 2018–2024, 3.5 % in fact"_s);
}

void TestReportCard::aStateIsShownWithoutTheArticle()
{
    const ChartDescription chart = chartOf({u"VNM"_s, u"THA"_s});
    QCOMPARE(chart.plot.lines.size(), 2);
    QVERIFY(chart.plot.line(u"THA"_s) != nullptr); // the one chosen last
    QCOMPARE(chart.figureAt(2020, u"april-2019"_s)->measure, u"gdp_growth_weo2019"_s);
}

void TestReportCard::theSheetHasARowForEachMember()
{
    const Sheet sheet = reportCardSheet(test::factCatalogue(), test::factSeries(), English);
    const auto table = std::ranges::find(sheet.blocks, SheetBlock::Kind::Table, &SheetBlock::kind);
    QVERIFY(table != sheet.blocks.end());
    QCOMPARE(table->rows.size(), 12); // head, ASEAN, ten members
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(sheet.blocks,
            [&](const SheetBlock &block) { return !block.words.isEmpty() && plain(block.words[0].text) == text; });
    };
    QVERIFY(says(u"Half of all yearly projections for the members were off by more than 1.5 points (63 values)."_s));
    QVERIFY(says(u"2019–2022: Myanmar."_s));
    QVERIFY(says(u"The median error of the forecast over 2016–2020 is 0.2 points."_s));
    QVERIFY(says(u"ASEAN grew 5.1 % a year in 2016–2019 and 3.4 % in 2016–2020, the pandemic included."_s));
}

void TestReportCard::sideBySideEachHasWhatWasProjectedOfIt()
{
    const ChartDescription chart
        = reportCardPanels(test::factCatalogue(), test::factSeries(), viewOf({u"THA"_s}), English);
    const QList<QString> states = test::factCatalogue().aseanMembersOf2018();
    QCOMPARE(chart.plot.lines.size(), states.size() + 1);
    QCOMPARE(chart.plot.earlier.size(), states.size() + 1);
    int below = 0;
    for (const QString &id : states) {
        const QMap<int, Row> then = rowsOf(u"gdp_growth_weo2019"_s, id);
        const QMap<int, Row> now = rowsOf(u"gdp_growth"_s, id);
        const auto earlier = std::ranges::find(chart.plot.earlier, id, &ChartLine::id);
        QVERIFY(earlier != chart.plot.earlier.end());
        QVERIFY(!then[earlier->points.first().year].isProjection); // where it was made
        double missing = 0;
        for (const ChartPoint &point : earlier->points) {
            QCOMPARE(point.value, then[point.year].value);
            if (then[point.year].isProjection && now.contains(point.year) && !now[point.year].isProjection)
                missing += point.value - now[point.year].value;
        }
        below += missing > 0;
    }
    QCOMPARE(plain(chart.title), u"Growth was below the projections of April 2019 in %1 of 10 members"_s.arg(below));
    QVERIFY(plain(chart.subtitle).contains(u"median error 1.5 points"_s));
    QVERIFY(chart.sourceLine.contains(u"April 2019"_s));
    QCOMPARE(chart.plot.line(u"THA"_s)->role, ChartLine::Role::Chosen);
}

void TestReportCard::theEarlierLineIsNamedShortAtItsEnd()
{
    const auto endOf = [](const ChartDescription &chart) { return plain(chart.plot.line(EarlierLineId)->endLabel); };
    const double growth = chartOf().plot.line(EarlierLineId)->points.last().value;
    QCOMPARE(endOf(chartOf()), u"IMF 2019: %1 %"_s.arg(growth, 0, 'f', 1));
    const double people = rowsOf(u"pop_weo2019"_s, AseanId).last().value;
    QCOMPARE(endOf(levelsOf(ReportLevels::People, {})), u"IMF 2019: %1"_s.arg(people, 0, 'f', 1));
    const ChartDescription output = levelsOf(ReportLevels::Output, {});
    QVERIFY(plain(output.title).endsWith(u" in fact (billion US$)"_s));
    QCOMPARE(output.shortTitle, output.title.chopped(QStringView(u" (billion US$)").size()));
    QVERIFY(output.plot.line(EarlierLineId)->label.contains(u"April"_s)); // as the table and the box have room for
}

void TestReportCard::outputIsThatOfTheRows()
{
    const ChartDescription chart = levelsOf(ReportLevels::Output, {u"THA"_s});
    const QMap<int, Row> then = rowsOf(u"gdp_nominal_weo2019"_s, u"THA"_s);
    const QMap<int, Row> now = rowsOf(u"gdp_nominal"_s, u"THA"_s);
    QCOMPARE(chart.plot.line(EarlierLineId)->points.size(), then.size());
    for (const ChartPoint &point : chart.plot.line(EarlierLineId)->points)
        QCOMPARE(point.value, then[point.year].value);
    for (const ChartPoint &point : chart.plot.line(u"THA"_s)->points)
        QCOMPARE(point.value, now[point.year].value);
    QCOMPARE(plain(chart.title), u"Thailand, GDP: 679.1 expected for 2024, 526.5 in fact (billion US$)"_s);
    QCOMPARE(chart.figureAt(2024, EarlierLineId)->measure, u"gdp_nominal_weo2019"_s);
    const ChartDescription lost = levelsOf(ReportLevels::Output, {u"IDN"_s});
    QCOMPARE(lost.title, u"Indonesia: no projection of April 2019 is kept"_s);
    QVERIFY(!lost.plot.line(u"IDN"_s)->points.isEmpty());
}

/** The copy of April 2019 has lost the values from a thousand billion on: Indonesia's from 2017. */
void TestReportCard::aseanIsShownWithoutTheMemberThatIsLost()
{
    const ChartDescription chart = levelsOf(ReportLevels::Output, {});
    QCOMPARE(chart.plot.lines.first().label, u"ASEAN without Indonesia"_s);
    double then = 0;
    double now = 0;
    QStringList places;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        if (id == u"IDN"_s)
            continue;
        places.append(id);
        then += rowsOf(u"gdp_nominal_weo2019"_s, id)[2022].value;
        now += rowsOf(u"gdp_nominal"_s, id)[2022].value;
    }
    QVERIFY(std::abs(chart.plot.line(EarlierLineId)->at(2022)->value - then) < 1e-6);
    QVERIFY(std::abs(chart.plot.line(AseanId)->at(2022)->value - now) < 1e-6);
    QVERIFY(!chart.plot.line(AseanId)->at(2023)); // Myanmar's last estimate is of 2022
    QCOMPARE(chart.figureAt(2022, AseanId)->place, places.join(u'+'));
    QVERIFY(std::ranges::any_of(
        chart.notes, [](const QString &note) { return note.contains(u"without a projection of Indonesia"_s); }));
}

void TestReportCard::aYearThatAPlaceLacksIsNoSum()
{
    const SeriesReader torn([](const QString &id) -> Result<SharedSeries> {
        IndicatorSeries series = *test::factSeries()(id);
        QList<Observation> points = series.of(u"SGP"_s).points();
        points.removeIf([](const Observation &point) { return point.year == 2020; });
        series.byEntity.insert(u"SGP"_s, Series(points));
        return std::make_shared<const IndicatorSeries>(series);
    });
    const ReportSubject subject = reportSubject(test::factCatalogue(), torn, ReportLevels::Output, AseanId, English);
    QVERIFY(subject.places.size() == 9);
    for (const Series &series : {subject.earlier, subject.later}) {
        QVERIFY(series.at(2019) && series.at(2021));
        QVERIFY(!series.at(2020));
    }
}

void TestReportCard::peopleAreComparedByTheirGrowth()
{
    const QMap<int, Row> then = rowsOf(u"pop_weo2019"_s, AseanId);
    const QMap<int, Row> now = rowsOf(u"pop_total"_s, AseanId);
    const ChartDescription chart = levelsOf(ReportLevels::People, {});
    for (const ChartPoint &point : chart.plot.line(AseanId)->points)
        QVERIFY(std::abs(point.value - now[point.year].value / 1000) < 1e-9);
    const double expected = 100 * (then[2023].value / then[2017].value - 1);
    const double came = 100 * (now[2023].value / now[2017].value - 1);
    QCOMPARE(plain(chart.title),
        u"ASEAN, people: +%1 % expected for 2017–2023, +%2 % in fact"_s.arg(expected, 0, 'f', 1).arg(came, 0, 'f', 1));
    QVERIFY(chart.subtitle.contains(u"million people"_s));
    QCOMPARE(chart.figureAt(2020, AseanId)->measure, u"pop_total"_s);
}

void TestReportCard::medianErrorsOfLevelsAreThoseOfTheRows_data()
{
    QTest::addColumn<ReportLevels>("levels");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<double>("unit"); ///< of the later in that of the earlier
    QTest::newRow("output") << ReportLevels::Output << u"gdp_nominal_weo2019"_s << u"gdp_nominal"_s << 1.0;
    QTest::newRow("people") << ReportLevels::People << u"pop_weo2019"_s << u"pop_total"_s << 0.001;
}

void TestReportCard::medianErrorsOfLevelsAreThoseOfTheRows()
{
    QFETCH(const ReportLevels, levels);
    QFETCH(const QString, then);
    QFETCH(const QString, now);
    QFETCH(const double, unit);
    std::vector<double> errors;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        const QMap<int, Row> earlier = rowsOf(then, id);
        const QMap<int, Row> later = rowsOf(now, id);
        for (auto row = earlier.cbegin(); row != earlier.cend(); ++row) {
            if (row->isProjection && later.contains(row.key()) && !later[row.key()].isProjection)
                errors.push_back(std::abs(later[row.key()].value * unit / row->value - 1) * 100);
        }
    }
    std::ranges::sort(errors);
    const std::size_t half = errors.size() / 2;
    const double median = errors.size() % 2 == 1 ? errors[half] : (errors[half - 1] + errors[half]) / 2;
    QList<JudgedYear> all;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        const ReportSubject subject = reportSubject(test::factCatalogue(), test::factSeries(), levels, id, English);
        all += judgedYears(subject.earlier, subject.later);
    }
    QCOMPARE(all.size(), qsizetype(errors.size()));
    QVERIFY(std::abs(*medianErrorInPercent(all) - median) < 1e-6);
    const Sheet sheet = reportCardSheet(test::factCatalogue(), test::factSeries(), English);
    const QString said = u"off by more than %1 % (%2 values)"_s.arg(median, 0, 'f', 1).arg(errors.size());
    QVERIFY(std::ranges::any_of(sheet.blocks, [&said](const SheetBlock &block) {
        return !block.words.isEmpty() && plain(block.words[0].text).contains(said);
    }));
}

ATLAS_TEST(TestReportCard)

#include "tst_reportcard.moc"
