// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QStyledItemDelegate>

namespace atlas
{

/** Paints the cells of a RecordTable: a mark, words over as many lines as they need, smaller words below. */
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_scheme = appearance.scheme; }

    /** How high a cell of this width must be for all of its words. */
    [[nodiscard]] static int heightFor(const QModelIndex &index, int width);
    /** How wide a cell must be for the longest word of its text, with its mark. */
    [[nodiscard]] static int leastWidth(const QModelIndex &index);
    /** Whether a word is longer than a cell of this width. */
    [[nodiscard]] static bool isCut(const QModelIndex &index, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
