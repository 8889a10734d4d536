// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/fanchart.h"
#include "app/analysis/protocolorder.h"
#include "app/model/entity.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/readingbox.h"
#include "ui/charts/smallmultiples.h"
#include "ui/theme/fonts.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTranslator>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

const Format English(Language::English, Era::Common);
const Format Thai(Language::Thai, Era::Buddhist);

ChartDescription fan(const QString &place, const Format &format = English)
{
    return fanChart(test::factCatalogue(), test::factSeries(), u"pop_total"_s, place, 2050, format);
}

QImage picture(const ChartPlot &plot)
{
    QImage image(QSize(600, 300), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::of(Appearance::Scheme::Light).surface);
    QPainter painter(&image);
    paintChart(painter, plot, layOutChart(plot, image.size()), Theme::of(Appearance::Scheme::Light));
    return image;
}

/** How blue a place is. */
int tint(const QImage &image, const QPointF &place)
{
    const QColor pixel = image.pixelColor(place.toPoint());
    return pixel.blue() - pixel.red();
}

QList<QString> inProtocolOrder()
{
    QList<QString> ids;
    for (const State *state : statesInProtocolOrder(test::factCatalogue()))
        ids.append(state->id);
    return ids;
}

} // namespace

class TestFans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void intervalsGrowDenserInwards();
    void intervalsAreNamed();
    void earlierProjectionsAreThinAndGrey();
    void theBoxSaysTheOdds();
    void panelsFillAGridWithoutTouching_data();
    void panelsFillAGridWithoutTouching();
    void panelsAreNeverFlatWhereNarrowerOnesHaveRoom();
    void theComparedLineIsNamedInAFreePlace();
    void panelsReadAndPickAYear();
    void picturesToLookAt();
};

void TestFans::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestFans::intervalsGrowDenserInwards()
{
    const ChartPlot plot = fan(u"THA"_s).plot;
    const QImage image = picture(plot);
    const ChartLayout layout = layOutChart(plot, image.size());
    const ChartLine &line = plot.lines.first();
    const auto wide = line.bands[0].at(2085);
    const auto narrow = line.bands[1].at(2085);
    const double x = layout.x(2085);
    const double middle = line.at(2085)->value;
    const int outside = tint(image, {x, layout.y(wide->low) + 6});
    const int edge = tint(image, {x, layout.y(wide->low) - 2});
    const int outer = tint(image, {x, layout.y(narrow->low) + 3});
    const int inner = tint(image, {x, (layout.y(narrow->low) + layout.y(middle)) / 2});
    QVERIFY2(outside < outer && outer < inner, qPrintable(u"%1 %2 %3"_s.arg(outside).arg(outer).arg(inner)));
    QVERIFY2(edge - outside < (outer - outside) / 2 + 2, "the outermost edge is soft");
}

void TestFans::intervalsAreNamed()
{
    const ChartPlot plot = fan(u"THA"_s).plot;
    const ChartLayout layout = layOutChart(plot, {900, 420});
    QCOMPARE(layout.bandLabels.size(), 2);
    for (const ChartLayout::BandLabel &label : layout.bandLabels)
        QVERIFY(layout.area.contains(label.rect));
    QVERIFY(!layout.bandLabels[0].rect.intersects(layout.bandLabels[1].rect));
    QVERIFY(layOutChart(test::urbanCase(2025, {}, English).plot, {900, 420}).bandLabels.isEmpty());
}

void TestFans::earlierProjectionsAreThinAndGrey()
{
    ChartPlot plot = fan(u"THA"_s).plot;
    const QImage without = picture(plot);
    ChartLine earlier = plot.lines.first();
    earlier.bands.clear();
    earlier.points = {{1960, 10000, ValueKind::Projection, {}, 0}, {1990, 20000, ValueKind::Projection, {}, 0}};
    plot.earlier = {earlier};
    const QImage with = picture(plot);
    const ChartLayout layout = layOutChart(plot, with.size());
    const QPoint middle = layout.at(1975, 15000).toPoint() - QPoint(1, 1);
    QVERIFY(with.copy(QRect(middle, QSize(3, 3))) != without.copy(QRect(middle, QSize(3, 3))));
    const QPoint away = layout.at(1975, 25000).toPoint();
    QCOMPARE(with.copy(QRect(away, QSize(3, 3))), without.copy(QRect(away, QSize(3, 3))));
}

