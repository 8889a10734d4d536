// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/figurespanel.h"

#include "app/analysis/networkfigures.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/pages/network/recordcard.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Words{}; ///< as wide as its words
constexpr TableColumn Rest{1, 0};
constexpr TableColumn Date{0, 168}; ///< a day in Thai; two days take two lines
constexpr int MostLines = 3;
constexpr int MostMeetingLines = 4;
constexpr int NameColumn = 1;
constexpr int Columns = 12; ///< of the grid
constexpr int NarrowHeight = 900; ///< pixels at 100 %: charts and three tables below each other

void fill(Card &card, QWidget *content)
{
    auto *cell = new QGridLayout(&card);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Small, spacing::Small);
    cell->addWidget(content, 0, 0);
}

} // namespace

FiguresPanel::FiguresPanel(const NetworkFacts &facts, Session &session, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_membersCard(new Card(this))
    , m_projectsCard(new Card(this))
    , m_members(new ChartWidget(m_membersCard))
    , m_projects(new ChartWidget(m_projectsCard))
    , m_areas(new RecordCard(u"areaFigureTable"_s, this))
    , m_figures(new RecordCard(u"figureTable"_s, this))
    , m_meetings(new RecordCard(u"meetingTable"_s, this))
{
    m_members->setObjectName(u"membersChart"_s);
    m_projects->setObjectName(u"projectsChart"_s);
    keepScale(*m_members, session);
    keepScale(*m_projects, session);
    m_membersCard->bearFocusOf(*m_members);
    m_projectsCard->bearFocusOf(*m_projects);
    fill(*m_membersCard, m_members);
    fill(*m_projectsCard, m_projects);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_membersCard, 0, 0, 1, Columns / 2);
    grid->addWidget(m_projectsCard, 0, Columns / 2, 1, Columns / 2);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    arrange();
    m_figures->setColumns({Words, Rest, Words, Words}, MostLines, NameColumn);
    m_areas->setColumns({Words, Rest, Words, Words, Words}, MostLines, NameColumn);
    m_meetings->setColumns({Date, {3, 0}, {2, 0}}, MostMeetingLines, NameColumn);
    for (RecordCard *card : {m_areas, m_figures, m_meetings})
        connect(card, &RecordCard::recordOpened, this, &SectionPanel::recordOpened);
    for (ChartWidget *chart : {m_members, m_projects})
        connect(chart, &ChartWidget::yearPicked, this, &SectionPanel::yearPicked);
}

/** The tables below the charts: beside each other, or in a small window one below the other, as the page scrolls. */
void FiguresPanel::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    for (RecordCard *card : {m_figures, m_areas, m_meetings})
        grid->removeWidget(card);
    if (m_isNarrow) {
        grid->addWidget(m_figures, 1, 0, 1, Columns);
        grid->addWidget(m_areas, 2, 0, 1, Columns);
        grid->addWidget(m_meetings, 3, 0, 1, Columns);
    } else {
        grid->addWidget(m_figures, 1, 0, 2, Columns / 2);
        grid->addWidget(m_areas, 1, Columns / 2, 1, Columns / 2);
        grid->addWidget(m_meetings, 2, Columns / 2, 1, Columns / 2);
    }
    const std::array<int, 4> shares = m_isNarrow ? std::array{6, 8, 7, 8} : std::array{9, 6, 7, 0};
    for (int row = 0; row < int(shares.size()); ++row)
        grid->setRowStretch(row, shares[std::size_t(row)]);
}

void FiguresPanel::resizeEvent(QResizeEvent *event)
{
    SectionPanel::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
    setMinimumHeight(m_isNarrow && isVisible() ? NarrowHeight : 0);
}

void FiguresPanel::showEvent(QShowEvent *event)
{
    SectionPanel::showEvent(event);
    setMinimumHeight(m_isNarrow ? NarrowHeight : 0);
}

/** The other parts of the page need no more height because this one does. */
void FiguresPanel::hideEvent(QHideEvent *event)
{
    SectionPanel::hideEvent(event);
    setMinimumHeight(0);
}

void FiguresPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const Format format(appearance);
    for (Card *card : {m_membersCard, m_projectsCard})
        card->setAppearance(appearance);
    for (ChartWidget *chart : {m_members, m_projects}) {
        chart->setTheme(Theme::of(appearance.scheme));
        chart->setTransition(motion::duration(appearance));
    }
    for (RecordCard *card : {m_areas, m_figures, m_meetings})
        card->setAppearance(appearance);
    m_figures->setTable(tr("Figures of the reports"), figureTable(m_facts, format));
    m_areas->setTable(tr("The six areas: projects, share counted and share printed"), areaFigureTable(m_facts, format));
    m_meetings->setTable(tr("Meetings"), meetingTable(m_facts, format));
}

void FiguresPanel::follow(const ViewState &view)
{
    const Format format(m_appearance);
    m_members->setDescription(membersChart(m_facts, view.year, format));
    m_projects->setDescription(projectsChart(m_facts, view.year, format));
    for (RecordCard *card : {m_areas, m_figures, m_meetings})
        card->show(view.year, view.open);
}

} // namespace atlas
