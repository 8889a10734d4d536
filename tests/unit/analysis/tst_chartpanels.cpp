// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartpanels.h"
#include "app/analysis/protocolorder.h"
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

QList<QString> inProtocolOrder()
{
    QList<QString> ids;
    for (const State *state : statesInProtocolOrder(test::factCatalogue()))
        ids.append(state->id);
    return ids;
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
    void panelsStandInProtocolOrder();
    void allPanelsShareTheirAxes();
    void oneLineStandsOutInEach();
    void aPanelMayCompareWithTheMainLineAlone();
    void aLineAloneIsOnePanel();
};

void TestChartPanels::everyStateHasAPanel()
{
    const ChartDescription chart = urban({});
    QCOMPARE(panelsOf(chart, inProtocolOrder()).size(), 10);
    for (const ChartPanel &panel : panelsOf(chart, inProtocolOrder()))
        QCOMPARE(panel.plot.lines.size(), chart.plot.lines.size()); // the others to compare with
    QVERIFY(panelsOf({}, {}).isEmpty());
}

void TestChartPanels::panelsStandInProtocolOrder()
{
    QCOMPARE(labels(panelsOf(urban({}), inProtocolOrder())),
        (QStringList{u"Brunei"_s, u"Cambodia"_s, u"Indonesia"_s, u"Lao PDR"_s, u"Malaysia"_s, u"Myanmar"_s,
            u"Philippines"_s, u"Singapore"_s, u"Thailand"_s, u"Viet Nam"_s}));
    const QStringList thai = labels(panelsOf(urban({Language::Thai, Era::Buddhist}), inProtocolOrder()));
    QCOMPARE(thai.first(), u"บรูไน"_s);
    QCOMPARE(thai.last(), u"เวียดนาม"_s);
}

void TestChartPanels::allPanelsShareTheirAxes()
{
    const ChartDescription chart = urban({});
    for (const ChartPanel &panel : panelsOf(chart, inProtocolOrder())) {
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
    for (const ChartPanel &panel : panelsOf(chart, inProtocolOrder())) {
        QCOMPARE(panel.plot.lines.first().id, panel.lineId);
        QCOMPARE(panel.plot.lines.first().points, chart.plot.line(panel.lineId)->points);
        QCOMPARE(std::ranges::count(panel.plot.lines, ChartLine::Role::Chosen, &ChartLine::role), 1);
        QCOMPARE(std::ranges::count(panel.plot.lines, ChartLine::Role::Asean, &ChartLine::role), 1);
    }
}

void TestChartPanels::aPanelMayCompareWithTheMainLineAlone()
{
    const ChartDescription chart = urban({});
    const QList<ChartPanel> panels = panelsOf(chart, inProtocolOrder(), PanelBackdrop::Main);
    QCOMPARE(panels.size(), 10);
    for (const ChartPanel &panel : panels) {
        QCOMPARE(panel.plot.lines.size(), 2);
        QCOMPARE(panel.plot.lines.first().id, panel.lineId);
        QCOMPARE(panel.plot.lines.last().id, AseanId);
        QCOMPARE(panel.plot.lines.last().role, ChartLine::Role::Context); // grey
        QCOMPARE(panel.plot.lines.last().points, chart.plot.line(AseanId)->points);
    }
}

void TestChartPanels::aLineAloneIsOnePanel()
{
    ChartDescription chart = urban({});
    chart.plot.lines = {chart.plot.lines.first()};
    const QList<ChartPanel> panels = panelsOf(chart, inProtocolOrder());
    QCOMPARE(panels.size(), 1);
    QCOMPARE(panels[0].plot.lines.first().role, ChartLine::Role::Asean);
}

ATLAS_TEST(TestChartPanels)

#include "tst_chartpanels.moc"
