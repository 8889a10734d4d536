// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/search/pickrow.h"

#include <QStyledItemDelegate>

namespace atlas
{

struct Theme;

/** Paints the lines of a PickModel: headings small and quiet, rows with their icon, what was typed set apart. */
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_scheme = appearance.scheme; }

    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int headingHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRectF &box, const PickRow &row, bool isCurrent) const;

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
