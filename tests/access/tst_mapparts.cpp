// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/overview/areapanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** What is painted without widgets of its own is a list for a screen reader: the places of the map, the dots of areas.
 */
class TestMapParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapHasEveryCityAndState_data() { languages(); }
    void theMapHasEveryCityAndState();
    void aCitySaysNothingTwice_data() { languages(); }
    void aCitySaysNothingTwice();
    void laterMembersComeInTheirYear();
    void aCityLiesWhereItIsPainted();
    void aPressChoosesAndLetsGo();
    void theArrowsMoveTheFocusOfTheReader();
    void theButtonsOnTheMapAreStillThere();
    void theDotsOfAnAreaAreItsCities();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);

QList<QAccessibleInterface *> itemsOf(QWidget &widget)
{
    QList<QAccessibleInterface *> items;
    QAccessibleInterface &whole = spoken(widget);
    for (int i = 0; i < whole.childCount(); ++i) {
        if (whole.child(i)->role() == QAccessible::ListItem)
            items.append(whole.child(i));
    }
    return items;
}

QAccessibleInterface &itemNamed(QWidget &widget, const QString &beginning)
{
    const QList<QAccessibleInterface *> items = itemsOf(widget);
    const auto found = std::ranges::find_if(
        items, [&](QAccessibleInterface *item) { return item->text(QAccessible::Name).startsWith(beginning); });
    if (found == items.end())
        qFatal("nothing is called %s", qPrintable(beginning));
    return **found;
}

/** The pilots stand on the map in every year, later members from the year in which they join. */
qsizetype citiesIn(int year)
{
    return std::ranges::count_if(factCatalogue().cities,
        [year](const City &city) { return city.cohort == City::Cohort::Pilot || city.joinedYear <= year; });
}

} // namespace

void TestMapParts::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestMapParts::theMapHasEveryCityAndState()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    auto &map = window.part<MapWidget>(u"map"_s);
    QCOMPARE(spoken(map).role(), QAccessible::List);
    const QList<QAccessibleInterface *> items = itemsOf(map);
    QCOMPARE(items.size(), citiesIn(StartYear) + factCatalogue().states.size());
    QStringList names;
    for (QAccessibleInterface *item : items) {
        names.append(item->text(QAccessible::Name));
        QCOMPARE(item->parent(), &spoken(map));
        QVERIFY(item->isValid());
    }
    for (const City &city : factCatalogue().cities) {
        const bool isThere = city.cohort == City::Cohort::Pilot || city.joinedYear <= StartYear;
        const bool isSaid
            = std::ranges::any_of(names, [&](const QString &name) { return name.startsWith(city.name.in(language)); });
        QVERIFY2(isSaid == isThere, qPrintable(city.id));
    }
    for (const State &state : factCatalogue().states) {
        const bool isSaid
            = std::ranges::any_of(names, [&](const QString &name) { return name.startsWith(state.name.in(language)); });
        QVERIFY2(isSaid, qPrintable(state.id));
    }
}

void TestMapParts::aCitySaysNothingTwice()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    const QList<QAccessibleInterface *> items = itemsOf(window.part<MapWidget>(u"map"_s));
    const QString joined = QString::number(language == Language::Thai ? 2018 + 543 : 2018);
    int pilots = 0;
    for (const City &city : factCatalogue().cities) {
        const auto item = std::ranges::find_if(items,
            [&](QAccessibleInterface *one) { return one->text(QAccessible::Name).startsWith(city.name.in(language)); });
        if (city.cohort != City::Cohort::Pilot || item == items.end())
            continue;
        ++pilots;
        const QString detail = (*item)->text(QAccessible::Description);
        const QString state = factCatalogue().state(city.stateId)->name.in(language);
        QVERIFY2(!detail.startsWith(state), qPrintable(detail)); // the name has it, and the people
        QVERIFY2(detail.contains(joined), qPrintable(detail));
    }
    QCOMPARE(pilots, 26);
}

