// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entity.h"
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/fonts.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLayout>
#include <QTranslator>
#include <QVBoxLayout>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

const Format English(Language::English, Era::Common);
const Theme &light()
{
    return Theme::of(Appearance::Scheme::Light);
}

QImage picture(const ChartPlot &plot, const QSize &size, const Theme &theme, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.surface);
    QPainter painter(&image);
    paintChart(painter, plot, layOutChart(plot, size), theme);
    return image;
}

/** How much of a row of pixels has nearly this colour. */
int coloured(const QImage &image, int y, int from, int to, const QColor &colour)
{
    int count = 0;
    for (int x = from; x < to; ++x) {
        const QColor pixel = image.pixelColor(x, y);
        const int distance = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
            + std::abs(pixel.blue() - colour.blue());
        count += distance < 60 ? 1 : 0;
    }
    return count;
}

/** One line that stays at 50 %, estimated to 2000 and, if so, projected after it. */
ChartPlot flatPlot(bool isProjected)
{
    ChartPlot plot;
    plot.firstYear = 1950;
    plot.lastYear = 2050;
    plot.high = 100;
    ChartLine line{AseanId, u"ASEAN"_s, u"ASEAN 50 %"_s, ChartLine::Role::Asean, 0, false, {}};
    for (int year = 1950; year <= 2050; ++year) {
        const ValueKind kind = isProjected && year > 2000 ? ValueKind::Projection : ValueKind::Estimate;
        line.points.append({year, 50, kind, {}, 0});
    }
    plot.lines.append(line);
    return plot;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesLieWhereTheLayoutHasThem();
    void projectedPiecesAreDashed();
    void noLineCrossesTheBreak();
    void aSupposedLineIsDotted();
    void valuesThatStandAloneHaveADot();
    void theGroundOfTheProjectionIsTintedAndDotted();
    void theGroundBeginsBelowAWordThatIsWider();
    void aPictureScalesWithTheRatio();
    void focusTakesTheOthersBack();
    void textGivenAsHtmlStaysText();
    void picturesToLookAt();
};

void TestChartPainter::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestChartPainter::linesLieWhereTheLayoutHasThem()
{
    const ChartPlot plot = flatPlot(false);
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const QImage image = picture(plot, {480, 200}, light());
    const int y = int(layout.y(50));
    const int width = int(layout.area.width());
    const int onLine = coloured(image, y, int(layout.area.left()), int(layout.area.right()), light().series[0]);
    QVERIFY2(onLine > width * 0.95, qPrintable(QString::number(onLine)));
    QCOMPARE(coloured(image, y - 10, int(layout.area.left()), int(layout.area.right()), light().series[0]), 0);
}

void TestChartPainter::projectedPiecesAreDashed()
{
    const ChartPlot plot = flatPlot(true);
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const QImage image = picture(plot, {480, 200}, light());
    const int y = int(layout.y(50));
    const int middle = int(layout.x(2000));
    const int width = middle - int(layout.area.left());
    const int solid = coloured(image, y, int(layout.area.left()), middle, light().series[0]);
    const int dashed = coloured(image, y, middle + 1, middle + 1 + width, light().series[0]);
    QVERIFY(solid > width * 0.95);
    QVERIFY2(dashed > width * 0.4 && dashed < width * 0.8, qPrintable(QString::number(dashed)));
    QVERIFY(picture(flatPlot(false), {480, 200}, light()) != image);
}

void TestChartPainter::noLineCrossesTheBreak()
{
    ChartPlot plot = flatPlot(true);
    plot.isBroken = true;
    for (ChartPoint &point : plot.lines[0].points)
        point.part = point.year > 2000 ? 1 : 0;
    plot.lines[0].points.removeIf([](const ChartPoint &point) { return point.year > 2000 && point.year < 2010; });
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const QImage image = picture(plot, {480, 200}, light());
    const int from = int(layout.x(2000)) + 2;
    const int to = int(layout.x(2010)) - 2;
    QCOMPARE(coloured(image, int(layout.y(50)), from, to, light().series[0]), 0);
}

