// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/viewport.h"
#include "app/model/appearance.h"
#include "ui/theme/patterns.h"

#include <QWidget>

#include <utility>

namespace atlas
{

/** What the colours, circles and shapes of several maps of one indicator mean, whatever their years: one low line. */
class LegendStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** `maps` are of one indicator and not empty; `viewport` is where all of them look. */
    void setMaps(const Catalogue &catalogue, const QList<const MapDescription *> &maps, const Viewport &viewport);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Size
    {
        double radius = 0;
        QString text;

        bool operator==(const Size &) const = default;
    };

    /** All that is written and drawn. */
    struct Words
    {
        QString measure;
        QString unit;
        QStringList edges; ///< one more than classes
        QList<std::pair<Pattern, QString>> patterns; ///< those on any of the maps
        QString people;
        QList<Size> sizes;
        QStringList shapes; ///< pilot, later member, administrative area

        bool operator==(const Words &) const = default;
    };

    // Blocks paint from `left` on and return their right end.
    double paintColours(QPainter &painter, double left) const;
    double paintPatterns(QPainter &painter, double left) const;
    double paintSizes(QPainter &painter, double left) const;
    double paintShapes(QPainter &painter, double left) const;
    void paintTitle(QPainter &painter, double left, const QString &text) const;

    Appearance m_appearance;
    Words m_words;
};

} // namespace atlas
