// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pickcard.h"

#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The card that search and the list of keys lie on. */
class TestPickCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void nothingOnItCoversItsOutline_data();
    void nothingOnItCoversItsOutline();
};

void TestPickCard::nothingOnItCoversItsOutline_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("high contrast")
        << Appearance::Scheme::HighContrast; // where the outline alone parts it from the page
    QTest::newRow("light") << Appearance::Scheme::Light;
}

void TestPickCard::nothingOnItCoversItsOutline()
{
    QFETCH(const Appearance::Scheme, scheme);
    Appearance appearance;
    appearance.scheme = scheme;
    QWidget window;
    PickCard card(&window);
    card.setAppearance(appearance);
    card.resize(640, 420);
    const QImage image = card.grab().toImage();
    const QColor border = Theme::of(scheme).border;
    const int corner = 2 * spacing::CardRadius;
    for (int x = corner; x < image.width() - corner; ++x) {
        QCOMPARE(image.pixelColor(x, 0), border);
        QCOMPARE(image.pixelColor(x, image.height() - 1), border);
    }
    for (int y = corner; y < image.height() - corner; ++y) {
        QCOMPARE(image.pixelColor(0, y), border);
        QCOMPARE(image.pixelColor(image.width() - 1, y), border);
    }
}

ATLAS_TEST(TestPickCard)

#include "tst_pickcard.moc"
