// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/pickrow.h"

#include <QAbstractListModel>

namespace atlas
{

/** The rows of a box under the headings of their groups; a heading is a row of the model that cannot be selected. */
class PickModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PickRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** The row at a place; null for a heading and beyond the end. */
    [[nodiscard]] const PickRow *rowAt(int place) const;
    /** The words of a heading; empty for a row. */
    [[nodiscard]] QString headingAt(int place) const;
    /** The nearest place from `from` on, in steps of `step`, that can be picked; -1 where there is none. */
    [[nodiscard]] int pickable(int from, int step) const;

private:
    /** A heading, or a row. */
    struct Line
    {
        QString heading;
        PickRow row;
    };

    QList<Line> m_lines;
};

/** A row as it is read out: its title, its other name and what stands at its right edge. */
[[nodiscard]] QString spokenWords(const PickRow &row);

} // namespace atlas
