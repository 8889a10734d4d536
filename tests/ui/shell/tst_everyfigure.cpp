// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/pyramidwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/sheet/sheetview.h"
#include "ui/shell/figuresource.h"
#include "ui/shell/pagestack.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

/** Every figure on every page can be asked who says so. */
class TestEveryFigure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureOnAPageHasItsSheet_data();
    void everyFigureOnAPageHasItsSheet();
};

namespace
{

void add(QList<FigureRef> &figures, const QVariant &figure)
{
    if (figure.isValid() && !figures.contains(figure.value<FigureRef>()))
        figures.append(figure.value<FigureRef>());
}

void add(QList<FigureRef> &figures, const std::optional<FigureRef> &figure)
{
    if (figure && !figures.contains(*figure))
        figures.append(*figure);
}

/** Every cell and head of a table; of long tables each seventh row. */
void addCells(QList<FigureRef> &figures, const QAbstractItemModel &model)
{
    const int step = model.rowCount() > 60 ? 7 : 1;
    for (int row = 0; row < model.rowCount(); row += step) {
        for (int column = 0; column < model.columnCount(); ++column)
            add(figures, model.index(row, column).data(FigureRole));
    }
    for (int column = 0; column < model.columnCount(); ++column)
        add(figures, model.headerData(column, Qt::Horizontal, FigureRole));
}

void addLines(QList<FigureRef> &figures, const ChartDescription &chart)
{
    for (const ChartLine &line : chart.plot.lines) {
        QVERIFY2(!line.figures.isEmpty(), qPrintable(chart.title + u": "_s + line.label));
        for (const int year : {line.points.first().year, chart.shownYear(), line.points.last().year})
            add(figures, chart.figureAt(year, line.id));
    }
    for (const ChartMark &mark : chart.plot.marks) {
        QVERIFY2(mark.figure.has_value(), qPrintable(mark.text));
        add(figures, mark.figure);
    }
}

void addBars(QList<FigureRef> &figures, const AgePyramid &pyramid)
{
    for (qsizetype group = 0; group < pyramid.groups.size(); ++group) {
        for (const Sex sex : BothSexes)
            add(figures, pyramid.figureAt(group, sex));
    }
    if (const ChartMark *claim = pyramid.claim())
        add(figures, claim->figure);
}

void addSheet(QList<FigureRef> &figures, const Sheet &sheet)
{
    for (const SheetBlock &block : sheet.blocks) {
        for (const SheetFact &fact : block.facts) {
            for (const SheetWords &words : fact.value)
                add(figures, words.figure);
        }
        for (const QList<SheetWords> &row : block.rows) {
            for (const SheetWords &words : row)
                add(figures, words.figure);
        }
    }
}

void addMap(QList<FigureRef> &figures, MapWidget &map)
{
    const MapDescription shown = map.description();
    for (const CityOnMap &city : shown.cities)
        add(figures,
            map.figureAt(map.viewport().toScreen({city.position.longitude(), city.position.latitude()}).toPoint()));
}

/** All figures of the page in view. */
QList<FigureRef> figuresOn(PageView &page)
{
    QList<FigureRef> figures;
    for (QWidget *part : page.findChildren<QWidget *>()) {
        if (const auto *bearer = dynamic_cast<const FigureBearer *>(part))
            add(figures, bearer->figureAsked());
        if (const auto *table = qobject_cast<QAbstractItemView *>(part); table && table->model())
            addCells(figures, *table->model());
        if (const auto *chart = qobject_cast<ChartWidget *>(part))
            addLines(figures, chart->description());
        if (const auto *bars = qobject_cast<PyramidWidget *>(part))
            addBars(figures, bars->pyramid());
        if (const auto *sheet = qobject_cast<SheetView *>(part))
            addSheet(figures, sheet->sheet());
        if (auto *map = qobject_cast<MapWidget *>(part))
            addMap(figures, *map);
    }
    return figures;
}

} // namespace

void TestEveryFigure::everyFigureOnAPageHasItsSheet_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("atLeast");
    struct Case
    {
        const char *link;
        int atLeast; ///< figures there
    };
    for (const Case &one : {Case{"overview", 60}, Case{"overview?states=THA,VNM&gdp=ppp&form=rank&year=2040", 40},
             Case{"overview?gdp=ppp&form=level&year=1990", 30}, Case{"overview?city=bangkok&year=2019", 40},
             Case{"cities", 60}, Case{"cities?year=2018", 50}, Case{"cities?open=city:bangkok", 60},
             Case{"cities?open=state:THA", 60}, Case{"cities?open=city:dili", 60}, Case{"areas", 50},
             Case{"areas?open=area:civic_social", 50}, Case{"areas?year=2022&later=1", 50},
             Case{"network?section=timeline", 0}, Case{"network?section=people", 0},
             Case{"network?section=thailand", 0}, Case{"network?section=figures", 60}, Case{"sources", 20},
             Case{"sources?open=claim:c12", 20}, Case{"sources?section=sources", 15}, Case{"data", 20},
             Case{"data?series=gini&entity=THA&year=2015", 5}, Case{"data?series=city_pop&entity=bangkok", 10},
             Case{"urbanisation", 10}, Case{"urbanisation?section=when", 5}, Case{"urbanisation?section=editions", 5},
             Case{"urbanisation?section=cities", 10}, Case{"economy", 20}, Case{"economy?section=rank", 10},
             Case{"economy?section=lab", 5}, Case{"economy?section=report", 40},
             Case{"economy?section=report&states=THA", 40}, Case{"economy?section=people", 40}}) {
        QTest::addRow("en %s", one.link) << QString::fromLatin1(one.link) << Language::English << one.atLeast;
        QTest::addRow("th %s", one.link) << QString::fromLatin1(one.link) << Language::Thai << one.atLeast;
    }
}

void TestEveryFigure::everyFigureOnAPageHasItsSheet()
{
    QFETCH(const QString, link);
    QFETCH(const Language, language);
    QFETCH(const int, atLeast);
    Appearance look;
    look.language = language;
    const ShownWindow shown(test::viewFrom(link), look);
    const SeriesReader series([](const QString &id) { return test::builtEdition().series().indicator(id); });
    const FigureSource source(test::builtEdition(), series);
    const Format format(look.language, look.era);
    const QList<FigureRef> figures = figuresOn(shown.window.findChild<PageStack *>()->current());
    QVERIFY2(figures.size() >= atLeast, qPrintable(QString::number(figures.size())));
    for (const FigureRef &figure : figures) {
        const auto answer = source.answer(figure, shown.session.view().year, format);
        QVERIFY(answer);
        const QString name = QStringList{figureText(figure), answer->value, answer->hole}.join(u' ');
        QVERIFY2(!answer->name.isEmpty() && !answer->year.isEmpty() && !answer->of.isEmpty(), qPrintable(name));
        QVERIFY2(!answer->unit.isEmpty(), qPrintable(name));
        if (answer->hole.isEmpty()) {
            QVERIFY2(!answer->value.isEmpty() && !answer->kind.isEmpty(), qPrintable(name));
            QVERIFY2(!answer->sourceIds.value(0).isEmpty(), qPrintable(name));
            QVERIFY2(!answer->definition.isEmpty(), qPrintable(name));
        } else {
            QVERIFY2(answer->value.isEmpty(), qPrintable(name));
        }
        QVERIFY2(figureFromText(figureText(figure)) == figure, qPrintable(name));
    }
}

ATLAS_TEST(TestEveryFigure)

#include "tst_everyfigure.moc"
