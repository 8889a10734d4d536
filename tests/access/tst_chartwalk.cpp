// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanchart.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Who walks through the values of a chart by key always hears where the keys stand. */
class TestChartWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepDownIsFromTheLineThatWasNamed_data() { languages(); }
    void theFirstStepDownIsFromTheLineThatWasNamed();
    void atItsEndsAChartSaysTheSameAgain();
    void panelsAreWalkedOneByOne_data() { languages(); }
    void panelsAreWalkedOneByOne();
    void allPanelsAreOneSentence();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);

/** The member whose share of city people in a year comes next below that of ASEAN. */
QString nextBelowAsean(int year)
{
    const auto shares = factSeries()(UrbanShareId);
    const double asean = shares->of(AseanId).at(year)->value;
    QString next;
    double highest = 0;
    for (const State &state : factCatalogue().states) {
        const auto share = shares->of(state.id).at(year);
        if (share && share->value < asean && share->value > highest) {
            highest = share->value;
            next = state.id;
        }
    }
    return next;
}

SmallMultiples &panelsIn(EditionWindow &window)
{
    ViewState view = withPage(window.session().view(), Page::Urbanisation);
    view.urban.sideBySide = true;
    window.show(view);
    return window.part<SmallMultiples>(u"sharePanels"_s);
}

} // namespace

void TestChartWalk::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestChartWalk::theFirstStepDownIsFromTheLineThatWasNamed()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    keyboard.press(QKeySequence(Qt::Key_Right));
    const QString asean = chart.shown().plot.line(AseanId)->label;
    QVERIFY2(keyboard.said().startsWith(asean), qPrintable(keyboard.said()));
    keyboard.press(QKeySequence(Qt::Key_Down));
    const QString next = factCatalogue().state(nextBelowAsean(StartYear + 1))->name.in(language);
    QVERIFY2(keyboard.said().startsWith(next), qPrintable(keyboard.said() + u" and not "_s + next));
    keyboard.press(QKeySequence(Qt::Key_Up));
    QVERIFY2(keyboard.said().startsWith(asean), qPrintable(keyboard.said()));
}

void TestChartWalk::atItsEndsAChartSaysTheSameAgain()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    const auto lines = int(chart.shown().plot.lines.size());
    for (const auto &[key, steps] : {std::pair(Qt::Key_Up, lines), std::pair(Qt::Key_Down, lines),
             std::pair(Qt::Key_End, 1), std::pair(Qt::Key_Home, 1)}) {
        keyboard.press(QKeySequence(key), steps);
        const QString there = keyboard.said();
        static_cast<void>(keyboard.heard());
        keyboard.press(QKeySequence(key));
        QCOMPARE(keyboard.heard(), QStringList{there});
    }
}

void TestChartWalk::panelsAreWalkedOneByOne()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    SmallMultiples &panels = panelsIn(window);
    QVERIFY(keyboard.tabTo(panels));
    keyboard.press(QKeySequence(Qt::Key_End));
    static_cast<void>(keyboard.heard());
    QCOMPARE(panels.panels().size(), 10);
    for (const ChartPanel &panel : panels.panels()) {
        keyboard.press(QKeySequence(Qt::Key_Down));
        QCOMPARE(keyboard.heard(), QStringList{keyboard.said()});
        QVERIFY2(keyboard.said().startsWith(panel.label), qPrintable(keyboard.said()));
    }
    const QString last = keyboard.said();
    keyboard.press(QKeySequence(Qt::Key_Down));
    QCOMPARE(keyboard.heard(), QStringList{last});
    keyboard.press(QKeySequence(Qt::Key_Up));
    QVERIFY(keyboard.said().startsWith(panels.panels()[8].label));
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(panels.lineRead().isEmpty());
}

void TestChartWalk::allPanelsAreOneSentence()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    SmallMultiples &panels = panelsIn(window);
    QVERIFY(keyboard.tabTo(panels));
    keyboard.press(QKeySequence(Qt::Key_End));
    const QString sentence = spoken(panels).text(QAccessible::Description);
    QVERIFY2(sentence.startsWith(u"In 2050, as projected: "_s), qPrintable(sentence));
    QCOMPARE(sentence.count(u"2050"_s), 1);
    for (const State &state : window.catalogue().states) {
        if (factSeries()(UrbanShareId)->of(state.id).at(2050))
            QVERIFY2(sentence.contains(state.shortName.en), qPrintable(state.shortName.en));
    }
}

ATLAS_TEST(TestChartWalk)

#include "tst_chartwalk.moc"
