// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wellknown.h"
#include "app/items/citymodel.h"
#include "app/items/matrixmodel.h"
#include "app/items/urbanrows.h"
#include "tests/support/testrunner.h"
#include "tests/support/textrecorder.h"
#include "tests/ui/pages/narrowwindow.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/areas/areaspage.h"
#include "ui/pages/areas/matrixview.h"
#include "ui/pages/cities/citiespage.h"
#include "ui/pages/data/datapage.h"
#include "ui/pages/network/networkpage.h"
#include "ui/pages/sources/recorddelegate.h"
#include "ui/pages/sources/sourcespage.h"
#include "ui/pages/urbanisation/urbanisationpage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Pages in the smallest window there is: years, numbers and verdicts are whole. */
class TestNarrowPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void listsOfSourcesCutNoShortWord_data() { addLanguagesAndEras(); }
    void listsOfSourcesCutNoShortWord();
    void valuesOfASeriesAreWhole_data() { addLanguagesAndEras(); }
    void valuesOfASeriesAreWhole();
    void theGrowthOfCitiesIsWhole_data() { addLanguagesAndEras(); }
    void theGrowthOfCitiesIsWhole();
    void bothEditionsAreWhole_data() { addLanguagesAndEras(); }
    void bothEditionsAreWhole();
    void citiesHaveTheirNames_data() { addLanguagesAndEras(); }
    void citiesHaveTheirNames();
    void projectsHaveTheirTitles_data() { addLanguagesAndEras(); }
    void projectsHaveTheirTitles();
    void theMatrixNamesItsRowsAndColumns_data() { addLanguagesAndEras(); }
    void theMatrixNamesItsRowsAndColumns();
    void figuresOfTheAreasAreWhole_data() { addLanguagesAndEras(); }
    void figuresOfTheAreasAreWhole();
};

namespace
{

constexpr QSize OnSmallLaptop(1282, 581); ///< in a maximised window of 1366 x 768

/** The cells of a column that are narrower than their words. */
QStringList cutCells(const TableView &table, int column)
{
    QStringList cut;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString words = table.model()->index(row, column).data().toString();
        if (textWidth(words, TextRole::Body) > table.columnWidth(column) - 2 * TableCellMargin)
            cut.append(words);
    }
    return cut;
}

/** Without blanks and marks for breaking lines. */
QString lettersOf(QString text)
{
    return text.removeIf([](QChar letter) { return letter.isSpace() || letter == u'\u200b' || letter == u'\u2060'; });
}

} // namespace

void TestNarrowPages::listsOfSourcesCutNoShortWord()
{
    const Appearance appearance = appearanceOfRow();
    const ShownPage<SourcesPage> shown(withPage({}, Page::Sources), appearance, InSmallest);
    const QList<std::pair<SourcesPart, int>> columns{{SourcesPart::Claims, 3}, {SourcesPart::Conflicts, 3},
        {SourcesPart::Sources, 2}, {SourcesPart::Sources, 3}}; // verdict, followed, year, uses
    for (const auto &[part, column] : columns) {
        shown.part<SegmentedSwitch>(u"sections"_s).choose(int(part));
        const auto &table = shown.part<TableView>(u"table-"_s + sourcesPartName(part));
        QVERIFY(table.model()->rowCount() > 0);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            QVERIFY2(!RecordDelegate::isCut(cell, table.columnWidth(column)), qPrintable(cell.data().toString()));
        }
    }
}

void TestNarrowPages::valuesOfASeriesAreWhole()
{
    const Appearance appearance = appearanceOfRow();
    for (const QString &indicator : {u"urban_share"_s, wellknown::Population}) {
        ViewState view = withPage({}, Page::Data);
        view.series.indicator = indicator;
        const ShownPage<DataPage> shown(view, appearance, InSmallest);
        auto &table = shown.part<TableView>(u"seriesValues"_s);
        QCoreApplication::sendPostedEvents(); // the panel shares its width anew
        QVERIFY(table.wholeHeight() > 0); // and the table measures its columns
        QVERIFY(table.model()->rowCount() > 20);
        QCOMPARE(cutCells(table, 0), QStringList());
        QCOMPARE(cutCells(table, 1), QStringList());
        if (indicator != wellknown::Population) // whose kinds are in their tips
            QCOMPARE(cutCells(table, 2), QStringList());
    }
}

