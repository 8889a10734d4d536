// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas
{

namespace
{

/** Neighbouring labels that touch and are moved together. */
struct Cluster
{
    double wantedSum = 0; ///< of the heights at which the first label would stand for each
    QList<qsizetype> members;
    double first = 0; ///< centre of the first member
};

void settle(Cluster &cluster, double height, double top, double bottom)
{
    const double count = double(cluster.members.size());
    const double most = bottom - height * (count - 0.5);
    cluster.first = std::max(top + height / 2, std::min(cluster.wantedSum / count, most));
}

/** Labels in the order of their heights, gathered until no two clusters touch. */
QList<Cluster> gather(
    const QList<WantedLabel> &wanted, const QList<qsizetype> &order, double height, double top, double bottom)
{
    QList<Cluster> clusters;
    for (const qsizetype index : order) {
        Cluster next{wanted[index].centre, {index}, 0};
        settle(next, height, top, bottom);
        while (!clusters.isEmpty()
            && clusters.last().first + height * double(clusters.last().members.size()) > next.first + 1e-6) {
            Cluster joined = clusters.takeLast();
            const double offset = height * double(joined.members.size());
            joined.wantedSum += next.wantedSum - offset * double(next.members.size());
            joined.members += next.members;
            settle(joined, height, top, bottom);
            next = joined;
        }
        clusters.append(next);
    }
    return clusters;
}

/** The label to leave out of a crowd: the least important of those that may go. */
std::optional<qsizetype> leastImportant(const QList<WantedLabel> &wanted, const QList<qsizetype> &members)
{
    const auto least
        = std::ranges::max_element(members, {}, [&](qsizetype member) { return wanted[member].importance; });
    return wanted[*least].importance == 0 ? std::nullopt : std::optional(*least);
}

/** The first label of a cluster that must give way, or none where all stand well. */
std::optional<qsizetype> tooMany(
    const QList<WantedLabel> &wanted, const QList<Cluster> &clusters, double height, double bottom, double farthest)
{
    for (const Cluster &cluster : clusters) {
        const bool isBelow = cluster.first + height * (double(cluster.members.size()) - 0.5) > bottom + 0.5;
        bool isFar = false;
        for (qsizetype i = 0; i < cluster.members.size(); ++i) {
            const double centre = cluster.first + height * double(i);
            isFar = isFar || std::abs(centre - wanted[cluster.members[i]].centre) > farthest;
        }
        if (const auto crowded = isBelow || isFar ? leastImportant(wanted, cluster.members) : std::nullopt)
            return crowded;
    }
    return std::nullopt;
}

bool crossesAny(const QRectF &rect, const QList<QLineF> &lines)
{
    return std::ranges::any_of(lines, [&](const QLineF &line) { return runsThrough(line, rect); });
}

/** Whether a line lies between a mark and a text: it would be read as one of the other side. */
bool isAcross(const QPointF &centre, double radius, const QRectF &text, const QList<QLineF> &lines)
{
    const QPointF nearest(
        std::clamp(centre.x(), text.left(), text.right()), std::clamp(centre.y(), text.top(), text.bottom()));
    QLineF way(nearest, centre);
    if (way.length() <= radius)
        return false;
    way.setLength(way.length() - radius); // the line a mark stands on is no line between
    return std::ranges::any_of(lines, [&](const QLineF &line) {
        QPointF at;
        return line.intersects(way, &at) == QLineF::BoundedIntersection;
    });
}

bool touchesAny(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::ranges::any_of(taken, [&](const QRectF &other) { return rect.intersects(other); });
}

} // namespace

QList<std::optional<double>> spreadLabels(
    const QList<WantedLabel> &wanted, double height, double top, double bottom, double farthest)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return wanted[i].centre; });

    QList<Cluster> clusters = gather(wanted, order, height, top, bottom);
    while (const auto leaving = tooMany(wanted, clusters, height, bottom, farthest)) {
        order.removeOne(*leaving);
        clusters = gather(wanted, order, height, top, bottom);
    }

    QList<std::optional<double>> centres(wanted.size());
    for (const Cluster &cluster : clusters) {
        for (qsizetype i = 0; i < cluster.members.size(); ++i)
            centres[cluster.members[i]] = cluster.first + height * double(i);
    }
    return centres;
}

bool runsThrough(const QLineF &line, const QRectF &rect)
{
    if (std::max(line.x1(), line.x2()) < rect.left() || std::min(line.x1(), line.x2()) > rect.right()
        || std::max(line.y1(), line.y2()) < rect.top() || std::min(line.y1(), line.y2()) > rect.bottom())
        return false;
    const std::array edges{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return rect.contains(line.p1()) || rect.contains(line.p2()) || std::ranges::any_of(edges, [&](const QLineF &edge) {
        QPointF at;
        return edge.intersects(line, &at) == QLineF::BoundedIntersection;
    });
}

std::optional<QRectF> placeBeside(const QPointF &centre, double radius, const QSizeF &size, const QRectF &room,
    const QList<QRectF> &taken, const QList<QLineF> &lines, const QList<QLineF> &barred)
{
    constexpr double lineCost = 0.02; ///< of each pixel of a line under the text, which its rim keeps readable
    constexpr double acrossCost = 3; ///< beyond a barred line
    constexpr double middleCost = 1.5; ///< above or below, where the cursor of the year would run through it
    const double gap = radius + 4;
    const double w = size.width();
    const double h = size.height();
    std::optional<QRectF> best;
    double least = std::numeric_limits<double>::max();
    double preference = 0;
    for (const double lift : {0.0, -1.0, 1.0, -2.0, 2.0}) {
        for (const double side : {-1.0, 1.0, 0.0}) {
            const double left = side < 0 ? centre.x() - gap - w : side > 0 ? centre.x() + gap : centre.x() - w / 2;
            const double up = side == 0 && lift == 0 ? -1 : lift; // not on the mark itself
            const double middle = centre.y() + up * (side == 0 ? gap + h / 2 : h * 0.75);
            const QRectF rect(left, middle - h / 2, w, h);
            preference += 0.3;
            if (!room.contains(rect) || touchesAny(rect, taken) || crossesAny(rect, barred))
                continue;
            double covered = 0;
            for (const QLineF &line : lines)
                covered += runsThrough(line, rect) ? std::min(line.length(), w) : 0;
            const double cost = preference + lineCost * covered + (side == 0 ? middleCost : 0)
                + (isAcross(centre, radius, rect, barred) ? acrossCost : 0);
            if (cost < least) {
                least = cost;
                best = rect;
            }
        }
    }
    return best;
}

} // namespace atlas
