// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ChartWidget;

/** The urban share of ASEAN and its states, 1950 to 2050; follows states and year of the view. */
class UrbanCard final : public Card
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the card. */
    UrbanCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const ChartWidget &chart() const { return *m_chart; }

protected:
    /** With the ring of the focus around the whole card, clear of the chart's words. */
    void paintEvent(QPaintEvent *event) override;

private:
    /** Works out the whole chart anew. */
    void refresh();
    /** Another year of the same chart. */
    void showYear();

    Session &m_session;
    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Appearance m_appearance;
    ChartWidget *m_chart;
};

} // namespace atlas
