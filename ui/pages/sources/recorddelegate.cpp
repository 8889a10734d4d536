// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/recorddelegate.h"

#include "app/format/compounds.h"
#include "app/items/recordtable.h"
#include "ui/pages/sources/recordmark.h"
#include "ui/theme/fonts.h"
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

constexpr int TopMargin = 6;
constexpr int MarkGap = 6;
constexpr int MostLines = 40; ///< more than any cell has

/** The words of a cell in the lines they take. */
struct CellLines
{
    QStringList text;
    QStringList note;
    int indent = 0; ///< of both, for the mark

    CellLines(const QModelIndex &index, int width)
    {
        if (CellMark(index.data(RecordTable::MarkRole).toInt()) != CellMark::None)
            indent = int(RecordMarkSize) + MarkGap;
        const double room = width - 2 * TableCellMargin - indent;
        text = linesWithin(boundSpans(index.data().toString()), font(TextRole::Body), room, MostLines);
        const QString small = index.data(RecordTable::NoteRole).toString();
        if (!small.isEmpty())
            note = linesWithin(boundSpans(small), font(TextRole::Caption), room, MostLines);
    }

    [[nodiscard]] int height() const
    {
        return int(text.size()) * lineHeight(TextRole::Body) + int(note.size()) * lineHeight(TextRole::Caption)
            + 2 * TopMargin;
    }
};

double paintAll(QPainter &painter, const QStringList &lines, QRectF box, TextRole role, const QColor &colour)
{
    const int height = lineHeight(role);
    for (const QString &line : lines) {
        box.setHeight(height);
        paintLine(painter, box, role, colour, line);
        box.translate(0, height);
    }
    return box.top();
}

} // namespace

int RecordDelegate::heightFor(const QModelIndex &index, int width)
{
    return CellLines(index, width).height();
}

int RecordDelegate::leastWidth(const QModelIndex &index)
{
    const CellLines words(index, 2 * TableCellMargin + 1); // no room: each word has a line of its own
    double widest = 0;
    for (const QString &word : words.text)
        widest = std::max(widest, textWidth(word, TextRole::Body));
    return int(std::ceil(widest)) + words.indent + 2 * TableCellMargin + 1;
}

bool RecordDelegate::isCut(const QModelIndex &index, int width)
{
    const CellLines lines(index, width);
    const double room = width - 2 * TableCellMargin - lines.indent;
    const auto isCutIn
        = [room](TextRole role) { return [room, role](const QString &line) { return textWidth(line, role) > room; }; };
    return std::ranges::any_of(lines.text, isCutIn(TextRole::Body))
        || std::ranges::any_of(lines.note, isCutIn(TextRole::Caption));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    paintRowGround(*painter, option, index, theme);
    const CellLines lines(index, option.rect.width());
    QRectF box = QRectF(option.rect).adjusted(TableCellMargin, TopMargin, -TableCellMargin, 0);
    const auto mark = CellMark(index.data(RecordTable::MarkRole).toInt());
    const double sink = (lineHeight(TextRole::Body) - RecordMarkSize) / 2;
    paintRecordMark(*painter, mark, QRectF(box.left(), box.top() + sink, RecordMarkSize, RecordMarkSize), theme);
    box.setLeft(box.left() + lines.indent);
    box.setTop(paintAll(*painter, lines.text, box, TextRole::Body, theme.text));
    paintAll(*painter, lines.note, box, TextRole::Caption, theme.textMuted);
}

} // namespace atlas
