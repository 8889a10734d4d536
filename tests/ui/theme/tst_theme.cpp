// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/support/testrunner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace atlas;

/** Colours that everyone can tell apart and read. */
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAgreeWithThePublishedPairs();
    void areasDifferForEveryVision_data();
    void areasDifferForEveryVision();
    void areasStandOutFromTheirGround_data();
    void areasStandOutFromTheirGround();
    void textCanBeRead_data();
    void textCanBeRead();
};

namespace
{

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple linear(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Triple c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

/** The contrast of WCAG 2.2. */
double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/** CIELAB under D65 of a colour as a vision sees it. */
Triple lab(const QColor &colour, const Matrix &vision)
{
    const Triple in = linear(colour);
    Triple rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(vision[i][0] * in[0] + vision[i][1] * in[1] + vision[i][2] * in[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double cosine(double degree)
{
    return std::cos(degree * std::numbers::pi / 180);
}

double hue(double b, double a)
{
    return std::fmod(degrees(std::atan2(b, a)) + 360, 360);
}

/** CIEDE2000 as in Sharma, Wu and Dalal 2005. */
double difference(const Triple &one, const Triple &other)
{
    const double meanChroma = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const auto seventh = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
    const double g = 0.5 * (1 - seventh(meanChroma));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * other[1];
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const double h1 = hue(one[2], a1);
    const double h2 = hue(other[2], a2);
    double turn = c1 * c2 > 0 ? h2 - h1 : 0;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = other[0] - one[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * std::numbers::pi / 180);
    const double meanL = (one[0] + other[0]) / 2;
    const double meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (c1 * c2 > 0)
        meanH = std::abs(h1 - h2) <= 180 ? meanH / 2 : meanH < 360 ? (meanH + 360) / 2 : (meanH - 360) / 2;
    const double t = 1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH) + 0.32 * cosine(3 * meanH + 6)
        - 0.20 * cosine(4 * meanH - 63);
    const double light = (meanL - 50) * (meanL - 50);
    const double sL = 1 + 0.015 * light / std::sqrt(20 + light);
    const double sC = 1 + 0.045 * meanC;
    const double sH = 1 + 0.015 * meanC * t;
    const double rotation
        = -2 * seventh(meanC) * std::sin(60 * std::exp(-std::pow((meanH - 275) / 25, 2)) * std::numbers::pi / 180);
    const double l = dL / sL;
    const double c = dC / sC;
    const double h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

void bothSchemes()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

} // namespace

/** Three of the 34 pairs by which implementations of CIEDE2000 are checked. */
void TestTheme::differencesAgreeWithThePublishedPairs()
{
    const auto near = [](double value, double expected) { return std::abs(value - expected) < 5e-5; };
    QVERIFY(near(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
    QVERIFY(near(difference({50, 2.5, 0}, {73, 25, -18}), 27.1492));
    QVERIFY(near(difference({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}), 2.0373));
}

void TestTheme::areasDifferForEveryVision_data()
{
    bothSchemes();
}

void TestTheme::areasDifferForEveryVision()
{
    QFETCH(const Appearance::Scheme, scheme);
    const auto &areas = Theme::of(scheme).area;
    for (const Matrix &vision : {Normal, Protan, Deutan, Tritan}) {
        for (std::size_t i = 0; i < areas.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const double apart = difference(lab(areas[i], vision), lab(areas[j], vision));
                QVERIFY2(apart >= 15, qPrintable(QString::asprintf("areas %zu and %zu: %.1f", j + 1, i + 1, apart)));
            }
        }
    }
}

void TestTheme::areasStandOutFromTheirGround_data()
{
    bothSchemes();
}

void TestTheme::areasStandOutFromTheirGround()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    for (const QColor &area : theme.area)
        QVERIFY2(contrast(area, theme.surface) >= 3, qPrintable(area.name()));
    QVERIFY(contrast(theme.accent, theme.surface) >= 3);
    QVERIFY(contrast(theme.focus, theme.surface) >= 3);
}

void TestTheme::textCanBeRead_data()
{
    bothSchemes();
}

void TestTheme::textCanBeRead()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    for (const QColor &ground : {theme.ground, theme.surface, theme.raised, theme.projection}) {
        for (const QColor &text : {theme.text, theme.textMuted, theme.warning})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u'/' + ground.name()));
    }
    const auto dimmed
        = [&](int muted, int surface) { return int(muted * DimmedOpacity + surface * (1 - DimmedOpacity)); };
    const QColor backward(dimmed(theme.textMuted.red(), theme.surface.red()),
        dimmed(theme.textMuted.green(), theme.surface.green()), dimmed(theme.textMuted.blue(), theme.surface.blue()));
    QVERIFY2(contrast(backward, theme.surface) >= 4.5, qPrintable(backward.name()));
    QVERIFY(contrast(theme.text, theme.accentSoft) >= 4.5);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.surface) >= 4.5);
    QVERIFY(contrast(theme.onRail, theme.rail) >= 4.5);
    QVERIFY(contrast(theme.onRailChosen, theme.railChosen) >= 4.5);
}

ATLAS_TEST(TestTheme)
#include "tst_theme.moc"
