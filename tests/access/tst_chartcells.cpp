// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"

#include <QAbstractItemView>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** A chart is a table for a screen reader: the same values as drawn, each with its place, year and kind. */
class TestChartCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsACell_data() { languages(); }
    void everyValueIsACell();
    void theCellsOfAseanAreTheFacts();
    void aCellKnowsItsPlaceInTheTable();
    void aCellSaysWhatItIsInBothLanguages_data() { languages(); }
    void aCellSaysWhatItIsInBothLanguages();
    void aMissingValueIsSaidToBeMissing();
    void ranksBeyondTheAxisAreNoValues();
    void aPressOnACellShowsItsYear();
    void theKeysMoveTheFocusOfTheReader();
    void theTableInItsPlaceSpeaksForItself();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);

const ChartLine *lineNamed(const ChartWidget &chart, const QString &id)
{
    return chart.shown().plot.line(id);
}

/** Which row and column a value has, counted apart from the table: years in order, lines as they come. */
std::pair<int, int> cellOf(const ChartPlot &plot, const ChartLine &line, int year)
{
    std::set<int> years;
    for (const QList<ChartLine> &lines : {plot.lines, plot.earlier}) {
        for (const ChartLine &one : lines) {
            for (const ChartPoint &point : one.points)
                years.insert(point.year);
        }
    }
    int column = 0;
    while (plot.lines[column].id != line.id)
        ++column;
    return {int(std::distance(years.begin(), years.find(year))), column};
}

QAccessibleInterface &cellOf(ChartWidget &chart, const QString &lineId, int year)
{
    const auto [row, column] = cellOf(chart.shown().plot, *lineNamed(chart, lineId), year);
    QAccessibleTableInterface *table = spoken(chart).tableInterface();
    if (table == nullptr || table->cellAt(row, column) == nullptr)
        qFatal("no cell of %s in %d", qPrintable(lineId), year);
    return *table->cellAt(row, column);
}

/** ASEAN as one, and every country that stands by itself. */
QStringList rankedInTheFacts()
{
    QStringList economies{AseanId};
    for (const FactRow &entity : factRows(u"entity"_s)) {
        if (entity[u"entity_type"_s] == u"economy"_s && entity[u"entity_id"_s] != u"EU"_s)
            economies.append(entity[u"entity_id"_s]);
    }
    return economies;
}

/** One more than the economies that are larger; 0 without a value of its own. */
int rankInTheFacts(const IndicatorSeries &levels, const QStringList &economies, const QString &id, int year)
{
    const auto own = levels.of(id).at(year);
    if (!own)
        return 0;
    return 1 + int(std::ranges::count_if(economies, [&](const QString &other) {
        const auto value = levels.of(other).at(year);
        return value && value->value > own->value;
    }));
}

} // namespace

void TestChartCells::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestChartCells::everyValueIsACell()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    int cells = 0;
    for (ChartWidget *chart : window.window().findChildren<ChartWidget *>()) {
        const ChartPlot &plot = chart->shown().plot;
        QVERIFY(!plot.lines.isEmpty());
        QCOMPARE(spoken(*chart).role(), QAccessible::Table);
        QCOMPARE(spoken(*chart).text(QAccessible::Name), chart->shown().title);
        QVERIFY(!spoken(*chart).text(QAccessible::Description).isEmpty());
        for (const ChartLine &line : plot.lines) {
            for (const ChartPoint &point : line.points) {
                if (plot.form == ChartPlot::Form::Ranks && point.value > plot.high)
                    continue; // no such place on the axis
                QAccessibleInterface &cell = cellOf(*chart, line.id, point.year);
                const QString name = cell.text(QAccessible::Name);
                QVERIFY2(name.contains(line.label), qPrintable(name));
                QVERIFY2(name.contains(chart->shown().format.year(point.year)), qPrintable(name));
                QVERIFY2(name.endsWith(chart->shown().valueText(point.value)), qPrintable(name));
                QCOMPARE(cell.text(QAccessible::Value), chart->shown().valueText(point.value));
                QCOMPARE(cell.role(), QAccessible::Cell);
                ++cells;
            }
        }
    }
    qInfo("%d cells", cells);
    QVERIFY(cells > 200);
}

