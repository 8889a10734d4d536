// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartlayout.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

/** What the letters of a text cover when it is painted centred in a rectangle. */
QRectF ink(const QString &text, const QRectF &rect, bool isBold)
{
    QFont caption = font(TextRole::Caption);
    caption.setBold(isBold);
    const QFontMetricsF metrics(caption);
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QPainterPath outline;
    outline.addText(rect.left(), baseline, caption, text);
    return outline.boundingRect();
}

struct Word
{
    QString text;
    QRectF rect;
};

/** Every word of a chart with the place its letters cover. */
QList<Word> words(const ChartPlot &plot, const ChartLayout &layout)
{
    QList<Word> words;
    for (const auto &label : layout.labels)
        words.append(
            {label.text, ink(label.text, label.rect, plot.line(label.lineId)->role != ChartLine::Role::Context)});
    for (const auto &tick : layout.valueTicks)
        words.append({tick.text,
            ink(tick.text, tick.rect, false)
                .translated(tick.rect.width() - ink(tick.text, tick.rect, false).width(), 0)});
    for (const auto &tick : layout.yearTicks)
        words.append({tick.text, ink(tick.text, tick.rect, false)});
    for (const auto &mark : layout.marks) {
        if (!mark.rect.isNull())
            words.append({plot.marks[mark.index].text, mark.rect});
    }
    for (const auto &disc : layout.discs)
        words.append({disc.text, QRectF(disc.centre.x() - 6, disc.centre.y() - 6, 12, 12)});
    if (!layout.projectionRect.isNull())
        words.append({layout.projectionText, ink(layout.projectionText, layout.projectionRect, false)});
    return words;
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsNeverOverlapNorLeaveThePicture_data();
    void wordsNeverOverlapNorLeaveThePicture();
    void colouredLinesKeepTheirNames();
    void aNarrowColumnShortensNamesAndKeepsNumbers_data();
    void aNarrowColumnShortensNamesAndKeepsNumbers();
    void ranksRunDownwards();
    void aPlaceGivesItsYearBack();
    void endsOfTheYearsAreNamed();
    void noYearStandsCloseToAnEnd();
    void theFirstYearStandsClearOfTheValues();
    void valuesOfTheAxisStandApart();
    void namesAtTheEndsStandApart();
    void theProjectionIsNamedByItsWordAlone();
    void aProjectionOfNoOneIsNamedToo();
    void theWordOfTheProjectionKeepsClearOfTheNames();
    void bothSidesOfABreakSayTheRank();
};

void TestChartLayout::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestChartLayout::wordsNeverOverlapNorLeaveThePicture_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSizeF>("size");
    const auto &cases = test::allCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        for (const QSizeF &size :
            {QSizeF(340, 130), QSizeF(456, 170), QSizeF(480, 250), QSizeF(900, 350), QSizeF(1500, 800)})
            QTest::addRow("%s %g", cases[i].name.constData(), size.width()) << int(i) << size;
    }
}

void TestChartLayout::wordsNeverOverlapNorLeaveThePicture()
{
    QFETCH(const int, index);
    QFETCH(const QSizeF, size);
    const ChartPlot &plot = test::allCases()[index].chart.plot;
    const QList<Word> all = words(plot, layOutChart(plot, size));
    const QRectF picture(QPointF(), size);
    QVERIFY(all.size() > 5);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(picture.adjusted(-1, -1, 1, 1).contains(all[i].rect), qPrintable(all[i].text));
        for (qsizetype k = 0; k < i; ++k) {
            const bool overlaps = all[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(all[k].rect);
            QVERIFY2(!overlaps, qPrintable(all[i].text + u" over "_s + all[k].text));
        }
    }
}

void TestChartLayout::colouredLinesKeepTheirNames()
{
    for (const auto &[name, chart] : test::allCases()) {
        const ChartLayout layout = layOutChart(chart.plot, {456, 170});
        for (const ChartLine &line : chart.plot.lines) {
            const bool isNamed = std::ranges::any_of(
                layout.labels, [&](const ChartLayout::Label &label) { return label.lineId == line.id; });
            if (line.role != ChartLine::Role::Context)
                QVERIFY2(isNamed, qPrintable(QString::fromLatin1(name) + u' ' + line.label));
        }
    }
}

