// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>

namespace atlas
{

/** What is measured. */
struct Indicator
{
    QString id;
    LocalizedText name;
    LocalizedText unit;
    LocalizedText description;
    QString topic;
    int decimals = 0; ///< what the source supports
    double validMin = 0;
    double validMax = 0;
    QString preferredSourceId; ///< shown where several sources give a value for one entity and year
    bool hasStates = false; ///< there are values for member states
    bool isVariant = false; ///< a bound, a scenario, a variant or an earlier edition of another indicator

    bool operator==(const Indicator &) const = default;
};

} // namespace atlas
