// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/lifedelegate.h"

#include "app/items/projectlifemodel.h"
#include "ui/pages/cities/lifelegend.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"

#include <QPainter>

namespace atlas
{

namespace
{
constexpr double CellMargin = TableCellMargin;
constexpr double AreaIcon = 15;
constexpr double Gap = 6;
constexpr int YearWidth = 36;
constexpr int TitleWidth = 160;
} // namespace

void LifeDelegate::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
}

void LifeDelegate::setAreaPositions(const QHash<QString, int> &positions)
{
    m_positions = positions;
}

void LifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QString area = index.data(ProjectLifeModel::AreaIdRole).toString();
    const int position = m_positions.value(area);
    const QColor colour = position > 0 ? theme.area[std::size_t(position - 1)] : theme.textMuted;
    painter->save();
    paintRowGround(*painter, option, index, theme);
    if (index.column() >= ProjectLifeModel::FirstYearColumn) {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        paintLifeMark(*painter, QRectF(option.rect), lifeYearOf(index),
            {colour, isChosen ? theme.accentSoft : theme.surface, theme.textMuted}, theme);
    } else {
        const QRectF room = QRectF(option.rect).adjusted(CellMargin, 0, -CellMargin, 0);
        const QRectF icon(room.left(), room.center().y() - AreaIcon / 2, AreaIcon, AreaIcon);
        if (const auto picture = areaIcon(area))
            paintIcon(*painter, *picture, icon, colour);
        paintLines(
            *painter, room.adjusted(AreaIcon + Gap, 2, 0, -2), TextRole::Body, theme.text, index.data().toString(), 2);
    }
    painter->restore();
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = 2 * lineHeight(TextRole::Body) + int(CellMargin);
    return {index.column() >= ProjectLifeModel::FirstYearColumn ? YearWidth : TitleWidth, height};
}

} // namespace atlas
