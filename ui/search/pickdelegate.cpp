// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pickdelegate.h"

#include "ui/search/keycap.h"
#include "ui/search/markedline.h"
#include "ui/search/pickmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int RowHeight = 36;
constexpr int HeadingHeight = 28;
constexpr double Inset = 6; ///< of the ground of the current row
constexpr double Padding = 12;
constexpr double IconSize = 18;
constexpr double TextLeft = Inset + Padding + IconSize + 12;
constexpr double Gap = 12;
constexpr double DetailShare = 0.34; ///< of the width, at most, beside a long title
constexpr double LeastSecond = 160; ///< a second name that must be cut says nothing with less room
constexpr double Dimmed = 0.55;

const PickModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const PickModel *>(index.model());
}

} // namespace

int PickDelegate::rowHeight()
{
    return RowHeight;
}

int PickDelegate::headingHeight()
{
    return HeadingHeight;
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, modelOf(index).rowAt(index.row()) ? RowHeight : HeadingHeight};
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF box(option.rect);
    if (const PickRow *row = modelOf(index).rowAt(index.row())) {
        paintRow(*painter, box, *row, option.state.testFlag(QStyle::State_Selected));
        return;
    }
    const QRectF heading = box.adjusted(Inset + Padding, 4, -Inset - Padding, 0);
    paintLine(
        *painter, heading, TextRole::Caption, Theme::of(m_scheme).textMuted, modelOf(index).headingAt(index.row()));
}

void PickDelegate::paintRow(QPainter &painter, const QRectF &box, const PickRow &row, bool isCurrent) const
{
    const Theme &theme = Theme::of(m_scheme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(box.adjusted(Inset, 0, -Inset, 0), spacing::ControlRadius, spacing::ControlRadius);
    }
    painter.setOpacity(row.isDimmed ? Dimmed : 1);
    if (row.icon)
        paintIcon(painter, *row.icon,
            {box.left() + Inset + Padding, box.center().y() - IconSize / 2, IconSize, IconSize},
            isCurrent ? theme.accent : theme.textMuted);

    QRectF rest = box.adjusted(row.icon ? TextLeft : Inset + Padding, 0, -Inset - Padding, 0);
    for (auto key = row.keys.crbegin(); key != row.keys.crend(); ++key)
        rest = paintKeycap(painter, rest, *key, theme);
    if (!row.detail.isEmpty()) {
        const double beside = rest.width() - textWidth(row.title, TextRole::Label) - Gap; // of a short title
        const double width
            = std::min(textWidth(row.detail, TextRole::Caption) + 1, std::max(beside, box.width() * DetailShare));
        paintLine(painter, {rest.right() - width, rest.top(), width, rest.height()}, TextRole::Caption, theme.textMuted,
            row.detail, Qt::AlignRight);
        rest.setRight(rest.right() - width - Gap);
    }
    const double title
        = paintMarkedLine(painter, rest, {TextRole::Body, theme.text, theme.accent}, row.title, row.titleMarks);
    rest.setLeft(rest.left() + title + Gap);
    const bool hasRoom = rest.width() >= std::min(LeastSecond, textWidth(row.second, TextRole::Caption) + 2);
    if (!row.second.isEmpty() && hasRoom)
        paintMarkedLine(painter, rest, {TextRole::Caption, theme.textMuted, theme.accent}, row.second, row.secondMarks);
    painter.restore();
}

} // namespace atlas
