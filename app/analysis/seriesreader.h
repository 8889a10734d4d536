// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/series.h"

#include <functional>
#include <memory>

namespace atlas
{

/** Gives every series of an indicator, read when first asked for; never null, without rows for an unknown id. */
using SeriesReader = std::function<std::shared_ptr<const IndicatorSeries>(const QString &indicatorId)>;

} // namespace atlas
