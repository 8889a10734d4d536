// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/maptexts.h"
#include "app/geo/viewport.h"
#include "ui/theme/theme.h"

#include <QSizeF>

class QPainter;

namespace atlas
{

/** What the colours, circles and shapes of the map mean. Lives for one layout; refers to what it is given. */
class Legend
{
public:
    enum class Form {
        Full, ///< colours, sizes and shapes
        Short, ///< colours only, where room is short
    };

    Legend(const MapDescription &map, const MapTexts &texts, const Viewport &viewport, const Theme &theme);

    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] Form form() const { return m_form; }
    void paint(QPainter &painter) const;

private:
    /** Walks down the rows; paints when there is a painter, always returns the bottom. */
    double layOut(QPainter *painter) const;
    double title(QPainter *painter, double top) const;
    double classes(QPainter *painter, double top) const;
    double noData(QPainter *painter, double top) const;
    double sizes(QPainter *painter, double top) const;
    double shapes(QPainter *painter, double top) const;

    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] bool lacksData() const;

    const MapDescription &m_map;
    const MapTexts &m_texts;
    const Viewport &m_viewport;
    const Theme &m_theme;
    Form m_form = Form::Full;
    QRectF m_rect;
};

} // namespace atlas
