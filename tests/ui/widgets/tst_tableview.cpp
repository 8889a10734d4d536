// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "app/format/compounds.h"
#include "app/model/figure.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"

#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;

/** How the columns of a table share its width, how high its rows are, and what a row looks like. */
class TestTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void columnsFillTheWidthAndNoMore_data();
    void columnsFillTheWidthAndNoMore();
    void narrowColumnsKeepTheirWords();
    void aRowIsAsHighAsItsWordsNeed();
    void aRowGrowsWithItsWords();
    void aNoteHasItsLine();
    void aLongNoteGoesOverLines();
    void yearsOfASpanStayTogether();
    void wordsBeginBelowTheirHead();
    void whatIsInSightStaysThere();
    void theFirstRowInSightIsTaken();
    void theHeadHasNoFigure();
};

namespace
{

constexpr int NoteRole = Qt::UserRole + 1;

/** Year, name, place: of the second row the words are long. */
std::unique_ptr<QStandardItemModel> threeColumns()
{
    auto model = std::make_unique<QStandardItemModel>(2, 3);
    model->setHorizontalHeaderLabels({u"Year"_s, u"Name"_s, u"Place"_s});
    const QStringList words{u"2018"_s, u"Short"_s, u"Hanoi"_s, u"2025"_s,
        u"A name of so many words that one line of a narrow column never holds all of them"_s,
        u"Bandar Seri Begawan, Brunei Darussalam"_s};
    for (int i = 0; i < int(words.size()); ++i) {
        model->setItem(i / 3, i % 3, std::make_unique<QStandardItem>(words[i]).release());
        model->item(i / 3, i % 3)->setData(u"note"_s, NoteRole);
    }
    return model;
}

int widthOf(const TableView &table)
{
    int width = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        width += table.columnWidth(column);
    return width;
}

} // namespace

void TestTableView::columnsFillTheWidthAndNoMore_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {200, 320, 480, 900})
        QTest::addRow("%d", width) << width;
}

void TestTableView::columnsFillTheWidthAndNoMore()
{
    QFETCH(const int, width);
    const auto model = threeColumns();
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {2, 0}, {1, 0}});
    table.resize(width, 300);
    table.show();
    table.doItemsLayout();
    QCOMPARE(widthOf(table), table.viewport()->width());
}

void TestTableView::narrowColumnsKeepTheirWords()
{
    const auto model = threeColumns();
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {1, 0}, {}});
    table.resize(260, 300);
    table.show();
    table.doItemsLayout();
    const TableDelegate delegate;
    QVERIFY(table.columnWidth(0) >= delegate.sizeHint({}, model->index(0, 0)).width()); // the year is whole
    QVERIFY(table.columnWidth(2) < delegate.sizeHint({}, model->index(1, 2)).width()); // the long place gave way
    QVERIFY(table.columnWidth(1) >= 70);
}

void TestTableView::aRowIsAsHighAsItsWordsNeed()
{
    const auto model = threeColumns();
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {1, 0}, {1, 0}});
    table.setMostLines(9);
    table.resize(320, 300);
    table.show();
    table.doItemsLayout();
    const int line = lineHeight(TextRole::Body);
    QCOMPARE(table.rowHeight(0), line + 8);
    QVERIFY(table.rowHeight(1) > 2 * line);
    QCOMPARE((table.rowHeight(1) - 8) % line, 0);
    const int narrow = table.rowHeight(1);
    table.resize(1200, 300);
    table.doItemsLayout();
    QVERIFY(table.rowHeight(1) < narrow); // more room, fewer lines
    QCOMPARE(table.wholeHeight(), table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length());
}

void TestTableView::aRowGrowsWithItsWords()
{
    const auto model = threeColumns();
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {1, 0}, {1, 0}});
    table.setMostLines(9);
    table.resize(320, 300);
    table.show();
    table.doItemsLayout();
    const int before = table.rowHeight(0);
    model->setData(model->index(0, 1), u"words that a narrow table breaks into lines and lines and lines"_s);
    table.doItemsLayout();
    QVERIFY(table.rowHeight(0) > before);
}

void TestTableView::aNoteHasItsLine()
{
    const auto model = threeColumns();
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {1, 0}, {}});
    table.setNoteRole(NoteRole);
    table.resize(600, 300);
    table.show();
    table.doItemsLayout();
    QCOMPARE(table.rowHeight(0), lineHeight(TextRole::Body) + lineHeight(TextRole::Caption) + 8);
}

void TestTableView::aLongNoteGoesOverLines()
{
    const auto model = threeColumns();
    model->setData(model->index(0, 1), u"a note that a narrow table breaks into lines and lines"_s, NoteRole);
    TableView table;
    table.setModel(model.get());
    table.setColumns({{}, {1, 0}, {}});
    table.setNoteRole(NoteRole);
    table.setMostLines(9);
    table.resize(560, 300);
    table.show();
    table.doItemsLayout();
    const auto &delegate = static_cast<const TableDelegate &>(*table.itemDelegate());
    QVERIFY(!delegate.isCut(model->index(0, 1), table.columnWidth(1)));
    QVERIFY(table.rowHeight(0) >= lineHeight(TextRole::Body) + 2 * lineHeight(TextRole::Caption) + 8);
}

