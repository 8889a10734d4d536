// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/urbancrossing.h"
#include "app/model/appearance.h"

#include <QStyledItemDelegate>

#include <optional>

namespace atlas
{

struct Theme;

/** Paints the years in which a place is at or above a share as a bar on one axis of years: solid where estimated,
 * dashed where projected, with a mark where it begins and a ring where the article has it. */
class CrossingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** By row of the table. `articleYear` belongs to the first row. */
    void setCrossings(
        const QList<UrbanCrossing> &crossings, std::optional<int> articleYear, const Appearance &appearance);
    /** The last year of estimates; empty where nothing is projected. */
    void setBoundary(std::optional<int> lastEstimate);
    /** The year of the view. */
    void setYear(int year) { m_year = year; }

    /** Where a year stands in a cell. */
    [[nodiscard]] double placeOf(const QRectF &cell, double year) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** A year over the bars. */
    struct YearName
    {
        QString text;
        QRectF box;
        double x = 0; ///< where the year is on the axis
    };
    /** Those that have room, the two ends first; none so near to an end that it would read as a pair with it. */
    [[nodiscard]] QList<YearName> namedYears(const QRectF &head) const;
    void paintHead(QPainter &painter, const QRect &head) const;

private:
    void paintAxis(QPainter &painter, const QRectF &cell, const Theme &theme) const;
    void paintStretch(QPainter &painter, const QRectF &cell, const UrbanCrossing::Stretch &stretch, bool isAsean,
        const Theme &theme) const;

    QList<UrbanCrossing> m_crossings;
    std::optional<int> m_articleYear;
    std::optional<int> m_lastEstimate;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    Format m_format;
    int m_firstYear = 0;
    int m_lastYear = 1;
    int m_year = 0;
};

} // namespace atlas
