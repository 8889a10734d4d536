// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "tests/ui/shell/windowparts.h"
#include "ui/pages/overview/areapanel.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

/** What stands in the window of the built edition are the facts. */
class TestWindowFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urbanSharesAreTheFacts_data();
    void urbanSharesAreTheFacts();
    void nominalRanksAreTheFacts_data();
    void nominalRanksAreTheFacts();
    void purchasingPowerRankIsFourthFrom2014();
    void projectTotalsAreThePrintedOnes_data();
    void projectTotalsAreThePrintedOnes();
    void populationOf2018IsTheUnsAndNamesTheArticles();
};

namespace
{

/** A value of a line; −1 where the chart has none. */
double valueAt(const ShownWindow &shown, const QString &name, const QString &line, int year)
{
    const ChartLine *found = test::chartOf(shown.window, name).description().plot.line(line);
    return found && found->at(year) ? found->at(year)->value : -1;
}

} // namespace

// Expected figures: data/facts/observation.csv, urban_share of ASEAN.
void TestWindowFacts::urbanSharesAreTheFacts_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("isProjection");
    QTest::newRow("2018") << 2018 << 48.9 << false;
    QTest::newRow("2025") << 2025 << 52.8 << true;
    QTest::newRow("2050") << 2050 << 66.1 << true;
}

void TestWindowFacts::urbanSharesAreTheFacts()
{
    QFETCH(const int, year);
    QFETCH(const double, share);
    QFETCH(const bool, isProjection);
    ShownWindow shown;
    shown.change([&](ViewState &view) { view.year = year; });
    QCOMPARE(std::round(valueAt(shown, u"urbanChart"_s, AseanId, year) * 10) / 10, share);
    const KeyFigure &said = test::keyFigureOf(shown.window, KeyFigure::Id::UrbanShare);
    QCOMPARE(said.figure, u"%1\u00a0%"_s.arg(share, 0, 'f', 1));
    QCOMPARE(said.kind == ValueKind::Projection, isProjection);
    QCOMPARE(said.year, std::optional(year));
}

void TestWindowFacts::nominalRanksAreTheFacts_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("rank");
    QTest::newRow("2016") << 2016 << 6;
    for (int year = 2017; year <= 2025; ++year)
        QTest::addRow("%d", year) << year << 5;
    QTest::newRow("2026") << 2026 << 6;
}

void TestWindowFacts::nominalRanksAreTheFacts()
{
    QFETCH(const int, year);
    QFETCH(const int, rank);
    ShownWindow shown;
    QCOMPARE(int(valueAt(shown, u"economyChart"_s, AseanId, year)), rank);
    if (year == 2026) {
        const auto point = test::chartOf(shown.window, u"economyChart"_s).description().plot.line(AseanId)->at(year);
        QVERIFY(point->kind == ValueKind::Projection);
    }
}

void TestWindowFacts::purchasingPowerRankIsFourthFrom2014()
{
    ShownWindow shown;
    shown.change([](ViewState &view) { view.economy.measure = EconomyChoice::Measure::PurchasingPower; });
    for (int year = 2014; year <= 2024; ++year)
        QCOMPARE(int(valueAt(shown, u"economyChart"_s, AseanId, year)), 4);
    QCOMPARE(int(valueAt(shown, u"economyChart"_s, AseanId, 2050)), 4);
}

void TestWindowFacts::projectTotalsAreThePrintedOnes_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("total");
    QTest::newRow("2022") << 2022 << 77;
    QTest::newRow("2023") << 2023 << 86;
    QTest::newRow("2024") << 2024 << 108;
    QTest::newRow("2025") << 2025 << 134;
}

void TestWindowFacts::projectTotalsAreThePrintedOnes()
{
    QFETCH(const int, year);
    QFETCH(const int, total);
    ShownWindow shown;
    shown.change([&](ViewState &view) { view.year = year; });
    QCOMPARE(test::keyFigureOf(shown.window, KeyFigure::Id::Projects).figure, QString::number(total));
    int sum = 0;
    for (const AreaPanel *panel : shown.window.findChildren<AreaPanel *>())
        sum += panel->coverage().counts.total();
    QCOMPARE(sum, total);
}

void TestWindowFacts::populationOf2018IsTheUnsAndNamesTheArticles()
{
    ShownWindow shown;
    shown.change([](ViewState &view) { view.year = 2018; });
    const KeyFigure &population = test::keyFigureOf(shown.window, KeyFigure::Id::Population);
    QVERIFY2(population.figure.contains(u"661.7"_s), qPrintable(population.figure));
    QVERIFY2(QStringList(population.explanation + QStringList{population.detail}).join(u' ').contains(u"647"_s),
        qPrintable(population.detail));
}

ATLAS_TEST(TestWindowFacts)

#include "tst_windowfacts.moc"
