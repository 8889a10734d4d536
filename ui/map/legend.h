// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/legendtexts.h"
#include "app/geo/viewport.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"

#include <QSizeF>

class QPainter;

namespace atlas
{

/**
 * What the colours, circles and shapes of the map mean: one column, two columns side by side where the map is low, the
 * colours alone where there is no room for either. Lives for one layout; refers to what it is given.
 */
class Legend
{
public:
    enum class Form {
        Tall, ///< colours, below them sizes and shapes
        Wide, ///< colours, beside them sizes and shapes
        Short, ///< colours only
    };

    Legend(const MapDescription &map, const LegendTexts &texts, const Viewport &viewport, const Theme &theme);

    /** Pixels at the left of a map of this size that the whole region leaves free where it can. */
    [[nodiscard]] static double roomBeside(QSizeF size);

    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] Form form() const { return m_form; }
    void paint(QPainter &painter) const;

private:
    /** The size of the form, without painting. */
    [[nodiscard]] QSizeF sizeOf(Form form) const;
    // Blocks walk down their rows; they paint when there is a painter and always return the bottom.
    double colours(QPainter *painter, double top) const;
    double cities(QPainter *painter, double top) const;
    double title(QPainter *painter, double top, double width, const QString &text) const;
    double classes(QPainter *painter, double top) const;
    double histogram(QPainter *painter, double top) const;
    double edges(QPainter *painter, double top) const;
    double patterns(QPainter *painter, double top) const;
    double sizes(QPainter *painter, double top) const;
    double shapes(QPainter *painter, double top) const;

    void paintEntry(QPainter &painter, const QRectF &row, Pattern pattern, const QString &words) const;
    [[nodiscard]] bool lacksData() const;

    const MapDescription &m_map;
    const LegendTexts &m_texts;
    const Viewport &m_viewport;
    const Theme &m_theme;
    Form m_form = Form::Tall;
    QRectF m_rect;
};

/** The hatch of a state without data, or the dots of a projected one on a colour of a map of so many classes. */
void paintPatternOfMap(QPainter &painter, const QRectF &box, Pattern pattern, int classes, const Theme &theme);

/** Words for the circles of MapDescription::sizeExamples: the first that is no longer drawn to scale stands for all
 * that are smaller, and is the last. */
[[nodiscard]] QStringList honestSizes(const MapDescription &map, const LegendTexts &texts, const Viewport &viewport);

} // namespace atlas
