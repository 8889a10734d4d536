// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "ui/widgets/card.h"

#include <optional>

namespace atlas
{

class ElidedLabel;
class MarkedRows;
class NetworkModel;
class TableView;

/** A card with a heading and a table whose rows open. */
class RecordCard final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the table. */
    explicit RecordCard(const QString &name, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setTable(const QString &title, const NetworkTable &table);
    /** The widths of the columns in pixels; 0 for the one that takes the rest. */
    void setWidths(const QList<int> &widths);
    /** As tall as its rows need, and no taller. */
    void fitRows();
    /** Marks the rows of a year and the row that is open. */
    void show(int year, const std::optional<RecordRef> &open);

    [[nodiscard]] const NetworkModel &model() const { return *m_model; }

Q_SIGNALS:
    void recordOpened(const atlas::RecordRef &record);

private:
    NetworkModel *m_model;
    ElidedLabel *m_title;
    TableView *m_table;
    MarkedRows *m_marks;
};

} // namespace atlas
