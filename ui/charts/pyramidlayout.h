// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepyramid.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace atlas
{

/** A bar of a pyramid. */
struct PyramidPlace
{
    qsizetype group = 0;
    Sex sex = Sex::Men;

    bool operator==(const PyramidPlace &) const = default;
};

/** Where everything of a pyramid stands, measured once for a size: nothing in it depends on the year that is shown. */
struct PyramidLayout
{
    struct Word
    {
        QString text;
        QRectF rect;
    };

    QSizeF size;
    QRectF strip; ///< the year that is shown, and all men and women
    QRectF borrowed; ///< the sentence that another year is shown, kept free where there is none
    QRectF area; ///< both sides and the ages between them
    std::array<QRectF, 2> sides; ///< of men and women
    QRectF gutter; ///< of the ages
    QRectF youth; ///< the row of the words at YouthEnd, across the area
    QList<QRectF> rows; ///< of each group, across the area
    QList<Word> ages; ///< of every `ageStep`th group, the youngest first: those there is room for
    qsizetype ageStep = 1;
    std::array<QList<Word>, 2> ticks; ///< below the sides
    std::array<QList<double>, 2> grid; ///< where the ticks stand
    double high = 1; ///< the value at the outer end of a side

    /** The bar of a value. */
    [[nodiscard]] QRectF bar(const PyramidPlace &place, double value) const;
    /** The bar in whose row a point lies, on its side of the middle. */
    [[nodiscard]] std::optional<PyramidPlace> at(const QPointF &point) const;
};

[[nodiscard]] PyramidLayout layOutPyramid(const AgePyramid &pyramid, const QSizeF &size);

} // namespace atlas
