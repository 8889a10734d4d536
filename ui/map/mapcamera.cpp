// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapcamera.h"

#include "ui/map/legend.h"

namespace atlas
{

namespace
{

constexpr double WholeZoom = 1.0005; ///< what is nearer to 1 than this is the whole

} // namespace

MapCamera cameraOf(const Viewport &viewport)
{
    const GeoPoint centre = viewport.centre();
    return {centre.longitude, centre.latitude, viewport.scale() / viewport.smallestScale()};
}

Viewport viewportOf(const ViewState &view, QSizeF size, bool hasLegend)
{
    const Viewport whole = Viewport::home(size, hasLegend ? Legend::roomBeside(size) : 0);
    if (!view.camera)
        return whole;
    const MapCamera &camera = *view.camera;
    return Viewport::centred({camera.longitude, camera.latitude}, whole.smallestScale() * camera.zoom, size);
}

ViewState withZoom(ViewState view, const Viewport &viewport)
{
    const MapCamera camera = cameraOf(viewport);
    if (camera.zoom <= WholeZoom)
        view.camera.reset();
    else
        view.camera = camera;
    return view;
}

} // namespace atlas
