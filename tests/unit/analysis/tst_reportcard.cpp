// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/growth.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

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

ChartDescription chartOf(const QList<QString> &states = {}, int year = 2025)
{
    ViewState view;
    view.states = states;
    view.year = year;
    return reportCardChart(test::factCatalogue(), test::factSeries(), view, English);
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
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
    void aStateIsShownWithoutTheArticle();
    void theSheetHasARowForEachMember();
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
    QCOMPARE(earlier->points.first().year, 2018); // one member's last estimate is of 2017
    QVERIFY(!chart.figureAt(2020, u"april-2019"_s)); // worked out here, no figure of a source
    const ChartLine *article = chart.plot.line(u"article-forecast"_s);
    QCOMPARE(article->points.size(), 5);
    QCOMPARE(article->points.first().value, 5.2);
    QCOMPARE(article->figures[0].place, u"c04"_s);
    for (const ChartTick &tick : chart.plot.valueTicks) { // what is written is where it stands
        const QString number = plain(tick.text).remove(u" %"_s).replace(QChar(0x2212), u'-');
        QCOMPARE(number.toDouble(), tick.value);
    }
    QCOMPARE(plain(chart.title), u"ASEAN, growth: 5.1 % a year expected for 2018–2024, 3.5 % came"_s);
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
    QVERIFY(says(u"ASEAN grew 5.1 % a year in 2016–2019 and 3.4 % in 2016–2020, with the pandemic in it."_s));
}

ATLAS_TEST(TestReportCard)

#include "tst_reportcard.moc"
