// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/patterns.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace atlas
{

namespace
{

constexpr double Side = 7; ///< pixels
constexpr double StrokeWidth = 1.1;
constexpr double DotRadius = 1.25;
constexpr int DotTile = 2; ///< sides: dots stand far apart, because what is projected is often the whole picture
constexpr double EdgeWidth = 1.3; ///< of what is an outline alone

/** Of dots over their ground, so that they can be seen. */
double leastContrast(const Theme &theme)
{
    return theme.scheme == Appearance::Scheme::HighContrast ? 4.5 : 3;
}

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

/** From corner to corner; three strokes, so that the corners of the tile meet. */
void drawStrokes(QPainter &painter, int side, bool rising)
{
    for (const int shift : {-side, 0, side}) {
        const QPointF low(shift - 1.0, rising ? side + 1.0 : -1.0);
        const QPointF high(shift + side + 1.0, rising ? -1.0 : side + 1.0);
        painter.drawLine(low, high);
    }
}

/** Two dots, in the middle of pixels. */
void drawDots(QPainter &painter, int side, const QColor &ink, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const double place : {0.25, 0.75}) {
        const double middle = std::floor(side * place) + 0.5;
        painter.drawEllipse(QPointF(middle, middle), radius, radius);
    }
}

} // namespace

Pattern patternOf(Hole hole)
{
    switch (hole) {
    case Hole::NoData:
        return Pattern::NoData;
    case Hole::NotApplicable:
        return Pattern::NotApplicable;
    case Hole::NotPublic:
        return Pattern::NotPublic;
    }
    Q_UNREACHABLE();
}

PatternColours patternColours(const Theme &theme)
{
    return {theme.landNoData, theme.hatch};
}

PatternColours dotsOn(const QColor &fill, const Theme &theme)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor far = contrast(fill, white) > contrast(fill, black) ? white : black;
    PatternColours colours{fill, far};
    for (int percent = 30; percent <= 100; percent += 5) {
        colours.ink = between(fill, far, percent / 100.0);
        if (contrast(fill, colours.ink) >= leastContrast(theme))
            break;
    }
    return colours;
}

int patternSide(double devicePixelRatio)
{
    return int(std::lround(Side * devicePixelRatio));
}

QImage patternTile(Pattern pattern, const PatternColours &colours, double devicePixelRatio)
{
    const int side = patternSide(devicePixelRatio) * (pattern == Pattern::Projected ? DotTile : 1);
    QImage tile(side, side, QImage::Format_RGB32);
    tile.fill(colours.ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (pattern) {
    case Pattern::NoData:
        painter.setPen(QPen(colours.ink, StrokeWidth * devicePixelRatio));
        drawStrokes(painter, side, true);
        break;
    case Pattern::NotApplicable:
        painter.setPen(QPen(colours.ink, StrokeWidth * devicePixelRatio));
        drawStrokes(painter, side, true);
        drawStrokes(painter, side, false);
        break;
    case Pattern::Projected:
        drawDots(painter, side, colours.ink, DotRadius * devicePixelRatio);
        break;
    case Pattern::NotPublic:
        break;
    }
    return tile;
}

QBrush patternBrush(Pattern pattern, const PatternColours &colours, double devicePixelRatio)
{
    QImage tile = patternTile(pattern, colours, devicePixelRatio);
    tile.setDevicePixelRatio(devicePixelRatio);
    QBrush brush;
    brush.setTextureImage(tile);
    return brush;
}

void paintPattern(QPainter &painter, const QRectF &box, Pattern pattern, const Theme &theme)
{
    painter.save();
    if (pattern == Pattern::NotPublic) {
        painter.setPen(QPen(theme.hatch, EdgeWidth));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(patternBrush(pattern, patternColours(theme), painter.device()->devicePixelRatioF()));
    }
    painter.drawRect(box);
    painter.restore();
}

QString patternWords(Pattern pattern)
{
    switch (pattern) {
    case Pattern::NoData:
        return QCoreApplication::translate("atlas::Patterns", "No data");
    case Pattern::NotApplicable:
        return QCoreApplication::translate("atlas::Patterns", "Not applicable");
    case Pattern::Projected:
        return QCoreApplication::translate("atlas::Patterns", "Projected");
    case Pattern::NotPublic:
        return QCoreApplication::translate("atlas::Patterns", "Not public");
    }
    Q_UNREACHABLE();
}

} // namespace atlas
