// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Every picture has a twin: a table with the same numbers, by one key. */
class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfTheMapSaysTheFacts_data();
    void theTableOfTheMapSaysTheFacts();
    void theTableFollowsTheYear();
    void aRowOfTheTableChoosesItsPlace();
    void theKeyIsForThePictureWithTheFocus();
    void withoutFocusItIsForTheFirstPicture();
    void whereThereIsNoPictureItSaysSo();
    void everyChartOfEveryPageHasOne_data() { pages(); }
    void everyChartOfEveryPageHasOne();
    void whatIsPaintedInPartsHasOne_data() { pages(); }
    void whatIsPaintedInPartsHasOne();

private:
    static void pages();
};

namespace
{

constexpr QSize Desk(1440, 900);
const QKeySequence AsTable(u"Ctrl+Shift+T"_s);

/** All words of a row of the table that stands in place of the map. */
QString rowOf(const QAbstractItemModel &model, const QString &place, bool isState)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        const bool isOfState = row < factCatalogue().states.size(); // the states come first
        if (cells.first() == place && isOfState == isState)
            return cells.join(u" | "_s);
    }
    return {};
}

QAbstractItemModel &modelOf(EditionWindow &window)
{
    return *window.part<QAbstractItemView>(u"mapValues"_s).model();
}

/** Bounds of intervals and earlier projections come on top. */
int valuesOf(const ChartWidget &chart)
{
    const ChartPlot &plot = chart.shown().plot;
    int values = 0;
    for (const ChartLine &line : plot.lines) {
        for (const ChartPoint &point : line.points)
            values += plot.form == ChartPlot::Form::Values || point.value <= plot.high ? 1 : 0;
    }
    return values;
}

} // namespace

void TestTables::theTableOfTheMapSaysTheFacts_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestTables::theTableOfTheMapSaysTheFacts()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    auto &map = window.part<MapWidget>(u"map"_s);
    map.setTableShown(true);
    QAbstractItemModel &model = modelOf(window);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto shares = factSeries()(u"urban_share"_s);
    const int ahead = language == Language::Thai ? 543 : 0;
    int values = 0;
    for (const State &state : factCatalogue().states) {
        const QString row = rowOf(model, state.name.in(language), true);
        QVERIFY2(!row.isEmpty(), qPrintable(state.id));
        const auto fact = shares->of(state.id).at(StartYear);
        if (!fact)
            continue;
        ++values;
        QVERIFY2(row.contains(QString::number(fact->value, 'f', 1)), qPrintable(row));
        QVERIFY2(row.contains(QString::number(StartYear + ahead)), qPrintable(row));
    }
    QVERIFY(values > 9);
    qsizetype cities = 0;
    for (const City &city : factCatalogue().cities) {
        const bool isThere = city.cohort == City::Cohort::Pilot || city.joinedYear <= StartYear;
        QCOMPARE(!rowOf(model, city.name.in(language), false).isEmpty(), isThere);
        cities += isThere ? 1 : 0;
    }
    QCOMPARE(model.rowCount(), factCatalogue().states.size() + cities);
}

void TestTables::theTableFollowsTheYear()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.part<MapWidget>(u"map"_s).setTableShown(true);
    ViewState view = window.session().view();
    view.year = 1990;
    window.show(view);
    const auto fact = factSeries()(u"urban_share"_s)->of(u"THA"_s).at(1990);
    const QString row = rowOf(modelOf(window), u"Thailand"_s, true);
    QVERIFY2(row.contains(QString::number(fact->value, 'f', 1)) && row.contains(u"1990"_s), qPrintable(row));
}

void TestTables::aRowOfTheTableChoosesItsPlace()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &map = window.part<MapWidget>(u"map"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_T));
    QVERIFY(map.isTableShown());
    const QString place = factCatalogue().state(map.description().states.first().stateId)->name.en;
    QVERIFY2(keyboard.said().startsWith(place + u": "_s), qPrintable(keyboard.said()));
    keyboard.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(window.session().view().states, QStringList{map.description().states.first().stateId});
    QVERIFY(map.isTableShown());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!map.isTableShown());
    QCOMPARE(&keyboard.focus(), &map);
}

