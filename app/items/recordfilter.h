// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace atlas
{

/** Of a RecordTable the rows that have every word asked for, and are of the kind asked for, in their own order. */
class RecordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /** Words apart by blanks, whatever their case; none: every row. */
    void setWords(const QString &words);
    /** Empty: every kind. */
    void setKind(std::optional<int> kind);

    [[nodiscard]] std::optional<int> kind() const { return m_kind; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<int> m_kind;
};

} // namespace atlas
