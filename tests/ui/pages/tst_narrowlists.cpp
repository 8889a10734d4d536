// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pages/narrowwindow.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/data/datapage.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/eventaxiskey.h"
#include "ui/pages/network/networkpage.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/filtertable.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Lists of the data and of the network in the smallest window there is: names are whole, parts have their height. */
class TestNarrowLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void listsOfTheDataAreWhole_data() { addLanguagesAndEras(); }
    void listsOfTheDataAreWhole();
    void theAxisOfEventsKeepsItsHeight_data() { addLanguagesAndEras(); }
    void theAxisOfEventsKeepsItsHeight();
    void theObjectivesAreWhole_data() { addLanguagesAndEras(); }
    void theObjectivesAreWhole();
};

namespace
{

constexpr QSize Scrolled(876, 600); ///< a page there that is higher than its window

/** The cells of the first column, with the notes below them, that have more than there is room for. */
QStringList cutRows(const TableView &table)
{
    const auto &delegate = static_cast<const TableDelegate &>(*table.itemDelegate());
    QStringList cut;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, 0);
        if (delegate.isCut(cell, table.columnWidth(0)))
            cut.append(cell.data().toString() + u": "_s + delegate.noteOf(cell));
    }
    return cut;
}

} // namespace

void TestNarrowLists::listsOfTheDataAreWhole()
{
    const Appearance appearance = appearanceOfRow();
    const ShownPage<DataPage> shown(withPage({}, Page::Data), appearance, InSmallest);
    QCoreApplication::sendPostedEvents();
    for (const QString &name : {u"indicatorList"_s, u"seriesList"_s}) {
        const auto &list = shown.part<FilterTable>(name);
        QVERIFY(list.table().wholeHeight() > 0); // the table measures its columns
        QVERIFY(list.table().model()->rowCount() > 10);
        QCOMPARE(cutRows(list.table()), QStringList());
        const QLineEdit &field = list.field();
        QVERIFY2(textWidth(field.placeholderText(), TextRole::Body) < field.width() - 16,
            qPrintable(field.placeholderText()));
    }
}

/** Also where its key takes two lines. */
void TestNarrowLists::theAxisOfEventsKeepsItsHeight()
{
    const Appearance appearance = appearanceOfRow();
    const ShownPage<NetworkPage> shown(withPage({}, Page::Network), appearance, Scrolled);
    QCoreApplication::sendPostedEvents();
    const auto &axis = shown.part<EventAxis>(u"eventAxis"_s);
    const auto &key = shown.part<EventAxisKey>(u"eventAxisKey"_s);
    QCOMPARE(axis.height(), axis.sizeHint().height());
    QCOMPARE(key.height(), key.heightForWidth(key.width()));
    QCOMPARE(axis.parentWidget()->y(), 0); // beside the top of the sheet
}

void TestNarrowLists::theObjectivesAreWhole()
{
    const Appearance appearance = appearanceOfRow();
    ViewState view = withPage({}, Page::Network);
    view.section = u"people"_s;
    const ShownPage<NetworkPage> shown(view, appearance, Scrolled);
    auto &table = shown.part<TableView>(u"objectiveTable"_s);
    for (int pass = 0; pass < 4; ++pass) { // the rows follow the width, the card the rows
        QVERIFY(table.wholeHeight() > 0);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(table.model()->rowCount() >= 3);
    QVERIFY(table.height() >= table.wholeHeight());
}

ATLAS_TEST(TestNarrowLists)

#include "tst_narrowlists.moc"
