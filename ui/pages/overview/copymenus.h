// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The context menus of the strips above and below the map.
#pragma once

class QMenu;

namespace atlas
{

class AreaPanel;
class KeyFigureCard;

/** Chooses the area or gives it back, and copies what the panel says. The menu belongs to the panel and deletes itself
 * when it closes. */
[[nodiscard]] QMenu *makeAreaMenu(AreaPanel &panel);

/** Copies the figure with its unit, year, kind and source. The menu belongs to the card and deletes itself when it
 * closes. */
[[nodiscard]] QMenu *makeKeyFigureMenu(KeyFigureCard &card);

} // namespace atlas
