// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/shell/yearslider.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** What changes elsewhere than under the keyboard is said: the year, and what is chosen. */
class TestAnnouncements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherYearIsSaid_data();
    void anotherYearIsSaid();
    void aChoiceIsSaid_data();
    void aChoiceIsSaid();
    void severalChoicesAreOneSentence();
    void theSliderSpeaksForItself();
    void theSliderKnowsBothEras_data();
    void theSliderKnowsBothEras();
    void theWindowIsAWindow();
    void itsTitleNamesThePage_data();
    void itsTitleNamesThePage();
    void theRailIsARowOfTabs();

private:
    static void languages();
};

namespace
{
constexpr QSize Desk(1440, 900);
}

void TestAnnouncements::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestAnnouncements::anotherYearIsSaid_data()
{
    languages();
}

void TestAnnouncements::anotherYearIsSaid()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    keyboard.press(QKeySequence(Qt::CTRL | Qt::Key_Right));
    QCOMPARE(window.session().view().year, StartYear + 1);
    const QStringList heard = keyboard.heard();
    QCOMPARE(heard.size(), 1);
    const int read = language == Language::Thai ? StartYear + 1 + 543 : StartYear + 1;
    QVERIFY2(heard.first().contains(QString::number(read)), qPrintable(heard.first()));
}

void TestAnnouncements::aChoiceIsSaid_data()
{
    languages();
}

void TestAnnouncements::aChoiceIsSaid()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    ViewState view = window.session().view();
    view.city = u"phuket"_s;
    window.show(view);
    const QString phuket = factCatalogue().city(u"phuket"_s)->name.in(language);
    QStringList heard = keyboard.heard();
    QVERIFY2(heard.size() == 1 && heard.first().contains(phuket), qPrintable(heard.join(u'|')));
    view.city.clear();
    view.states = {u"VNM"_s};
    window.show(view);
    heard = keyboard.heard();
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard.first().contains(phuket)); // no longer
    QVERIFY(heard.first().contains(factCatalogue().state(u"VNM"_s)->name.in(language)));
}

void TestAnnouncements::severalChoicesAreOneSentence()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    ViewState view = window.session().view();
    view.year = 2018;
    view.area = factCatalogue().areas.first().id;
    view.states = {u"THA"_s};
    window.show(view);
    const QString area = factCatalogue().areas.first().name.en;
    QCOMPARE(keyboard.heard(), QStringList{u"Year 2018. Chosen: %1 and Thailand."_s.arg(area)});
}

void TestAnnouncements::theSliderSpeaksForItself()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &slider = window.part<YearSlider>();
    QVERIFY(keyboard.tabTo(slider));
    keyboard.press(QKeySequence(Qt::Key_Left));
    QCOMPARE(window.session().view().year, StartYear - 1);
    QVERIFY(keyboard.heard().filter(u"Year"_s).isEmpty());
    QCOMPARE(spoken(slider).valueInterface()->currentValue().toInt(), StartYear - 1);
}

void TestAnnouncements::theSliderKnowsBothEras_data()
{
    languages();
}

void TestAnnouncements::theSliderKnowsBothEras()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    QAccessibleInterface &slider = spoken(window.part<YearSlider>());
    const int ahead = language == Language::Thai ? 543 : 0;
    QCOMPARE(slider.role(), QAccessible::Slider);
    QVERIFY(!slider.text(QAccessible::Name).isEmpty());
    const QString words = slider.text(QAccessible::Value);
    QVERIFY2(words.contains(u"2025"_s) && words.contains(u"2568"_s), qPrintable(words));
    QAccessibleValueInterface *value = slider.valueInterface();
    QCOMPARE(value->currentValue().toInt(), StartYear + ahead);
    QCOMPARE(value->minimumValue().toInt(), FirstYear + ahead);
    QCOMPARE(value->maximumValue().toInt(), LastYear + ahead);
    value->setCurrentValue(2000 + ahead);
    QCOMPARE(window.session().view().year, 2000);
}

void TestAnnouncements::theWindowIsAWindow()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    QCOMPARE(spoken(window.window()).role(), QAccessible::Window);
    QCOMPARE(spoken(window.window()).text(QAccessible::Name), window.window().windowTitle());
}

void TestAnnouncements::itsTitleNamesThePage_data()
{
    languages();
}

void TestAnnouncements::itsTitleNamesThePage()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    QStringList titles;
    for (const Page page : AllPages) {
        window.show(withPage(window.session().view(), page));
        const QString title = window.window().windowTitle();
        QVERIFY2(title.endsWith(u"ASCN Atlas"_s), qPrintable(title)); // or Qt would say it once more
        QCOMPARE(title.count(u"ASCN Atlas"_s), 1);
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.append(title);
    }
    window.setAppearance(appearanceIn(language == Language::Thai ? Language::English : Language::Thai));
    QVERIFY2(!titles.contains(window.window().windowTitle()), qPrintable(window.window().windowTitle()));
}

void TestAnnouncements::theRailIsARowOfTabs()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    for (const Page page : AllPages) {
        auto &button = window.part<QAbstractButton>(u"rail-"_s + pageName(page));
        QAccessibleInterface &tab = spoken(button);
        QCOMPARE(tab.role(), QAccessible::PageTab);
        QCOMPARE(tab.text(QAccessible::Name), button.text());
        tab.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(window.session().view().page, page);
        QVERIFY(tab.state().selected);
    }
}

ATLAS_TEST(TestAnnouncements)

#include "tst_announcements.moc"
