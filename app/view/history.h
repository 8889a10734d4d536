// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace atlas
{

/** The views that were shown, oldest first, and which of them is shown now: there is always one. */
struct History
{
    QList<ViewState> views{ViewState()};
    qsizetype current = 0;

    bool operator==(const History &) const = default;
};

/** The history as JSON, its views as links; of a long one what lies nearest, fifty steps back and fifty forward. */
[[nodiscard]] QJsonObject toJson(const History &history);
/** The history of such an object; none where any part of it is not understood, for half a way leads nowhere. */
[[nodiscard]] std::optional<History> historyFromJson(const QJsonObject &object);

} // namespace atlas