void TestMapParts::laterMembersComeInTheirYear()
{
    ViewState before;
    before.year = 2018;
    EditionWindow window(Desk, appearanceIn(Language::English), before);
    auto &map = window.part<MapWidget>(u"map"_s);
    QCOMPARE(itemsOf(map).size(), citiesIn(2018) + factCatalogue().states.size());
    QVERIFY(citiesIn(2018) < citiesIn(StartYear));
    before.year = StartYear;
    window.show(before);
    QCOMPARE(itemsOf(map).size(), citiesIn(StartYear) + factCatalogue().states.size());
}

void TestMapParts::aCityLiesWhereItIsPainted()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &map = window.part<MapWidget>(u"map"_s);
    for (const City &city : factCatalogue().cities) {
        if (city.cohort != City::Cohort::Pilot)
            continue;
        const QPointF place = map.viewport().toScreen({city.position.longitude(), city.position.latitude()});
        const QRect box = itemNamed(map, city.name.en + u", "_s).rect();
        QVERIFY2(box.contains(map.mapToGlobal(place.toPoint())), qPrintable(city.id));
        QVERIFY(box.width() >= 24 && box.height() >= 24);
    }
    QVERIFY(!itemNamed(map, u"Viet Nam: "_s).rect().isEmpty());
}

void TestMapParts::aPressChoosesAndLetsGo()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &map = window.part<MapWidget>(u"map"_s);
    const QString press = QAccessibleActionInterface::pressAction();
    itemNamed(map, u"Phuket, "_s).actionInterface()->doAction(press);
    QCOMPARE(window.session().view().city, u"phuket"_s);
    QVERIFY(itemNamed(map, u"Phuket, "_s).state().selected);
    itemNamed(map, u"Phuket, "_s).actionInterface()->doAction(press);
    QVERIFY(window.session().view().city.isEmpty());
    itemNamed(map, u"Viet Nam: "_s).actionInterface()->doAction(press);
    QCOMPARE(window.session().view().states, QStringList{u"VNM"_s});
    QVERIFY(itemNamed(map, u"Viet Nam: "_s).state().selected);
}

void TestMapParts::theArrowsMoveTheFocusOfTheReader()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    QCOMPARE(keyboard.said(), map.title());
    keyboard.press(QKeySequence(Qt::Key_Down));
    const QString there = keyboard.said();
    QCOMPARE(keyboard.heard().last(), there);
    const QString total = QString::number(citiesIn(StartYear));
    QVERIFY2(there.contains(u" of "_s + total), qPrintable(there));
    keyboard.press(QKeySequence(Qt::Key_Return));
    const City *chosen = factCatalogue().city(window.session().view().city);
    QVERIFY(chosen != nullptr);
    QVERIFY(there.startsWith(chosen->name.en));
}

void TestMapParts::theButtonsOnTheMapAreStillThere()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &map = window.part<MapWidget>(u"map"_s);
    QAccessibleInterface &whole = spoken(map);
    const auto items = int(itemsOf(map).size());
    QStringList buttons;
    for (int i = items; i < whole.childCount(); ++i) {
        if (whole.child(i)->role() == QAccessible::Button)
            buttons.append(whole.child(i)->text(QAccessible::Name));
        QCOMPARE(whole.indexOfChild(whole.child(i)), i);
    }
    QCOMPARE(buttons.filter(u"Zoom"_s).size(), 2);
}

void TestMapParts::theDotsOfAnAreaAreItsCities()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    const auto panels = window.window().findChildren<AreaPanel *>();
    QCOMPARE(panels.size(), factCatalogue().areas.size());
    for (AreaPanel *panel : panels) {
        const QList<QAccessibleInterface *> dots = itemsOf(*panel);
        QCOMPARE(dots.size(), panel->coverage().dots.size());
        for (qsizetype i = 0; i < dots.size(); ++i) {
            const City *city = factCatalogue().city(panel->coverage().dots[i].cityId);
            QVERIFY(dots[i]->text(QAccessible::Name).contains(city->name.en));
        }
    }
    itemsOf(*panels.first()).first()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(window.session().view().city, panels.first()->coverage().dots.first().cityId);
}

ATLAS_TEST(TestMapParts)

#include "tst_mapparts.moc"
