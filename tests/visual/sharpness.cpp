// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/visual/sharpness.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace atlas::test
{

namespace
{

constexpr QSize TileSize(80, 40);
constexpr double FewSteps = 0.1; ///< of columns or rows: no more than edges of boxes, which may lie between pixels
constexpr double LeastContrast = 60; ///< mean squared step: a line of text has several hundred

/** The number of device pixels after which the pattern of repeated pixels comes again. */
int periodOf(double ratio)
{
    for (int period = 1; period < 8; ++period) {
        const double source = period / ratio;
        if (std::abs(source - std::round(source)) < 1e-6)
            return period;
    }
    return 1;
}

int step(const QImage &grey, int x, int y, int toX, int toY)
{
    return grey.constScanLine(toY)[toX] - grey.constScanLine(y)[x];
}

/** Squared steps from each pixel to the next, to the right and down, by the place in the period; their means. */
std::vector<double> steps(const QImage &grey, const QRect &area, int period, bool isDown)
{
    std::vector<double> sums(std::size_t(period), 0.0);
    std::vector<double> counts(std::size_t(period), 0.0);
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x) {
            const auto phase = std::size_t((isDown ? y : x) % period);
            const double size = isDown ? step(grey, x, y, x, y + 1) : step(grey, x, y, x + 1, y);
            sums[phase] += size * size;
            counts[phase] += 1;
        }
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] /= std::max(1.0, counts[i]);
    return sums;
}

double total(const QImage &grey, const QRect &area)
{
    return steps(grey, area, 1, false)[0] + steps(grey, area, 1, true)[0];
}

/** The least over the greatest step within a period, in the direction where they differ less. */
double evenness(const QImage &grey, const QRect &area, int period)
{
    double most = 0;
    for (const bool isDown : {false, true}) {
        const std::vector<double> byPhase = steps(grey, area, period, isDown);
        const auto [least, greatest] = std::ranges::minmax(byPhase);
        most = std::max(most, greatest > 0 ? least / greatest : 0.0);
    }
    return most;
}

/** The share of columns, or of rows, in which there are steps: text has them nearly everywhere, a box in a few. */
double busyShare(const QImage &grey, const QRect &area, bool isRows)
{
    const int count = isRows ? area.height() : area.width();
    int busy = 0;
    for (int i = 0; i + 1 < count; ++i) {
        const QRect pair = isRows ? QRect(area.left(), area.top() + i, area.width(), 2)
                                  : QRect(area.left() + i, area.top(), 2, area.height());
        busy += steps(grey, pair, 1, isRows)[0] > LeastContrast / 2 ? 1 : 0;
    }
    return double(busy) / count;
}

double meanDifference(const QImage &a, const QImage &b, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    }
    return sum / (area.width() * area.height());
}

} // namespace

QList<Tile> compareTiles(const QImage &single, const QImage &scaled, double ratio)
{
    const QImage one = single.convertToFormat(QImage::Format_Grayscale8);
    const QImage many = scaled.convertToFormat(QImage::Format_Grayscale8);
    const QImage enlarged = one.scaled(many.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .convertToFormat(QImage::Format_Grayscale8);
    const QImage reduced = many.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_Grayscale8);
    QList<Tile> tiles;
    for (int top = 0; top + TileSize.height() <= one.height(); top += TileSize.height()) {
        for (int left = 0; left + TileSize.width() <= one.width(); left += TileSize.width()) {
            Tile tile;
            tile.place = QRect(QPoint(left, top), TileSize);
            tile.contrast = total(one, tile.place);
            if (tile.contrast < LeastContrast)
                continue;
            const QRect there(QPoint(int(left * ratio), int(top * ratio)), (QSizeF(TileSize) * ratio).toSize());
            tile.gain = total(many, there) / total(enlarged, there);
            const double columns = busyShare(one, tile.place, false);
            const double rows = busyShare(one, tile.place, true);
            if (std::min(columns, rows) < FewSteps)
                continue;
            if (columns > 0.5 && rows > 0.33)
                tile.block = evenness(many, there, periodOf(ratio));
            tile.distance = meanDifference(one, reduced, tile.place);
            tiles.append(tile);
        }
    }
    return tiles;
}

} // namespace atlas::test
