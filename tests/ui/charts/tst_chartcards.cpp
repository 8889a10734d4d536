// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanchart.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/overview/economycard.h"
#include "ui/pages/overview/urbancard.h"
#include "ui/theme/fonts.h"

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

/** Reads nothing, as from a torn edition. */
SeriesReader brokenSeries()
{
    return [](const QString &) -> Result<SharedSeries> {
        return failure(Error::Kind::Corrupt, u"The edition is damaged."_s);
    };
}

} // namespace

class TestChartCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesThatCannotBeReadAreNotCalledMissing();
    void aYearWorksOutNothingElse();
    void clearingTheChoiceIsOneStep();
    void aLineTakesAColourAndGivesItBack();
    void theRingOfTheFocusKeepsClearOfTheWords();
};

void TestChartCards::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestChartCards::valuesThatCannotBeReadAreNotCalledMissing()
{
    Session session;
    UrbanCard urban(session, test::factCatalogue(), brokenSeries());
    EconomyCard economy(session, test::factCatalogue(), brokenSeries());
    urban.setAppearance({});
    economy.setAppearance({});
    const QString why = u"The values of this chart cannot be read. The edition is damaged."_s;
    QCOMPARE(urban.chart().description().emptyReason, why);
    QCOMPARE(economy.chart().description().emptyReason, why);
    QVERIFY(urban.chart().description().plot.lines.isEmpty());
    session.show(withYear(session.view(), 1999));
    QCOMPARE(urban.chart().description().emptyReason, why);
}

void TestChartCards::aYearWorksOutNothingElse()
{
    Session session;
    int reads = 0;
    const auto counting = [&reads](const QString &id) {
        ++reads;
        return test::factSeries()(id);
    };
    EconomyCard economy(session, test::factCatalogue(), counting);
    economy.setAppearance({});
    const int before = reads;
    session.show(withYear(session.view(), 2016));
    QCOMPARE(reads, before);
    QCOMPARE(economy.chart().description().currentYear, 2016);
    QVERIFY(economy.chart().description().title.contains(u"6th in 2016"_s));
}

void TestChartCards::clearingTheChoiceIsOneStep()
{
    Session session;
    UrbanCard urban(session, test::factCatalogue(), test::factSeries());
    urban.setAppearance({});
    ViewState view = session.view();
    view.states = {u"THA"_s, u"VNM"_s};
    session.show(view);
    Q_EMIT const_cast<ChartWidget &>(urban.chart()).choiceCleared();
    QVERIFY(session.view().states.isEmpty());
    session.goBack();
    QCOMPARE(session.view().states, view.states);
    QCOMPARE(urban.chart().description().plot.line(u"VNM"_s)->colour, 2);
}

void TestChartCards::aLineTakesAColourAndGivesItBack()
{
    Session session;
    UrbanCard urban(session, test::factCatalogue(), test::factSeries());
    urban.setAppearance({});
    auto &chart = const_cast<ChartWidget &>(urban.chart());
    for (const QString &id : {u"THA"_s, u"VNM"_s, u"PHL"_s, u"IDN"_s})
        Q_EMIT chart.lineClicked(id);
    QCOMPARE(session.view().states.size(), 4);
    Q_EMIT chart.lineClicked(u"VNM"_s);
    QCOMPARE(session.view().states, (QList<QString>{u"THA"_s, u"PHL"_s, u"IDN"_s}));
}

void TestChartCards::theRingOfTheFocusKeepsClearOfTheWords()
{
    Session session;
    UrbanCard card(session, test::factCatalogue(), test::factSeries());
    card.setAppearance({});
    card.resize(520, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    auto *chart = card.findChild<ChartWidget *>();
    chart->clearFocus();
    const QImage before = card.grab().toImage();
    chart->setFocus();
    QVERIFY(chart->hasFocus());
    const QImage focused = card.grab().toImage();
    QVERIFY(before != focused);
    const qreal ratio = focused.devicePixelRatio();
    const QRect words(chart->geometry().topLeft() * ratio, chart->size() * ratio);
    QCOMPARE(focused.copy(words), before.copy(words));
}

ATLAS_TEST(TestChartCards)

#include "tst_chartcards.moc"
