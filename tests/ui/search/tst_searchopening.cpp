// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/ui/search/openbox.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::OpenBox;
using atlas::test::openSearch;
using atlas::test::press;
using atlas::test::ShownWindow;

/** How the box of the search comes and goes. */
class TestSearchOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOpenAndCloseIt_data();
    void keysOpenAndCloseIt();
    void theHeaderOpensIt();
    void aNarrowHeaderHasItsIconAlone();
    void escapeGivesTheFocusBack();
    void aClickBesideItClosesIt();
    void aSlashInAFieldIsASlash();
    void noKeyReachesTheWindowBehind();
    void itFollowsTheSizeOfItsWindow();
};

void TestSearchOpening::keysOpenAndCloseIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("hasControl");
    QTest::newRow("Ctrl+K") << int(Qt::Key_K) << true;
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << true;
    QTest::newRow("slash") << int(Qt::Key_Slash) << false;
    QTest::newRow("the slash of a Thai keyboard") << 0x0E1D << false;
}

void TestSearchOpening::keysOpenAndCloseIt()
{
    QFETCH(const int, key);
    QFETCH(const bool, hasControl);
    ShownWindow shown;
    const OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QVERIFY(!box.isOpen());
    press(shown, key, hasControl ? Qt::ControlModifier : Qt::NoModifier);
    QVERIFY(box.isOpen());
    QCOMPARE(QApplication::focusWidget(), &box.field);
    QCOMPARE(box.box.geometry(), shown.window.rect());
    if (hasControl) {
        press(shown, key, Qt::ControlModifier);
        QVERIFY(!box.isOpen());
    }
}

void TestSearchOpening::theHeaderOpensIt()
{
    ShownWindow shown;
    const OpenBox box(shown);
    auto *button = shown.window.findChild<QAbstractButton *>(u"searchButton"_s);
    QVERIFY(button->width() > 100);
    QVERIFY(button->toolTip().contains(u"Ctrl+K"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(box.isOpen());
}

void TestSearchOpening::aNarrowHeaderHasItsIconAlone()
{
    const ShownWindow shown({}, {}, {960, 690});
    const auto *button = shown.window.findChild<QAbstractButton *>(u"searchButton"_s);
    QCOMPARE(button->width(), button->height());
    QCOMPARE(button->accessibleName(), u"Search"_s);
    QVERIFY(button->visibleRegion().boundingRect() == button->rect());
}

void TestSearchOpening::escapeGivesTheFocusBack()
{
    ShownWindow shown;
    OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto *back = shown.window.findChild<QWidget *>(u"theme"_s);
    back->setFocus();
    openSearch(shown);
    QVERIFY(box.isOpen());
    box.type(u"phuket"_s);
    box.key(Qt::Key_Escape);
    QVERIFY(!box.isOpen());
    QCOMPARE(QApplication::focusWidget(), back);
    openSearch(shown);
    QCOMPARE(box.field.text(), QString()); // it begins anew
}

void TestSearchOpening::aClickBesideItClosesIt()
{
    ShownWindow shown;
    const OpenBox box(shown);
    openSearch(shown);
    auto *card = box.field.parentWidget();
    test::clickMouse(*card, {card->width() / 2.0, card->height() - 4.0}); // on the card: nothing
    QVERIFY(box.isOpen());
    test::clickMouse(box.box, {20, box.box.height() - 20.0});
    QVERIFY(!box.isOpen());
}

void TestSearchOpening::aSlashInAFieldIsASlash()
{
    ShownWindow shown;
    const OpenBox box(shown);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.action(Act::TypeYear).trigger();
    auto *year = shown.window.findChild<QLineEdit *>(u"year"_s);
    year->setFocus();
    press(shown, Qt::Key_Slash);
    QVERIFY(!box.isOpen());
    press(shown, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(box.isOpen());
    QTest::keyClicks(&box.field, u"a/b"_s);
    QCOMPARE(box.field.text(), u"a/b"_s);
}

void TestSearchOpening::noKeyReachesTheWindowBehind()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    const ViewState view = shown.session.view();
    for (const auto key : {Qt::Key_2, Qt::Key_Left, Qt::Key_Home, Qt::Key_G})
        box.key(key, Qt::ControlModifier);
    box.key(Qt::Key_P);
    QCOMPARE(shown.session.view(), view);
    QCOMPARE(box.field.text(), u"p"_s);
    QCOMPARE(QApplication::focusWidget(), &box.field);
    shown.window.findChild<QWidget *>(u"theme"_s)->setFocus();
    QCOMPARE(QApplication::focusWidget(), &box.field);
}

void TestSearchOpening::itFollowsTheSizeOfItsWindow()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"smart"_s);
    shown.window.resize(960, 600);
    QCOMPARE(box.box.size(), shown.window.size());
    const QWidget *card = box.field.parentWidget();
    QVERIFY(box.box.rect().contains(card->geometry()));
    QVERIFY(std::abs(card->geometry().center().x() - box.box.rect().center().x()) <= 1);
}

ATLAS_TEST(TestSearchOpening)

#include "tst_searchopening.moc"
