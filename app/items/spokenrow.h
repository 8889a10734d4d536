// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas
{

/** A row of a table for the ear: `March 2025: Earthquake in Nay Pyi Taw, Cities, Myanmar`; empty cells are left out. */
[[nodiscard]] inline QString spokenRow(QStringList cells)
{
    const QString first = cells.value(0);
    cells = cells.mid(1);
    cells.removeAll(QString());
    return cells.isEmpty() ? first : first + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
}

/** A figure that says nothing without the head of its column: `Health & Well-being 8`; an empty one stays empty. */
[[nodiscard]] inline QString spokenFigure(const QString &head, const QString &figure)
{
    return figure.isEmpty() ? figure : head + QChar(u' ') + figure;
}

} // namespace atlas
