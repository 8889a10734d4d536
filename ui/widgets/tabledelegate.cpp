// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include "app/format/compounds.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int RowPadding = 8; ///< above and below the words together
constexpr int EdgeWidth = 3; ///< of the row that is chosen
constexpr double MarkedShare = 0.45; ///< of the tint of a chosen row

bool isFigure(const QModelIndex &index)
{
    return (index.data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight)) != 0;
}

} // namespace

void paintRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme, bool isMarked)
{
    const QRect &box = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor marked = mixed(theme.accentSoft, theme.surface, MarkedShare);
    painter.fillRect(box, isChosen ? theme.accentSoft : isMarked ? marked : theme.surface);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.border);
    if (isChosen && index.column() == 0)
        painter.fillRect(QRect(box.left(), box.top(), EdgeWidth, box.height() - 1), theme.accent);
    if (!isChosen || option.widget == nullptr || !option.widget->hasFocus())
        return;
    painter.fillRect(QRect(box.left(), box.top(), box.width(), theme.focusWidth), theme.focus);
    painter.fillRect(
        QRect(box.left(), box.bottom() + 1 - theme.focusWidth, box.width(), theme.focusWidth), theme.focus);
}

QStringList TableDelegate::linesOf(const QModelIndex &index, double width) const
{
    return broken(index.data().toString(), TextRole::Body, width);
}

QStringList TableDelegate::noteLinesOf(const QModelIndex &index, double width) const
{
    return m_noteRole >= 0 ? broken(noteOf(index), TextRole::Caption, width) : QStringList();
}

QStringList TableDelegate::broken(const QString &words, TextRole role, double width) const
{
    const double room = width - 2 * TableCellMargin;
    if (m_mostLines <= 1 || textWidth(words, role) <= room)
        return {words};
    return linesWithin(boundSpans(words), font(role), room, m_mostLines);
}

QString TableDelegate::noteOf(const QModelIndex &index) const
{
    return m_noteRole >= 0 ? index.data(m_noteRole).toString() : QString();
}

int TableDelegate::heightFor(const QModelIndex &index, int width) const
{
    const int note = int(noteLinesOf(index, width).size()) * lineHeight(TextRole::Caption);
    return int(linesOf(index, width).size()) * lineHeight(TextRole::Body) + note + RowPadding;
}

bool TableDelegate::isCut(const QModelIndex &index, int width) const
{
    const double room = width - 2 * TableCellMargin;
    const auto isAnyCut = [room](const QStringList &lines, TextRole role) { // a word longer than the cell, in any line
        return std::ranges::any_of(lines, [&](const QString &line) { return textWidth(line, role) > room; });
    };
    return isAnyCut(linesOf(index, width), TextRole::Body) || isAnyCut(noteLinesOf(index, width), TextRole::Caption);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const bool isMarked = m_markRole >= 0 && index.data(m_markRole).toBool();
    painter->save();
    paintRowGround(*painter, option, index, theme, isMarked);
    const bool isStrong = index.column() == m_leadColumn || isFigure(index);
    const QStringList lines = linesOf(index, option.rect.width());
    const double height = lineHeight(TextRole::Body);
    // where words go over lines, the first lines of a row stand at one height
    const bool isAtTop = m_mostLines > 1 || m_noteRole >= 0;
    const double top = isAtTop ? RowPadding / 2.0 : (option.rect.height() - height) / 2.0;
    QRectF line(option.rect.left() + TableCellMargin, option.rect.top() + top,
        option.rect.width() - 2 * TableCellMargin, height);
    for (const QString &words : lines) {
        paintLine(*painter, line, TextRole::Body, isStrong ? theme.text : theme.textMuted, words,
            isFigure(index) ? Qt::AlignRight : Qt::AlignLeft);
        line.translate(0, height);
    }
    line.setHeight(lineHeight(TextRole::Caption));
    for (const QString &words : noteLinesOf(index, option.rect.width())) {
        paintLine(*painter, line, TextRole::Caption, theme.textMuted, words,
            isFigure(index) ? Qt::AlignRight : Qt::AlignLeft);
        line.translate(0, line.height());
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString note = noteOf(index);
    const double words
        = std::max(textWidth(index.data().toString(), TextRole::Body), textWidth(note, TextRole::Caption));
    const int height = lineHeight(TextRole::Body) + (m_noteRole >= 0 ? lineHeight(TextRole::Caption) : 0);
    return {int(std::ceil(words)) + 2 * TableCellMargin + 1, height + RowPadding};
}

} // namespace atlas
