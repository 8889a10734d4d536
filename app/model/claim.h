// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>

#include <optional>

namespace atlas
{

/** A figure of the article this atlas began from, beside what the data say. */
struct Claim
{
    QString id;
    LocalizedText statement;
    std::optional<double> statedValue; ///< empty where the article states no number
    QString statedUnit;
    std::optional<int> statedYear; ///< Common Era; empty for a period
    QString indicatorId; ///< the comparable series; may be empty
    QString entityId; ///< may be empty
    QString verdict;
    LocalizedText comment;
    QString sourceId;

    bool operator==(const Claim &) const = default;
};

} // namespace atlas
