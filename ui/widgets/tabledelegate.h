// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/theme/fonts.h"

#include <QStyledItemDelegate>

namespace atlas
{

struct Theme;

/** Beside the words of a cell and of the head over it, in pixels at 100 %. */
inline constexpr int TableCellMargin = 8;

/**
 * The ground of a cell of any table: the surface with a line below, tinted where the row is chosen or, lighter, where
 * it is marked. The chosen row has an edge at its left, and the ring of the focus while the table has it.
 */
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme,
    bool isMarked = false);

/** Paints words in a cell, over several lines where the table allows it; what leads a row is darker than the rest. */
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_scheme = appearance.scheme; }
    /** The role that is true in rows that stand out, such as those of a year; -1: none does. */
    void setMarkRole(int role) { m_markRole = role; }
    /** The column that says what a row is; figures stand out with it. */
    void setLeadColumn(int column) { m_leadColumn = column; }
    /** The role of smaller words below those of a cell; -1: none. Every row has room for them then. */
    void setNoteRole(int role) { m_noteRole = role; }
    [[nodiscard]] QString noteOf(const QModelIndex &index) const;
    /** Over how many lines the words of a cell may go, and its note; 1 to begin with. */
    void setMostLines(int lines) { m_mostLines = lines; }

    /** How high a cell of this width is with its words. */
    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const;
    /** Whether some of the words are not in sight in a cell of this width. */
    [[nodiscard]] bool isCut(const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** As wide as the words, or the note, in one line. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QStringList linesOf(const QModelIndex &index, double width) const;
    [[nodiscard]] QStringList noteLinesOf(const QModelIndex &index, double width) const;
    [[nodiscard]] QStringList broken(const QString &words, TextRole role, double width) const;

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    int m_markRole = -1;
    int m_noteRole = -1;
    int m_leadColumn = 0;
    int m_mostLines = 1;
};

} // namespace atlas
