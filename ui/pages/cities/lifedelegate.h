// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QStyledItemDelegate>

namespace atlas
{

/** Paints the lives of projects: titles with the colour of their area, and a year a cell with the mark of its status.
 * Where titles have no room beside the years they stand above them, across the whole row. */
class LifeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int YearWidth = 36; ///< of the column of a year, in pixels at 100 %

    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance);
    /** The position of an area in the framework, from 1, for its colour; 0 where it is unknown. */
    void setAreaPositions(const QHash<QString, int> &positions);

    /** Titles stand above the years: whoever has the table paints them by paintTitle(). */
    void setTitlesAbove(bool above) { m_titlesAbove = above; }
    /** Whether a title is whole in a column of this width, beside the years. */
    [[nodiscard]] static bool hasRoomBeside(const QString &title, int width);
    /** How high a row of this title is in a table of this width. */
    [[nodiscard]] int rowHeight(const QString &title, int width) const;
    /** Paints the title of a row across it where titles stand above the years, else nothing. */
    void paintTitle(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor colourOf(const QModelIndex &index) const;

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    QHash<QString, int> m_positions;
    bool m_titlesAbove = false;
};

} // namespace atlas