void TestChartCells::theCellsOfAseanAreTheFacts()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    const auto facts = factSeries()(u"urban_share"_s);
    const QList<Observation> values = facts->of(u"ASEAN"_s).points();
    QVERIFY(values.size() > 50);
    for (const Observation &fact : values) {
        QAccessibleInterface &cell = cellOf(chart, u"ASEAN"_s, fact.year);
        QVERIFY(cell.valueInterface() != nullptr);
        QCOMPARE(cell.valueInterface()->currentValue().toDouble(), fact.value);
        const bool isProjection = cell.text(QAccessible::Name).contains(u"projection"_s);
        QCOMPARE(isProjection, fact.kind == ValueKind::Projection);
    }
}

void TestChartCells::aCellKnowsItsPlaceInTheTable()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QAccessibleInterface &whole = spoken(chart);
    QAccessibleTableInterface *table = whole.tableInterface();
    QCOMPARE(whole.childCount(), table->rowCount() * table->columnCount());
    for (const int row : {0, table->rowCount() / 2, table->rowCount() - 1}) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QVERIFY(cell != nullptr && cell->isValid());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QCOMPARE(cell->tableCellInterface()->table(), &whole);
            QCOMPARE(cell->parent(), &whole);
            const int index = whole.indexOfChild(cell);
            QCOMPARE(index, row * table->columnCount() + column);
            QCOMPARE(whole.child(index), cell);
            QVERIFY(cell->text(QAccessible::Name).contains(table->columnDescription(column)));
            QVERIFY(cell->text(QAccessible::Name).contains(table->rowDescription(row)));
        }
    }
    QCOMPARE(table->cellAt(-1, 0), nullptr);
    QCOMPARE(table->cellAt(table->rowCount(), 0), nullptr);
    QCOMPARE(whole.child(whole.childCount()), nullptr);
}

void TestChartCells::aCellSaysWhatItIsInBothLanguages()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    const QString name = cellOf(chart, u"ASEAN"_s, 2025).text(QAccessible::Name);
    if (language == Language::English)
        QCOMPARE(name, u"ASEAN, 2025, projection: 52.8\u00a0%"_s);
    else
        QVERIFY2(
            name.contains(u"2568"_s) && name.contains(u"52.8"_s) && !name.contains(u"projection"_s), qPrintable(name));
}

void TestChartCells::aMissingValueIsSaidToBeMissing()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    int missing = 0;
    for (ChartWidget *chart : window.window().findChildren<ChartWidget *>()) {
        QAccessibleTableInterface *table = spoken(*chart).tableInterface();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                if (cell->valueInterface() != nullptr)
                    continue;
                ++missing;
                QVERIFY2(
                    cell->text(QAccessible::Name).endsWith(u": no value"_s), qPrintable(cell->text(QAccessible::Name)));
                QVERIFY(cell->text(QAccessible::Value).isEmpty());
                QVERIFY(cell->rect().isNull());
            }
        }
    }
    qInfo("%d cells without a value", missing);
    QVERIFY(missing > 0); // ranks beyond the axis
}

