// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/markers.h"

#include <QHash>
#include <QPixmap>

namespace atlas
{

/** Keeps the pictures of markers, so that a frame draws none anew; forgets them with the theme and the ratio. */
class MarkerPictures
{
public:
    /** Paints the marker with its middle on a whole device pixel and its radius rounded to a quarter of one. */
    void paint(QPainter &painter, const Marker &marker, const Theme &theme);

private:
    QHash<quint64, QPixmap> m_pictures;
    const Theme *m_theme = nullptr;
    double m_ratio = 0;
};

} // namespace atlas