void TestFans::theBoxSaysTheOdds()
{
    const ChartDescription chart = fan(u"THA"_s);
    const ReadingBox past(chart.readingAt(2000), 600);
    const ReadingBox future(chart.readingAt(2050), 600);
    QVERIFY(future.leastHeight() > past.leastHeight() + 10);
    const QRectF box(0, 0, 600, future.leastHeight());
    for (const QRectF &cell : future.cells(box))
        QVERIFY(cell.bottom() <= box.bottom() - 13); // the sentence has its own room
}

void TestFans::panelsFillAGridWithoutTouching_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(260, 1100), QSize(640, 480), QSize(1100, 460), QSize(1700, 900)})
        QTest::addRow("%d", size.width()) << size;
}

void TestFans::panelsFillAGridWithoutTouching()
{
    QFETCH(const QSize, size);
    SmallMultiples widget;
    widget.resize(size);
    widget.setDescription(test::urbanCase(2025, {}, English), inProtocolOrder());
    const auto &cells = widget.cells();
    QCOMPARE(cells.size(), 10);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(cells[i].layout.area.size(), cells[0].layout.area.size()); // common axes are of one size
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(!(cells[i].head | cells[i].plot).intersects(cells[k].head | cells[k].plot));
    }
    QVERIFY(!widget.grab().isNull());
}

/** A card of a small window: four columns would be three rows of strips. */
void TestFans::panelsAreNeverFlatWhereNarrowerOnesHaveRoom()
{
    const QList<ChartPanel> panels = panelsOf(test::urbanCase(2025, {}, Thai), inProtocolOrder(), PanelBackdrop::Main);
    const QList<PanelCell> cells = layOutPanels(panels, {0, 0, 828, 300});
    QCOMPARE(cells[4].head.top(), cells[0].head.top()); // five beside each other
    QVERIFY(cells[5].head.top() > cells[0].plot.bottom());
    for (const PanelCell &cell : cells) {
        QVERIFY(cell.layout.area.height() > 80);
        QCOMPARE(cell.layout.yearTicks.size(), 2);
    }
    QCOMPARE(layOutPanels(panels, {0, 0, 828, 700})[4].head.left(), 0.0); // with height enough four
}

void TestFans::theComparedLineIsNamedInAFreePlace()
{
    int named = 0;
    for (const bool falls : {false, true}) {
        ChartDescription chart = test::urbanCase(2025, {}, Thai);
        for (ChartLine &line : chart.plot.lines) {
            for (ChartPoint &point : line.points)
                point.value = falls ? 100 - point.value : point.value;
        }
        for (const ChartPanel &panel : panelsOf(chart, inProtocolOrder(), PanelBackdrop::Main)) {
            for (const QSizeF &size : {QSizeF(157, 70), QSizeF(157, 125), QSizeF(240, 210), QSizeF(360, 350)}) {
                const ChartLayout layout = layOutChart(panel.plot, size);
                const auto place = placeComparedName(panel.plot, layout);
                if (!place)
                    continue;
                ++named;
                QVERIFY2(layout.area.contains(*place), qPrintable(panel.label));
                QVERIFY2(!place->intersects(layout.projectionRect), qPrintable(panel.label));
                const double end = layout.y(comparedLine(panel.plot)->points.last().value);
                QVERIFY2(place->top() >= end || place->bottom() <= end, qPrintable(panel.label));
            }
        }
    }
    QVERIFY(named > 20);
    ChartPlot alone = test::urbanCase(2025, {}, Thai).plot;
    alone.lines = {alone.lines.first()};
    QVERIFY(!placeComparedName(alone, layOutChart(alone, {240, 210})));
}

