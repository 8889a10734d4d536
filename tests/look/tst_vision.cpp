// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/vision.h"
#include "tests/support/testrunner.h"

#include <cmath>

using namespace atlas::test;

/** The measures by which colours are judged agree with what their authors published. */
class TestVision final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAgreeWithThePublishedPairs_data();
    void differencesAgreeWithThePublishedPairs();
    void primariesHaveTheirPublishedPlaces();
    void greysLookTheSameToEveryone();
    void redAndGreenFallTogetherWithoutTheirCones();
    void contrastIsThatOfTheGuidelines();
};

namespace
{

struct Pair
{
    Triple one;
    Triple other;
    double apart;
};

/** All 34 pairs of Sharma, Wu and Dalal 2005, table 1. */
constexpr std::array Published{
    Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
    Pair{{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
    Pair{{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
    Pair{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, -1.1848, -84.8006}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, 0, 0}, {50, -1, 2}, 2.3669},
    Pair{{50, -1, 2}, {50, 0, 0}, 2.3669},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0010}, 7.1792},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0012}, 7.2195},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0010, -2.4900}, 4.8045},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
    Pair{{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
    Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
    Pair{{50, 2.5, 0}, {61, -5, 29}, 22.8977},
    Pair{{50, 2.5, 0}, {56, -27, -3}, 31.9030},
    Pair{{50, 2.5, 0}, {58, 24, 15}, 19.4535},
    Pair{{50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0000},
    Pair{{50, 2.5, 0}, {50, 3.2972, 0}, 1.0000},
    Pair{{50, 2.5, 0}, {50, 1.8634, 0.5757}, 1.0000},
    Pair{{50, 2.5, 0}, {50, 3.2592, 0.3350}, 1.0000},
    Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    Pair{{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    Pair{{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    Pair{{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    Pair{{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    Pair{{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    Pair{{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    Pair{{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    Pair{{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    Pair{{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};

bool isNear(const Triple &one, const Triple &other, double within)
{
    return std::abs(one[0] - other[0]) < within && std::abs(one[1] - other[1]) < within
        && std::abs(one[2] - other[2]) < within;
}

} // namespace

void TestVision::differencesAgreeWithThePublishedPairs_data()
{
    QTest::addColumn<int>("pair");
    for (int i = 0; i < int(Published.size()); ++i)
        QTest::addRow("pair %d", i + 1) << i;
}

void TestVision::differencesAgreeWithThePublishedPairs()
{
    QFETCH(const int, pair);
    const auto &[one, other, apart] = Published.at(std::size_t(pair));
    const double found = difference(one, other);
    QVERIFY2(std::abs(found - apart) < 6e-5, qPrintable(QString::number(found, 'f', 4)));
    QVERIFY(std::abs(difference(other, one) - apart) < 6e-5);
}

/** CIELAB of the primaries of sRGB under D65, as tables of it give them. */
void TestVision::primariesHaveTheirPublishedPlaces()
{
    QVERIFY(isNear(labOf(Qt::red, Vision::Normal), {53.24, 80.09, 67.20}, 0.02));
    QVERIFY(isNear(labOf(Qt::green, Vision::Normal), {87.74, -86.18, 83.18}, 0.02));
    QVERIFY(isNear(labOf(Qt::blue, Vision::Normal), {32.30, 79.19, -107.86}, 0.02));
    QVERIFY(isNear(labOf(Qt::white, Vision::Normal), {100, 0, 0}, 0.02));
}

/** The rows of each matrix sum to one. */
void TestVision::greysLookTheSameToEveryone()
{
    for (const Vision vision : AllVisions) {
        for (const int grey : {0, 60, 128, 200, 255}) {
            const QColor colour(grey, grey, grey);
            QVERIFY2(isNear(seen(colour, vision), seen(colour, Vision::Normal), 1e-5), nameOf(vision));
        }
    }
}

/** A red and a green that only the missing cones tell apart. */
void TestVision::redAndGreenFallTogetherWithoutTheirCones()
{
    const QColor red(0xd0, 0x40, 0x20);
    const QColor green(0x70, 0x74, 0x20);
    QVERIFY(nearest({red, green}, Vision::Normal).apart > 40);
    QVERIFY(nearest({red, green}, Vision::Tritan).apart > 20);
    QVERIFY(nearest({red, green}, Vision::Protan).apart < 10);
    QVERIFY(nearest({red, green}, Vision::Deutan).apart < 10);
    QCOMPARE(nearest({red, Qt::blue, green}, Vision::Deutan).second, 2);
}

void TestVision::contrastIsThatOfTheGuidelines()
{
    QVERIFY(std::abs(contrastOf(Qt::black, Qt::white) - 21) < 1e-9);
    QVERIFY(std::abs(contrastOf(Qt::white, Qt::white) - 1) < 1e-9);
    QVERIFY(std::abs(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005); // the lightest grey for text
}

ATLAS_TEST(TestVision)
#include "tst_vision.moc"
