// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelplacement.h"

#include "app/geo/labelcandidates.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace atlas
{

namespace
{

constexpr int Passes = 4;
constexpr std::size_t MostMoved = 3; ///< labels that are moved for one

/** A choice of one candidate (or none) for each request, made better step by step. */
class Arrangement
{
public:
    Arrangement(const QList<LabelRequest> &requests, const LabelGround &ground)
        : m_requests(requests)
    {
        for (int i = 0; i < requests.size(); ++i)
            m_candidates.push_back(labelCandidates(i, requests, ground));
        m_chosen.assign(m_candidates.size(), None);
        findNeighbours();
    }

    /** Tries several orders in which labels choose their places, and keeps the best outcome. */
    void arrange()
    {
        std::vector<int> best;
        double least = std::numeric_limits<double>::infinity();
        for (const std::vector<int> &order : orders()) {
            m_chosen.assign(m_candidates.size(), None);
            improve(order);
            for (int pass = 0; pass < Passes && makeRoom(); ++pass) { }
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
            if (const LabelCandidate *candidate = chosen(i))
                placed.append({i, candidate->box, candidate->leader, candidate->isNarrow});
        }
        return placed;
    }

private:
    static constexpr int None = -1;
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    /** Names can only disturb each other where some place of the one touches some place of the other. */
    void findNeighbours()
    {
        std::vector<QRectF> reach;
        for (const std::vector<LabelCandidate> &own : m_candidates) {
            QRectF all;
            for (const LabelCandidate &candidate : own)
                all = all.united(candidate.bounds);
            reach.push_back(all);
        }
        m_neighbours.resize(m_candidates.size());
        for (int i = 0; i < m_requests.size(); ++i) {
            for (int j = 0; j < m_requests.size(); ++j) {
                if (i != j && touch(reach[index(i)], reach[index(j)]))
                    m_neighbours[index(i)].push_back(j);
            }
        }
    }

    [[nodiscard]] const LabelCandidate *chosen(int i) const
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
            if (m_chosen == before)
                break;
        }
    }

    [[nodiscard]] double totalCost() const
    {
        double sum = 0;
        for (int i = 0; i < m_requests.size(); ++i) {
            const LabelCandidate *candidate = chosen(i);
            sum += candidate == nullptr ? leftOut(i) : candidate->cost + (cost(i, *candidate) - candidate->cost) / 2;
        }
        return sum;
    }

    [[nodiscard]] double leftOut(int i) const { return leftOutCost(m_requests[i]); }

    /**
     * Cost of candidate `c` for request `i`, with all the others as they are. The sum only grows: from
     * `enough` on the answer is merely at least that.
     */
    [[nodiscard]] double cost(
        int i, const LabelCandidate &c, double enough = std::numeric_limits<double>::infinity()) const
    {
        double sum = c.cost;
        for (const int j : m_neighbours[index(i)]) {
            if (sum >= enough)
                break;
            const LabelCandidate *other = chosen(j);
            if (other != nullptr)
                sum += conflict(c, *other);
        }
        return sum;
    }

    [[nodiscard]] int best(int i) const
    {
        int found = None;
        double least = leftOut(i);
        const std::vector<LabelCandidate> &own = m_candidates[index(i)];
        for (std::size_t k = 0; k < own.size(); ++k) {
            if (own[k].cost >= least)
                continue;
            const double sum = cost(i, own[k], least);
            if (sum < least) {
                least = sum;
                found = static_cast<int>(k);
            }
        }
        return found;
    }

    [[nodiscard]] double currentCost(int i) const
    {
        const LabelCandidate *candidate = chosen(i);
        return candidate != nullptr ? cost(i, *candidate) : leftOut(i);
    }

    /** The labels in the way of candidate `c` of request `i`; empty too where they are more than can be asked. */
    [[nodiscard]] std::vector<int> obstacles(int i, const LabelCandidate &c) const
    {
        std::vector<int> found;
        for (const int j : m_neighbours[index(i)]) {
            const LabelCandidate *other = chosen(j);
            if (other == nullptr || conflict(c, *other) <= 0)
                continue;
            if (found.size() == MostMoved)
                return {};
            found.push_back(j);
        }
        return found;
    }

    /** Tries to place each request better by moving those in the way to their next best places; whether one is. */
    bool makeRoom()
    {
        const std::vector<int> before = m_chosen;
        for (const int i : sortedBy([this](int k) { return -m_requests[k].priority; })) {
            const std::vector<LabelCandidate> &own = m_candidates[index(i)];
            double least = currentCost(i);
            for (std::size_t k = 0; k < own.size() && own[k].cost < least; ++k) {
                if (takePlace(i, static_cast<int>(k)))
                    least = currentCost(i);
            }
        }
        return m_chosen != before;
    }

    /** Request `i` in its place `k`, and all that stood there elsewhere; false, and nothing changes, where that is no
     * better. */
    bool takePlace(int i, int k)
    {
        const std::vector<int> moved = obstacles(i, m_candidates[index(i)][index(k)]);
        if (moved.empty())
            return false;
        const std::vector<int> old = m_chosen;
        const double before = together(i, moved);
        for (const int j : moved)
            m_chosen[index(j)] = None;
        m_chosen[index(i)] = k;
        for (const int j : moved)
            m_chosen[index(j)] = best(j);
        if (together(i, moved) < before)
            return true;
        m_chosen = old;
        return false;
    }

    [[nodiscard]] double together(int i, const std::vector<int> &others) const
    {
        return std::accumulate(
            others.begin(), others.end(), currentCost(i), [this](double sum, int j) { return sum + currentCost(j); });
    }

    const QList<LabelRequest> &m_requests;
    std::vector<std::vector<LabelCandidate>> m_candidates;
    std::vector<std::vector<int>> m_neighbours;
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