void TestChartLayout::aNarrowColumnShortensNamesAndKeepsNumbers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString variant = u"High variant of the projection"_s;
    QTest::newRow("number behind") << variant << variant + u" 992.9"_s << u"High"_s << u"… 992.9"_s;
    QTest::newRow("number in front") << variant << u"3 "_s + variant << u"3 High"_s << u"…"_s;
    QTest::newRow("another name than the label") << u"ASEAN"_s << variant + u" 992.9"_s << u"High"_s << u"… 992.9"_s;
    QTest::newRow("no room for a name") << variant << variant + u": 123,456,789.25"_s << u"123,456,789.25"_s << u""_s;
}

void TestChartLayout::aNarrowColumnShortensNamesAndKeepsNumbers()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    ChartPlot plot = test::allCases().first().chart.plot;
    plot.lines = {plot.lines.first()};
    plot.lines.first().label = name;
    plot.lines.first().endLabel = words;
    // 0.36 of 260 pixels are too few for the whole; the long number alone takes them all.
    const ChartLayout layout = layOutChart(plot, {260, 130});
    QCOMPARE(layout.labels.size(), 1);
    const QString shown = layout.labels.first().text;
    QVERIFY2(shown.startsWith(before) && shown.endsWith(after), qPrintable(shown));
    QVERIFY(shown != words);
}

void TestChartLayout::ranksRunDownwards()
{
    const auto chart = test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Rank, 2}, 2025, {}, {});
    const ChartLayout layout = layOutChart(chart.plot, {480, 200});
    QVERIFY(layout.y(1) < layout.y(2));
    QVERIFY(layout.y(1) > layout.area.top());
    QVERIFY(layout.y(9) < layout.area.bottom());
}

void TestChartLayout::aPlaceGivesItsYearBack()
{
    const ChartLayout layout = layOutChart(test::urbanCase(2025, {}, {}).plot, {480, 200});
    for (int year = 1950; year <= 2050; ++year)
        QCOMPARE(layout.yearAt(layout.x(year)), year);
    QCOMPARE(layout.yearAt(-100), 1950);
    QCOMPARE(layout.yearAt(1000), 2050);
}

void TestChartLayout::endsOfTheYearsAreNamed()
{
    for (const auto &[name, chart] : test::allCases()) {
        const ChartLayout layout = layOutChart(chart.plot, {340, 130});
        QVERIFY(layout.yearTicks.size() >= 2);
        QCOMPARE(layout.yearTicks[0].text, chart.format.oneEra().year(chart.plot.firstYear)); // which says the era
        QCOMPARE(layout.yearTicks[1].text, chart.format.yearNumber(chart.plot.lastYear));
    }
}

/** 2493 and 2500 would read as a pair. */
void TestChartLayout::noYearStandsCloseToAnEnd()
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    for (const auto &[name, chart] : test::allCases()) {
        for (const QSizeF &size : {QSizeF(340, 130), QSizeF(456, 170), QSizeF(900, 350), QSizeF(1500, 800)}) {
            const ChartLayout layout = layOutChart(chart.plot, size);
            for (qsizetype i = 2; i < layout.yearTicks.size(); ++i) {
                const double x = layout.yearTicks[i].at.x();
                const double away = std::min(x - layout.area.left(), layout.area.right() - x);
                QVERIFY2(away >= 1.5 * metrics.horizontalAdvance(layout.yearTicks[i].text), name.constData());
            }
        }
    }
}

/** "0 %" right above "พ.ศ. 2493" would touch it. */
void TestChartLayout::theFirstYearStandsClearOfTheValues()
{
    int seen = 0;
    for (const auto &[name, chart] : test::allCases()) {
        if (chart.plot.form == ChartPlot::Form::Ranks)
            continue;
        for (const QSizeF &size : {QSizeF(340, 130), QSizeF(456, 170), QSizeF(900, 350), QSizeF(1500, 800)}) {
            const ChartLayout layout = layOutChart(chart.plot, size);
            for (const ChartLayout::Tick &tick : layout.valueTicks)
                QVERIFY2(layout.yearTicks[0].rect.left() >= tick.rect.right(), name.constData());
            QCOMPARE(layout.yearTicks[0].at.x(), layout.area.left());
            ++seen;
        }
    }
    QVERIFY(seen > 0);
}