/** The axis ends at the last rank of ASEAN, or at eight; who stands behind it in a year is not on the picture then. */
void TestChartCells::ranksBeyondTheAxisAreNoValues()
{
    const auto levels = factSeries()(u"gdp_nominal"_s);
    const QStringList economies = rankedInTheFacts();
    const QList<Observation> years = levels->of(AseanId).points();
    int lastRank = 8;
    for (const Observation &asean : years)
        lastRank = std::max(lastRank, rankInTheFacts(*levels, economies, AseanId, asean.year));

    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Economy);
    view.section = u"rank"_s;
    window.show(view);
    auto &chart = window.part<ChartWidget>(u"rankChart"_s);
    int onTheAxis = 0;
    int justBeyond = 0;
    for (const ChartLine &line : chart.shown().plot.lines) {
        for (const Observation &asean : years) {
            const int rank = rankInTheFacts(*levels, economies, line.id, asean.year);
            const bool isOnTheAxis = rank > 0 && rank <= lastRank;
            QAccessibleInterface &cell = cellOf(chart, line.id, asean.year);
            const QString name = cell.text(QAccessible::Name);
            QVERIFY2((cell.valueInterface() != nullptr) == isOnTheAxis, qPrintable(name));
            QVERIFY2(name.endsWith(u": no value"_s) != isOnTheAxis, qPrintable(name));
            if (isOnTheAxis)
                QCOMPARE(cell.valueInterface()->currentValue().toInt(), rank);
            onTheAxis += isOnTheAxis ? 1 : 0;
            justBeyond += rank > lastRank && rank <= lastRank + 3 ? 1 : 0;
        }
    }
    qInfo("%d ranks, %d just beyond the axis", onTheAxis, justBeyond);
    QVERIFY(justBeyond > 20); // or a wider axis would go unseen
    chart.setTableShown(true);
    QCOMPARE(chart.findChild<QAbstractItemView *>(u"chartValues"_s)->model()->rowCount(), onTheAxis);
}

void TestChartCells::aPressOnACellShowsItsYear()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QAccessibleActionInterface *deed = cellOf(chart, u"ASEAN"_s, 1990).actionInterface();
    QVERIFY(deed->actionNames().contains(QAccessibleActionInterface::pressAction()));
    deed->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(window.session().view().year, 1990);
}

void TestChartCells::theKeysMoveTheFocusOfTheReader()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    QCOMPARE(keyboard.said(), chart.shown().title);
    keyboard.press(QKeySequence(Qt::CTRL | Qt::Key_Right));
    QCOMPARE(window.session().view().year, StartYear); // gone in, and not to the next year
    QCOMPARE(chart.readingYear(), std::optional(StartYear));
    const QString first = chart.shown().plot.lines.first().id;
    QCOMPARE(keyboard.said(), cellOf(chart, first, StartYear).text(QAccessible::Name));
    QCOMPARE(keyboard.heard().last(), keyboard.said());
    QVERIFY(cellOf(chart, first, StartYear).state().focused);
    keyboard.press(QKeySequence(Qt::Key_Left));
    QCOMPARE(keyboard.heard().last(), cellOf(chart, first, StartYear - 1).text(QAccessible::Name));
    const QList<ChartReading::Value> order = chart.shown().readingAt(StartYear - 1).values;
    const auto place = std::ranges::find(order, first, &ChartReading::Value::lineId);
    QVERIFY(place != order.end() && order.size() > 1);
    const bool isLast = place + 1 == order.end();
    keyboard.press(QKeySequence(isLast ? Qt::Key_Up : Qt::Key_Down)); // from series to series
    const QString next = (isLast ? place - 1 : place + 1)->lineId;
    QCOMPARE(keyboard.heard().last(), cellOf(chart, next, StartYear - 1).text(QAccessible::Name));
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(chart.readingYear(), std::nullopt);
    QCOMPARE(keyboard.said(), chart.shown().title);
    QCOMPARE(&keyboard.focus(), &chart);
}

void TestChartCells::theTableInItsPlaceSpeaksForItself()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QAccessibleInterface *cell = &cellOf(chart, u"ASEAN"_s, 1990);
    chart.setTableShown(true);
    QCOMPARE(spoken(chart).tableInterface(), nullptr);
    QCOMPARE(spoken(chart).role(), QAccessible::Grouping);
    QVERIFY(!cell->isValid());
    QVERIFY(spoken(chart).childCount() > 0);
    chart.setTableShown(false);
    QVERIFY(cell->isValid());
}

ATLAS_TEST(TestChartCells)

#include "tst_chartcells.moc"
