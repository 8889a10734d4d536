// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QString>

#include <array>
#include <optional>

namespace atlas
{

inline constexpr std::array AllSchemes{
    Appearance::Scheme::Light, Appearance::Scheme::Dark, Appearance::Scheme::HighContrast, Appearance::Scheme::Print};

/** The word for a scheme in settings and on the command line: `light`, `dark`, `contrast`, `print`. */
[[nodiscard]] QString schemeName(Appearance::Scheme scheme);
/** The scheme of such a word; empty for any other. */
[[nodiscard]] std::optional<Appearance::Scheme> schemeNamed(const QString &name);

} // namespace atlas
