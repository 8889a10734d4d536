// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cartographer's hand: for each city of the network where its name reads best. The table is in labelhints.cpp.
#pragma once

#include "app/geo/labelplacement.h"

#include <QList>
#include <QString>

namespace atlas
{

/** What is known of the place of one name beyond its coordinates. */
struct LabelHint
{
    LabelRequest::Ground ground = LabelRequest::Ground::Any; ///< coastal cities on the water, inland cities on land
    QList<LabelSide> sides; ///< tried in this order before all others
};

/** The hint for a city; one that is not in the table has none and finds its place by the general order. */
[[nodiscard]] LabelHint labelHint(const QString &cityId);

} // namespace atlas
