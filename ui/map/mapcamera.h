// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between the view, which says where the map looks, and the viewport, which says what that is in pixels.
#pragma once

#include "app/geo/viewport.h"
#include "app/view/viewstate.h"

namespace atlas
{

[[nodiscard]] MapCamera cameraOf(const Viewport &viewport);

/** What a map of `size` pixels shows of a view; without a camera the whole region, beside the legend where
 * there is one. */
[[nodiscard]] Viewport viewportOf(const ViewState &view, QSizeF size, bool hasLegend = true);

/** The same view looking elsewhere; zoomed out as far as it goes it has no camera, in a window of any size. */
[[nodiscard]] ViewState withZoom(ViewState view, const Viewport &viewport);

} // namespace atlas
