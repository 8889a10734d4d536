// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/cardplacing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace atlas
{

namespace
{

constexpr double Margin = 10; ///< pixels from the edge of the map
constexpr double Apart = 6; ///< pixels from what is taken
constexpr double LowestCard = 92; ///< pixels: name, state, people
constexpr QSizeF AroundCity(120, 76); ///< its marker and its name
constexpr double RoomForName = 40; ///< more on each side where the card has the choice
constexpr int Columns = 9; ///< places that are tried from left to right
constexpr double CostOfCity = 1; ///< that is covered
constexpr double CostOfHeight = 5; ///< all of the height that is missing
constexpr double CostOfMiddle = 1; ///< away from the sides

QRectF aroundCity(const CardSurroundings &around)
{
    return {around.city - QPointF(AroundCity.width() / 2, AroundCity.height() / 2), AroundCity};
}

/** The free stretches of the column over `left` and `right`, top to bottom. */
QList<QRectF> freeStretches(double left, double right, const CardSurroundings &around)
{
    QList<QRectF> taken;
    for (const QRectF &box : around.taken)
        taken.append(box.adjusted(-Apart, -Apart, Apart, Apart));
    taken.append(aroundCity(around));
    taken.removeIf([&](const QRectF &box) { return box.right() <= left || box.left() >= right; });
    std::ranges::sort(taken, {}, &QRectF::top);
    QList<QRectF> free;
    double top = around.map.top() + Margin;
    for (const QRectF &box : taken) {
        free.append(QRectF(QPointF(left, top), QPointF(right, std::max(top, box.top()))));
        top = std::max(top, box.bottom());
    }
    free.append(QRectF(QPointF(left, top), QPointF(right, std::max(top, around.map.bottom() - Margin))));
    return free;
}

} // namespace

bool canStay(const QRectF &card, const CardSurroundings &around)
{
    return around.map.contains(card) && !card.intersects(aroundCity(around))
        && std::ranges::none_of(around.taken, [&card](const QRectF &box) { return box.intersects(card); });
}

std::optional<QRectF> placeCard(QSizeF wanted, const CardSurroundings &around)
{
    const double first = around.map.left() + Margin;
    const double last = around.map.right() - Margin - wanted.width();
    if (last < first)
        return std::nullopt;
    const QRectF home(QPointF(last, around.map.top() + Margin), wanted);
    const QRectF named = aroundCity(around).adjusted(-RoomForName, 0, RoomForName, 0);
    if (canStay(home.adjusted(0, 0, 0, Margin), around) && !home.intersects(named))
        return home;
    std::optional<QRectF> best;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](const QRectF &box, double cost) {
        for (const QPointF &other : around.others)
            cost += box.contains(other) ? CostOfCity : 0;
        if (cost < least) {
            least = cost;
            best = box;
        }
    };
    for (int k = 0; k < Columns; ++k) {
        const double side = static_cast<double>(k) / (Columns - 1); // from the right, where no legend stands
        const double left = last + (first - last) * side;
        for (const QRectF &free : freeStretches(left, left + wanted.width(), around)) {
            const double height = std::min(wanted.height(), free.height());
            if (height < std::min(LowestCard, wanted.height()))
                continue;
            const double cost
                = CostOfHeight * (1 - height / wanted.height()) + CostOfMiddle * 4 * side * (1 - side) + 0.01 * side;
            const QSizeF size(wanted.width(), height);
            consider(QRectF(free.topLeft(), size), cost);
            consider(QRectF(QPointF(left, free.bottom() - height), size), cost + 0.005);
        }
    }
    return best;
}

} // namespace atlas
