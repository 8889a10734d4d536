// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/session.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using atlas::Session;
using atlas::ViewState;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingTheSameViewChangesNothing();
    void everyStepCanBeWalkedBackAndForward();
    void aGestureIsOneStep();
    void aNewStepDropsWhatLayForward();
    void historyIsBounded();
    void listenersHearBothViews();
    void aStateBeyondTheMostPushesTheOldestOut();
    void aGestureThatComesBackLeavesNoStep();
    void aGestureDoesNotGoOnAfterBack();
    void choicesAreClearedOneByOne();
    void aFigureIsAskedAfterOnItsPageOnly();
    void oneChoiceIsTakenOutAndNothingElse();
    void aYearOfPeopleIsBroughtIntoTheYearsOfOtherParts();
};

namespace
{

ViewState inYear(int year)
{
    return atlas::withYear({}, year);
}

} // namespace

void TestSession::showingTheSameViewChangesNothing()
{
    Session session;
    const QSignalSpy changes(&session, &Session::viewChanged);
    session.show(session.view());
    QCOMPARE(changes.size(), 0);
    QVERIFY(!session.canGoBack());
}

void TestSession::everyStepCanBeWalkedBackAndForward()
{
    Session session(inYear(2000));
    session.show(inYear(2001));
    session.show(inYear(2002));
    session.goBack();
    session.goBack();
    QCOMPARE(session.view().year, 2000);
    QVERIFY(!session.canGoBack());
    session.goBack();
    QCOMPARE(session.view().year, 2000);
    session.goForward();
    QCOMPARE(session.view().year, 2001);
    QVERIFY(session.canGoForward());
}

void TestSession::aGestureIsOneStep()
{
    Session session(inYear(1990));
    session.show(inYear(1991));
    for (int year = 1992; year < 2020; ++year)
        session.show(inYear(year), Session::Step::Continue);
    session.goBack();
    QCOMPARE(session.view().year, 1990);
    session.goForward();
    QCOMPARE(session.view().year, 2019);
}

void TestSession::aNewStepDropsWhatLayForward()
{
    Session session(inYear(2000));
    session.show(inYear(2001));
    session.goBack();
    session.show(inYear(1967));
    QVERIFY(!session.canGoForward());
    session.goBack();
    QCOMPARE(session.view().year, 2000);
}

void TestSession::historyIsBounded()
{
    Session session(inYear(2000));
    for (int i = 0; i < 2000; ++i)
        session.show(inYear(i % 2 == 0 ? 1960 : 1970));
    int steps = 0;
    for (; session.canGoBack(); ++steps)
        session.goBack();
    QVERIFY(steps < 1000);
    QVERIFY(steps > 100);
}

void TestSession::listenersHearBothViews()
{
    Session session(inYear(2000));
    int from = 0;
    int to = 0;
    connect(&session, &Session::viewChanged, this, [&](const ViewState &before, const ViewState &after) {
        from = before.year;
        to = after.year;
    });
    session.show(inYear(2018));
    QCOMPARE(from, 2000);
    QCOMPARE(to, 2018);
    session.goBack();
    QCOMPARE(from, 2018);
    QCOMPARE(to, 2000);
}

void TestSession::aStateBeyondTheMostPushesTheOldestOut()
{
    ViewState view;
    for (const QString &id : {u"THA"_s, u"VNM"_s, u"IDN"_s, u"PHL"_s, u"MYS"_s})
        view = atlas::withStateToggled(view, id);
    QCOMPARE(view.states, QStringList({u"VNM"_s, u"IDN"_s, u"PHL"_s, u"MYS"_s}));
    QCOMPARE(atlas::withStateToggled(view, u"IDN"_s).states, QStringList({u"VNM"_s, u"PHL"_s, u"MYS"_s}));
}

void TestSession::aGestureThatComesBackLeavesNoStep()
{
    Session session(inYear(2025));
    session.show(inYear(2026));
    session.show(inYear(2025), Session::Step::Continue);
    QCOMPARE(session.view().year, 2025);
    QVERIFY(!session.canGoBack());
}

void TestSession::aGestureDoesNotGoOnAfterBack()
{
    Session session(inYear(2000));
    session.show(inYear(2001));
    session.show(inYear(2010));
    session.goBack();
    session.show(inYear(2002), Session::Step::Continue);
    session.goBack();
    QCOMPARE(session.view().year, 2001);
}

void TestSession::choicesAreClearedOneByOne()
{
    ViewState view;
    view.city = u"bangkok"_s;
    view.area = u"civic_social"_s;
    view.states = {u"THA"_s};
    view.open = atlas::RecordRef{atlas::RecordKind::City, u"bangkok"_s};
    view.figure = atlas::FigureRef{u"urban_share"_s, u"THA"_s, 2025, {}};
    view = atlas::withoutLastChoice(view);
    QVERIFY(!view.figure);
    QVERIFY(view.open.has_value());
    view = atlas::withoutLastChoice(view);
    QVERIFY(!view.open);
    QCOMPARE(view.city, u"bangkok"_s);
    view = atlas::withoutLastChoice(view);
    QCOMPARE(view.city, QString());
    QCOMPARE(view.area, u"civic_social"_s);
    view = atlas::withoutLastChoice(view);
    QCOMPARE(view.states.size(), 1);
    QCOMPARE(atlas::withoutLastChoice(view), ViewState());
}

void TestSession::aFigureIsAskedAfterOnItsPageOnly()
{
    const atlas::FigureRef figure{u"urban_share"_s, u"THA"_s, 2025, {}};
    const ViewState asked = atlas::withFigure(inYear(2025), figure);
    QVERIFY(asked.figure == figure);
    QCOMPARE(atlas::withoutFigure(asked), inYear(2025));
    QVERIFY(!atlas::withPage(asked, atlas::Page::Cities).figure);
    QVERIFY(!atlas::withRecordOpen(asked, {atlas::RecordKind::City, u"bangkok"_s}).figure);
    QVERIFY(atlas::withYear(asked, 2030).figure == figure); // the years may run under it
}

void TestSession::oneChoiceIsTakenOutAndNothingElse()
{
    ViewState full = inYear(1990);
    full.states = {u"THA"_s, u"VNM"_s};
    full.area = u"civic_social"_s;
    full.city = u"bangkok"_s;
    ViewState expected = full;
    expected.states.clear();
    QCOMPARE(atlas::withoutStates(full), expected);
    expected = full;
    expected.area.clear();
    QCOMPARE(atlas::withoutArea(full), expected);
    expected = full;
    expected.city.clear();
    QCOMPARE(atlas::withoutCity(full), expected);
}

void TestSession::aYearOfPeopleIsBroughtIntoTheYearsOfOtherParts()
{
    ViewState people;
    people.page = atlas::Page::Economy;
    people.section = u"people"_s;
    people = atlas::withYear(people, 2085);
    QCOMPARE(people.year, 2085);
    Session session(people);
    session.show(atlas::withPage(people, atlas::Page::Overview));
    QCOMPARE(session.view().year, 2050);
    session.goBack();
    QCOMPARE(session.view().year, 2085);
}

ATLAS_TEST(TestSession)

#include "tst_session.moc"
