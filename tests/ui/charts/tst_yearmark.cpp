// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/yearmark.h"
#include "ui/theme/fonts.h"

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

constexpr int FlatFrom = 2000;
constexpr int FlatTo = 2025;

/** A flat line of one value, with a name at its end. */
ChartLine flatLine(const QString &id, double value, const QString &endLabel, ChartLine::Role role)
{
    ChartLine line;
    line.id = id;
    line.label = id;
    line.endLabel = endLabel;
    line.role = role;
    for (int year = FlatFrom; year <= FlatTo; ++year)
        line.points.append({year, value, ValueKind::Estimate, {}, 0});
    return line;
}

/** Two lines so near to each other that not both values stand beside their dots. */
ChartDescription twoLines(int year, const QString &upperEnd, const QString &lowerEnd)
{
    ChartDescription chart;
    chart.style = {ChartValueStyle::Kind::Percent, 1, 1, {}};
    chart.currentYear = year;
    chart.plot.firstYear = FlatFrom;
    chart.plot.lastYear = FlatTo;
    chart.plot.low = 0;
    chart.plot.high = 80;
    chart.plot.lines = {flatLine(u"lower"_s, 52.8, lowerEnd, ChartLine::Role::Asean),
        flatLine(u"upper"_s, 54.5, upperEnd, ChartLine::Role::Chosen)};
    return chart;
}

/** How many pairs of values, each with every other, stand above and below as their dots do; fails at one that does
 * not. */
int pairsInOrder(const ChartDescription &chart, const ChartLayout &layout)
{
    const int year = chart.currentYear;
    const QList<YearMark::Value> values = placeYearMark(chart, layout, year).values;
    const auto height
        = [&](const YearMark::Value &value) { return layout.y(chart.plot.lines[value.line].at(year)->value); };
    int pairs = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k, ++pairs) {
            const double dots = height(values[i]) - height(values[k]);
            const double texts = values[i].rect.center().y() - values[k].rect.center().y();
            if (dots * texts < 0)
                QTest::qFail(
                    qPrintable(u"%1 and %2 in %3"_s.arg(values[k].text, values[i].text).arg(year)), __FILE__, __LINE__);
        }
    }
    return pairs;
}

} // namespace

/** What stands beside the line of the year. */
class TestYearMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aValueAtTheEndOfItsLineIsWrittenOnce();
    void anEndThatOnlyNamesLeavesTheValueToTheYear();
    void valuesStandAboveAndBelowAsTheirDotsDo_data();
    void valuesStandAboveAndBelowAsTheirDotsDo();
    void valuesOfFourStatesKeepTheirOrder();
};

void TestYearMark::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestYearMark::aValueAtTheEndOfItsLineIsWrittenOnce()
{
    const QString upper = u"Upper: "_s + Format().percent(54.5, 1);
    const QString lower = u"Lower: "_s + Format().percent(52.8, 1);
    for (const QSizeF &size : {QSizeF(360, 170), QSizeF(680, 340), QSizeF(1100, 500)}) {
        const ChartDescription last = twoLines(FlatTo, upper, lower);
        QVERIFY(placeYearMark(last, layOutChart(last.plot, size), FlatTo).values.isEmpty());
        const ChartDescription earlier = twoLines(2012, upper, lower);
        QCOMPARE(placeYearMark(earlier, layOutChart(earlier.plot, size), 2012).values.size(), 2);
    }
}

void TestYearMark::anEndThatOnlyNamesLeavesTheValueToTheYear()
{
    const ChartDescription chart = twoLines(FlatTo, u"Upper: "_s + Format().percent(54.5, 1), u"Lower"_s);
    const YearMark mark = placeYearMark(chart, layOutChart(chart.plot, {680, 340}), FlatTo);
    QCOMPARE(mark.values.size(), 1);
    QCOMPARE(mark.values[0].text, chart.shortValueText(52.8));
}

void TestYearMark::valuesStandAboveAndBelowAsTheirDotsDo_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2000, 2004, 2012, 2021, 2025})
        QTest::addRow("%d", year) << year;
}

void TestYearMark::valuesStandAboveAndBelowAsTheirDotsDo()
{
    QFETCH(const int, year);
    const ChartDescription chart = twoLines(year, u"Upper"_s, u"Lower"_s);
    for (const QSizeF &size : {QSizeF(360, 170), QSizeF(680, 340), QSizeF(1100, 500)}) {
        const YearMark mark = placeYearMark(chart, layOutChart(chart.plot, size), year);
        QCOMPARE(mark.values.size(), 2);
        QCOMPARE(mark.values[0].text, chart.shortValueText(52.8));
        QVERIFY2(mark.values[1].rect.center().y() <= mark.values[0].rect.center().y(),
            qPrintable(QString::number(size.width())));
    }
}

void TestYearMark::valuesOfFourStatesKeepTheirOrder()
{
    const QList<QString> states{u"VNM"_s, u"THA"_s, u"PHL"_s, u"BRN"_s};
    const EconomyChoice level{EconomyChoice::Measure::Nominal, EconomyChoice::Form::Level, 2};
    int pairs = 0;
    for (int year = 1980; year < 2030; ++year) {
        for (const ChartDescription &chart :
            {test::urbanCase(year, states, Format()), test::economyCase(level, year, states, Format())}) {
            for (const QSizeF &size : {QSizeF(400, 150), QSizeF(664, 230)})
                pairs += pairsInOrder(chart, layOutChart(chart.plot, size));
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(pairs > 100);
}

ATLAS_TEST(TestYearMark)

#include "tst_yearmark.moc"
