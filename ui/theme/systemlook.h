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
 * Default appearance with the language of the desktop and its era, and with its scheme, motion and size of text, which it
 * follows. To be asked before applyTheme(), which replaces the desktop's palette, style and font. Reads at most three
 * small files.
 */
[[nodiscard]] Appearance systemAppearance();

/** What can still be seen of the desktop after applyTheme(). */
struct SystemSigns
{
    Appearance::Scheme scheme = Appearance::Scheme::Light;
    bool settingsReduceMotion = false;
};

[[nodiscard]] SystemSigns systemSigns();

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