void TestTables::theKeyIsForThePictureWithTheFocus()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    keyboard.press(AsTable);
    QVERIFY(chart.isTableShown());
    QVERIFY(!window.part<MapWidget>(u"map"_s).isTableShown());
    keyboard.press(AsTable); // from inside the table
    QVERIFY(!chart.isTableShown());
    QCOMPARE(&keyboard.focus(), &chart);
}

void TestTables::withoutFocusItIsForTheFirstPicture()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    keyboard.press(AsTable);
    TableBearer *shown = nullptr;
    int tables = 0;
    for (QWidget *widget : window.window().findChildren<QWidget *>()) {
        auto *picture = dynamic_cast<TableBearer *>(widget);
        if (picture == nullptr || !picture->isTableShown())
            continue;
        shown = picture;
        ++tables;
    }
    QCOMPARE(tables, 1);
    keyboard.press(AsTable);
    QVERIFY(!shown->isTableShown());
    QVERIFY(QApplication::focusWidget() == dynamic_cast<QWidget *>(shown));
    keyboard.press(QKeySequence(Qt::SHIFT | Qt::Key_Backtab)); // no other picture lies before it
    for (int i = 0; i < 100 && keyboard.focus().objectName() != "rail-data"_L1; ++i) {
        QVERIFY(dynamic_cast<TableBearer *>(&keyboard.focus()) == nullptr);
        keyboard.press(QKeySequence(Qt::SHIFT | Qt::Key_Backtab));
    }
}

void TestTables::whereThereIsNoPictureItSaysSo()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    window.show(withPage(window.session().view(), Page::Sources));
    static_cast<void>(keyboard.heard());
    keyboard.press(AsTable);
    QCOMPARE(keyboard.heard().filter(u"tables already"_s).size(), 1);
}

void TestTables::pages()
{
    QTest::addColumn<Page>("page");
    for (const Page page : AllPages)
        QTest::addRow("%s", qPrintable(pageName(page))) << page;
}

void TestTables::everyChartOfEveryPageHasOne()
{
    QFETCH(const Page, page);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    int pictures = 0;
    forEachPart(window, [&](const QString &part) {
        for (QWidget *widget : window.window().findChildren<QWidget *>()) {
            auto *picture = widget->isVisible() ? dynamic_cast<TableBearer *>(widget) : nullptr;
            if (picture == nullptr)
                continue;
            ++pictures;
            picture->setTableShown(true);
            EditionWindow::run(5);
            const auto *table = widget->findChild<QAbstractItemView *>();
            const QString name = part + u": "_s + widget->objectName();
            QVERIFY2(table != nullptr && table->isVisible() && table->model() != nullptr, qPrintable(name));
            const auto *chart = qobject_cast<const ChartWidget *>(widget);
            QVERIFY2(table->model()->rowCount() >= (chart != nullptr ? valuesOf(*chart) : 1), qPrintable(name));
            picture->setTableShown(false);
            EditionWindow::run(5);
        }
    });
    qInfo("%d pictures", pictures);
    if (page == Page::Overview)
        QVERIFY(pictures >= 3);
    if (page == Page::Network)
        QVERIFY(pictures >= 4); // the axis of events, the map of the programme, and two charts of figures
}

/** What is painted in parts is a picture; words and lists are widgets. */
void TestTables::whatIsPaintedInPartsHasOne()
{
    QFETCH(const Page, page);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    forEachPart(window, [&](const QString &part) {
        for (QWidget *widget : window.window().findChildren<QWidget *>()) {
            const bool isPainted
                = dynamic_cast<PartBearer *>(widget) != nullptr || dynamic_cast<ChartBearer *>(widget) != nullptr;
            if (!widget->isVisible() || !isPainted)
                continue;
            bool hasTable = false; // of its own, or of the whole it is a part of
            for (QWidget *whole = widget; whole != nullptr; whole = whole->parentWidget())
                hasTable = hasTable || dynamic_cast<TableBearer *>(whole) != nullptr;
            QVERIFY2(hasTable, qPrintable(part + u": "_s + widget->objectName()));
        }
    });
}

ATLAS_TEST(TestTables)

#include "tst_tables.moc"
