// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "tests/support/testrunner.h"

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
    QCOMPARE(iconPixmap(Icon::Search, Qt::black, 20, 1.5).toImage().size(), QSize(30, 30));
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

ATLAS_TEST(TestIcons)
#include "tst_icons.moc"
