// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/pages/overview/areapanelstrip.h"
#include "ui/pages/overview/economycard.h"
#include "ui/pages/overview/keyfigurestrip.h"
#include "ui/pages/overview/mapcard.h"
#include "ui/pages/overview/urbancard.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atlas
{

namespace
{

// Of the width between map and charts, as in the first sketches of the page.
constexpr int MapShare = 62;
constexpr int ChartShare = 38;

} // namespace

OverviewPage::OverviewPage(const Catalogue &catalogue, const SeriesReader &series, const QByteArray &basemap,
    Session &session, QWidget *parent)
    : QWidget(parent)
    , m_figures(new KeyFigureStrip(session, catalogue, series, this))
    , m_map(new MapCard(session, catalogue, series, basemap, this))
    , m_urban(new UrbanCard(session, catalogue, series, this))
    , m_economy(new EconomyCard(session, catalogue, series, this))
    , m_areas(new AreaPanelStrip(session, catalogue, this))
{
    auto *charts = new QVBoxLayout;
    charts->setSpacing(spacing::Medium);
    charts->addWidget(m_urban, 1);
    charts->addWidget(m_economy, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::Medium);
    middle->addWidget(m_map, MapShare);
    middle->addLayout(charts, ChartShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    column->setSpacing(spacing::Medium);
    column->addWidget(m_figures);
    column->addLayout(middle, 1);
    column->addWidget(m_areas);
}

void OverviewPage::setAppearance(const Appearance &appearance)
{
    m_figures->setAppearance(appearance);
    m_map->setAppearance(appearance);
    m_urban->setAppearance(appearance);
    m_economy->setAppearance(appearance);
    m_areas->setAppearance(appearance);
}

} // namespace atlas
