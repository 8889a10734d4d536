// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "app/model/appearance.h"

#include <QWidget>

namespace atlas
{

class NetworkModel;
class TableView;
struct TableColumn;

/** The records a picture marks, as a table that stands in its place. */
class RecordValues final : public QWidget
{
    Q_OBJECT

public:
    /** `columns`: how they share the width, as TableView has it. */
    RecordValues(const QList<TableColumn> &columns, QWidget *picture);

    void setAppearance(const Appearance &appearance);
    /** `title` is what the picture is called. */
    void setTable(const QString &title, const NetworkTable &table);
    /** Marks the rows of a year and the row that is open; at first it is brought into sight. */
    void follow(int year, const QString &openId);

Q_SIGNALS:
    /** The picture is wanted back. */
    void closed();
    /** A row was opened. */
    void recordOpened(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int rowOf(const QString &id) const;

    NetworkModel *m_model;
    TableView *m_table;
};

} // namespace atlas
