// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QStyledItemDelegate>

namespace atlas
{

/** Tints the rows that belong to the year of the view. */
class MarkedRows final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_scheme = appearance.scheme; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
