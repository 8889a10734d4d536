// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop has been set to, for a reader who has chosen nothing here yet.
#pragma once

#include "app/model/appearance.h"

#include <QString>

class QPalette;

namespace atlas
{

/**
 * Default appearance with the language, its era, the scheme and the motion of the desktop. To be asked before
 * applyTheme(), which replaces the desktop's palette and style. Reads at most three small files.
 */
[[nodiscard]] Appearance systemAppearance();

/**
 * The scheme nearest to a palette: high contrast for white letters on black or nearly so, dark for any other light
 * letters on a dark ground, else light. Paper is never guessed.
 */
[[nodiscard]] Appearance::Scheme schemeOf(const QPalette &palette);

/**
 * Whether the desktop's settings under `folder` (~/.config) switch animations off: those of KDE and of GTK, for which
 * Qt has no call. What only dconf knows stays unknown.
 */
[[nodiscard]] bool settingsReduceMotion(const QString &folder);

} // namespace atlas
