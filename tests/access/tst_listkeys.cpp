// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Every list on every page is walked by the arrows from the moment it has the focus, headings between rows or not. */
class TestListKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowIsTakenAndTheNextReached_data();
    void theFirstRowIsTakenAndTheNextReached();
};

namespace
{

int enabledRows(const TableView &table)
{
    int rows = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        rows += table.model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled) && !table.isRowHidden(row) ? 1 : 0;
    return rows;
}

/** How many lists were walked. */
int walkLists(QWidget &window, const QString &where)
{
    int walked = 0;
    for (TableView *table : window.findChildren<TableView *>()) {
        if (!table->isVisibleTo(&window) || table->focusPolicy() == Qt::NoFocus || enabledRows(*table) < 2)
            continue;
        ++walked;
        const QString what = where + u' ' + table->objectName();
        table->clearFocus();
        table->setFocus(Qt::TabFocusReason);
        const QModelIndex first = table->currentIndex();
        QTest::qVerify(first.isValid() && first.flags().testFlag(Qt::ItemIsEnabled), "a row is taken", qPrintable(what),
            __FILE__, __LINE__);
        QTest::keyClick(table, Qt::Key_Down);
        const QModelIndex second = table->currentIndex();
        QTest::qVerify(
            second.row() > first.row() || first.row() > 0, "the next is reached", qPrintable(what), __FILE__, __LINE__);
    }
    return walked;
}

} // namespace

void TestListKeys::theFirstRowIsTakenAndTheNextReached_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : AllPages)
        QTest::newRow(qPrintable(pageName(page))) << page;
}

void TestListKeys::theFirstRowIsTakenAndTheNextReached()
{
    QFETCH(const Page, page);
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    Keyboard keyboard(window);
    ViewState view;
    view.page = page;
    window.show(view);
    int walked = 0;
    const auto switches = window.window().findChildren<SegmentedSwitch *>(u"sections"_s);
    const auto parts = std::ranges::find_if(
        switches, [&](const SegmentedSwitch *one) { return one->isVisibleTo(&window.window()); });
    const int count = parts == switches.end() ? 1 : int((*parts)->words().size());
    for (int part = 0; part < count; ++part) {
        if (parts != switches.end())
            (*parts)->choose(part);
        EditionWindow::run(50);
        walked += walkLists(window.window(), pageName(page) + u' ' + QString::number(part));
    }
    if (page == Page::Cities || page == Page::Sources || page == Page::Network || page == Page::Data)
        QVERIFY(walked > 0);
}

ATLAS_TEST(TestListKeys)

#include "tst_listkeys.moc"
