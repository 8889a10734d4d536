// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/serieschart.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestSeriesChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFindingIsTheValueOfTheYear();
    void anAxisSaysItsTicks_data();
    void anAxisSaysItsTicks();
    void anAxisFarFromZeroSaysSo();
    void withoutValuesThereIsAReason();
};

namespace
{

const Format English(Language::English, Era::Common);

Definition definitionOf(const QString &unit, int decimals)
{
    Definition definition;
    definition.id = u"urban_share"_s;
    definition.name = {u"Urban share"_s, u"สัดส่วน"_s};
    definition.unit = {unit, unit};
    definition.decimals = decimals;
    return definition;
}

ChartDescription chartOf(const QList<double> &values, int decimals, const QString &unit = u"%"_s)
{
    QList<Observation> points;
    for (const double value : values)
        points.append({2000 + int(points.size()), value,
            points.size() + 1 < values.size() ? ValueKind::Estimate : ValueKind::Projection, u"wup2018"_s});
    const SeriesCoverage coverage{
        u"urban_share"_s, u"THA"_s, u"wup2018"_s, 2000, 2000 + int(values.size()) - 1, int(values.size()), 1};
    return seriesChart(test::factCatalogue(), definitionOf(unit, decimals), coverage, Series(points), 2001, English);
}

} // namespace

void TestSeriesChart::theFindingIsTheValueOfTheYear()
{
    const ChartDescription chart = chartOf({10, 20, 30}, 1);
    QCOMPARE(chart.title, u"Urban share, Thailand: 20.0\u00A0% in 2001"_s);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2001));
    QCOMPARE(chart.plot.lines.size(), 1);
    QVERIFY(chart.subtitle.startsWith(u"Urban share"_s));
}

void TestSeriesChart::anAxisSaysItsTicks_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("whole") << QList<double>{10, 20, 78};
    QTest::newRow("quarters") << QList<double>{0.1, 0.4, 1.2};
    QTest::newRow("hundredths") << QList<double>{0.011, 0.05, 0.061};
    QTest::newRow("below zero") << QList<double>{-1.2, 0.4, 2};
}

void TestSeriesChart::anAxisSaysItsTicks()
{
    QFETCH(QList<double>, values);
    const ChartDescription chart = chartOf(values, 1, u"km"_s);
    QVERIFY(chart.plot.valueTicks.size() > 1);
    for (const ChartTick &tick : chart.plot.valueTicks) {
        QString text = tick.text;
        const double said = text.replace(u'\u2212', u'-').remove(u',').toDouble();
        QVERIFY2(std::abs(said - tick.value) < 1e-9, qPrintable(tick.text));
    }
    const auto [lowest, highest] = std::ranges::minmax(values);
    QVERIFY(chart.plot.low <= lowest && chart.plot.high >= highest);
}

void TestSeriesChart::anAxisFarFromZeroSaysSo()
{
    QVERIFY(chartOf({10, 20, 30}, 0).notes.isEmpty());
    QCOMPARE(chartOf({95, 97, 99}, 0).notes, QStringList{u"The axis of values does not begin at zero."_s});
}

void TestSeriesChart::withoutValuesThereIsAReason()
{
    const ChartDescription chart = chartOf({}, 0);
    QVERIFY(chart.plot.lines.isEmpty());
    QVERIFY(chart.emptyReason.contains(u"Urban share"_s));
}

ATLAS_TEST(TestSeriesChart)

#include "tst_serieschart.moc"
