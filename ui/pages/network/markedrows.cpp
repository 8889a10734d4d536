// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/markedrows.h"

#include "app/items/networkmodel.h"
#include "ui/theme/theme.h"

namespace atlas
{

void MarkedRows::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(NetworkModel::MarkedRole).toBool())
        option->backgroundBrush = Theme::of(m_scheme).accentSoft;
}

} // namespace atlas
