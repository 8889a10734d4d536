// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "ui/pages/overview/chartcard.h"

namespace atlas
{

/** The urban share of ASEAN and its states, 1950 to 2050; follows states and year of the view. */
class UrbanCard final : public ChartCard
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the card. */
    UrbanCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void showYear() override;

private:
    const Catalogue &m_catalogue;
    SeriesReader m_series;
};

} // namespace atlas
