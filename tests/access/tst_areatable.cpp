// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/itemroles.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/areapanelstrip.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** The panels of the six areas as one table: the projects of each city in each area, as the report lists them. */
class TestAreaTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysTheFacts_data();
    void theTableSaysTheFacts();
    void theCountsAreThoseOfTheList();
    void whereNothingIsFiledThereIsNoNumber();
    void theKeyIsForAllPanelsTogether();
    void aRowChoosesItsCity();
};

namespace
{

constexpr QSize Desk(1440, 900);
constexpr int ReportYear = 2025; ///< of a list that files every project by area, and the year the program begins with
const QKeySequence AsTable(u"Ctrl+Shift+T"_s);

QAbstractItemView &tableOf(EditionWindow &window)
{
    return window.part<QAbstractItemView>(u"areaValues"_s);
}

/** What the list of the year says, all of it or of one city. */
QList<FactRow> listed(const QString &cityId = {})
{
    QList<FactRow> rows = factRows(u"project_status"_s);
    rows.removeIf([&](const FactRow &row) {
        return row[u"year"_s].toInt() != ReportYear || (!cityId.isEmpty() && row[u"city_id"_s] != cityId);
    });
    return rows;
}

int countOf(const QList<FactRow> &rows, const QString &areaId, const QString &status = {})
{
    return int(std::ranges::count_if(rows, [&](const FactRow &row) {
        return row[u"area_id_reported"_s] == areaId && (status.isEmpty() || row[u"status"_s] == status);
    }));
}

/** The row of a city; -1: none. */
int rowOf(const QAbstractItemModel &model, const QString &cityId)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(RecordRole).value<RecordRef>() == RecordRef{RecordKind::City, cityId})
            return row;
    }
    return -1;
}

/** The row with these words at its head; -1: none. */
int rowCalled(const QAbstractItemModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == words)
            return row;
    }
    return -1;
}

/** -1 where it is no number. */
int numberIn(const QAbstractItemModel &model, int row, int column)
{
    bool isNumber = false;
    const int number = model.index(row, column).data().toString().toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

void TestAreaTable::theTableSaysTheFacts_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestAreaTable::theTableSaysTheFacts()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.part<AreaPanelStrip>().setTableShown(true);
    QAbstractItemModel &model = *tableOf(window).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Area> &areas = factCatalogue().areas;
    QCOMPARE(model.columnCount(), 1 + int(areas.size()));
    int numbers = 0;
    for (int column = 1; column < model.columnCount(); ++column) {
        const Area &area = areas[column - 1];
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), area.name.in(language));
        QCOMPARE(numberIn(model, 0, column), countOf(listed(), area.id));
        for (const City &city : factCatalogue().cities) {
            const int row = rowOf(model, city.id);
            QVERIFY2(row > 0, qPrintable(city.id));
            const QList<FactRow> ofCity = listed(city.id);
            const int wanted = ofCity.isEmpty() ? -1 : countOf(ofCity, area.id);
            QVERIFY2(numberIn(model, row, column) == wanted, qPrintable(city.id + u' ' + area.id));
            QVERIFY(!model.index(row, column).data().toString().isEmpty());
            numbers += wanted >= 0 ? 1 : 0;
        }
    }
    QVERIFY(numbers > 100);
}

void TestAreaTable::theCountsAreThoseOfTheList()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.part<AreaPanelStrip>().setTableShown(true);
    const QAbstractItemModel &model = *tableOf(window).model();
    const QList<Area> &areas = factCatalogue().areas;
    for (const auto &[words, status] : {std::pair(u"ongoing"_s, u"ongoing"_s),
             std::pair(u"in planning"_s, u"planning"_s), std::pair(u"completed"_s, u"completed"_s)}) {
        const int row = rowCalled(model, words);
        QVERIFY2(row > 0, qPrintable(words));
        for (int column = 1; column < model.columnCount(); ++column)
            QCOMPARE(numberIn(model, row, column), countOf(listed(), areas[column - 1].id, status));
    }
    const int cities = rowCalled(model, u"Cities with projects"_s);
    for (int column = 1; column < model.columnCount(); ++column) {
        QSet<QString> named;
        for (const FactRow &row : listed()) {
            if (row[u"area_id_reported"_s] == areas[column - 1].id)
                named.insert(row[u"city_id"_s]);
        }
        QCOMPARE(numberIn(model, cities, column), int(named.size()));
    }
}

void TestAreaTable::whereNothingIsFiledThereIsNoNumber()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.part<AreaPanelStrip>().setTableShown(true);
    ViewState view = window.session().view();
    for (const int year : {2000, 2019}) { // before the network, and its report in prose
        view.year = year;
        window.show(view);
        const QAbstractItemModel &model = *tableOf(window).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount(); ++column)
                QVERIFY2(numberIn(model, row, column) == -1, qPrintable(model.index(row, 0).data().toString()));
        }
    }
}

void TestAreaTable::theKeyIsForAllPanelsTogether()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &strip = window.part<AreaPanelStrip>();
    AreaPanel &second = *strip.panels()[1];
    QVERIFY(keyboard.tabTo(second));
    const QRect room = second.geometry();
    keyboard.press(AsTable);
    QVERIFY(strip.isTableShown());
    QVERIFY(!window.part<MapWidget>(u"map"_s).isTableShown());
    QCOMPARE(&keyboard.focus(), &tableOf(window));
    QVERIFY(!second.isVisible()); // or Tab would stop at what lies below
    keyboard.press(AsTable);
    QVERIFY(!strip.isTableShown());
    QCOMPARE(&keyboard.focus(), &second);
    QCOMPARE(second.geometry(), room);
    keyboard.press(AsTable);
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!strip.isTableShown());
}

void TestAreaTable::aRowChoosesItsCity()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &strip = window.part<AreaPanelStrip>();
    strip.setTableShown(true);
    QAbstractItemView &table = tableOf(window);
    QVERIFY(keyboard.tabTo(table));
    table.setCurrentIndex(table.model()->index(rowOf(*table.model(), u"phuket"_s), 0));
    keyboard.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(window.session().view().city, u"phuket"_s);
    QVERIFY(strip.isTableShown());
    table.setCurrentIndex(table.model()->index(0, 0)); // counts are of no city
    keyboard.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(window.session().view().city, u"phuket"_s);
}

ATLAS_TEST(TestAreaTable)

#include "tst_areatable.moc"
