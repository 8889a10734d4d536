// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/series.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using atlas::Observation;
using atlas::Series;
using atlas::ValueKind;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearWithoutValueHasNone();
    void nearestPrefersTheEarlierOfTwo();
    void theLastEstimateIsNotTheLastValue();
    void anEmptySeriesAnswersNothing();
};

namespace
{

Series aSeries()
{
    return Series({{2010, 1.0, ValueKind::Estimate, u"s"_s}, {2015, 2.0, ValueKind::Estimate, u"s"_s},
        {2020, 3.0, ValueKind::Projection, u"s"_s}});
}

} // namespace

void TestSeries::aYearWithoutValueHasNone()
{
    QCOMPARE(aSeries().at(2015)->value, 2.0);
    QVERIFY(!aSeries().at(2016));
    QVERIFY(!aSeries().atOrBefore(2009));
    QCOMPARE(aSeries().atOrBefore(2019)->year, 2015);
    QCOMPARE(aSeries().atOrBefore(2099)->year, 2020);
}

void TestSeries::nearestPrefersTheEarlierOfTwo()
{
    const Series series({{2010, 1.0, ValueKind::Estimate, {}}, {2012, 2.0, ValueKind::Estimate, {}}});
    QCOMPARE(series.nearest(2011)->year, 2010);
    QCOMPARE(series.nearest(2012)->year, 2012);
    QCOMPARE(series.nearest(1900)->year, 2010);
    QCOMPARE(series.nearest(2100)->year, 2012);
}

void TestSeries::theLastEstimateIsNotTheLastValue()
{
    QCOMPARE(aSeries().lastEstimateYear(), std::optional(2015));
}

void TestSeries::anEmptySeriesAnswersNothing()
{
    QVERIFY(!Series().nearest(2000));
    QVERIFY(!Series().lastEstimateYear());
    QVERIFY(atlas::IndicatorSeries().of(u"THA"_s).isEmpty());
    QVERIFY(!atlas::IndicatorSeries().lastEstimateYear({u"THA"_s}));
}

ATLAS_TEST(TestSeries)

#include "tst_series.moc"
