// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The icons that come with the program. */
class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconPaintsSomething();
    void anIconTakesItsColour();
    void everyAreaHasItsOwn();
    void areaIconsDifferAtTheSmallestSize();
    void noDrawingLiesUnused();
};

namespace
{

int paintedPixels(const QImage &image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += image.pixelColor(x, y).alpha() > 100;
    }
    return painted;
}

} // namespace

void TestIcons::everyIconPaintsSomething()
{
    for (int i = 0; i <= int(Icon::Program); ++i) {
        const QImage image = iconPixmap(Icon(i), Qt::black, 16, 1).toImage();
        QCOMPARE(image.size(), QSize(16, 16));
        QVERIFY2(paintedPixels(image) >= 8, qPrintable(QString::number(i)));
    }
    QCOMPARE(iconPixmap(Icon::Plus, Qt::black, 20, 1.5).toImage().size(), QSize(30, 30));
}

void TestIcons::anIconTakesItsColour()
{
    QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, Icon::HealthWellbeing, QRectF(0, 0, 96, 96), QColor(200, 10, 20));
    painter.end();
    QCOMPARE(image.pixelColor(12, 48), QColor(200, 10, 20)); // the left arm of the cross
    QCOMPARE(image.pixelColor(48, 48), QColor(Qt::white)); // which is hollow
}

void TestIcons::everyAreaHasItsOwn()
{
    QCOMPARE(areaIcon(u"civic_social"_s), Icon::CivicSocial);
    QCOMPARE(areaIcon(u"industry_innovation"_s), Icon::IndustryInnovation);
    QVERIFY(!areaIcon(u"seventh"_s));
}

/** At 16 pixels any two of them differ in more than a quarter of what they paint, and each leaves its ground open. */
void TestIcons::areaIconsDifferAtTheSmallestSize()
{
    QList<QImage> pictures;
    for (int i = 0; i <= int(Icon::IndustryInnovation); ++i)
        pictures.append(iconPixmap(Icon(i), Qt::black, 16, 1).toImage());
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        QVERIFY(paintedPixels(pictures[i]) >= 40 && paintedPixels(pictures[i]) <= 150);
        for (qsizetype j = 0; j < i; ++j) {
            int different = 0;
            for (int pixel = 0; pixel < 256; ++pixel) {
                const auto solid
                    = [&](const QImage &image) { return image.pixelColor(pixel % 16, pixel / 16).alpha() > 100; };
                different += solid(pictures[i]) != solid(pictures[j]);
            }
            QVERIFY2(different >= 40, qPrintable(QString::asprintf("%d and %d: %d", int(j), int(i), different)));
        }
    }
}

void TestIcons::noDrawingLiesUnused()
{
    const QDir drawings(QStringLiteral(ATLAS_SOURCE_DIR) + u"/resources/icons"_s);
    const QStringList files = drawings.entryList({u"*.svg"_s});
    QCOMPARE(int(files.size()), int(Icon::Program) + 1);
    for (const QString &file : files)
        QVERIFY2(QFile::exists(u":/icons/"_s + file), qPrintable(file));
}

ATLAS_TEST(TestIcons)
#include "tst_icons.moc"
