// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/segmentedswitch.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** A switch says which of its words is chosen, and Tab goes through the heads as they are read. */
class TestSwitches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenWordIsSaidOnArrival_data() { languages(); }
    void theChosenWordIsSaidOnArrival();
    void tabGoesFromLeftToRight_data();
    void tabGoesFromLeftToRight();

private:
    static void languages();
};

namespace
{
constexpr QSize Desk(1440, 900);
} // namespace

void TestSwitches::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestSwitches::theChosenWordIsSaidOnArrival()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    auto &form = window.part<SegmentedSwitch>(u"economyForm"_s);
    QVERIFY(keyboard.tabTo(form));
    EditionWindow::run(20);
    const QString word = form.words()[form.current()];
    const QStringList heard = keyboard.heard();
    QVERIFY2(!heard.isEmpty() && heard.last() == word, qPrintable(heard.join(u'|')));
    QAccessibleInterface *part = spoken(form).focusChild();
    QVERIFY(part != nullptr);
    const QString place = part->text(QAccessible::Description);
    QVERIFY2(place.contains(QString::number(form.current() + 1)) && place.contains(u'2'), qPrintable(place));
    if (language == Language::English)
        QCOMPARE(place, u"%1 of 2"_s.arg(form.current() + 1));
}

void TestSwitches::tabGoesFromLeftToRight_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QStringList>("head");
    QTest::newRow("chart of the economies") << Page::Overview << QStringList{u"economyForm"_s, u"economyMeasure"_s};
    QTest::newRow("matrix") << Page::Areas << QStringList{u"matrixStates"_s, u"matrixMembers"_s, u"matrixMarks"_s};
    QTest::newRow("members") << Page::Cities
                             << QStringList{u"stateFilter"_s, u"areaFilter"_s, u"statusFilter"_s, u"memberColumns"_s};
}

void TestSwitches::tabGoesFromLeftToRight()
{
    QFETCH(const Page, page);
    QFETCH(const QStringList, head);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    QStringList met;
    int left = -1;
    for (const QWidget *stop : keyboard.tabRound()) {
        if (!head.contains(stop->objectName()))
            continue;
        met.append(stop->objectName());
        const int here = stop->mapTo(&window.window(), QPoint()).x();
        QVERIFY2(here > left, qPrintable(met.join(u' ')));
        left = here;
    }
    QCOMPARE(met, head);
}

ATLAS_TEST(TestSwitches)

#include "tst_switches.moc"
