// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paint device that keeps no picture but remembers every text drawn on it: what a test needs that asks whether a
// widget's words fit, whoever paints them.
#pragma once

#include <QFont>
#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>

class QWidget;

namespace atlas::test
{

/** A text as it was drawn. Rectangles are in coordinates of the device. */
struct DrawnText
{
    /** What was painted over it later, if anything. */
    enum class Cover { None, Part, Whole };

    QString text;
    QRectF ink; ///< of its letters
    QRectF clip; ///< outside of it nothing was to be seen
    double pixelSize = 0;
    Cover cover = Cover::None;
};

/** Texts inside pictures that a widget keeps are not seen: a picture is one thing drawn. */
class TextRecorder final : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size);
    ~TextRecorder() override;

    /**
     * What was drawn, in its order. Pieces of a line that follow one another are one text; a text drawn several times
     * within a few pixels, as under a halo, is one.
     */
    [[nodiscard]] QList<DrawnText> texts() const;
    /** Opaque rectangles and discs, which hide what was drawn before them. */
    [[nodiscard]] QList<QRectF> covers() const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

/** Records what a widget itself paints, its children left out. */
void recordPaint(QWidget &widget, TextRecorder &recorder);

/** How much of a text `covers` hide. */
[[nodiscard]] DrawnText::Cover coverOf(const QRectF &ink, const QList<QRectF> &covers);

} // namespace atlas::test
