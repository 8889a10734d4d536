// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartpanels.h"
#include "app/analysis/urbanchart.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

ChartDescription urban(const Format &format)
{
    return urbanChart(test::factCatalogue(), *test::factSeries()(UrbanShareId), {}, format);
}

QStringList labels(const QList<ChartPanel> &panels)
{
    QStringList labels;
    for (const ChartPanel &panel : panels)
        labels.append(panel.label);
    return labels;
}

} // namespace

class TestChartPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAPanel();
    void panelsStandByName();
    void allPanelsShareTheirAxes();
    void oneLineStandsOutInEach();
    void aLineAloneIsOnePanel();
};

void TestChartPanels::everyStateHasAPanel()
{
    const ChartDescription chart = urban({});
    QCOMPARE(panelsOf(chart).size(), 10);
    for (const ChartPanel &panel : panelsOf(chart))
        QCOMPARE(panel.plot.lines.size(), chart.plot.lines.size()); // the others to compare with
    QVERIFY(panelsOf({}).isEmpty());
}

void TestChartPanels::panelsStandByName()
{
    QCOMPARE(labels(panelsOf(urban({}))),
        (QStringList{u"Brunei"_s, u"Cambodia"_s, u"Indonesia"_s, u"Lao PDR"_s, u"Malaysia"_s, u"Myanmar"_s,
            u"Philippines"_s, u"Singapore"_s, u"Thailand"_s, u"Viet Nam"_s}));
    const QStringList thai = labels(panelsOf(urban({Language::Thai, Era::Buddhist})));
    QVERIFY2(thai.indexOf(u"กัมพูชา"_s) == 0 && thai.indexOf(u"เวียดนาม"_s) > thai.indexOf(u"ไทย"_s),
        qPrintable(thai.join(u' ')));
}

void TestChartPanels::allPanelsShareTheirAxes()
{
    const ChartDescription chart = urban({});
    for (const ChartPanel &panel : panelsOf(chart)) {
        QCOMPARE(panel.plot.low, chart.plot.low);
        QCOMPARE(panel.plot.high, chart.plot.high);
        QCOMPARE(panel.plot.firstYear, chart.plot.firstYear);
        QCOMPARE(panel.plot.lastYear, chart.plot.lastYear);
        QCOMPARE(panel.plot.valueTicks, chart.plot.valueTicks);
        QVERIFY(panel.plot.marks.isEmpty());
    }
}

void TestChartPanels::oneLineStandsOutInEach()
{
    const ChartDescription chart = urban({});
    for (const ChartPanel &panel : panelsOf(chart)) {
        QCOMPARE(panel.plot.lines.first().id, panel.lineId);
        QCOMPARE(panel.plot.lines.first().points, chart.plot.line(panel.lineId)->points);
        QCOMPARE(std::ranges::count(panel.plot.lines, ChartLine::Role::Chosen, &ChartLine::role), 1);
        QCOMPARE(std::ranges::count(panel.plot.lines, ChartLine::Role::Asean, &ChartLine::role), 1);
    }
}

void TestChartPanels::aLineAloneIsOnePanel()
{
    ChartDescription chart = urban({});
    chart.plot.lines = {chart.plot.lines.first()};
    const QList<ChartPanel> panels = panelsOf(chart);
    QCOMPARE(panels.size(), 1);
    QCOMPARE(panels[0].plot.lines.first().role, ChartLine::Role::Asean);
}

ATLAS_TEST(TestChartPanels)

#include "tst_chartpanels.moc"