void TestNarrowPages::theGrowthOfCitiesIsWhole()
{
    const Appearance appearance = appearanceOfRow();
    ViewState view = withPage({}, Page::Urbanisation);
    view.section = u"cities"_s;
    const ShownPage<UrbanisationPage> shown(view, appearance, InSmallest);
    auto &table = shown.part<TableView>(u"growthTable"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(table.wholeHeight() > 0);
    QVERIFY(table.model()->rowCount() > 20);
    QVERIFY(table.isColumnHidden(UrbanRows::Both)); // the picture gives way to the numbers
    for (const int column : {UrbanRows::From, UrbanRows::To, UrbanRows::Growth})
        QCOMPARE(cutCells(table, column), QStringList());
}

void TestNarrowPages::bothEditionsAreWhole()
{
    const Appearance appearance = appearanceOfRow();
    ViewState view = withPage({}, Page::Urbanisation);
    view.section = u"editions"_s;
    const ShownPage<UrbanisationPage> shown(view, appearance, InSmallest);
    auto &table = shown.part<TableView>(u"editionsTable"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(table.wholeHeight() > 0);
    QCOMPARE(table.model()->rowCount(), 11); // ASEAN and ten states
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        QCOMPARE(cutCells(table, column), QStringList());
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(textWidth(head, TextRole::Caption) <= table.columnWidth(column) - 2 * spacing::Hair, qPrintable(head));
    }
}

void TestNarrowPages::citiesHaveTheirNames()
{
    const Appearance appearance = appearanceOfRow();
    const ViewState list = withPage({}, Page::Cities);
    for (const ViewState &view : {list, withRecordOpen(list, {RecordKind::City, u"bangkok"_s})}) {
        const ShownPage<CitiesPage> shown(view, appearance, InSmallest);
        QCoreApplication::sendPostedEvents();
        const auto &table = shown.part<TableView>(u"memberTable"_s);
        const auto &model = static_cast<const CityModel &>(*table.model());
        for (const QString &id : {u"bandar_seri_begawan"_s, u"luang_prabang"_s, u"bangkok"_s, u"kuala_lumpur"_s}) {
            const QString name = model.indexOf(id).siblingAtColumn(int(CityModel::Column::City)).data().toString();
            QVERIFY(!name.isEmpty());
            const int room = table.columnWidth(int(CityModel::Column::City)) - 2 * TableCellMargin;
            QVERIFY2(textWidth(name, TextRole::Body) <= room, qPrintable(name));
        }
        QVERIFY(shown.part<QWidget>(u"memberStar"_s).isVisible()); // of 2025, which is projected
        TextRecorder head(table.horizontalHeader()->viewport()->size());
        recordPaint(*table.horizontalHeader()->viewport(), head);
        for (const DrawnText &drawn : head.texts())
            QVERIFY2(!drawn.text.contains(u'…'), qPrintable(drawn.text));
    }
}

/** Over whatever lines: every letter of a title is painted, and none is beyond its row. */
void TestNarrowPages::projectsHaveTheirTitles()
{
    const Appearance appearance = appearanceOfRow();
    for (const QString &city : {u"bandar_seri_begawan"_s, u"phuket"_s, u"chiang_mai"_s}) {
        ViewState view = withRecordOpen(withPage({}, Page::Cities), {RecordKind::City, city});
        view.section = u"projects"_s;
        const ShownPage<CitiesPage> shown(view, appearance, {InSmallest.width(), 1200});
        QCoreApplication::sendPostedEvents();
        const auto &table = shown.part<TableView>(u"lifeTable"_s);
        TextRecorder recorder(table.viewport()->size());
        recordPaint(*table.viewport(), recorder);
        QString painted;
        for (const DrawnText &drawn : recorder.texts()) {
            painted += lettersOf(drawn.text);
            QVERIFY2(drawn.clip.adjusted(-1, -1, 1, 1).contains(drawn.ink), qPrintable(drawn.text));
            QCOMPARE(drawn.cover, DrawnText::Cover::None);
        }
        TextRecorder head(table.horizontalHeader()->viewport()->size());
        recordPaint(*table.horizontalHeader()->viewport(), head);
        for (const DrawnText &drawn : head.texts())
            QVERIFY2(!drawn.text.contains(u'…'), qPrintable(drawn.text));
        QVERIFY(table.model()->rowCount() > 2);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString title = table.model()->index(row, 0).data().toString();
            QVERIFY2(painted.contains(lettersOf(title)), qPrintable(title + u" | "_s + painted));
        }
    }
}

/** The areas in a line above where their columns are too narrow, in their heads on a small laptop. */
void TestNarrowPages::theMatrixNamesItsRowsAndColumns()
{
    const Appearance appearance = appearanceOfRow();
    ViewState view = withPage({}, Page::Areas);
    view.matrix.laterMembers = true;
    for (const QSize size : {InSmallest, OnSmallLaptop}) {
        const ShownPage<AreasPage> shown(view, appearance, size);
        QCoreApplication::sendPostedEvents();
        auto &table = shown.part<MatrixView>(u"matrix"_s);
        auto &key = shown.part<QWidget>(u"areaKey"_s);
        QCOMPARE(key.isVisible(), !table.hasNamesInHead());
        QCOMPARE(key.isVisible(), size == InSmallest);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (const auto &[column, role] :
                {std::pair{MatrixModel::StateColumn, TextRole::Caption}, {MatrixModel::CityColumn, TextRole::Body}}) {
                const QString name = table.model()->index(row, column).data().toString();
                QVERIFY2(textWidth(name, role) <= table.columnWidth(column) - 2 * spacing::Small, qPrintable(name));
            }
        }
        QWidget &names = key.isVisible() ? key : *table.horizontalHeader()->viewport();
        TextRecorder recorder(names.size());
        recordPaint(names, recorder);
        QString painted;
        for (const DrawnText &drawn : recorder.texts())
            painted += lettersOf(drawn.text);
        for (const Area &area : shown.edition->catalogue().areas)
            QVERIFY2(painted.contains(lettersOf(area.name.in(appearance.language))), qPrintable(painted));
    }
}

void TestNarrowPages::figuresOfTheAreasAreWhole()
{
    const Appearance appearance = appearanceOfRow();
    ViewState view = withPage({}, Page::Network);
    view.section = u"figures"_s;
    const ShownPage<NetworkPage> shown(view, appearance, InSmallest);
    QCoreApplication::sendPostedEvents();
    auto &table = shown.part<TableView>(u"areaFigureTable"_s);
    QVERIFY(table.wholeHeight() > 0);
    QVERIFY(table.model()->rowCount() >= 6);
    for (int column = 2; column < table.model()->columnCount(); ++column) // behind the year and the area
        QCOMPARE(cutCells(table, column), QStringList());
    const auto &figures = shown.part<TableView>(u"figureTable"_s);
    const auto bottomOf = [&](const TableView &one) { return one.mapTo(&shown.page, one.rect().bottomLeft()).y(); };
    QVERIFY(bottomOf(figures) < table.mapTo(&shown.page, QPoint()).y()); // one below the other
}

ATLAS_TEST(TestNarrowPages)

#include "tst_narrowpages.moc"
