// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What levels of output are called: units, dollars, scenarios, bases of comparison.
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"

#include <QString>

namespace atlas
{

/** The unit of thousands of billions, in the words of the edition; another unit as it is. */
[[nodiscard]] QString inTrillions(const QString &unit, Language language);

/** `2011 international $` of an indicator in `billion 2011 international $`. */
[[nodiscard]] QString dollarsOf(const Catalogue &catalogue, const QString &indicatorId, const Format &format);

/** `SSP2 (Middle of the road)`: a scenario's own name out of that of its indicator. */
[[nodiscard]] QString scenarioName(const Catalogue &catalogue, const QString &indicatorId, Language language);

} // namespace atlas
