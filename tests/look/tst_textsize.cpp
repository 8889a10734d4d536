// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textsize.h"

#include "tests/support/testrunner.h"

#include <cmath>

using namespace atlas;

/** A desktop that writes larger has a larger atlas. */
class TestTextSize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFontOfTheDesktopSetsTheScale_data();
    void theFontOfTheDesktopSetsTheScale();
};

void TestTextSize::theFontOfTheDesktopSetsTheScale_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("scale");
    QTest::newRow("in pixels") << -1.0 << 1.0;
    QTest::newRow("of no desktop") << 9.0 << 1.0;
    QTest::newRow("KDE") << 10.0 << 1.0;
    QTest::newRow("GNOME") << 11.0 << 1.0;
    QTest::newRow("a trifle more") << 11.2 << 1.0;
    QTest::newRow("a little more") << 12.0 << 1.1;
    QTest::newRow("a quarter more") << 13.75 << 1.25;
    QTest::newRow("half as large again") << 16.5 << 1.5;
    QTest::newRow("enormous") << 40.0 << 1.5;
    QTest::newRow("no number") << std::nan("") << 1.0;
}

void TestTextSize::theFontOfTheDesktopSetsTheScale()
{
    QFETCH(const double, points);
    QFETCH(const double, scale);
    QVERIFY(std::abs(textScale(points) - scale) < 1e-9);
}

ATLAS_TEST(TestTextSize)
#include "tst_textsize.moc"
