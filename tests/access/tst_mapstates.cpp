// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/map/mapwidget.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** The states of the map without a mouse: one Tab behind its cities, walked by the arrows, chosen by Enter. */
class TestMapStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromTheCitiesToTheStatesAndOn();
    void backwardsItComesToTheStatesFirst();
    void theStateOfTheCityIsTheFirst();
    void theArrowsGoFromStateToState();
    void whatIsSaidIsTheFact_data();
    void whatIsSaidIsTheFact();
    void enterChoosesAndLetsGo();
    void escapeLeadsBackToTheCity();
    void theFigureMeantIsThatOfTheState();
    void theRingIsSeen();
    void theDescriptionNamesTheKeys();
};

namespace
{

constexpr QSize Desk(1440, 900);

QString nameOf(const QString &stateId, Language language = Language::English)
{
    return factCatalogue().state(stateId)->name.in(language);
}

/** Whose name the sentence begins with; empty: none. */
QString stateSaid(const QString &sentence)
{
    const auto found = std::ranges::find_if(
        factCatalogue().states, [&](const State &state) { return sentence.startsWith(state.name.en + u": "_s); });
    return found == factCatalogue().states.end() ? QString() : found->id;
}

ViewState inBangkok()
{
    ViewState view;
    view.city = u"bangkok"_s;
    return view;
}

} // namespace

void TestMapStates::tabGoesFromTheCitiesToTheStatesAndOn()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    QCOMPARE(keyboard.said(), map.title());
    keyboard.press(QKeySequence(Qt::Key_Tab));
    QCOMPARE(&keyboard.focus(), &map);
    QVERIFY2(!stateSaid(keyboard.said()).isEmpty(), qPrintable(keyboard.said()));
    QCOMPARE(keyboard.heard().last(), keyboard.said());
    keyboard.press(QKeySequence(Qt::Key_Tab));
    QVERIFY(&keyboard.focus() != &map);
    QVERIFY(!window.session().canGoBack()); // who passes by changes nothing
}

void TestMapStates::backwardsItComesToTheStatesFirst()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_Tab), 2);
    QVERIFY(&keyboard.focus() != &map);
    const QKeySequence back(Qt::SHIFT | Qt::Key_Backtab);
    keyboard.press(back);
    QCOMPARE(&keyboard.focus(), &map);
    QVERIFY2(!stateSaid(keyboard.said()).isEmpty(), qPrintable(keyboard.said()));
    keyboard.press(back);
    QCOMPARE(&keyboard.focus(), &map);
    QCOMPARE(keyboard.said(), map.title());
    keyboard.press(back);
    QVERIFY(&keyboard.focus() != &map);
}

void TestMapStates::theStateOfTheCityIsTheFirst()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_Down));
    const QString city = keyboard.said();
    const auto stood = std::ranges::find_if(
        factCatalogue().cities, [&](const City &one) { return city.startsWith(one.name.en + u", "_s); });
    QVERIFY2(stood != factCatalogue().cities.end(), qPrintable(city));
    keyboard.press(QKeySequence(Qt::Key_Tab));
    QCOMPARE(stateSaid(keyboard.said()), stood->stateId);
}

void TestMapStates::theArrowsGoFromStateToState()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(inBangkok());
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(window.part<MapWidget>(u"map"_s)));
    keyboard.press(QKeySequence(Qt::Key_Tab));
    QCOMPARE(stateSaid(keyboard.said()), u"THA"_s);
    for (const auto &[key, state] :
        {std::pair(Qt::Key_Right, u"KHM"_s), std::pair(Qt::Key_Up, u"LAO"_s), std::pair(Qt::Key_Left, u"MMR"_s)}) {
        keyboard.press(QKeySequence(key));
        QCOMPARE(stateSaid(keyboard.said()), state);
        QCOMPARE(keyboard.heard().last(), keyboard.said());
    }
}

void TestMapStates::whatIsSaidIsTheFact_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestMapStates::whatIsSaidIsTheFact()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(inBangkok());
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(window.part<MapWidget>(u"map"_s)));
    keyboard.press(QKeySequence(Qt::Key_Tab));
    keyboard.press(QKeySequence(Qt::Key_Right));
    const auto fact = factSeries()(u"urban_share"_s)->of(u"KHM"_s).at(StartYear);
    QVERIFY(fact);
    const QString said = keyboard.said();
    QVERIFY2(said.startsWith(nameOf(u"KHM"_s, language)), qPrintable(said));
    QVERIFY2(said.contains(QString::number(fact->value, 'f', 1)), qPrintable(said));
    QVERIFY2(said.contains(QString::number(StartYear + (language == Language::Thai ? 543 : 0))), qPrintable(said));
}

void TestMapStates::enterChoosesAndLetsGo()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_Tab));
    const QString state = stateSaid(keyboard.said());
    keyboard.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(window.session().view().states, QStringList{state});
    QVERIFY(window.session().view().city.isEmpty());
    QCOMPARE(stateSaid(keyboard.said()), state); // the keys stay where they are
    keyboard.press(QKeySequence(Qt::Key_Return));
    QVERIFY(window.session().view().states.isEmpty());
}

void TestMapStates::escapeLeadsBackToTheCity()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_Down));
    const QString city = keyboard.said();
    keyboard.press(QKeySequence(Qt::Key_Tab));
    QVERIFY(keyboard.said() != city);
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(keyboard.said(), city);
    QCOMPARE(&keyboard.focus(), &map);
    keyboard.press(QKeySequence(Qt::Key_Return));
    const City *chosen = factCatalogue().city(window.session().view().city);
    QVERIFY(chosen != nullptr && city.startsWith(chosen->name.en));
}

void TestMapStates::theFigureMeantIsThatOfTheState()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(inBangkok());
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_Tab));
    const auto meant = map.figureAsked();
    QVERIFY(meant);
    QCOMPARE(meant->place, u"THA"_s);
    QCOMPARE(meant->year, StartYear);
}

/** Each state that the keys stand on looks another way. */
void TestMapStates::theRingIsSeen()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(inBangkok());
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    const QImage cities = map.grab().toImage();
    keyboard.press(QKeySequence(Qt::Key_Tab));
    const QImage first = map.grab().toImage();
    QVERIFY(first != cities);
    keyboard.press(QKeySequence(Qt::Key_Right));
    QVERIFY(map.grab().toImage() != first);
}

void TestMapStates::theDescriptionNamesTheKeys()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &map = window.part<MapWidget>(u"map"_s);
    const QString told = spoken(map).text(QAccessible::Description);
    QVERIFY2(told.contains(u"from state to state"_s), qPrintable(told));
    QVERIFY2(!told.contains(map.title()), qPrintable(told)); // that is its name
}

ATLAS_TEST(TestMapStates)

#include "tst_mapstates.moc"
