// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "ui/widgets/picturetable.h"

namespace atlas
{

class NetworkModel;
struct TableColumn;

/** The records a picture marks, as a table that stands in its place. */
class RecordValues final : public PictureTable
{
    Q_OBJECT

public:
    /** `columns`: how they share the width, as TableView has it. */
    RecordValues(const QList<TableColumn> &columns, QWidget *picture);

    /** `title` is what the picture is called. */
    void setRecords(const QString &title, const NetworkTable &records);
    /** Marks the rows of a year and the row that is open; at first it is brought into sight. */
    void follow(int year, const QString &openId);

Q_SIGNALS:
    /** A row was opened. */
    void recordOpened(const QString &id);

private:
    [[nodiscard]] int rowOf(const QString &id) const;

    NetworkModel *m_model;
};

} // namespace atlas
