// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/schemerows.h"
#include "tests/look/vision.h"
#include "tests/support/testrunner.h"
#include "ui/theme/patterns.h"
#include "ui/theme/seriesmark.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Never colour alone: four patterns and the shapes of lines can be told apart in one ink. */
class TestPatterns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsDifferFromOneAnother_data() { everyScheme(); }
    void patternsDifferFromOneAnother();
    void aTileJoinsOnAllSides_data();
    void aTileJoinsOnAllSides();
    void onlyAnOutlineLeavesItsGroundEmpty();
    void dotsAreSeenOnEveryClassOfTheMap_data() { everyScheme(); }
    void dotsAreSeenOnEveryClassOfTheMap();
    void everyPatternHasItsWords();
    void everyHoleHasAPatternOfItsOwn();
    void linesOfAChartHaveShapesOfTheirOwn();
};

namespace
{

constexpr QSize Swatch(22, 12);

QImage swatch(Pattern pattern, const Theme &theme)
{
    QImage image(Swatch, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPattern(painter, QRectF(0.5, 0.5, Swatch.width() - 1, Swatch.height() - 1), pattern, theme);
    return image;
}

int differentPixels(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 30 ? 1 : 0;
    }
    return different;
}

QImage shape(int series)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    paintSeriesMark(painter, {12, 12}, 7, series);
    return image;
}

} // namespace

/** In grey, in the size of a legend: a tenth of the box and more. */
void TestPatterns::patternsDifferFromOneAnother()
{
    QFETCH(const Appearance::Scheme, scheme);
    for (const Pattern one : AllPatterns) {
        for (const Pattern other : AllPatterns) {
            if (one == other)
                continue;
            const int different = differentPixels(swatch(one, Theme::of(scheme)), swatch(other, Theme::of(scheme)));
            QVERIFY2(different >= 26, qPrintable(u"%1 and %2: %3"_s.arg(int(one)).arg(int(other)).arg(different)));
        }
    }
}

void TestPatterns::aTileJoinsOnAllSides_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::newRow(qPrintable(QString::number(ratio))) << ratio;
}

/** Half a tile further the pattern is the same moved, so the strokes meet at the edges. */
void TestPatterns::aTileJoinsOnAllSides()
{
    QFETCH(const double, ratio);
    const PatternColours colours{Qt::white, Qt::black};
    for (const Pattern pattern : {Pattern::NoData, Pattern::NotApplicable}) {
        const QImage tile = patternTile(pattern, colours, ratio);
        QCOMPARE(tile.size(), QSize(patternSide(ratio), patternSide(ratio)));
        const int last = tile.width() - 1;
        // Each pixel of a diagonal has the ink of the one before it, round the corner too.
        for (int i = 0; i <= last; ++i) {
            const int next = i == last ? 0 : i + 1;
            QVERIFY(std::abs(qGray(tile.pixel(i, last - i)) - qGray(tile.pixel(next, last - next))) < 40);
        }
        QVERIFY(qGray(tile.pixel(0, last)) < 128);
    }
}

void TestPatterns::onlyAnOutlineLeavesItsGroundEmpty()
{
    const PatternColours colours{Qt::white, Qt::black};
    for (const Pattern pattern : AllPatterns) {
        const QImage tile = patternTile(pattern, colours, 2);
        int ink = 0;
        for (int y = 0; y < tile.height(); ++y) {
            for (int x = 0; x < tile.width(); ++x)
                ink += qGray(tile.pixel(x, y)) < 128 ? 1 : 0;
        }
        const double share = double(ink) / (tile.width() * tile.height());
        const double least = pattern == Pattern::Projected ? 0.02 : 0.05; // dots stand apart
        QVERIFY2(pattern == Pattern::NotPublic ? ink == 0 : share > least && share < 0.5,
            qPrintable(QString::number(share)));
    }
}

void TestPatterns::dotsAreSeenOnEveryClassOfTheMap()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    const double least = scheme == Appearance::Scheme::HighContrast ? 4.5 : 3;
    for (const QColor &fill : theme.sequential) {
        const PatternColours colours = dotsOn(fill, theme);
        QCOMPARE(colours.ground, fill);
        QVERIFY2(contrastOf(colours.ink, fill) >= least, qPrintable(fill.name()));
    }
}

void TestPatterns::everyPatternHasItsWords()
{
    QSet<QString> words;
    for (const Pattern pattern : AllPatterns)
        words.insert(patternWords(pattern));
    QCOMPARE(words.size(), qsizetype(AllPatterns.size()));
    QVERIFY(!words.contains(QString()));
}

/** And none that of a value. */
void TestPatterns::everyHoleHasAPatternOfItsOwn()
{
    const QList<Pattern> patterns{
        patternOf(Hole::NoData), patternOf(Hole::NotApplicable), patternOf(Hole::NotPublic), Pattern::Projected};
    for (const Pattern pattern : AllPatterns)
        QCOMPARE(patterns.count(pattern), 1);
}

/** Of about one size, and each unlike the others: ASEAN and four states. */
void TestPatterns::linesOfAChartHaveShapesOfTheirOwn()
{
    const auto count = int(Theme::of(Appearance::Scheme::Light).series.size());
    const QImage paper = [] {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }();
    const int circle = differentPixels(shape(0), paper);
    QVERIFY(circle > 120);
    for (int i = 0; i < count; ++i) {
        const int size = differentPixels(shape(i), paper);
        QVERIFY2(size > circle * 0.8 && size < circle * 1.25, qPrintable(QString::number(size)));
        for (int j = 0; j < i; ++j) {
            const int different = differentPixels(shape(i), shape(j));
            QVERIFY2(different >= 12, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(different)));
        }
    }
    QCOMPARE(shape(count), shape(count - 1)); // beyond the last
}

ATLAS_TEST(TestPatterns)
#include "tst_patterns.moc"
