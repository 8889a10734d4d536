// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/appearance.h"

#include <QStyledItemDelegate>

namespace atlas
{

/**
 * Paints the people of a city in two years on one axis for all rows: a ring for the earlier, a disc for the later, a
 * line between them. Equal steps of the axis are equal ratios, so that equal growth is an equally long line.
 */
class GrowthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** People in both years. */
    struct Pair
    {
        double from = 0;
        double to = 0;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    /** By row of the table; all above zero. */
    void setPairs(const QList<Pair> &pairs, const Appearance &appearance);

    /** Where a number of people stands in a cell. */
    [[nodiscard]] double placeOf(const QRectF &cell, double people) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The round numbers over the lines. */
    void paintHead(QPainter &painter, const QRect &head) const;

private:
    /** The powers of ten on the axis. */
    [[nodiscard]] QList<double> ticks() const;

    QList<Pair> m_pairs;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    Format m_format;
    double m_low = 1e5;
    double m_high = 1e7;
};

} // namespace atlas
