// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::test
{

namespace
{

using Matrix = std::array<Triple, 3>;

constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

const Matrix &matrixOf(Vision vision)
{
    switch (vision) {
    case Vision::Normal:
        return Normal;
    case Vision::Protan:
        return Protan;
    case Vision::Deutan:
        return Deutan;
    case Vision::Tritan:
        return Tritan;
    }
    Q_UNREACHABLE();
}

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

} // namespace

const char *nameOf(Vision vision)
{
    constexpr std::array names{"normal", "protan", "deutan", "tritan"};
    return names.at(std::size_t(vision));
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Triple seen(const QColor &colour, Vision vision)
{
    const Matrix &matrix = matrixOf(vision);
    const Triple in = linear(colour);
    Triple rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0.0, 1.0);
    return rgb;
}

Triple labOf(const QColor &colour, Vision vision)
{
    const Triple rgb = seen(colour, vision);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

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

Nearest nearest(const QList<QColor> &colours, Vision vision)
{
    Nearest found;
    for (qsizetype i = 0; i < colours.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const double apart = difference(labOf(colours[i], vision), labOf(colours[j], vision));
            if (apart < found.apart)
                found = {j, i, apart};
        }
    }
    return found;
}

} // namespace atlas::test
