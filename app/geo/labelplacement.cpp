// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace atlas
{

namespace
{

constexpr double Gap = 3; ///< pixels between a marker and its label
constexpr double PaddingBeside = 6; ///< pixels kept free beside a label, so that two names do not read as one
constexpr double Padding = 1; ///< pixels kept free above and below a label
constexpr std::array Distances{14.0, 26.0, 40.0, 58.0}; ///< pixels a label may be set apart
constexpr double LongestLeaderShare = 0.125; ///< of the height of the ground: a small map is no web of lines
constexpr int Directions = 16;
constexpr std::array AllSides{LabelSide::UpperRight, LabelSide::LowerRight, LabelSide::UpperLeft, LabelSide::LowerLeft,
    LabelSide::Above, LabelSide::Below, LabelSide::Right, LabelSide::Left};

// Costs: what is worse than what. A rank among the sides counts 1.
constexpr double HandRankedStep = 0.2;
constexpr double UnrankedSide = 2;
constexpr double SetApart = 18;
constexpr double SetApartPerPixel = 0.35;
constexpr double CoversMarker = 24; ///< all of another marker
constexpr double LeaderOverMarker = 12;
constexpr double LeadersCross = 70;
constexpr double LeftOut = 100; ///< and as much again for the highest priority
constexpr double LabelsOverlap = 1000;
constexpr double LeaderOverLabel = 300;
constexpr int Passes = 4;

struct Candidate
{
    QRectF box;
    std::optional<QLineF> leader;
    double cost = 0;
    QRectF bounds; ///< of box and leader, with the padding: what lies outside is not disturbed
};

/** Whether two rectangles share a point; a rectangle without height, such as that of a level line, counts too. */
bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

QRectF sideBox(const LabelRequest &request, LabelSide side)
{
    const double w = request.size.width();
    const double h = request.size.height();
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

/** Share of the marker's square that the box covers. */
double covered(const LabelRequest &marker, const QRectF &box)
{
    const double r = std::max(marker.radius, 2.0);
    const QRectF square(marker.anchor.x() - r, marker.anchor.y() - r, 2 * r, 2 * r);
    const QRectF common = square & box;
    return common.isEmpty() ? 0 : common.width() * common.height() / (square.width() * square.height());
}

/** How much two chosen candidates disturb each other. */
double conflict(const Candidate &a, const Candidate &b)
{
    if (!touch(a.bounds, b.bounds))
        return 0;
    double cost = 0;
    if (a.box.adjusted(-PaddingBeside, -Padding, PaddingBeside, Padding).intersects(b.box))
        cost += LabelsOverlap;
    if (a.leader && lineTouches(*a.leader, b.box))
        cost += LeaderOverLabel;
    if (b.leader && lineTouches(*b.leader, a.box))
        cost += LeaderOverLabel;
    if (a.leader && b.leader && a.leader->intersects(*b.leader, nullptr) == QLineF::BoundedIntersection)
        cost += LeadersCross;
    return cost;
}

/** A choice of one candidate (or none) for each request, made better step by step. */
class Arrangement
{
public:
    Arrangement(const QList<LabelRequest> &requests, const LabelGround &ground)
        : m_requests(requests)
        , m_ground(ground)
    {
        for (int i = 0; i < requests.size(); ++i)
            m_candidates.push_back(candidates(i));
        m_chosen.assign(m_candidates.size(), None);
    }

    /** Tries several orders in which labels choose their places, and keeps the best outcome. */
    void arrange()
    {
        std::vector<int> best;
        double least = std::numeric_limits<double>::infinity();
        for (const std::vector<int> &order : orders()) {
            m_chosen.assign(m_candidates.size(), None);
            improve(order);
            const double cost = totalCost();
            if (cost < least) {
                least = cost;
                best = m_chosen;
            }
        }
        m_chosen = best;
    }

    [[nodiscard]] QList<LabelPlacement> placements() const
    {
        QList<LabelPlacement> placed;
        for (int i = 0; i < m_requests.size(); ++i) {
            if (const Candidate *candidate = chosen(i))
                placed.append({i, candidate->box, candidate->leader});
        }
        return placed;
    }

private:
    static constexpr int None = -1;
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    [[nodiscard]] const Candidate *chosen(int i) const
    {
        const int choice = m_chosen[index(i)];
        return choice == None ? nullptr : &m_candidates[index(i)][index(choice)];
    }

    template <typename Key>
    [[nodiscard]] std::vector<int> sortedBy(Key key) const
    {
        std::vector<int> order(m_candidates.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
        return order;
    }

    /** The important first, the tightest first, from each side of the map. */
    [[nodiscard]] std::vector<std::vector<int>> orders() const
    {
        return {sortedBy([this](int i) { return -m_requests[i].priority; }),
            sortedBy([this](int i) { return m_candidates[index(i)].size(); }),
            sortedBy([this](int i) { return m_requests[i].anchor.y(); }),
            sortedBy([this](int i) { return -m_requests[i].anchor.y(); }),
            sortedBy([this](int i) { return m_requests[i].anchor.x(); }),
            sortedBy([this](int i) { return -m_requests[i].anchor.x(); })};
    }

    void improve(const std::vector<int> &order)
    {
        for (int pass = 0; pass < Passes; ++pass) {
            const std::vector<int> before = m_chosen;
            for (const int i : order)
                m_chosen[index(i)] = best(i);
            for (const int i : order) {
                if (m_chosen[index(i)] == None)
                    makeRoom(i);
            }
            if (m_chosen == before)
                break;
        }
    }

    [[nodiscard]] double totalCost() const
    {
        double sum = 0;
        for (int i = 0; i < m_requests.size(); ++i) {
            const Candidate *candidate = chosen(i);
            sum += candidate == nullptr ? leftOut(i) : candidate->cost + (cost(i, *candidate) - candidate->cost) / 2;
        }
        return sum;
    }

    [[nodiscard]] bool allowed(const Candidate &candidate) const
    {
        const auto touched = [&candidate](const QRectF &reserved) {
            return reserved.intersects(candidate.box) || (candidate.leader && lineTouches(*candidate.leader, reserved));
        };
        return m_ground.area.contains(candidate.box)
            && std::none_of(m_ground.reserved.begin(), m_ground.reserved.end(), touched);
    }

    /** What the candidate costs by covering other markers. */
    [[nodiscard]] double disturbance(int owner, const Candidate &candidate) const
    {
        double cost = 0;
        for (int i = 0; i < m_requests.size(); ++i) {
            if (i == owner)
                continue;
            cost += CoversMarker * covered(m_requests[i], candidate.box);
            const double r = std::max(m_requests[i].radius * 0.6, 3.0);
            const QRectF middle(m_requests[i].anchor - QPointF(r, r), QSizeF(2 * r, 2 * r));
            if (candidate.leader && lineTouches(*candidate.leader, middle))
                cost += LeaderOverMarker;
        }
        return cost;
    }

    [[nodiscard]] std::vector<Candidate> candidates(int i) const
    {
        const LabelRequest &request = m_requests[i];
        std::vector<Candidate> made;
        const auto add = [&](Candidate candidate) {
            if (!allowed(candidate))
                return;
            candidate.cost += disturbance(i, candidate);
            if (candidate.cost >= leftOut(i))
                return;
            candidate.bounds = candidate.box.adjusted(-PaddingBeside, -Padding, PaddingBeside, Padding);
            if (candidate.leader)
                candidate.bounds = candidate.bounds.united(boxOf(*candidate.leader));
            made.push_back(std::move(candidate));
        };
        double rank = 0;
        for (const LabelSide side : request.sides)
            add({sideBox(request, side), std::nullopt, HandRankedStep * rank++, {}});
        for (std::size_t k = 0; k < AllSides.size(); ++k)
            add({sideBox(request, AllSides[k]), std::nullopt,
                static_cast<double>(k) + (request.sides.isEmpty() ? 0 : UnrankedSide), {}});
        for (const double distance : Distances) {
            if (distance > m_ground.area.height() * LongestLeaderShare)
                break;
            for (int k = 0; k < Directions; ++k) {
                const double angle = 2 * std::numbers::pi * k / Directions;
                const double away = request.radius + distance;
                const QPointF middle = request.anchor
                    + QPointF(std::cos(angle) * (away + request.size.width() / 2),
                        std::sin(angle) * (away + request.size.height() / 2));
                QRectF box({0, 0}, request.size);
                box.moveCenter(middle);
                add({box, leaderTo(request, box), SetApart + SetApartPerPixel * distance, {}});
            }
        }
        return made;
    }

    [[nodiscard]] double leftOut(int i) const { return LeftOut * (1 + m_requests[i].priority); }

    /**
     * Cost of candidate `c` for request `i`, with all the others (but `except`) as they are. The sum only grows: from
     * `enough` on the answer is merely at least that.
     */
    [[nodiscard]] double cost(
        int i, const Candidate &c, int except = None, double enough = std::numeric_limits<double>::infinity()) const
    {
        double sum = c.cost;
        for (int j = 0; j < m_requests.size() && sum < enough; ++j) {
            const Candidate *other = j == i || j == except ? nullptr : chosen(j);
            if (other != nullptr)
                sum += conflict(c, *other);
        }
        return sum;
    }

    [[nodiscard]] int best(int i) const
    {
        int found = None;
        double least = leftOut(i);
        const std::vector<Candidate> &own = m_candidates[index(i)];
        for (std::size_t k = 0; k < own.size(); ++k) {
            if (own[k].cost >= least)
                continue;
            const double sum = cost(i, own[k], None, least);
            if (sum < least) {
                least = sum;
                found = static_cast<int>(k);
            }
        }
        return found;
    }

    [[nodiscard]] double currentCost(int i) const
    {
        const Candidate *candidate = chosen(i);
        return candidate != nullptr ? cost(i, *candidate) : leftOut(i);
    }

    /** The only label in the way of candidate `c` of request `i`, if it is exactly one. */
    [[nodiscard]] int onlyObstacle(int i, const Candidate &c) const
    {
        int found = None;
        for (int j = 0; j < m_requests.size(); ++j) {
            const Candidate *other = j == i ? nullptr : chosen(j);
            if (other == nullptr || conflict(c, *other) < LeadersCross)
                continue;
            if (found != None)
                return None;
            found = j;
        }
        return found;
    }

    /** Tries to place request `i` by moving one other label to its next best place. */
    void makeRoom(int i)
    {
        const std::vector<Candidate> &own = m_candidates[index(i)];
        for (std::size_t k = 0; k < own.size(); ++k) {
            const int j = onlyObstacle(i, own[k]);
            if (j == None)
                continue;
            const double before = leftOut(i) + currentCost(j);
            const int oldChoice = m_chosen[index(j)];
            m_chosen[index(i)] = static_cast<int>(k);
            m_chosen[index(j)] = None;
            m_chosen[index(j)] = best(j);
            const double after = cost(i, own[k], j) + currentCost(j);
            if (after < before)
                return;
            m_chosen[index(i)] = None;
            m_chosen[index(j)] = oldChoice;
        }
    }

    const QList<LabelRequest> &m_requests;
    const LabelGround &m_ground;
    std::vector<std::vector<Candidate>> m_candidates;
    std::vector<int> m_chosen;
};

} // namespace

QList<LabelPlacement> placeLabels(const QList<LabelRequest> &requests, const LabelGround &ground)
{
    Arrangement arrangement(requests, ground);
    arrangement.arrange();
    return arrangement.placements();
}

} // namespace atlas