/** A line may end behind a dash: not between two years, whose lines would be as few. */
void TestTableView::yearsOfASpanStayTogether()
{
    QCOMPARE(boundSpans(u"2016–2020; ๒๕๕๙–๒๕๖๓"_s), u"2016–\u20602020; ๒๕๕๙–\u2060๒๕๖๓"_s);
    QCOMPARE(boundSpans(u"World Urbanization Prospects 2018"_s), u"World Urbanization Prospects\u00A02018"_s);
    QCOMPARE(boundSpans(u"north–south, 2016 – 2020, 2016-2020"_s), u"north–south, 2016 – 2020, 2016-2020"_s);
    for (const QString &span : {u"2016–2020"_s, u"๒๕๕๙–๒๕๖๓"_s}) {
        const QString words = boundSpans(u"forecast "_s + span);
        const int whole = int(textWidth(words, TextRole::Body));
        for (int width = int(textWidth(span, TextRole::Body)) + 2; width < whole; ++width) {
            const QStringList lines = linesWithin(words, font(TextRole::Body), width, 9);
            QCOMPARE(lines, (QStringList{u"forecast"_s, boundSpans(span)}));
        }
    }
}

/** The first pixels that are no ground, in the head and in the first row. */
void TestTableView::wordsBeginBelowTheirHead()
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"HHH"_s});
    model.setItem(0, 0, std::make_unique<QStandardItem>(u"HHH"_s).release());
    TableView table;
    table.setModel(&model);
    table.setColumns({{1, 0}});
    table.resize(200, 100);
    table.show();
    const QImage picture = table.grab().toImage();
    const auto firstInk = [&](int top, int bottom) {
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = top; y < bottom; ++y) {
                if (qGray(picture.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    const int head = table.horizontalHeader()->height();
    const int ofHead = firstInk(2, head - 2);
    const int ofRow = firstInk(head + 2, head + table.rowHeight(0) - 4);
    QVERIFY(ofHead > 0 && ofRow > 0);
    QVERIFY2(std::abs(ofHead - ofRow) <= 1, qPrintable(u"%1 %2"_s.arg(ofHead).arg(ofRow)));
}

void TestTableView::whatIsInSightStaysThere()
{
    QStandardItemModel model(60, 1);
    for (int row = 0; row < 60; ++row) {
        const QString words = u"row %1 with many words that a narrow table breaks into lines and lines"_s.arg(row);
        model.setItem(row, 0, std::make_unique<QStandardItem>(words).release());
    }
    TableView table;
    table.setModel(&model);
    table.setColumns({{1, 0}});
    table.setMostLines(9);
    table.resize(100, 300); // as before a window has its size
    table.show();
    table.scrollTo(model.index(30, 0), QAbstractItemView::PositionAtTop);
    table.resize(700, 300);
    table.doItemsLayout();
    QCOMPARE(table.indexAt(QPoint(10, 2)).row(), 30);
    table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum); // a person goes to the first row
    table.resize(300, 300);
    table.doItemsLayout();
    QCOMPARE(table.indexAt(QPoint(10, 2)).row(), 0);
}

/** As where a list stands at the events of a year, and Tab goes there. */
void TestTableView::theFirstRowInSightIsTaken()
{
    QStandardItemModel model(60, 1);
    for (int row = 0; row < 60; ++row)
        model.setItem(row, 0, std::make_unique<QStandardItem>(u"row %1"_s.arg(row)).release());
    TableView table;
    table.setModel(&model);
    table.setColumns({{1, 0}});
    table.resize(200, 300);
    table.show();
    table.scrollTo(model.index(30, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(table.indexAt(QPoint(10, 2)).row(), 30);
    table.setCurrentIndex({});
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&table, &byTab);
    QCOMPARE(table.currentIndex().row(), 30);
    QCOMPARE(table.indexAt(QPoint(10, 2)).row(), 30);
}

/** Rows that were scrolled away lie behind the head: the pointer there means none of them. */
void TestTableView::theHeadHasNoFigure()
{
    QStandardItemModel model(60, 1);
    for (int row = 0; row < 60; ++row) {
        model.setItem(row, 0, std::make_unique<QStandardItem>(u"row %1"_s.arg(row)).release());
        model.item(row)->setData(
            QVariant::fromValue(FigureRef{u"urban_share"_s, u"THA"_s, 1950 + row, {}}), FigureRole);
    }
    TableView table;
    table.setModel(&model);
    table.setColumns({{1, 0}});
    table.resize(200, 300);
    table.show();
    table.scrollTo(model.index(30, 0), QAbstractItemView::PositionAtTop);
    const int head = table.horizontalHeader()->height();
    QVERIFY(!table.figureAt(QPoint(20, head / 2)));
    const auto figure = table.figureAt(QPoint(20, head + 4));
    QVERIFY(figure);
    QCOMPARE(figure->year, 1980);
}

ATLAS_TEST(TestTableView)

#include "tst_tableview.moc"
