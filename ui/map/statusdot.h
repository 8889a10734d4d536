// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/project.h"

#include <QColor>
#include <QPixmap>

#include <optional>

namespace atlas
{

/** The mark of a status, as in the panels: disc with a tick, half disc, ring, question mark; null without a status. */
[[nodiscard]] QPixmap statusDot(
    std::optional<ProjectStatus> status, const QColor &colour, const QColor &ground, double devicePixelRatio);

/** Its side in pixels at 100 %. */
inline constexpr int StatusDotSize = 11;

} // namespace atlas
