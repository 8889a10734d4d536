// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/history.h"

#include "app/view/session.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace atlas;

// The way that led to a view goes with it, back and forward.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionGoesOnWhereAnotherWas();
    void aHistoryIsReadAsItWasWritten();
    void ofALongOneTheNearestIsKept();
    void whatIsNoHistoryIsRefused_data();
    void whatIsNoHistoryIsRefused();
};

namespace
{

ViewState inYear(int year)
{
    return withYear({}, year);
}

/** So many years from 1950 on, at one of them. */
History yearsFrom1950(int count, qsizetype current)
{
    History history{{}, current};
    for (int i = 0; i < count; ++i)
        history.views.append(inYear(1950 + i));
    return history;
}

/** Through the bytes of a file. */
std::optional<History> readAgain(const History &history)
{
    return historyFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(history)).toJson()).object());
}

} // namespace

void TestHistory::aSessionGoesOnWhereAnotherWas()
{
    Session first(inYear(2000));
    first.show(inYear(2001));
    first.show(inYear(2002));
    first.goBack();
    Session next(first.history());
    QCOMPARE(next.view().year, 2001);
    QCOMPARE(next.stepsBack(), 1);
    next.goForward();
    QCOMPARE(next.view().year, 2002);
    QVERIFY(!next.canGoForward());
    next.goBack();
    next.goBack();
    QCOMPARE(next.view().year, 2000);
    QVERIFY(!next.canGoBack());
}

void TestHistory::aHistoryIsReadAsItWasWritten()
{
    History history = yearsFrom1950(4, 2);
    history.views[1].page = Page::Economy;
    history.views[3].states = {u"THA"_s, u"VNM"_s};
    const auto again = readAgain(history);
    QVERIFY(again.has_value());
    QCOMPARE(*again, history);
}

void TestHistory::ofALongOneTheNearestIsKept()
{
    const auto again = readAgain(yearsFrom1950(101, 70)); // 1950 to 2050, at 2020
    QVERIFY(again.has_value());
    QCOMPARE(again->views[again->current].year, 2020);
    QCOMPARE(again->views.first().year, 1970);
    QCOMPARE(again->views.last().year, 2050);
    const auto fromStart = readAgain(yearsFrom1950(101, 0));
    QVERIFY(fromStart.has_value());
    QCOMPARE(fromStart->current, 0);
    QCOMPARE(fromStart->views.last().year, 2000);
}

void TestHistory::whatIsNoHistoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no links") << QByteArray(R"({"links": [], "current": 0})");
    QTest::newRow("no place") << QByteArray(R"({"links": ["ascn-atlas:overview"]})");
    QTest::newRow("before") << QByteArray(R"({"links": ["ascn-atlas:overview"], "current": -1})");
    QTest::newRow("behind") << QByteArray(R"({"links": ["ascn-atlas:overview"], "current": 1})");
    QTest::newRow("half a place") << QByteArray(R"({"links": ["ascn-atlas:overview"], "current": 0.5})");
    QTest::newRow("no link") << QByteArray(R"({"links": ["ascn-atlas:overview", 7], "current": 0})");
    QTest::newRow("no view") << QByteArray(R"({"links": ["ascn-atlas:overview?year=soon"], "current": 0})");
    QTest::newRow("no list") << QByteArray(R"({"links": "ascn-atlas:overview", "current": 0})");
    QByteArray endless = R"({"links": ["ascn-atlas:overview")";
    for (int i = 0; i < 1000; ++i)
        endless += R"(, "ascn-atlas:overview")";
    QTest::newRow("endless") << endless + R"(], "current": 0})";
}

void TestHistory::whatIsNoHistoryIsRefused()
{
    QFETCH(const QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QVERIFY(!historyFromJson(document.object()));
}

ATLAS_TEST(TestHistory)

#include "tst_history.moc"
