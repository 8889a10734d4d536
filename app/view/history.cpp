// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/history.h"

#include "app/view/link.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr qsizetype KeptEachWay = 50; ///< steps: with links of any length far below what a file of settings may hold
constexpr auto Links = "links"_L1;
constexpr auto Current = "current"_L1;
} // namespace

QJsonObject toJson(const History &history)
{
    const qsizetype first = std::max(qsizetype(0), history.current - KeptEachWay);
    QJsonArray links;
    for (const ViewState &view : history.views.mid(first, history.current - first + KeptEachWay + 1))
        links.append(toLink(view));
    return {{Links, links}, {Current, history.current - first}};
}

std::optional<History> historyFromJson(const QJsonObject &object)
{
    const QJsonArray links = object.value(Links).toArray();
    History history{{}, object.value(Current).toInteger(-1)};
    if (links.size() > 2 * KeptEachWay + 1 || history.current < 0 || history.current >= links.size())
        return std::nullopt;
    for (const auto &link : links) {
        const auto view = viewFromLink(link.toString());
        if (!view)
            return std::nullopt;
        history.views.append(*view);
    }
    return history;
}

} // namespace atlas
