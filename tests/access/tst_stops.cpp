// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QAbstractButton>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Every control that the Tab key stops at: it has a name and a role, it is seen, and Tab reaches it and comes round.
 */
class TestStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopHasANameAndARole_data() { pagesInBothLanguages(); }
    void everyStopHasANameAndARole();
    void nothingIsSaidTwice_data() { pagesInBothLanguages(); }
    void nothingIsSaidTwice();
    void tipsAreReadWithoutTheirTags_data() { pagesInBothLanguages(); }
    void tipsAreReadWithoutTheirTags();
    void whatOffersAChoiceSaysWhatIsChosen();
    void tabReachesEveryPartAndComesRound_data() { pagesInBothLanguages(); }
    void tabReachesEveryPartAndComesRound();
    void backwardsIsTheSameWay();

private:
    static void pagesInBothLanguages();
};

namespace
{

constexpr QSize Desk(1440, 900);

/** What the Tab key may stop at now. */
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (isStop && widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            stops.append(widget);
    }
    return stops;
}

QString nameOf(const QWidget &widget)
{
    return u"%1 “%2” in “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
        widget.parentWidget() != nullptr ? widget.parentWidget()->objectName() : QString());
}

} // namespace

void TestStops::pagesInBothLanguages()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Language>("language");
    for (const Page page : AllPages) {
        QTest::addRow("%s, English", qPrintable(pageName(page))) << page << Language::English;
        QTest::addRow("%s, Thai", qPrintable(pageName(page))) << page << Language::Thai;
    }
}

void TestStops::everyStopHasANameAndARole()
{
    QFETCH(const Page, page);
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), page));
    QSet<QString> faults;
    int looked = 0;
    forEachPart(window, [&](const QString &part) {
        for (QWidget *stop : stopsOf(window.window())) {
            const QAccessibleInterface &told = spoken(*stop);
            ++looked;
            if (told.text(QAccessible::Name).trimmed().isEmpty())
                faults.insert(u"%1 has no name (%2)"_s.arg(nameOf(*stop), part));
            if (told.role() == QAccessible::Client || told.role() == QAccessible::NoRole)
                faults.insert(u"%1 has no role (%2)"_s.arg(nameOf(*stop), part));
        }
    });
    qInfo("%d stops", looked);
    QVERIFY(looked > 15); // eight pages to go to, the search, the years
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.begin(), faults.end()).join(u"; "_s)));
}

/** Qt takes the tool tip for a description, and that often is the name. */
void TestStops::nothingIsSaidTwice()
{
    QFETCH(const Page, page);
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), page));
    QSet<QString> faults;
    forEachPart(window, [&](const QString &part) {
        for (QWidget *stop : stopsOf(window.window())) {
            const QString name = spoken(*stop).text(QAccessible::Name).trimmed();
            const QString description = spoken(*stop).text(QAccessible::Description).trimmed();
            if (name.contains(u'→')) // silence, or "right arrow"
                faults.insert(u"%1 is named with an arrow: “%2” (%3)"_s.arg(nameOf(*stop), name, part));
            if (!name.isEmpty() && (description == name || description.startsWith(name + u" ("_s)))
                faults.insert(u"%1 says “%2” twice (%3)"_s.arg(nameOf(*stop), name, part));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.begin(), faults.end()).join(u"; "_s)));
}

/** Qt takes the tool tip for a description, and tips are rich text. In a small window most words have a tip. */
void TestStops::tipsAreReadWithoutTheirTags()
{
    QFETCH(const Page, page);
    QFETCH(const Language, language);
    EditionWindow window({1280, 680}, appearanceIn(language));
    ViewState view = withPage(window.session().view(), page);
    view.states = {u"THA"_s}; // so that filters have a value
    view.economy.measure = EconomyChoice::Measure::PurchasingPower; // which has scenarios
    window.show(view);
    QSet<QString> faults;
    int looked = 0;
    forEachPart(window, [&](const QString &part) {
        for (QWidget *widget : window.window().findChildren<QWidget *>()) {
            const QAccessibleInterface *told
                = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (told == nullptr)
                continue;
            ++looked;
            const QString words = told->text(QAccessible::Name) + u' ' + told->text(QAccessible::Description);
            if (words.contains(u'<'))
                faults.insert(u"%1: “%2” (%3)"_s.arg(nameOf(*widget), words, part));
        }
    });
    QVERIFY(looked > 25);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.begin(), faults.end()).join(u"; "_s)));
}

void TestStops::whatOffersAChoiceSaysWhatIsChosen()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    const auto described = [&window](const char *name) {
        return spoken(window.part<QAbstractButton>(QLatin1StringView(name))).text(QAccessible::Description);
    };
    QCOMPARE(described("mapIndicator"), factCatalogue().indicator(u"urban_share"_s)->name.en);
    ViewState view = withPage(window.session().view(), Page::Urbanisation);
    view.section = u"cities"_s;
    window.show(view);
    QCOMPARE(described("growthSince"), QString::number(view.urban.since));
    view = withPage(view, Page::Economy);
    view.section = u"lab"_s;
    window.show(view);
    QVERIFY2(described("labBasis").contains(u"SSP2"_s), qPrintable(described("labBasis")));
    QCOMPARE(described("labYear"), QString::number(StartYear));
}

void TestStops::tabReachesEveryPartAndComesRound()
{
    QFETCH(const Page, page);
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    forEachPart(window, [&](const QString &part) {
        const QList<QWidget *> reached = keyboard.tabRound();
        QStringList missing;
        for (QWidget *stop : stopsOf(window.window())) {
            if (!reached.contains(stop))
                missing.append(nameOf(*stop));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(part + u": never reached: "_s + missing.join(u"; "_s)));
        for (const QWidget *stop : reached)
            QVERIFY2(stop->isVisible(), qPrintable(nameOf(*stop)));
    });
}

void TestStops::backwardsIsTheSameWay()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    keyboard.press(QKeySequence(Qt::Key_Tab), 4);
    const QWidget *there = &keyboard.focus();
    keyboard.press(QKeySequence(Qt::Key_Tab), 3);
    QVERIFY(&keyboard.focus() != there);
    keyboard.press(QKeySequence(Qt::SHIFT | Qt::Key_Backtab), 3);
    QCOMPARE(&keyboard.focus(), there);
}

ATLAS_TEST(TestStops)

#include "tst_stops.moc"
