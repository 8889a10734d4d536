// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/urbancard.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbanchart.h"
#include "ui/charts/chartwidget.h"

using namespace Qt::StringLiterals;

namespace atlas
{

UrbanCard::UrbanCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : ChartCard(u"urbanChart"_s, session, parent)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
{
}

void UrbanCard::refresh()
{
    const auto series = m_series.read(UrbanShareId);
    ChartDescription described
        = urbanChart(m_catalogue, series ? **series : IndicatorSeries{UrbanShareId, {}}, view(), format());
    if (!series)
        described.emptyReason = cannotRead(series.error());
    chartWidget().setDescription(described);
}

void UrbanCard::showYear()
{
    chartWidget().setDescription(
        urbanChartInYear(chart().description(), m_catalogue, *m_series(UrbanShareId), view(), format()));
}

} // namespace atlas
