// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpage.h"

#include "app/items/networkmodel.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/plaincell.h"
#include "tests/ui/pages/shownnetwork.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/eventaxiskey.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::cell;
using test::networkView;

/** The page of the network, as a person goes through it. */
class TestNetworkPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void everyEventIsInTheTableAndOnTheAxis();
    void aKeyBelowTheAxisNamesItsMarks();
    void aYearOrAMonthIsNeverGivenADay();
    void openingAnEventMovesTheYearInOneStep();
    void aClickOnAMarkOpensItsEvent();
    void aClickOnAYearGoesThere();
    void theYearMarksItsEventsAndShowsThem();
    void oneCategoryCanBeLeft();
    void theFilterLeavesWhatHasEveryWord();
    void everyRowOfEachTableOpensWhatTheFactsSay_data();
    void everyRowOfEachTableOpensWhatTheFactsSay();
    void whatTheFrameworkServesIsReadWithoutAClick();
    void theChartsCountMembersAndProjects();
    void aPartOfThePageIsRemembered();
    void closingLeavesThePart();
    void languageAndEraSwitchLive();
};

namespace
{

struct Shown : test::ShownNetwork
{
    using ShownNetwork::ShownNetwork;

    [[nodiscard]] EventAxis &axis() const { return part<EventAxis>(u"eventAxis"_s); }
};

} // namespace

void TestNetworkPage::everyEventIsInTheTableAndOnTheAxis()
{
    const Shown shown;
    const auto rows = test::factRows(u"event"_s);
    QCOMPARE(shown.events().model()->rowCount(), rows.size());
    QCOMPARE(shown.axis().layoutNow().marks().size(), rows.size());
    QSet<QString> titles;
    for (int row = 0; row < shown.events().model()->rowCount(); ++row)
        titles.insert(cell(shown.events(), row, 1));
    for (const test::FactRow &row : rows)
        QVERIFY2(
            titles.contains(QString(row[u"title_en"_s]).replace(QChar(0x00a0), u' ')), qPrintable(row[u"event_id"_s]));
    for (const auto &mark : shown.axis().layoutNow().marks())
        QVERIFY(shown.axis().layoutNow().plot().adjusted(-1, -1, 1, 1).contains(mark.box));
}

void TestNetworkPage::aKeyBelowTheAxisNamesItsMarks()
{
    const Shown shown;
    const auto &key = shown.part<EventAxisKey>(u"eventAxisKey"_s);
    QVERIFY(key.isVisible());
    for (const QString &word : {u"day"_s, u"period"_s, u"month"_s, u"year"_s})
        QVERIFY2(key.accessibleName().contains(word), qPrintable(word));
    const QRect axis(shown.axis().mapTo(&shown.page, QPoint()), shown.axis().size());
    const QRect below(key.mapTo(&shown.page, QPoint()), key.size());
    QVERIFY(below.top() > axis.bottom());
    QVERIFY(below.height() >= key.heightForWidth(key.width()));
    QVERIFY(key.heightForWidth(200) > key.heightForWidth(2000)); // narrow, it takes more lines
}

void TestNetworkPage::aYearOrAMonthIsNeverGivenADay()
{
    const Shown shown;
    QHash<QString, QString> dates;
    for (int row = 0; row < shown.events().model()->rowCount(); ++row)
        dates.insert(cell(shown.events(), row, 1), cell(shown.events(), row, 0));
    for (const test::FactRow &row : test::factRows(u"event"_s)) {
        const QString date = dates.value(QString(row[u"title_en"_s]).replace(QChar(0x00a0), u' '));
        QVERIFY2(date.contains(row[u"date"_s].left(4)), qPrintable(date));
        if (row[u"date_precision"_s] == u"year"_s)
            QVERIFY2(!date.contains(QRegularExpression(u"[A-Za-z]"_s)), qPrintable(date));
        if (row[u"date_precision"_s] == u"month"_s)
            QVERIFY2(date.front().isLetter(), qPrintable(date));
        if (row[u"date_precision"_s] == u"day"_s)
            QCOMPARE(
                date.split(QRegularExpression(u"[ –]"_s)).first(), QString::number(row[u"date"_s].right(2).toInt()));
    }
}

