// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"

#include <QGeoCoordinate>

namespace atlas
{

/** `13.75° N, 100.50° E`; empty for an invalid place. */
[[nodiscard]] QString coordinateText(const QGeoCoordinate &place, const Format &format);

} // namespace atlas
