// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/playback.h"

#include "tests/support/testrunner.h"

using namespace atlas;

/** The machine behind the play button. */
class TestPlayback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillUntilPlayIsPressed();
    void showsEveryYearOnce();
    void haltsAtTheLastEstimate();
    void goesOnFromTheLastEstimateAtTheNextPress();
    void doesNotHaltWhenItStartsBeyondTheLastEstimate();
    void pressingWhilePlayingPauses();
    void endsAtTheLastYearAndBeginsAnew();
    void pausedBeforeTheFirstBeatOfANewRunItStaysWhereItIs();
    void aYearChosenByHandEndsTheRun();
    void anotherLastEstimateForgetsThatItHalted();
    void otherYearsEndTheRunWhereItsYearIsNotAmongThem();
};

namespace
{

/** The years shown until nothing moves any more. */
QList<int> run(Playback &playback)
{
    QList<int> years;
    while (const auto year = playback.next())
        years.append(*year);
    return years;
}

} // namespace

void TestPlayback::standsStillUntilPlayIsPressed()
{
    Playback playback(1950, {1950, 1960});
    QVERIFY(!playback.next());
    QCOMPARE(playback.year(), 1950);
    QCOMPARE(playback.state(), Playback::State::Paused);
}

void TestPlayback::showsEveryYearOnce()
{
    Playback playback(1950, {1950, 1953});
    playback.press();
    QCOMPARE(run(playback), (QList<int>{1951, 1952, 1953}));
}

void TestPlayback::haltsAtTheLastEstimate()
{
    Playback playback(2015, {1950, 2050});
    playback.setLastEstimate(2018);
    playback.press();
    QCOMPARE(run(playback), (QList<int>{2016, 2017, 2018}));
    QCOMPARE(playback.state(), Playback::State::AtLastEstimate);
    QVERIFY(!playback.isPlaying());
}

void TestPlayback::goesOnFromTheLastEstimateAtTheNextPress()
{
    Playback playback(2017, {1950, 2020});
    playback.setLastEstimate(2018);
    playback.press();
    QCOMPARE(run(playback), QList<int>{2018});
    playback.press();
    QCOMPARE(run(playback), (QList<int>{2019, 2020}));
    QCOMPARE(playback.state(), Playback::State::AtEnd);
}

void TestPlayback::doesNotHaltWhenItStartsBeyondTheLastEstimate()
{
    Playback playback(2048, {1950, 2050});
    playback.setLastEstimate(2018);
    playback.press();
    QCOMPARE(run(playback), (QList<int>{2049, 2050}));
}

void TestPlayback::pressingWhilePlayingPauses()
{
    Playback playback(2000, {1950, 2050});
    playback.press();
    QCOMPARE(playback.next(), 2001);
    playback.press();
    QVERIFY(!playback.next());
    QCOMPARE(playback.year(), 2001);
    playback.press();
    QCOMPARE(playback.next(), 2002);
}

void TestPlayback::endsAtTheLastYearAndBeginsAnew()
{
    Playback playback(2050, {1950, 2050});
    playback.press();
    QCOMPARE(playback.next(), 1950);
    QCOMPARE(playback.next(), 1951);
}

void TestPlayback::pausedBeforeTheFirstBeatOfANewRunItStaysWhereItIs()
{
    Playback playback(2050, {1950, 2050});
    playback.press();
    playback.press();
    QCOMPARE(playback.year(), 2050);
    QVERIFY(!playback.isPlaying());
}

void TestPlayback::aYearChosenByHandEndsTheRun()
{
    Playback playback(2000, {1950, 2050});
    playback.press();
    playback.moveTo(2000);
    QVERIFY(playback.isPlaying());
    playback.moveTo(1975);
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.year(), 1975);
    playback.moveTo(3000);
    QCOMPARE(playback.year(), 2050);
}

void TestPlayback::anotherLastEstimateForgetsThatItHalted()
{
    Playback playback(2017, {1950, 2050});
    playback.setLastEstimate(2018);
    playback.press();
    QCOMPARE(run(playback), QList<int>{2018});
    playback.setLastEstimate(2023);
    QCOMPARE(playback.state(), Playback::State::Paused);
    playback.press();
    QCOMPARE(run(playback), (QList<int>{2019, 2020, 2021, 2022, 2023}));
}

void TestPlayback::otherYearsEndTheRunWhereItsYearIsNotAmongThem()
{
    Playback playback(2048, {1950, 2050});
    playback.press();
    playback.setYears({1950, 2100});
    QCOMPARE(playback.next(), std::optional(2049));
    QCOMPARE(run(playback).size(), 2100 - 2049);
    playback.press();
    playback.setYears({1950, 2050});
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.year(), 2050);
}

ATLAS_TEST(TestPlayback)
#include "tst_playback.moc"
