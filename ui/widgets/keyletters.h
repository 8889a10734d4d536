// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which key of the Latin keyboard was pressed, whatever letter the keyboard sends: P plays while it is Thai.
#pragma once

#include <QKeySequence>

#include <optional>

class QKeyEvent;

namespace atlas
{

/**
 * The Qt::Key of the Latin keyboard on the key that was pressed. A Latin character is itself, wherever it stands; for
 * any other the place of the key says it where the desktop tells places (X11 and Wayland number keys alike), and else
 * the usual Thai layout (Kedmanee, TIS 820-2538). The event's own key where neither knows.
 */
[[nodiscard]] int latinKeyOf(const QKeyEvent &event);

/** What the same keys send while the keyboard is Thai: of letters, slash and question mark; empty for all others. */
[[nodiscard]] std::optional<QKeySequence> onThaiKeyboard(const QKeySequence &keys);

/** Whether one of the keys is a Thai letter: such keys are answered and never named. */
[[nodiscard]] bool isThaiLetter(const QKeySequence &keys);

} // namespace atlas