/** What a person assumes looks like nothing a source gives. */
void TestChartPainter::aSupposedLineIsDotted()
{
    ChartPlot plot = flatPlot(true);
    const QImage projected = picture(plot, {480, 200}, light());
    plot.lines[0].isSupposed = true;
    const QImage supposed = picture(plot, {480, 200}, light());
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const int y = int(layout.y(50));
    const auto left = int(layout.area.left());
    const auto right = int(layout.area.right());
    const int runs = [&] {
        int count = 0;
        for (int x = left + 1; x < right; ++x)
            count += coloured(supposed, y, x - 1, x, light().series[0]) == 0
                    && coloured(supposed, y, x, x + 1, light().series[0]) == 1
                ? 1
                : 0;
        return count;
    }();
    QVERIFY2(runs > (right - left) / 8, qPrintable(QString::number(runs)));
    QVERIFY(supposed != projected);
}

void TestChartPainter::valuesThatStandAloneHaveADot()
{
    ChartPlot plot = flatPlot(false);
    const auto ink = [&plot](int year) { // in colour around the place of a value
        const QImage image = picture(plot, {480, 200}, light());
        const QPoint place = layOutChart(plot, {480, 200}).at(year, 50).toPoint();
        int count = 0;
        for (int y = place.y() - 5; y <= place.y() + 5; ++y)
            count += coloured(image, y, place.x() - 4, place.x() + 5, light().series[0]);
        return count;
    };
    const int line = ink(2000);
    QCOMPARE(ink(2005), line);
    plot.lines[0].points.removeIf([](const ChartPoint &point) { return point.year % 10 != 0; });
    QVERIFY2(ink(2000) > line, qPrintable(QString::number(ink(2000))));
    QCOMPARE(ink(2005), line);
}

void TestChartPainter::theGroundOfTheProjectionIsTintedAndDotted()
{
    ChartPlot plot = flatPlot(true);
    plot.boundaryYear = 2000;
    plot.projectionWord = u"projection"_s;
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const QImage image = picture(plot, {480, 200}, light());
    const int y = int(layout.y(80));
    const auto around = [&](int year) {
        QHash<QRgb, int> colours;
        for (int dx = 0; dx < 14; ++dx) { // one tile of the dots
            for (int dy = 0; dy < 14; ++dy)
                ++colours[image.pixel(int(layout.x(year)) + dx - 7, y + dy - 7)];
        }
        return colours;
    };
    QCOMPARE(around(1970), (QHash<QRgb, int>{{light().surface.rgb(), 14 * 14}}));
    const QHash<QRgb, int> projected = around(2030);
    QVERIFY(projected.value(light().projection.rgb()) > 14 * 14 / 2);
    QCOMPARE(projected.value(light().dots.rgb()), 2);
    QVERIFY(!projected.contains(light().surface.rgb()));
}

/** Beside the word, at the right edge of the ground: tinted there where the word fits on the ground, bare where not. */
void TestChartPainter::theGroundBeginsBelowAWordThatIsWider()
{
    for (const int boundary : {2000, 2045}) {
        ChartPlot plot = flatPlot(true);
        plot.boundaryYear = boundary;
        plot.projectionWord = u"projection"_s;
        plot.projectionName = plot.projectionWord;
        const QSize size(480, 200);
        const ChartLayout layout = layOutChart(plot, size);
        const QImage image = picture(plot, size, light());
        const int edge = int(layout.area.right()) + 1;
        const bool isBare = image.pixelColor(edge, 2) == light().surface;
        QCOMPARE(isBare, layout.projectionRect.left() < layout.x(boundary));
        QCOMPARE(isBare, boundary == 2045);
        QVERIFY(image.pixelColor(edge, int(layout.y(80))) != light().surface);
        bool isCrossed = false; // above the letters, where the boundary would run through the word
        for (int dx = -1; dx <= 1; ++dx)
            isCrossed = isCrossed || image.pixelColor(int(layout.x(boundary)) + dx, 0) != light().surface;
        QCOMPARE(isCrossed, !isBare);
    }
}

void TestChartPainter::aPictureScalesWithTheRatio()
{
    const ChartPlot plot = test::urbanCase(2025, {}, English).plot;
    const QImage image = picture(plot, {480, 200}, light(), 1.5);
    QCOMPARE(image.size(), QSize(720, 300));
    const ChartLayout layout = layOutChart(plot, {480, 200});
    const QPointF at2018 = layout.at(2018, plot.line(AseanId)->at(2018)->value) * 1.5;
    QVERIFY(coloured(image, int(at2018.y()), int(at2018.x()) - 4, int(at2018.x()) + 1, light().series[0]) > 0);
}

