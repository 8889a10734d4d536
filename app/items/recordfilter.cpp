// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/recordfilter.h"

#include "app/items/recordtable.h"

#include <algorithm>

namespace atlas
{

void RecordFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RecordFilter::setKind(std::optional<int> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind && index.data(RecordTable::KindRole).toInt() != *m_kind)
        return false;
    const QString text = index.data(RecordTable::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace atlas
