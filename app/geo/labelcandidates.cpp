// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelcandidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace atlas
{

namespace
{

constexpr double Gap = 3; ///< pixels between a marker and its label
constexpr double PaddingBeside = 6; ///< pixels kept free beside a label, so that two names do not read as one
constexpr double Padding = 1; ///< pixels kept free above and below a label
constexpr double ClearOfMarker = 1.5; ///< pixels between a label and a marker that is not its own
constexpr double Nearer = 3; ///< pixels by which a name without a leader is nearer to its own marker
constexpr double Remote = 9; ///< pixels from other markers at which a name with a leader stands well
constexpr std::array Distances{7.0, 14.0, 22.0, 32.0, 44.0, 58.0, 74.0, 94.0, 120.0}; ///< pixels to be set apart
constexpr int Directions = 20;
constexpr std::array AllSides{LabelSide::UpperRight, LabelSide::LowerRight, LabelSide::UpperLeft, LabelSide::LowerLeft,
    LabelSide::Above, LabelSide::Below, LabelSide::Right, LabelSide::Left};

constexpr double HandRankedStep = 0.2;
constexpr double UnrankedSide = 2;
constexpr double InTwoLines = 3;
constexpr double SetApart = 14;
constexpr double LargeMarker = 9.5; ///< pixels of its radius
constexpr double LargeSetApart = 5; ///< as many times the cost
constexpr double SetApartPerPixel = 0.3;
constexpr double NearAnother = 1.5; ///< a pixel
constexpr double WrongGround = 6; ///< all of the name on land where it wants water, or the other way
constexpr double ForeignGround = 60; ///< all of the name on another state's land
constexpr double ClearOfLarger = 8; ///< pixels between a name and a marker much larger than its own
constexpr double LevelWithLarger = 24; ///< the same for a name at the height of that marker: there its own would stand
constexpr double MuchLarger = 1.5;
constexpr double LongestLeader = 60; ///< pixels; of the chosen one alone it may be longer
constexpr double LeaderOverNeighbour = 22; ///< over a marker that its own one touches

Target markerOf(const LabelRequest &request)
{
    return {request.anchor, request.radius};
}

/** How far a label may be set apart: a small map is no web of lines, but for what is important. */
double longestLeader(const LabelRequest &request, const LabelGround &ground)
{
    if (request.priority >= 1)
        return Distances.back();
    return std::clamp((ground.area.height() - 150) * 0.34, 15.0, LongestLeader);
}

QRectF sideBox(const LabelRequest &request, QSizeF size, LabelSide side)
{
    const double w = size.width();
    const double h = size.height();
    const double reach = request.radius + Gap;
    const double diagonal = request.radius * std::numbers::sqrt2 / 2 + Gap / 2;
    const QPointF at = request.anchor;
    switch (side) {
    case LabelSide::UpperRight:
        return {at.x() + diagonal, at.y() - diagonal - h * 0.8, w, h};
    case LabelSide::LowerRight:
        return {at.x() + diagonal, at.y() + diagonal - h * 0.2, w, h};
    case LabelSide::UpperLeft:
        return {at.x() - diagonal - w, at.y() - diagonal - h * 0.8, w, h};
    case LabelSide::LowerLeft:
        return {at.x() - diagonal - w, at.y() + diagonal - h * 0.2, w, h};
    case LabelSide::Above:
        return {at.x() - w / 2, at.y() - request.radius - h, w, h};
    case LabelSide::Below:
        return {at.x() - w / 2, at.y() + request.radius, w, h};
    case LabelSide::Right:
        return {at.x() + reach, at.y() - h / 2, w, h};
    case LabelSide::Left:
        return {at.x() - reach - w, at.y() - h / 2, w, h};
    }
    return {};
}

/** From the edge of the marker to the nearest point of the box. */
QLineF leaderTo(const LabelRequest &request, const QRectF &box)
{
    const QPointF end(std::clamp(request.anchor.x(), box.left(), box.right()),
        std::clamp(request.anchor.y(), box.top(), box.bottom()));
    QLineF line(request.anchor, end);
    const double inside = std::min(request.radius, line.length());
    line.setP1(line.length() > 0 ? line.pointAt(inside / line.length()) : line.p1());
    return line;
}

QRectF boxOf(const QLineF &line)
{
    return QRectF(line.p1(), line.p2()).normalized();
}

bool lineTouches(const QLineF &line, const QRectF &box)
{
    if (!touch(boxOf(line), box))
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array edges{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::any_of(edges.begin(), edges.end(),
        [&line](const QLineF &edge) { return line.intersects(edge, nullptr) == QLineF::BoundedIntersection; });
}

double distanceToLine(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double share
        = squared > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / squared, 0.0, 1.0) : 0;
    return QLineF(line.p1() + along * share, point).length();
}

/** The sine and the cosine of each direction in which a name may be set apart. */
const std::array<QPointF, Directions> &directions()
{
    static const std::array<QPointF, Directions> made = [] {
        std::array<QPointF, Directions> points;
        for (int k = 0; k < Directions; ++k) {
            const double angle = 2 * std::numbers::pi * k / Directions;
            points[static_cast<std::size_t>(k)] = {std::cos(angle), std::sin(angle)};
        }
        return points;
    }();
    return made;
}

/** Whether a point is less than `margin` beyond each edge of the box. */
bool isWithin(const QRectF &box, double margin, QPointF point)
{
    return point.x() > box.left() - margin && point.x() < box.right() + margin && point.y() > box.top() - margin
        && point.y() < box.bottom() + margin;
}

/**
 * Judges the places of one name by the markers, the reserved places and the ground. Thousands of places are judged for
 * one map, each by all markers: what a box around both tells is asked first, and the exact distances only of the few
 * markers nearby.
 */
class Judge
{
public:
    Judge(int owner, const QList<LabelRequest> &requests, const LabelGround &ground)
        : m_own(requests[owner])
        , m_ground(ground)
    {
        for (int i = 0; i < requests.size(); ++i) {
            if (i != owner)
                m_others.append(markerOf(requests[i]));
        }
        m_others.append(ground.obstacles);
    }

    /** What the place costs beyond its rank; empty where a rule forbids it. */
    [[nodiscard]] std::optional<double> cost(const LabelCandidate &place)
    {
        if (!isFree(place) || !keepsOffMarkers(place))
            return std::nullopt;
        return std::accumulate(m_nearby.begin(), m_nearby.end(), groundCost(place.box));
    }

private:
    [[nodiscard]] bool isFree(const LabelCandidate &place) const
    {
        const auto isTouched = [&place](const QRectF &reserved) {
            return reserved.intersects(place.box) || (place.leader && lineTouches(*place.leader, reserved));
        };
        return m_ground.area.contains(place.box)
            && std::none_of(m_ground.reserved.begin(), m_ground.reserved.end(), isTouched);
    }

    /** Whether no marker forbids the place; what those nearby cost is in m_nearby then. */
    [[nodiscard]] bool keepsOffMarkers(const LabelCandidate &place)
    {
        m_nearby.clear();
        const QRectF all = place.leader ? place.box.united(boxOf(*place.leader)) : place.box;
        const double least
            = place.leader ? ClearOfMarker : std::max(ClearOfMarker, gapBetween(place.box, markerOf(m_own)) + Nearer);
        const double margin = std::max({Remote, least, LevelWithLarger});
        for (const Target &other : std::as_const(m_others)) {
            if (isWithin(all, other.radius + margin, other.centre) && !keepsOff(place, other, least))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool keepsOff(const LabelCandidate &place, const Target &other, double least)
    {
        const double gap = gapBetween(place.box, other);
        if (gap < least || (gap < LevelWithLarger && gap < clearOf(place.box, other) && liesInTheShadeOf(other)))
            return false;
        if (!place.leader)
            return true;
        const std::optional<double> crossing = leaderCost(*place.leader, other);
        m_nearby.push_back(NearAnother * std::max(0.0, Remote - gap));
        m_nearby.push_back(crossing.value_or(0));
        return crossing.has_value();
    }

    /** A name beside a large marker is read as its name, where its own one touches that. */
    [[nodiscard]] bool liesInTheShadeOf(const Target &other) const
    {
        return other.radius > MuchLarger * m_own.radius
            && QLineF(m_own.anchor, other.centre).length() < m_own.radius + other.radius + ClearOfLarger;
    }

    /** Pixels from a much larger marker at which the name of a small one beside it is no longer read as its name. */
    [[nodiscard]] static double clearOf(const QRectF &box, const Target &larger)
    {
        const bool isLevel = box.top() < larger.centre.y() && box.bottom() > larger.centre.y();
        return isLevel ? LevelWithLarger : ClearOfLarger;
    }

    [[nodiscard]] double groundCost(const QRectF &box) const
    {
        const double foreign = m_ground.foreignShare && !m_own.home.isEmpty()
            ? ForeignGround * m_ground.foreignShare(box, m_own.home)
            : 0;
        if (!m_ground.landShare || m_own.ground == LabelRequest::Ground::Any)
            return foreign;
        const double land = m_ground.landShare(box);
        return foreign + WrongGround * (m_own.ground == LabelRequest::Ground::Water ? land : 1 - land);
    }

    /** A leader keeps off markers, but one that overlaps its own has to be crossed now and then. */
    [[nodiscard]] std::optional<double> leaderCost(const QLineF &leader, const Target &other) const
    {
        const double clear = other.radius + ClearOfMarker;
        if (!isWithin(boxOf(leader), clear * 1.001, other.centre))
            return 0;
        const double distance = distanceToLine(leader, other.centre);
        if (distance > clear)
            return 0;
        const double apart = QLineF(m_own.anchor, other.centre).length();
        const bool isInside = apart + m_own.radius <= other.radius + 2;
        if (isInside)
            return 0;
        const bool isNeighbour = apart < m_own.radius + other.radius + ClearOfMarker;
        const bool isOverItsMiddle = distance < other.radius * 0.6;
        if (!isNeighbour || isOverItsMiddle)
            return std::nullopt;
        return LeaderOverNeighbour;
    }

    const LabelRequest &m_own;
    const LabelGround &m_ground;
    QList<Target> m_others;
    std::vector<double> m_nearby; ///< costs of the markers near the place that is judged
};

} // namespace

double gapBetween(const QRectF &box, const Target &marker)
{
    const double dx = std::max({box.left() - marker.centre.x(), 0.0, marker.centre.x() - box.right()});
    const double dy = std::max({box.top() - marker.centre.y(), 0.0, marker.centre.y() - box.bottom()});
    return std::max(0.0, std::hypot(dx, dy) - marker.radius);
}

double leftOutCost(const LabelRequest &request)
{
    if (request.priority >= 1)
        return labelcost::ChosenLeftOut;
    return labelcost::LeftOut + labelcost::ImportantLeftOut * request.priority * request.priority;
}

double nearConflict(const LabelCandidate &a, const LabelCandidate &b)
{
    const bool isDisturbed = a.box.adjusted(-PaddingBeside, -Padding, PaddingBeside, Padding).intersects(b.box)
        || (a.leader && lineTouches(*a.leader, b.box)) || (b.leader && lineTouches(*b.leader, a.box))
        || (a.leader && b.leader && a.leader->intersects(*b.leader, nullptr) == QLineF::BoundedIntersection);
    return isDisturbed ? labelcost::Never : 0;
}

namespace
{

/** The places around the marker and set apart from it, in all sizes that the text has; judged later. */
std::vector<LabelCandidate> allPlaces(const LabelRequest &request, const LabelGround &ground)
{
    std::vector<LabelCandidate> made;
    const double longest = longestLeader(request, ground);
    const auto addSize = [&](QSizeF size, bool isNarrow) {
        const double base = isNarrow ? InTwoLines : 0;
        double rank = 0;
        for (const LabelSide side : request.sides)
            made.push_back({sideBox(request, size, side), std::nullopt, base + HandRankedStep * rank++, isNarrow, {}});
        for (std::size_t k = 0; k < AllSides.size(); ++k)
            made.push_back({sideBox(request, size, AllSides[k]), std::nullopt,
                base + static_cast<double>(k) * 0.5 + (request.sides.isEmpty() ? 0 : UnrankedSide), isNarrow, {}});
        for (const double distance : Distances) {
            const double away = request.radius + distance;
            for (const QPointF &towards : directions()) {
                if (distance > longest)
                    return;
                QRectF box({0, 0}, size);
                box.moveCenter(request.anchor
                    + QPointF(towards.x() * (away + size.width() / 2), towards.y() * (away + size.height() / 2)));
                if (ground.area.contains(box))
                    made.push_back(
                        {box, leaderTo(request, box), base + SetApart + SetApartPerPixel * distance, isNarrow, {}});
            }
        }
    };
    addSize(request.size, false);
    if (!request.narrow.isEmpty())
        addSize(request.narrow, true);
    return made;
}

} // namespace

std::vector<LabelCandidate> labelCandidates(int owner, const QList<LabelRequest> &requests, const LabelGround &ground)
{
    const LabelRequest &request = requests[owner];
    const double weight = 0.7 + 1.3 * request.priority; // a large city stands best, a small one makes way
    const double apart = request.radius > LargeMarker ? LargeSetApart : 1; // and the large one's name touches it
    Judge judge(owner, requests, ground);
    std::vector<LabelCandidate> made;
    for (LabelCandidate &place : allPlaces(request, ground)) {
        place.cost *= place.leader ? apart : weight;
        if (place.cost >= leftOutCost(request))
            continue;
        const std::optional<double> cost = judge.cost(place);
        if (!cost || place.cost + *cost >= leftOutCost(request))
            continue;
        place.cost += *cost;
        place.bounds = place.box.adjusted(-PaddingBeside, -Padding, PaddingBeside, Padding);
        if (place.leader)
            place.bounds = place.bounds.united(boxOf(*place.leader));
        made.push_back(std::move(place));
    }
    std::ranges::stable_sort(made, {}, &LabelCandidate::cost);
    return made;
}

} // namespace atlas
