// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/maptable.h"
#include "ui/widgets/picturetable.h"

namespace atlas
{

class MapRowModel;

/** The values of the map as a table that stands in place of its picture. */
class MapValues final : public PictureTable
{
    Q_OBJECT

public:
    explicit MapValues(QWidget *parent = nullptr);

    void setRows(const QList<MapRow> &rows, const Format &format, const QString &title);

Q_SIGNALS:
    /** A row was opened: a city, or a state where `cityId` is empty. */
    void placePicked(const QString &cityId, const QString &stateId);

private:
    MapRowModel *m_model;
};

} // namespace atlas
