// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QStyledItemDelegate>

namespace atlas
{

/** Paints the lives of projects: titles with the colour of their area, and a year a cell with the mark of its status.
 */
class LifeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance);
    /** The position of an area in the framework, from 1, for its colour; 0 where it is unknown. */
    void setAreaPositions(const QHash<QString, int> &positions);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    QHash<QString, int> m_positions;
};

} // namespace atlas