void TestFans::panelsReadAndPickAYear()
{
    SmallMultiples widget;
    widget.resize(1100, 460);
    widget.setDescription(test::urbanCase(2018, {}, English), inProtocolOrder());
    widget.show();
    QSignalSpy picked(&widget, &SmallMultiples::yearPicked);
    QSignalSpy named(&widget, &SmallMultiples::linePicked);
    const SmallMultiples::Cell &thailand = widget.cells()[8];
    const QPointF place = thailand.plot.topLeft() + thailand.layout.at(1990, 50);
    QTest::mouseMove(&widget, place.toPoint());
    QTRY_COMPARE(widget.readingYear(), std::optional(1990));
    QVERIFY(widget.accessibleDescription().startsWith(u"In 1990: "_s));
    QVERIFY(widget.accessibleDescription().contains(u", Thailand "_s)); // the year is said once
    QCOMPARE(widget.accessibleDescription().count(u"1990"_s), 1);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(picked.value(0).value(0).toInt(), 1990);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, thailand.head.center().toPoint());
    QCOMPARE(named.value(0).value(0).toString(), u"THA"_s);
    QCOMPARE(widget.figureAt(place.toPoint())->place, u"THA"_s);
    QTest::keyClick(&widget, Qt::Key_End);
    QCOMPARE(widget.readingYear(), std::optional(2050));
    QTest::keyClick(&widget, Qt::Key_Escape);
    QCOMPARE(widget.readingYear(), std::optional<int>());
}

/** Writes fans and panels for a person's eye where ATLAS_CHART_PICTURES names a folder. */
void TestFans::picturesToLookAt()
{
    const QString folder = qEnvironmentVariable("ATLAS_CHART_PICTURES");
    if (folder.isEmpty())
        return;
    QTranslator words;
    const bool hasThai = words.load(qEnvironmentVariable("ATLAS_CHART_TRANSLATION"));
    for (const bool isThai : {false, true}) {
        if (isThai && hasThai)
            QCoreApplication::installTranslator(&words);
        const Format format = isThai ? Thai : English;
        for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
            const QString end = (isThai ? u"-th"_s : u"-en"_s)
                + (scheme == Appearance::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s);
            for (const QString &place : {u"THA"_s, AseanId}) {
                test::ShownChart shown(fan(place, format), {760, 420});
                shown.widget.setTheme(Theme::of(scheme));
                shown.widget.picture().save(folder + u"/fan-"_s + place + end);
                QTest::keyClick(&shown.widget, Qt::Key_Right);
                shown.widget.picture().save(folder + u"/fan-read-"_s + place + end);
            }
            using Kind = ChartScale::Kind;
            const ChartDescription levels = test::economyCase(
                {EconomyChoice::Measure::Nominal, EconomyChoice::Form::Level, 2}, 2025, {u"THA"_s}, format);
            test::ShownChart forms(levels, {640, 340});
            forms.widget.setTheme(Theme::of(scheme));
            forms.widget.setScale({Kind::Logarithmic, 0});
            forms.widget.picture().save(folder + u"/scale-log"_s + end);
            forms.widget.setScale({Kind::Index, 2010});
            forms.widget.picture().save(folder + u"/scale-index"_s + end);
            forms.widget.setHighlight(u"CHN"_s);
            forms.widget.picture().save(folder + u"/highlight"_s + end);
            forms.widget.setDescription(test::urbanCase(2025, {u"THA"_s}, format));
            forms.widget.setScale({Kind::Change, 2018});
            forms.widget.picture().save(folder + u"/scale-change"_s + end);
            forms.widget.setTableShown(true);
            QTest::qWait(1);
            forms.widget.picture().save(folder + u"/table"_s + end);
            SmallMultiples panels;
            QPalette palette;
            palette.setColor(QPalette::Window, Theme::of(scheme).surface);
            panels.setPalette(palette);
            panels.resize(1100, 520);
            panels.setTheme(Theme::of(scheme));
            panels.setDescription(test::urbanCase(2025, {}, format), inProtocolOrder());
            panels.grab().save(folder + u"/panels"_s + end);
        }
    }
}

ATLAS_TEST(TestFans)

#include "tst_fans.moc"
