// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pages/plaincell.h"
#include "tests/ui/pages/shownnetwork.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using test::cell;
using test::networkView;
using Shown = test::ShownNetwork;

/** The tables on the page of the network: what stands in their columns, and whether it has room. */
class TestNetworkColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void noTableScrollsSideways_data();
    void noTableScrollsSideways();
    void daysOfOneYearNameItOnce();
    void aDayTakesOneLineWhereThereIsRoom();
    void yearsOfFiguresAreBare();
};

void TestNetworkColumns::noTableScrollsSideways_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"timeline", "people", "figures", "thailand"})
        QTest::newRow(section) << QString::fromLatin1(section);
}

void TestNetworkColumns::noTableScrollsSideways()
{
    QFETCH(QString, section);
    for (const Language language : {Language::English, Language::Thai}) {
        Appearance appearance;
        appearance.language = language;
        Shown shown(networkView(section), appearance);
        shown.page.resize(1280, 590);
        const auto tables = shown.page.findChildren<TableView *>();
        QVERIFY(!tables.isEmpty());
        for (TableView *table : tables) {
            table->doItemsLayout();
            int width = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                QVERIFY2(table->columnWidth(column) > 30, qPrintable(table->objectName()));
                width += table->columnWidth(column);
            }
            QVERIFY2(width <= table->viewport()->width(), qPrintable(table->objectName()));
        }
    }
}

void TestNetworkColumns::daysOfOneYearNameItOnce()
{
    const Shown shown;
    QStringList dates;
    for (int row = 0; row < shown.events().model()->rowCount(); ++row) {
        if (cell(shown.events(), row, 1) == u"Viet Nam redraws city boundaries"_s)
            dates.append(cell(shown.events(), row, 0));
    }
    QCOMPARE(dates, QStringList{u"30 June to 1 July 2025"_s});
}

void TestNetworkColumns::aDayTakesOneLineWhereThereIsRoom()
{
    for (const Language language : {Language::English, Language::Thai}) {
        Appearance both;
        both.language = language;
        both.era = Era::Both;
        Shown shown(networkView(), both);
        shown.page.resize(1836, 900);
        QCoreApplication::sendPostedEvents();
        TableView &table = shown.events();
        QVERIFY(table.wholeHeight() > 0); // it measures its columns
        const QModelIndex day = table.model()->index(0, 0); // the founding of ASEAN
        QVERIFY(textWidth(day.data().toString(), TextRole::Body) <= table.columnWidth(0) - 2 * TableCellMargin);
        QCOMPARE(table.rowHeight(0), lineHeight(TextRole::Body) + 8);
    }
}

/** The head of the column has the eras: the words beside the years keep the room. */
void TestNetworkColumns::yearsOfFiguresAreBare()
{
    Shown shown(networkView(u"figures"_s));
    Appearance both;
    both.era = Era::Both;
    shown.page.setAppearance(both);
    for (const QString &name : {u"figureTable"_s, u"areaFigureTable"_s}) {
        const auto &table = shown.part<TableView>(name);
        const QString head = table.model()->headerData(0, Qt::Horizontal).toString();
        QCOMPARE(test::plain(head), u"Year (CE / BE)"_s);
        QVERIFY(table.model()->rowCount() > 0);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString year = cell(table, row, 0);
            QCOMPARE(year, u"%1 (%2)"_s.arg(year.first(4)).arg(year.first(4).toInt() + 543));
        }
    }
}

ATLAS_TEST(TestNetworkColumns)
#include "tst_networkcolumns.moc"
