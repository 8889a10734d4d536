// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/citydelegate.h"

#include "app/items/citymodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double CellMargin = TableCellMargin;
constexpr double RemarkGap = 6;
constexpr double MostForStatuses = 190; ///< a longer list is elided, its tip has all of it
constexpr double AreaIcon = 15;
constexpr double AreaStep = 18;
constexpr QSizeF HoleSize(22, 10); ///< of the pattern in place of a figure

bool isColumn(const QModelIndex &index, CityModel::Column column)
{
    return index.column() == int(column);
}

QColor colourOf(const QModelIndex &index, const Theme &theme)
{
    return isColumn(index, CityModel::Column::City) || isColumn(index, CityModel::Column::Population) ? theme.text
                                                                                                      : theme.textMuted;
}

} // namespace

CityDelegate::CityDelegate(const Catalogue &catalogue, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_catalogue(catalogue)
{
}

void CityDelegate::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
}

void CityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    painter->save();
    paintRowGround(*painter, option, index, theme);
    const QRectF room = QRectF(option.rect).adjusted(CellMargin, 0, -CellMargin, 0);
    const QString words = index.data().toString();
    if (index.data(CityModel::HeadingRole).toBool()) {
        paintLine(*painter, room, TextRole::Label, theme.text, words);
    } else if (index.data(CityModel::HoleRole).isValid()) {
        paintHole(*painter, room, index, theme);
    } else if (isColumn(index, CityModel::Column::Areas)) {
        paintAreas(*painter, room, index, theme);
    } else {
        const bool isCount = (index.data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight)) != 0;
        paintLine(
            *painter, room, TextRole::Body, colourOf(index, theme), words, isCount ? Qt::AlignRight : Qt::AlignLeft);
        const QString remark = index.data(m_remarkRole).toString();
        const double taken = textWidth(words, TextRole::Body) + RemarkGap;
        if (!remark.isEmpty() && taken < room.width())
            paintLine(*painter, room.adjusted(taken, 0, 0, 0), TextRole::Caption, theme.textMuted, remark);
    }
    painter->restore();
}

void CityDelegate::paintHole(QPainter &painter, const QRectF &room, const QModelIndex &index, const Theme &theme) const
{
    if (!isColumn(index, CityModel::Column::Projects))
        return paintLine(painter, room, TextRole::Caption, theme.textMuted, index.data().toString());
    const double top = std::floor(room.center().y() - HoleSize.height() / 2) + 0.5; // in whole pixels: a sharp edge
    const double left = std::floor(room.right() - HoleSize.width()) + 0.5;
    paintPattern(painter, {left, top, HoleSize.width() - 1, HoleSize.height() - 1},
        patternOf(Hole(index.data(CityModel::HoleRole).toInt())), theme);
}

void CityDelegate::paintAreas(QPainter &painter, const QRectF &room, const QModelIndex &index, const Theme &theme) const
{
    const QStringList areas = index.data(CityModel::AreaIdsRole).toStringList();
    for (const Area &area : m_catalogue.areas) {
        const auto picture = areaIcon(area.id);
        if (!picture || !areas.contains(area.id))
            continue;
        const double left = room.left() + (area.position - 1) * AreaStep;
        const QRectF box(left, room.center().y() - AreaIcon / 2, AreaIcon, AreaIcon);
        paintIcon(painter, *picture, box, theme.area[std::size_t(area.position - 1)]);
    }
}

QSize CityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = lineHeight(TextRole::Body) + int(CellMargin);
    if (index.data(CityModel::HeadingRole).toBool())
        return {0, height}; // it lies across all columns
    double width = 2 * CellMargin + 1;
    const bool isHole = index.data(CityModel::HoleRole).isValid();
    if (isColumn(index, CityModel::Column::Areas)) {
        const double icons = AreaStep * double(m_catalogue.areas.size()) - (AreaStep - AreaIcon);
        width += isHole && m_remarkRole == CityModel::RemarkRole
            ? std::max(icons, textWidth(index.data().toString(), TextRole::Caption))
            : icons;
    } else if (isHole && isColumn(index, CityModel::Column::Projects)) {
        width += HoleSize.width();
    } else {
        const QString remark = index.data(m_remarkRole).toString();
        width += textWidth(index.data().toString(), TextRole::Body);
        if (!remark.isEmpty())
            width += RemarkGap + textWidth(remark, TextRole::Caption);
        if (isColumn(index, CityModel::Column::Statuses))
            width = std::min(width, MostForStatuses);
    }
    const QString head = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    width = std::max(width, 2 * CellMargin + 2 + textWidth(head, TextRole::Caption)); // the words over it are whole too
    return {int(std::ceil(width)), height};
}

} // namespace atlas