void TestChartPainter::focusTakesTheOthersBack()
{
    const ChartPlot plot = test::urbanCase(2025, {}, English).plot;
    const ChartLayout layout = layOutChart(plot, {480, 200});
    QImage image = picture(plot, {480, 200}, light());
    const QPointF asean = layout.at(1990, plot.line(AseanId)->at(1990)->value);
    const QColor before = image.pixelColor(asean.toPoint());
    QPainter painter(&image);
    paintFocus(painter, plot, layout, u"KHM"_s, light());
    painter.end();
    QVERIFY(image.pixelColor(asean.toPoint()).lightness() > before.lightness());
    const QPointF cambodia = layout.at(2010, plot.line(u"KHM"_s)->at(2010)->value);
    QVERIFY(coloured(image, int(cambodia.y()), int(cambodia.x()) - 3, int(cambodia.x()) + 3, light().text) > 0);
}

void TestChartPainter::textGivenAsHtmlStaysText()
{
    ChartPlot plot = flatPlot(false);
    plot.lines[0].endLabel = u"<b>A</b>"_s;
    const ChartLayout layout = layOutChart(plot, {480, 200});
    QCOMPARE(layout.labels.first().text, u"<b>A</b>"_s);
    ChartPlot bare = flatPlot(false);
    bare.lines[0].endLabel = u"A"_s;
    QVERIFY(layout.labels.first().rect.width() > 3 * layOutChart(bare, {480, 200}).labels.first().rect.width());
}

/** Writes every chart for a person's eye where ATLAS_CHART_PICTURES names a folder. */
void TestChartPainter::picturesToLookAt()
{
    const QString folder = qEnvironmentVariable("ATLAS_CHART_PICTURES");
    if (folder.isEmpty())
        return;
    QTranslator thai;
    const bool hasThai = thai.load(qEnvironmentVariable("ATLAS_CHART_TRANSLATION"));
    for (const bool isThai : {false, true}) {
        if (isThai && hasThai)
            QCoreApplication::installTranslator(&thai);
        const Format format = isThai ? Format(Language::Thai, Era::Buddhist) : English;
        const QList<QList<QString>> selections{{}, {u"THA"_s}, {u"VNM"_s, u"THA"_s, u"PHL"_s}};
        using Choice = EconomyChoice;
        QList<test::ChartCase> cases;
        for (const auto &states : selections)
            cases.append({"urban" + QByteArray::number(states.size()), test::urbanCase(2025, states, format)});
        cases.append(
            {"nominal", test::economyCase({Choice::Measure::Nominal, Choice::Form::Rank, 2}, 2025, {}, format)});
        cases.append(
            {"ppp", test::economyCase({Choice::Measure::PurchasingPower, Choice::Form::Rank, 2}, 2025, {}, format)});
        cases.append({"nominal-level",
            test::economyCase({Choice::Measure::Nominal, Choice::Form::Level, 2}, 2025, {u"IDN"_s}, format)});
        cases.append({"ppp-level",
            test::economyCase({Choice::Measure::PurchasingPower, Choice::Form::Level, 2}, 2025, {}, format)});
        for (const auto &[name, chart] : std::as_const(cases)) {
            for (const QSize &size : {QSize(480, 250), QSize(900, 420)}) {
                for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
                    const Theme &theme = Theme::of(scheme);
                    QWidget card;
                    QPalette palette;
                    palette.setColor(QPalette::Window, theme.surface);
                    card.setPalette(palette);
                    QVBoxLayout layout(&card);
                    ChartWidget widget(&card);
                    layout.setContentsMargins(12, 10, 12, 8);
                    layout.addWidget(&widget);
                    widget.setDescription(chart);
                    widget.setTheme(theme);
                    card.resize(size);
                    const QString file
                        = u"%1/chart-%2-%3-%4-%5"_s.arg(folder, QString::fromLatin1(name), isThai ? u"th"_s : u"en"_s,
                            theme.isDark() ? u"dark"_s : u"light"_s, QString::number(size.width()));
                    card.grab().toImage().save(file + u".png"_s);
                    QTest::keyClick(&widget, Qt::Key_Left);
                    card.grab().toImage().save(file + u"-read.png"_s);
                }
            }
        }
    }
}

ATLAS_TEST(TestChartPainter)

#include "tst_chartpainter.moc"
