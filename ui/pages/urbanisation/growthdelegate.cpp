// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/growthdelegate.h"

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

constexpr double MarkRadius = 4;
constexpr double LineWidth = 2;
constexpr double TickWidth = 60; ///< room for the words of a tick
constexpr double Air = 1.1; ///< the ends of the axis lie a tenth beyond the values

} // namespace

void GrowthDelegate::setPairs(const QList<Pair> &pairs, const Appearance &appearance)
{
    m_pairs = pairs;
    m_scheme = appearance.scheme;
    m_format = Format(appearance);
    if (pairs.isEmpty())
        return;
    const auto low = [](const Pair &pair) { return std::min(pair.from, pair.to); };
    const auto high = [](const Pair &pair) { return std::max(pair.from, pair.to); };
    m_low = low(std::ranges::min(pairs, {}, low)) / Air;
    m_high = std::max(high(std::ranges::max(pairs, {}, high)), m_low * 2) * Air;
}

QList<double> GrowthDelegate::ticks() const
{
    QList<double> powers;
    for (double power = std::ceil(std::log10(m_low)); power <= std::log10(m_high); ++power)
        powers.append(std::pow(10, power));
    return powers;
}

double GrowthDelegate::placeOf(const QRectF &cell, double people) const
{
    const QRectF axis = cell.adjusted(TableCellMargin + MarkRadius, 0, -TableCellMargin - MarkRadius, 0);
    return axis.left() + axis.width() * std::log(people / m_low) / std::log(m_high / m_low);
}

void GrowthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QRectF cell(option.rect);
    painter->save();
    paintRowGround(*painter, option, index, theme);
    painter->setPen(QPen(theme.grid, 1));
    for (const double tick : ticks()) {
        const double x = placeOf(cell, tick);
        painter->drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() - 1));
    }
    if (index.row() < m_pairs.size()) {
        const Pair &pair = m_pairs[index.row()];
        const double middle = cell.center().y();
        const QPointF from(placeOf(cell, pair.from), middle);
        const QPointF to(placeOf(cell, pair.to), middle);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, LineWidth));
        painter->drawLine(from, to);
        painter->setBrush(theme.surface);
        painter->drawEllipse(from, MarkRadius, MarkRadius);
        painter->setBrush(theme.accent);
        painter->drawEllipse(to, MarkRadius, MarkRadius);
    }
    painter->restore();
}

void GrowthDelegate::paintHead(QPainter &painter, const QRect &head) const
{
    const Theme &theme = Theme::of(m_scheme);
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    double taken = head.left() - TickWidth;
    for (const double tick : ticks()) {
        const QString words = m_format.peopleShort(tick);
        const double half = textWidth(words, TextRole::Caption) / 2;
        const double place = placeOf(head, tick);
        if (place - half < taken + TableCellMargin) // a narrow axis names fewer
            continue;
        const QRectF box(place - TickWidth / 2, head.top(), TickWidth, head.height());
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        taken = place + half;
    }
}

} // namespace atlas
