// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/pages/overview/areapanelstrip.h"
#include "ui/pages/overview/cardsplitter.h"
#include "ui/pages/overview/economycard.h"
#include "ui/pages/overview/keyfigurestrip.h"
#include "ui/pages/overview/mapcard.h"
#include "ui/pages/overview/urbancard.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double MapShare = 0.62; ///< of the width, as in the first sketches of the page
constexpr double UrbanShare = 0.5; ///< of the height of the charts
/** What a map and two charts below each other need to be read, in pixels at 100 %; below it the page scrolls. */
constexpr int LowestMiddle = 370;
constexpr int LowestNarrowMiddle = 420; ///< where it scrolls in any case: a small screen shows it whole

constexpr QSize FirstSize(1282, 0); ///< until the window says: one row of cards, no more height than they need

/** The room around and between the rows of cards, in pixels at 100 %. */
struct Gaps
{
    int edge; ///< above the first row and below the last
    int rows;
};

constexpr Gaps gapsOf(Density density)
{
    switch (density) {
    case Density::Compact:
        return {6, 3};
    case Density::Regular:
        return {spacing::Medium, 6};
    case Density::Roomy:
        return {spacing::Large, spacing::Medium};
    case Density::Spacious:
        return {spacing::Page, spacing::Large};
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPage::OverviewPage(const Catalogue &catalogue, const SeriesReader &series, const QByteArray &basemap,
    Session &session, QWidget *parent)
    : PageView(parent)
    , m_figures(new KeyFigureStrip(session, catalogue, series, this))
    , m_map(new MapCard(session, catalogue, series, basemap, this))
    , m_urban(new UrbanCard(session, catalogue, series, this))
    , m_economy(new EconomyCard(session, catalogue, series, this))
    , m_areas(new AreaPanelStrip(session, catalogue, this))
    , m_charts(new CardSplitter(Qt::Vertical, m_urban, m_economy, UrbanShare, this))
    , m_middle(new CardSplitter(Qt::Horizontal, m_map, m_charts, MapShare, this))
{
    arrange();
    retranslateUi();
}

void OverviewPage::arrange()
{
    m_charts->setObjectName(u"overviewCharts"_s);
    m_middle->setObjectName(u"overviewMiddle"_s);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // another size has other rows: none is the smallest for good
    column->addWidget(m_figures);
    column->addWidget(m_middle, 1);
    column->addWidget(m_areas);
    // What is on top is painted last: the map makes its first picture on a second thread while the others paint theirs.
    m_map->raise();
    m_middle->raise();
    fit(FirstSize);
}

/** A page of another size may show more of the same, or less. */
void OverviewPage::fit(const QSize &size)
{
    const Density density = densityOf(size);
    const int columns = columnsOf(size);
    if (m_density == density && m_columns == columns)
        return;
    m_density = density;
    m_columns = columns;
    m_figures->setColumns(columns);
    m_areas->setColumns(columns);
    m_middle->setMinimumHeight(isNarrow(size) ? LowestNarrowMiddle : LowestMiddle);
    m_figures->setDensity(density);
    m_areas->setDensity(density);
    const Gaps gaps = gapsOf(density);
    layout()->setContentsMargins(spacing::Large, gaps.edge, spacing::Large, gaps.edge);
    layout()->setSpacing(gaps.rows);
    layout()->activate(); // at once: the rows were laid out before this size was heard of
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    fit(event->size());
    QWidget::resizeEvent(event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslateUi()
{
    const QString help = tr("Drag, or use the arrow keys; a double click or Home puts it back");
    m_middle->setWords(tr("Between map and charts"), help);
    m_charts->setWords(tr("Between the two charts"), help);
}

void OverviewPage::setAppearance(const Appearance &appearance)
{
    m_figures->setAppearance(appearance);
    m_map->setAppearance(appearance);
    m_urban->setAppearance(appearance);
    m_economy->setAppearance(appearance);
    m_areas->setAppearance(appearance);
    m_charts->setAppearance(appearance);
    m_middle->setAppearance(appearance);
}

} // namespace atlas
