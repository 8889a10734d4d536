// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <optional>

namespace atlas
{

class ElidedLabel;
class NetworkModel;

/** A card with a heading and a table whose rows open. */
class RecordCard final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the table. */
    explicit RecordCard(const QString &name, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setTable(const QString &title, const NetworkTable &table);
    /** How the columns share the width, over how many lines words go, and which column says what a row is. */
    void setColumns(const QList<TableColumn> &columns, int mostLines = 1, int lead = 0);
    /** From now on as tall as its rows need, and no taller. Call once. */
    void fitRows();
    /** Marks the rows of a year and the row that is open. */
    void show(int year, const std::optional<RecordRef> &open);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] const NetworkModel &model() const { return *m_model; }

Q_SIGNALS:
    void recordOpened(const atlas::RecordRef &record);

private:
    NetworkModel *m_model;
    ElidedLabel *m_title;
    TableView *m_table;
};

} // namespace atlas
