// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypopulationchart.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The people of a city over the years. */
class TestCityPopulationChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsTheSeriesOfTheFacts();
    void everyTickSaysItsValue();
    void theCountOfTheAdministrativeAreaIsAMark();
    void withoutAgglomerationThereIsAReason();
};

namespace
{

ChartDescription chartOf(const QString &cityId, const Catalogue &catalogue = test::factCatalogue())
{
    const SharedSeries agglomerations = test::factSeries()(AgglomerationIndicator);
    const SharedSeries administrative = test::factSeries()(AdministrativeIndicator);
    return cityPopulationChart(catalogue, {*agglomerations, *administrative}, cityId, 2025, Format());
}

} // namespace

void TestCityPopulationChart::theLineIsTheSeriesOfTheFacts()
{
    QHash<int, double> expected;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == u"city_pop" && row[u"entity_id"_s] == u"yangon")
            expected.insert(row[u"year"_s].toInt(), row[u"value"_s].toDouble() * 1000);
    }
    const ChartDescription chart = chartOf(u"yangon"_s);
    QCOMPARE(chart.plot.lines.size(), 1);
    QCOMPARE(chart.plot.lines.first().points.size(), expected.size());
    for (const ChartPoint &point : chart.plot.lines.first().points)
        QCOMPARE(point.value, expected.value(point.year));
    QVERIFY(!chart.sourceLine.isEmpty());
    QVERIFY(chart.title.contains(u"projected"_s)); // 2025, in an edition of 2018
}

void TestCityPopulationChart::everyTickSaysItsValue()
{
    for (const City &city : test::factCatalogue().cities) {
        const ChartDescription chart = chartOf(city.id);
        for (const ChartTick &tick : chart.plot.valueTicks) {
            const double said = QString(tick.text).remove(u',').toDouble();
            QVERIFY2(qFuzzyCompare(1 + said * chart.style.divisor, 1 + tick.value), qPrintable(city.id + tick.text));
        }
    }
}

void TestCityPopulationChart::theCountOfTheAdministrativeAreaIsAMark()
{
    Catalogue catalogue = test::factCatalogue();
    const auto bangkok = std::ranges::find(catalogue.cities, u"bangkok"_s, &City::id);
    bangkok->statedPopulation = City::StatedPopulation{8'280'000, 2018, u"asean_scap_2018"_s};
    const ChartDescription chart = chartOf(u"bangkok"_s, catalogue);
    QCOMPARE(chart.plot.marks.size(), 1);
    QCOMPARE(chart.plot.marks.first().value, 8'280'000.0);
    QVERIFY(chart.plot.marks.first().detail.contains(u"not to be compared"_s));
}

void TestCityPopulationChart::withoutAgglomerationThereIsAReason()
{
    for (const QString &id : {u"banyuwangi"_s, u"atlantis"_s}) {
        QVERIFY(chartOf(id).plot.lines.isEmpty());
        QVERIFY(!chartOf(id).emptyReason.isEmpty());
    }
}

ATLAS_TEST(TestCityPopulationChart)

#include "tst_citypopulationchart.moc"
