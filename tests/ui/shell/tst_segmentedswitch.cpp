// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAccessible>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

// A switch by mouse, by keys and as assistive technology meets it.
class TestSegmentedSwitch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void init();
    void arrowsMoveTheChoice();
    void aPressChooses();
    void itIsAGroupOfRadioButtons();
    void aWordIsPressedByAssistiveTechnology();
    void theFocusIsOnTheChosenWord();
    void otherWordsAreSaidAtOnce();

private:
    [[nodiscard]] static QAccessibleInterface *group(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget);
    }

    std::unique_ptr<SegmentedSwitch> m_switch;
};

void TestSegmentedSwitch::init()
{
    m_switch = std::make_unique<SegmentedSwitch>();
    m_switch->setWords({u"Rank"_s, u"Level"_s, u"Index"_s});
    m_switch->setAccessibleName(u"Form"_s);
    m_switch->show();
}

void TestSegmentedSwitch::arrowsMoveTheChoice()
{
    const QSignalSpy chosen(m_switch.get(), &SegmentedSwitch::chosen);
    QTest::keyClick(m_switch.get(), Qt::Key_Right);
    QCOMPARE(m_switch->current(), 1);
    QTest::keyClick(m_switch.get(), Qt::Key_Down);
    QTest::keyClick(m_switch.get(), Qt::Key_Right); // there is no further word
    QCOMPARE(m_switch->current(), 2);
    QTest::keyClick(m_switch.get(), Qt::Key_Up);
    QTest::keyClick(m_switch.get(), Qt::Key_Left);
    QCOMPARE(m_switch->current(), 0);
    QCOMPARE(chosen.size(), 4);
}

void TestSegmentedSwitch::aPressChooses()
{
    QTest::mouseClick(m_switch.get(), Qt::LeftButton, {}, m_switch->wordRect(2).center());
    QCOMPARE(m_switch->current(), 2);
    QTest::mouseClick(m_switch.get(), Qt::RightButton, {}, m_switch->wordRect(0).center());
    QCOMPARE(m_switch->current(), 2);
}

void TestSegmentedSwitch::itIsAGroupOfRadioButtons()
{
    QAccessibleInterface *all = group(*m_switch);
    QCOMPARE(all->role(), QAccessible::Grouping);
    QCOMPARE(all->text(QAccessible::Name), u"Form"_s);
    QCOMPARE(all->text(QAccessible::Value), u"Rank"_s);
    QCOMPARE(all->childCount(), 3);
    m_switch->setCurrent(1);
    QCOMPARE(all->text(QAccessible::Value), u"Level"_s);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *word = all->child(i);
        QCOMPARE(word->role(), QAccessible::RadioButton);
        QCOMPARE(word->text(QAccessible::Name), m_switch->words()[i]);
        QCOMPARE(bool(word->state().checked), i == 1);
        QVERIFY(word->state().checkable);
        QCOMPARE(word->parent(), all);
        QCOMPARE(all->indexOfChild(word), i);
        QVERIFY(all->rect().contains(word->rect().center()));
    }
    QVERIFY(!all->child(3));
}

void TestSegmentedSwitch::aWordIsPressedByAssistiveTechnology()
{
    const QSignalSpy chosen(m_switch.get(), &SegmentedSwitch::chosen);
    QAccessibleActionInterface *word = group(*m_switch)->child(2)->actionInterface();
    QVERIFY(word);
    word->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_switch->current(), 2);
    QCOMPARE(chosen.size(), 1);
}

void TestSegmentedSwitch::theFocusIsOnTheChosenWord()
{
    QVERIFY(!group(*m_switch)->child(0)->state().focused);
    m_switch->setFocus();
    m_switch->activateWindow();
    QTRY_VERIFY(m_switch->hasFocus());
    QVERIFY(group(*m_switch)->child(0)->state().focused);
    QVERIFY(!group(*m_switch)->child(1)->state().focused);
}

void TestSegmentedSwitch::otherWordsAreSaidAtOnce()
{
    QAccessibleInterface *all = group(*m_switch);
    QCOMPARE(all->childCount(), 3);
    m_switch->setCurrent(2);
    m_switch->setWords({u"อันดับ"_s, u"มูลค่า"_s});
    QCOMPARE(all->childCount(), 2);
    QCOMPARE(all->child(0)->text(QAccessible::Name), u"อันดับ"_s);
    QCOMPARE(all->text(QAccessible::Value), u"มูลค่า"_s);
}

ATLAS_TEST(TestSegmentedSwitch)

#include "tst_segmentedswitch.moc"
