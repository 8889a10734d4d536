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

#include <algorithm>

namespace atlas
{

namespace
{
constexpr double CellMargin = TableCellMargin;
constexpr double AreaIcon = 15;
constexpr double Gap = 6;
constexpr double TitleLeft = CellMargin + AreaIcon + Gap; ///< of the words, in the row
constexpr int TitleWidth = 160;
constexpr int MostLines = 2; ///< of a title

/** How many lines a title takes in so much room; one more than MostLines where they do not hold it. */
int linesOf(const QString &title, double room)
{
    for (int lines = 1; lines <= MostLines; ++lines) {
        const QStringList parts = linesWithin(title, font(TextRole::Body), room, lines);
        if (std::ranges::all_of(parts, [room](const QString &part) { return textWidth(part, TextRole::Body) <= room; }))
            return lines;
    }
    return MostLines + 1;
}

double roomIn(int width)
{
    return width - TitleLeft - CellMargin;
}

int linesAcross(const QString &title, int width)
{
    return std::min(linesOf(title, roomIn(width)), MostLines);
}
} // namespace

void LifeDelegate::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
}

void LifeDelegate::setAreaPositions(const QHash<QString, int> &positions)
{
    m_positions = positions;
}

bool LifeDelegate::hasRoomBeside(const QString &title, int width)
{
    return linesOf(title, roomIn(width)) <= MostLines;
}

int LifeDelegate::rowHeight(const QString &title, int width) const
{
    const int lines = m_titlesAbove ? linesAcross(title, width) + 1 : MostLines; // the marks have a line of their own
    return lines * lineHeight(TextRole::Body) + spacing::Medium;
}

QColor LifeDelegate::colourOf(const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const int position = m_positions.value(index.data(ProjectLifeModel::AreaIdRole).toString());
    return position > 0 ? theme.area[std::size_t(position - 1)] : theme.textMuted;
}

void LifeDelegate::paintTitle(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    if (!m_titlesAbove)
        return;
    const QString title = index.data().toString();
    const int lines = linesAcross(title, row.width());
    const QRectF words(
        row.left() + TitleLeft, row.top() + spacing::Small, roomIn(row.width()), lines * lineHeight(TextRole::Body));
    paintLines(painter, words, TextRole::Body, Theme::of(m_scheme).text, title, lines);
}

void LifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QColor colour = colourOf(index);
    const int line = lineHeight(TextRole::Body);
    painter->save();
    paintRowGround(*painter, option, index, theme);
    if (index.column() >= ProjectLifeModel::FirstYearColumn) {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        QRectF cell(option.rect);
        if (m_titlesAbove) // the lowest line of the row
            cell.setTop(cell.bottom() - line - spacing::Small);
        paintLifeMark(*painter, cell, lifeYearOf(index),
            {colour, isChosen ? theme.accentSoft : theme.surface, theme.textMuted}, theme);
    } else {
        const QRectF room = QRectF(option.rect).adjusted(CellMargin, 0, -CellMargin, 0);
        const double middle = m_titlesAbove ? room.top() + spacing::Small + line / 2.0 : room.center().y();
        const QRectF icon(room.left(), middle - AreaIcon / 2, AreaIcon, AreaIcon);
        if (const auto picture = areaIcon(index.data(ProjectLifeModel::AreaIdRole).toString()))
            paintIcon(*painter, *picture, icon, colour);
        if (!m_titlesAbove)
            paintLines(*painter, room.adjusted(AreaIcon + Gap, 2, 0, -2), TextRole::Body, theme.text,
                index.data().toString(), MostLines);
    }
    painter->restore();
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = 2 * lineHeight(TextRole::Body) + int(CellMargin);
    return {index.column() >= ProjectLifeModel::FirstYearColumn ? YearWidth : TitleWidth, height};
}

} // namespace atlas