/** Half of a letter's height is the least between two lines of numbers. */
void TestChartLayout::valuesOfTheAxisStandApart()
{
    const double height = QFontMetricsF(font(TextRole::Caption)).capHeight();
    for (const auto &[name, chart] : test::allCases()) {
        if (chart.plot.form == ChartPlot::Form::Ranks)
            continue;
        for (double tall = 70; tall < 400; tall += 6) {
            const ChartLayout layout = layOutChart(chart.plot, {456, tall});
            QVERIFY(layout.valueTicks.size() >= 2);
            for (qsizetype i = 1; i < layout.valueTicks.size(); ++i) {
                const double apart = std::abs(layout.valueTicks[i].at.y() - layout.valueTicks[i - 1].at.y());
                // Where even two have no room, the ends of the axis stand alone.
                QVERIFY2(apart >= 1.5 * height || layout.valueTicks.size() == 2, name.constData());
            }
        }
    }
}

/** A line of words, whatever letters it has: Thai without vowels above or below would stand closer than English. */
void TestChartLayout::namesAtTheEndsStandApart()
{
    qsizetype seen = 0;
    for (const auto &[name, chart] : test::allCases()) {
        for (const QSizeF &size : {QSizeF(340, 130), QSizeF(456, 170), QSizeF(900, 350)}) {
            const ChartLayout layout = layOutChart(chart.plot, size);
            for (qsizetype i = 1; i < layout.labels.size(); ++i) {
                const double apart
                    = std::abs(layout.labels[i].rect.center().y() - layout.labels[i - 1].rect.center().y());
                QVERIFY2(apart >= 14 - 1e-6, qPrintable(layout.labels[i].text));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestChartLayout::theProjectionIsNamedByItsWordAlone()
{
    const ChartPlot plot = test::urbanCase(2025, {}, {}).plot;
    QVERIFY(!plot.projectionName.isEmpty()); // which the subtitle may say, and the plot would say again
    for (const QSizeF &size : {QSizeF(480, 200), QSizeF(1200, 400), QSizeF(1800, 900)})
        QCOMPARE(layOutChart(plot, size).projectionText, u"projection"_s);
}

/** Charts of single series name no one who projects. */
void TestChartLayout::aProjectionOfNoOneIsNamedToo()
{
    ChartPlot plot = test::urbanCase(2025, {}, {}).plot;
    plot.projectionName.clear();
    const ChartLayout layout = layOutChart(plot, {480, 200});
    QCOMPARE(layout.projectionText, u"projection"_s);
    QVERIFY(layout.projectionRect.width() > 0);
    plot.boundaryYear.reset();
    QVERIFY(layOutChart(plot, {480, 200}).projectionRect.isNull());
}

/** And of the boundary, which begins below a word that reaches back over it. */
void TestChartLayout::theWordOfTheProjectionKeepsClearOfTheNames()
{
    int wider = 0;
    for (const auto &[name, chart] : test::allCases()) {
        for (int width = 120; width < 480; width += 4) {
            const ChartLayout layout = layOutChart(chart.plot, {double(width), 150});
            if (layout.projectionRect.isNull())
                continue;
            const QRectF word = ink(layout.projectionText, layout.projectionRect, false);
            QVERIFY2(
                word.left() >= layout.area.left() - 1 && word.right() <= layout.area.right() + 1, name.constData());
            const double beside = layout.projectionRect.left() - layout.x(*chart.plot.boundaryYear);
            if (beside >= 4)
                QCOMPARE(layout.projectionTop, 0.0);
            if (beside < 1)
                QVERIFY2(layout.projectionTop >= word.bottom() - 1, name.constData());
            wider += beside < 1 ? 1 : 0;
        }
    }
    QVERIFY(wider > 0);
}

void TestChartLayout::bothSidesOfABreakSayTheRank()
{
    const auto chart
        = test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, 2025, {}, {});
    const ChartLayout layout = layOutChart(chart.plot, {900, 350});
    for (const int year : {2010, 2024, 2050}) {
        const bool isThere = std::ranges::any_of(layout.discs,
            [&](const ChartLayout::Disc &disc) { return std::abs(disc.centre.x() - layout.x(year)) < 0.01; });
        QVERIFY2(isThere, qPrintable(QString::number(year)));
    }
}

ATLAS_TEST(TestChartLayout)

#include "tst_chartlayout.moc"
