// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanpanels.h"

#include "app/analysis/urbanchart.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ChartDescription panelsIn(int year, const QString &indicator = UrbanShareId, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    const Catalogue &catalogue = test::factCatalogue();
    return urbanPanels(urbanChart(catalogue, *test::factSeries()(indicator), view, English), catalogue, view);
}

} // namespace

/** The urban share of each member in a small chart of its own. */
class TestUrbanPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFindingCountsTheMembers_data();
    void theFindingCountsTheMembers();
    void aChosenStateIsTheFinding();
    void theArticleSpeaksOfAseanAlone();
    void theGreyLineIsNamed();
    void withoutValuesThereIsAReason();
};

void TestUrbanPanels::theFindingCountsTheMembers_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("1950") << 1950 << 1950 << UrbanShareId;
    QTest::newRow("2025") << 2025 << 2025 << UrbanShareId;
    QTest::newRow("2050") << 2050 << 2050 << UrbanShareId;
    QTest::newRow("after the end") << 2040 << 2025 << wellknown::UrbanShareOfWorldBank;
}

void TestUrbanPanels::theFindingCountsTheMembers()
{
    QFETCH(const int, year);
    QFETCH(const int, shown);
    QFETCH(const QString, indicator);
    int urban = 0;
    int members = 0;
    const auto rows = test::factValues(indicator);
    for (const State &state : test::factCatalogue().states) {
        if (!rows.value(state.id).contains(shown))
            continue;
        ++members;
        urban += rows[state.id][shown] > 50 ? 1 : 0;
    }
    QCOMPARE(members, 10);
    QCOMPARE(plain(panelsIn(year, indicator).title),
        u"Members more than half urban in %1: %2 of 10; ASEAN: %3 %"_s.arg(shown).arg(urban).arg(
            QString::number(rows[AseanId][shown], 'f', 1)));
}

void TestUrbanPanels::aChosenStateIsTheFinding()
{
    QVERIFY(panelsIn(2025, UrbanShareId, {u"THA"_s}).title.startsWith(u"Thailand"_s));
}

void TestUrbanPanels::theArticleSpeaksOfAseanAlone()
{
    const ChartDescription chart = panelsIn(2025);
    QVERIFY(chart.plot.marks.isEmpty());
    QVERIFY(chart.keys.isEmpty());
    QCOMPARE(chart.plot.lines.size(), 11);
}

void TestUrbanPanels::theGreyLineIsNamed()
{
    QVERIFY(plain(panelsIn(2025).subtitle).contains(u"grey: ASEAN"_s));
    QVERIFY(panelsIn(2025).subtitle.contains(u"dashed: projection"_s));
    QVERIFY(!panelsIn(2025, wellknown::UrbanShareOfWorldBank).subtitle.contains(u"projection"_s));
}

void TestUrbanPanels::withoutValuesThereIsAReason()
{
    const IndicatorSeries nothing{UrbanShareId, {}};
    const Catalogue &catalogue = test::factCatalogue();
    QVERIFY(!urbanPanels(urbanChart(catalogue, nothing, {}, English), catalogue, {}).emptyReason.isEmpty());
}

ATLAS_TEST(TestUrbanPanels)

#include "tst_urbanpanels.moc"
