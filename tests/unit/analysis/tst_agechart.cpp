// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"
#include "app/analysis/wellknown.h"
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

ChartDescription chartOf(const QString &indicator, int year = 2025, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return ageChart(test::factCatalogue(), *test::factSeries()(indicator), view, English);
}

} // namespace

class TestAgeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsTheSeriesOfTheFacts_data();
    void everyLineIsTheSeriesOfTheFacts();
    void workingAgeIsHighestIn2020();
    void titlesAreFindings();
    void onlyTheYoungAreSetAgainstTheArticle();
    void aYearBetweenIsSaidToBorrow();
    void anAxisThatDoesNotBeginAtZeroSaysSo();
};

void TestAgeChart::everyLineIsTheSeriesOfTheFacts_data()
{
    QTest::addColumn<QString>("indicator");
    for (const QString &id : {wellknown::UnderThirtyFiveShare, wellknown::WorkingAgeShare, wellknown::OlderShare})
        QTest::newRow(qPrintable(id)) << id;
}

void TestAgeChart::everyLineIsTheSeriesOfTheFacts()
{
    QFETCH(const QString, indicator);
    const ChartDescription chart = chartOf(indicator, 2025, {u"VNM"_s});
    QCOMPARE(chart.plot.lines.size(), 11);
    QCOMPARE(chart.plot.lines[1].id, u"VNM"_s);
    int seen = 0;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        const ChartLine *line = row[u"indicator_id"_s] == indicator ? chart.plot.line(row[u"entity_id"_s]) : nullptr;
        if (line == nullptr)
            continue;
        const double value = row[u"value"_s].toDouble();
        QCOMPARE(line->at(row[u"year"_s].toInt())->value, value);
        QVERIFY(value >= chart.plot.low && value <= chart.plot.high);
        ++seen;
    }
    QCOMPARE(seen, 11 * 31); // every five years from 1950 to 2100
}

/** 67.74 % in 2020 is above 67.49 in 2015 and 67.48 in 2025. */
void TestAgeChart::workingAgeIsHighestIn2020()
{
    const auto peak = peakOf(*chartOf(wellknown::WorkingAgeShare).plot.line(AseanId));
    QCOMPARE(peak->year, 2020);
    QCOMPARE(peak->value, 67.74);
    QVERIFY(!peakOf({}));
}

void TestAgeChart::titlesAreFindings()
{
    QCOMPARE(plain(chartOf(wellknown::WorkingAgeShare, 2025).title),
        u"ASEAN, working age: 67.5 % in 2025; highest 67.7 % in 2020"_s);
    QCOMPARE(plain(chartOf(wellknown::WorkingAgeShare, 2020).title),
        u"ASEAN, working age: 67.7 % in 2020, the highest share"_s);
    QCOMPARE(plain(chartOf(wellknown::OlderShare, 2025).title), u"ASEAN, 65 and over: 8.7 % in 2025, 27.3 % in 2100"_s);
    QCOMPARE(plain(chartOf(wellknown::UnderThirtyFiveShare, 2025).title),
        u"ASEAN under 35: 54.9 % in 2025; highest 74.8 % in 1980"_s);
}

void TestAgeChart::onlyTheYoungAreSetAgainstTheArticle()
{
    const QList<ChartMark> marks = chartOf(wellknown::UnderThirtyFiveShare).plot.marks;
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].claimId, u"c09"_s);
    QCOMPARE(marks[0].value, 60.0);
    QVERIFY(chartOf(wellknown::WorkingAgeShare).plot.marks.isEmpty());
}

void TestAgeChart::aYearBetweenIsSaidToBorrow()
{
    QCOMPARE(plain(chartOf(wellknown::OlderShare, 2018).sentence()), u"No value for 2018. In 2015: ASEAN 6.0 %."_s);
    QVERIFY(chartOf(wellknown::OlderShare).subtitle.contains(u"a value every 5 years"_s));
}

void TestAgeChart::anAxisThatDoesNotBeginAtZeroSaysSo()
{
    const auto says
        = [](const ChartDescription &chart) { return chart.notes.contains(u"The axis does not begin at zero."_s); };
    QCOMPARE(says(chartOf(wellknown::OlderShare)), chartOf(wellknown::OlderShare).plot.low > 0);
    QCOMPARE(says(chartOf(wellknown::WorkingAgeShare)), chartOf(wellknown::WorkingAgeShare).plot.low > 0);
}

ATLAS_TEST(TestAgeChart)

#include "tst_agechart.moc"
