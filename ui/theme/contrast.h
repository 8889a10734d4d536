// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace atlas
{

/** Relative luminance of an opaque colour, 0 to 1, as in WCAG 2.2. */
[[nodiscard]] double luminance(const QColor &colour);

/** The contrast of two opaque colours, 1 to 21, as in WCAG 2.2; whichever comes first. */
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace atlas
