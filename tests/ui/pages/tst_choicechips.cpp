// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/choicechips.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/linkbutton.h"

using namespace Qt::StringLiterals;
using namespace atlas;

/** What is chosen, and how it is taken back. */
class TestChoiceChips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void nothingChosenTakesNoRoom();
    void everyChoiceHasAChip();
    void aPressTakesBackThatChoiceOnly();
    void deleteTakesBackWhatTheKeyboardIsOn();
    void clearTakesBackAll();
    void longNamesGiveWayWhereRoomIsShort();
    void languageReachesTheNames();
};

namespace
{

ViewState choice()
{
    ViewState view;
    view.states = {u"THA"_s, u"VNM"_s};
    view.city = u"bangkok"_s;
    view.area = u"health_wellbeing"_s;
    return view;
}

QStringList names(const ChoiceChips &chips)
{
    QStringList names;
    for (const QAbstractButton *chip : chips.chips())
        names.append(chip->text());
    return names;
}

} // namespace

void TestChoiceChips::nothingChosenTakesNoRoom()
{
    Session session;
    const ChoiceChips chips(session, test::factCatalogue());
    QVERIFY(chips.isHidden());
    QCOMPARE(chips.widthWithin(1000), 0);
}

void TestChoiceChips::everyChoiceHasAChip()
{
    Session session;
    const ChoiceChips chips(session, test::factCatalogue());
    session.show(choice());
    QCOMPARE(names(chips), (QStringList{u"Thailand"_s, u"Viet Nam"_s, u"Bangkok"_s, u"Health & Well-being"_s}));
    for (const QAbstractButton *chip : chips.chips()) {
        QVERIFY(chip->accessibleName().startsWith(chip->text()));
        QVERIFY(chip->height() >= 24);
        QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    }
    session.goBack();
    QVERIFY(chips.chips().isEmpty());
}

void TestChoiceChips::aPressTakesBackThatChoiceOnly()
{
    Session session;
    const ChoiceChips chips(session, test::factCatalogue());
    session.show(choice());
    chips.chips().at(1)->click();
    ViewState expected = choice();
    expected.states = {u"THA"_s};
    QCOMPARE(session.view(), expected);
    chips.chips().at(1)->click();
    expected.city.clear();
    QCOMPARE(session.view(), expected);
    chips.chips().at(1)->click();
    expected.area.clear();
    QCOMPARE(session.view(), expected);
    session.goBack();
    QCOMPARE(session.view().area, u"health_wellbeing"_s);
}

void TestChoiceChips::deleteTakesBackWhatTheKeyboardIsOn()
{
    Session session;
    const ChoiceChips chips(session, test::factCatalogue());
    session.show(choice());
    QTest::keyClick(chips.chips().at(2), Qt::Key_Delete);
    QVERIFY(session.view().city.isEmpty());
    QCOMPARE(session.view().states.size(), 2);
}

void TestChoiceChips::clearTakesBackAll()
{
    Session session;
    const ChoiceChips chips(session, test::factCatalogue());
    auto *clear = chips.findChild<LinkButton *>(u"clearChoice"_s);
    ViewState one;
    one.states = {u"THA"_s};
    session.show(one);
    QVERIFY(clear->isHidden()); // the chip's own cross does it
    ViewState view = choice();
    view.year = 2030;
    session.show(view);
    QVERIFY(!clear->isHidden());
    clear->click();
    ViewState expected;
    expected.year = 2030;
    QCOMPARE(session.view(), expected);
}

void TestChoiceChips::longNamesGiveWayWhereRoomIsShort()
{
    Session session;
    ChoiceChips chips(session, test::factCatalogue());
    session.show(choice());
    const int whole = chips.widthWithin(2000);
    QVERIFY(whole < 800);
    QCOMPARE(chips.widthWithin(whole - 60), whole - 60);
    chips.resize(whole - 60, 24);
    for (const QAbstractButton *chip : chips.chips())
        QVERIFY(chips.rect().contains(chip->geometry()));
}

void TestChoiceChips::languageReachesTheNames()
{
    Session session(choice());
    ChoiceChips chips(session, test::factCatalogue());
    Appearance thai;
    thai.language = Language::Thai;
    chips.setAppearance(thai);
    QCOMPARE(names(chips).first(), u"ไทย"_s);
}

ATLAS_TEST(TestChoiceChips)
#include "tst_choicechips.moc"
