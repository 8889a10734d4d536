// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/search/openbox.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::OpenBox;
using atlas::test::ShownWindow;

/** The list of every key, from which what is picked is run. */
class TestKeysList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOpenIt_data();
    void keysOpenIt();
    void aQuestionMarkInAFieldIsAQuestionMark();
    void everyKeyOfAnActionIsListed();
    void theKeysOfThePartsAreRead();
    void itIsFilteredByWordsAndByKeys();
    void enterRunsWhatIsChosen();
    void whatCannotBeDoneIsPassedOver();
    void itSpeaksBothLanguages();
    void theSearchTakesItsPlace();
};

namespace
{

PickRow rowNamed(const OpenBox &box, const QString &title)
{
    for (int place = 0; place < box.model.rowCount(); ++place) {
        const PickRow *row = box.model.rowAt(place);
        if (row && row->title == title)
            return *row;
    }
    return {};
}

} // namespace

void TestKeysList::keysOpenIt_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("?") << int(Qt::Key_Question);
    QTest::newRow("F1") << int(Qt::Key_F1);
    QTest::newRow("the question mark of a Thai keyboard") << 0x0E26;
}

void TestKeysList::keysOpenIt()
{
    QFETCH(const int, key);
    ShownWindow shown;
    OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    test::pressAnyKey(*QApplication::focusWidget(), key);
    QVERIFY(box.isOpen());
    QCOMPARE(QApplication::focusWidget(), &box.field);
    box.key(Qt::Key_Escape);
    QVERIFY(!box.isOpen());
}

void TestKeysList::aQuestionMarkInAFieldIsAQuestionMark()
{
    ShownWindow shown;
    OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.action(Act::Search).trigger();
    QTest::keyClicks(&box.field, u"what?"_s);
    QCOMPARE(box.field.text(), u"what?"_s);
    QVERIFY(!box.lines().contains(u"Full screen"_s));
}

void TestKeysList::everyKeyOfAnActionIsListed()
{
    ShownWindow shown;
    const OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    for (const Actions::Row &row : Actions::table()) {
        const QStringList keys = keysOf(shown.action(row.act));
        if (!keys.isEmpty())
            QCOMPARE(rowNamed(box, plainWords(shown.action(row.act))).keys, keys);
    }
    QCOMPARE(rowNamed(box, u"Search"_s).keys, (QStringList{u"Ctrl+K"_s, u"/"_s}));
    QCOMPARE(rowNamed(box, u"Keyboard shortcuts"_s).keys, (QStringList{u"?"_s, u"F1"_s}));
    QCOMPARE(rowNamed(box, u"Clear choice"_s).keys, (QStringList{u"Esc"_s}));
    QCOMPARE(rowNamed(box, u"Full screen"_s).group, u"View"_s);
}

void TestKeysList::theKeysOfThePartsAreRead()
{
    ShownWindow shown;
    const OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    const PickRow walk = rowNamed(box, u"Walk from city to city"_s);
    QCOMPARE(walk.group, u"On the map"_s);
    QVERIFY(!walk.canBePicked());
}

void TestKeysList::itIsFilteredByWordsAndByKeys()
{
    ShownWindow shown;
    OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    box.type(u"full"_s);
    QCOMPARE(box.lines(), (QStringList{u"[View]"_s, u"Full screen"_s}));
    QCOMPARE(box.current().titleMarks, (QList<TextSpan>{{0, 4}}));
    box.retype(u"F11"_s);
    QVERIFY(box.lines().contains(u"Full screen"_s));
    box.retype(u"ctrl+shift+c"_s);
    QVERIFY(box.lines().contains(u"Copy link to this view"_s));
    box.retype(u"?"_s);
    QVERIFY(box.lines().contains(u"Keyboard shortcuts"_s));
    box.retype(u"qqqq"_s);
    QVERIFY(box.nothing().contains(u"qqqq"_s));
}

void TestKeysList::enterRunsWhatIsChosen()
{
    ShownWindow shown;
    OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    box.type(u"previous year"_s);
    box.key(Qt::Key_Return);
    QVERIFY(!box.isOpen());
    QCOMPARE(shown.session.view().year, StartYear - 1);
    shown.action(Act::Keys).trigger();
    box.type(u"cities"_s);
    QCOMPARE(box.current().title, u"Cities"_s);
    box.key(Qt::Key_Return);
    QCOMPARE(shown.session.view().page, Page::Cities);
}

void TestKeysList::whatCannotBeDoneIsPassedOver()
{
    ShownWindow shown; // nothing lies back
    OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    QVERIFY(rowNamed(box, u"Back"_s).isDimmed);
    for (int i = 0; i < box.model.rowCount(); ++i) {
        QVERIFY(box.current().title != u"Back"_s);
        box.key(Qt::Key_Down);
    }
}

void TestKeysList::itSpeaksBothLanguages()
{
    ShownWindow shown;
    const OpenBox box(shown);
    shown.action(Act::Keys).trigger();
    shown.look([](Appearance &look) { look.language = Language::Thai; });
    QVERIFY(box.isOpen());
    QTRY_VERIFY(rowNamed(box, u"แผนที่ทั้งหมด"_s).keys.contains(u"Ctrl+0"_s));
}

void TestKeysList::theSearchTakesItsPlace()
{
    ShownWindow shown;
    OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.action(Act::Keys).trigger();
    QVERIFY(box.lines().contains(u"Full screen"_s));
    box.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(box.isOpen());
    QVERIFY(!box.lines().contains(u"Full screen"_s));
    box.key(Qt::Key_F1);
    QVERIFY(box.lines().contains(u"Full screen"_s));
    box.key(Qt::Key_F1);
    QVERIFY(!box.isOpen());
}

ATLAS_TEST(TestKeysList)

#include "tst_keyslist.moc"