void TestNetworkPage::openingAnEventMovesTheYearInOneStep()
{
    Shown shown;
    QTest::keyClick(&shown.events(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&shown.events(), Qt::Key_Return);
    QCOMPARE(shown.session.view().year, 1967);
    QCOMPARE(shown.session.view().open->id, u"ev001"_s);
    QCOMPARE(shown.session.stepsBack(), 1);
    QVERIFY(shown.words().contains(u"8 August 1967"_s));
    QVERIFY(shown.words().contains(u"Bangkok, Thailand"_s));
    QVERIFY(shown.words().contains(u"ASEAN Declaration"_s));
    shown.session.goBack();
    QVERIFY(!shown.session.view().open);
    QVERIFY(shown.words().startsWith(u"Events of 2025"_s));
}

void TestNetworkPage::aClickOnAMarkOpensItsEvent()
{
    Shown shown;
    const auto mark = shown.axis().layoutNow().marks().first();
    QTest::mouseClick(&shown.axis(), Qt::LeftButton, {}, mark.box.center().toPoint());
    QCOMPARE(shown.session.view().open->id, u"ev001"_s);
    shown.axis().setFocus();
    QTest::keyClick(&shown.axis(), Qt::Key_Right);
    QTest::keyClick(&shown.axis(), Qt::Key_Return);
    QCOMPARE(shown.session.view().open->id, u"ev002"_s);
    QCOMPARE(shown.session.view().year, 2017);
    QTest::keyClick(&shown.axis(), Qt::Key_End);
    QCOMPARE(shown.axis().current(), u"ev054"_s);
    QTest::keyClick(&shown.axis(), Qt::Key_Up);
    QVERIFY(shown.axis().current() != u"ev054"_s);
}

void TestNetworkPage::aClickOnAYearGoesThere()
{
    Shown shown;
    const auto column = shown.axis().layoutNow().columnOf(2022);
    QVERIFY(column);
    const QPointF place(column->left + column->width / 2, shown.axis().height() - 4);
    QTest::mouseClick(&shown.axis(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(shown.session.view().year, 2022);
}

void TestNetworkPage::theYearMarksItsEventsAndShowsThem()
{
    Shown shown;
    shown.session.show(withYear(shown.session.view(), 2019));
    const auto &model = *shown.events().model();
    for (const test::FactRow &row : test::factRows(u"event"_s)) {
        const int first = row[u"date"_s].left(4).toInt();
        const int last = row[u"end_date"_s].isEmpty() ? first : row[u"end_date"_s].left(4).toInt();
        for (int at = 0; at < model.rowCount(); ++at) {
            if (cell(shown.events(), at, 1) == QString(row[u"title_en"_s]).replace(QChar(0x00a0), u' '))
                QCOMPARE(model.index(at, 0).data(NetworkModel::MarkedRole).toBool(), first <= 2019 && 2019 <= last);
        }
    }
    QVERIFY(cell(shown.events(), shown.events().rowAt(2), 0).contains(u"2018"_s)
        || cell(shown.events(), shown.events().rowAt(2), 0).contains(u"2019"_s));
    QVERIFY(shown.words().startsWith(u"Events of 2019"_s));
}

void TestNetworkPage::oneCategoryCanBeLeft()
{
    Shown shown;
    auto &choice = shown.part<QAbstractButton>(u"eventCategories"_s);
    const auto take = [&](const QString &words) {
        choice.click();
        auto &menu = shown.part<QMenu>(u"eventCategoryMenu"_s);
        for (QAction *action : menu.actions()) {
            if (action->text() == words)
                action->trigger();
        }
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    take(u"Membership"_s);
    int memberships = 0;
    for (const test::FactRow &row : test::factRows(u"event"_s))
        memberships += row[u"category"_s] == u"membership"_s ? 1 : 0;
    QCOMPARE(shown.events().model()->rowCount(), memberships);
    QTest::mouseClick(
        &shown.axis(), Qt::LeftButton, {}, QPoint(4, int(shown.axis().layoutNow().lanes().first().box.center().y())));
    QCOMPARE(choice.text(), u"ASEAN"_s);
    take(u"All categories"_s);
    QCOMPARE(shown.events().model()->rowCount(), test::factRows(u"event"_s).size());
}

void TestNetworkPage::theFilterLeavesWhatHasEveryWord()
{
    const Shown shown;
    shown.part<QLineEdit>(u"eventFilter"_s).setText(u"roundtable bangkok"_s);
    QCOMPARE(shown.events().model()->rowCount(), 1);
    shown.part<QLineEdit>(u"eventFilter"_s).setText(u"ก่อตั้งอาเซียน"_s);
    QCOMPARE(shown.events().model()->rowCount(), 1);
}

void TestNetworkPage::everyRowOfEachTableOpensWhatTheFactsSay_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("title");
    QTest::newRow("objectives") << u"people"_s << u"objectiveTable"_s << u"objective"_s << u"title_en"_s;
    QTest::newRow("actors") << u"people"_s << u"actorTable"_s << u"actor"_s << u"title_en"_s;
    QTest::newRow("partners") << u"people"_s << u"partnerTable"_s << u"partner"_s << u"name_en"_s;
    QTest::newRow("figures") << u"figures"_s << u"figureTable"_s << u"network_stat"_s << u"value"_s;
    QTest::newRow("phases") << u"thailand"_s << u"phaseTable"_s << u"programme_phase"_s << u"title_en"_s;
    QTest::newRow("places") << u"thailand"_s << u"placeTable"_s << u"programme_place"_s << u"name_en"_s;
}

void TestNetworkPage::everyRowOfEachTableOpensWhatTheFactsSay()
{
    QFETCH(QString, section);
    QFETCH(QString, table);
    QFETCH(QString, facts);
    QFETCH(QString, title);
    Shown shown(networkView(section));
    auto &view = shown.part<TableView>(table);
    const auto rows = test::factRows(facts);
    QCOMPARE(view.model()->rowCount(), rows.size());
    QStringList sheets;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        view.setCurrentIndex(view.model()->index(row, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(shown.session.view().open);
        QCOMPARE(shown.session.view().section, section);
        QVERIFY2(!shown.words().contains(u"This edition has no"_s), qPrintable(shown.words()));
        sheets.append(shown.words());
    }
    for (const test::FactRow &row : rows) {
        const QString wanted = QString(row[title]).replace(QChar(0x00a0), u' ');
        QVERIFY2(std::ranges::any_of(sheets, [&](const QString &sheet) { return sheet.contains(wanted); }),
            qPrintable(wanted));
    }
}

void TestNetworkPage::whatTheFrameworkServesIsReadWithoutAClick()
{
    const Shown shown(networkView(u"people"_s));
    for (const test::FactRow &row : test::factRows(u"framework_item"_s)) {
        if (row[u"kind"_s] == u"principle"_s)
            QVERIFY2(shown.words().contains(row[u"text_en"_s]), qPrintable(row[u"text_en"_s]));
    }
}

void TestNetworkPage::theChartsCountMembersAndProjects()
{
    const Shown shown(networkView(u"figures"_s));
    const auto cities = test::factRows(u"city"_s);
    const ChartLine members = shown.part<ChartWidget>(u"membersChart"_s).description().plot.lines.first();
    for (const ChartPoint &point : members.points) {
        const auto joined = std::ranges::count_if(
            cities, [&](const test::FactRow &city) { return city[u"joined_year"_s].toInt() <= point.year; });
        QCOMPARE(point.value, double(joined));
    }
    QCOMPARE(members.points.last().value, double(cities.size()));
    const ChartLine all = shown.part<ChartWidget>(u"projectsChart"_s).description().plot.lines.first();
    for (const test::FactRow &row : test::factRows(u"network_stat"_s)) {
        if (row[u"metric"_s] == u"projects_total"_s && row[u"scope"_s] == u"network"_s)
            QCOMPARE(all.at(row[u"year"_s].toInt())->value, row[u"value"_s].toDouble());
    }
}

void TestNetworkPage::aPartOfThePageIsRemembered()
{
    Shown shown;
    shown.part<SegmentedSwitch>(u"sections"_s).choose(3);
    QCOMPARE(shown.session.view().section, u"thailand"_s);
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Partner, u"partner_jpn"_s}));
    QCOMPARE(shown.part<SegmentedSwitch>(u"sections"_s).current(), 1);
    QVERIFY(shown.words().contains(u"Tokyo"_s));
}

void TestNetworkPage::closingLeavesThePart()
{
    Shown shown(networkView(u"figures"_s));
    auto &table = shown.part<TableView>(u"figureTable"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(shown.part<QAbstractButton>(u"closeSheet"_s).isVisible());
    shown.part<QAbstractButton>(u"closeSheet"_s).click();
    QVERIFY(!shown.session.view().open);
    QCOMPARE(shown.session.view().section, u"figures"_s);
}

void TestNetworkPage::languageAndEraSwitchLive()
{
    Shown shown;
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    thai.scheme = Appearance::Scheme::Dark;
    shown.page.setAppearance(thai);
    const auto first = test::factRows(u"event"_s).first();
    QVERIFY(cell(shown.events(), 0, 1).contains(first[u"title_th"_s]));
    QVERIFY(cell(shown.events(), 0, 0).contains(u"2510"_s));
    QTest::keyClick(&shown.events(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&shown.events(), Qt::Key_Return);
    QVERIFY(shown.words().contains(first[u"description_th"_s]));
    thai.era = Era::Common;
    thai.digits = Digits::Thai;
    shown.page.setAppearance(thai);
    QStringList titles;
    for (int row = 0; row < shown.events().model()->rowCount(); ++row)
        titles.append(cell(shown.events(), row, 1));
    QVERIFY2(titles.contains(u"หกเมืองเข้าร่วมเครือข่ายใน ค.ศ. ๒๐๒๕"_s), qPrintable(titles.join(u'\n')));
    QVERIFY(titles.filter(QRegularExpression(u"พ\\.ศ\\. "_s)).isEmpty());
}

ATLAS_TEST(TestNetworkPage)
#include "tst_networkpage.moc"
