// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/maptable.h"
#include "app/model/appearance.h"

#include <QWidget>

namespace atlas
{

class MapRowModel;
class TableView;

/** The values of the map as a table that stands in place of its picture. */
class MapValues final : public QWidget
{
    Q_OBJECT

public:
    explicit MapValues(QWidget *parent = nullptr);

    void setRows(const QList<MapRow> &rows, const Format &format, const QString &title);
    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    /** The picture is wanted back. */
    void closed();
    /** A row was opened: a city, or a state where `cityId` is empty. */
    void placePicked(const QString &cityId, const QString &stateId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MapRowModel *m_model;
    TableView *m_table;
};

} // namespace atlas
