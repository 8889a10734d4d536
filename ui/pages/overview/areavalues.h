// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "ui/widgets/picturetable.h"

namespace atlas
{

class NetworkModel;

/** The projects of the six areas, in all and by city, as a table that stands in place of their panels. */
class AreaValues final : public PictureTable
{
    Q_OBJECT

public:
    explicit AreaValues(QWidget *panels);

    /** `title` is what the panels are called. Rows that are the same stay where they are. */
    void setAreas(const QString &title, const NetworkTable &areas);

Q_SIGNALS:
    /** The row of a city was opened. */
    void cityPressed(const QString &cityId);

private:
    NetworkModel *m_model;
};

} // namespace atlas
