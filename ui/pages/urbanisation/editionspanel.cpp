// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/editionspanel.h"

#include "app/analysis/urbanchart.h"
#include "app/analysis/urbaneditions.h"
#include "app/analysis/urbanplot.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "app/items/urbanrows.h"
#include "ui/pages/urbanisation/chartpane.h"
#include "ui/pages/urbanisation/placetable.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Words{}; ///< as wide as its words
constexpr TableColumn Rest{1, 0};
constexpr TableColumn Names{1, 0, 84}; ///< the longest name of a state
constexpr int WideFrom = 1100; ///< pixels at 100 %: numbers at the edge would stand far from the names
constexpr int ChartShare = 5;
constexpr int TableShare = 4;
constexpr int MostLines = 6; ///< of the sentences below the chart

} // namespace

EditionsPanel::EditionsPanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_ledger(partOrEmpty<Ledger>(context.edition.archive().ledger()))
    , m_chart(new ChartPane(u"editionsChart"_s, context.session, this))
    , m_table(new PlaceTable(u"editionsTable"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_chart, ChartShare);
    row->addWidget(m_table, TableShare);
    m_table->setNumbers({UrbanRows::Older, UrbanRows::Newer, UrbanRows::Difference});
    shareWidth();
    m_table->table().setTallestRow(TallestPlaceRow);
    connect(m_chart, &ChartPane::yearPicked, this, &UrbanPanel::yearPicked);
    connect(m_table, &PlaceTable::placeOpened, this, [this](const RecordRef &place) {
        if (place.kind == RecordKind::State)
            Q_EMIT stateToggled(place.id);
        else
            Q_EMIT statesCleared();
    });
}

void EditionsPanel::shareWidth()
{
    if (m_isWide)
        m_table->table().setColumns({Words, Rest, Rest, Rest});
    else
        m_table->table().setColumns({Names, Words, Words, Words});
}

void EditionsPanel::resizeEvent(QResizeEvent *event)
{
    UrbanPanel::resizeEvent(event);
    const bool isWide = width() >= WideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    shareWidth();
}

void EditionsPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_chart->setAppearance(appearance);
    m_table->setAppearance(appearance);
}

void EditionsPanel::follow(const ViewState &view)
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    const SharedSeries older = m_context.series(UrbanShareId);
    const SharedSeries newer = m_context.series(wellknown::UrbanShareOfWorldBank);
    const UrbanEditions editions{*older, *newer};
    m_chart->setDescription(urbanEditionsChart(catalogue, editions, view, format));
    m_chart->setText(urbanEditionsSentence(catalogue, *m_ledger, editions, view, format), MostLines);
    const QString place = urbanPlace(catalogue, *newer, view);
    const int year = commonYear(editions, place, view.year).value_or(view.year);
    const UrbanRows rows(catalogue, format);
    //: %1 is a year
    m_table->setWords(
        tr("Both editions in %1").arg(format.year(year)), tr("Urban share by state; difference in points"));
    m_table->setContent(rows.editionHeads(), rows.editionRows(editions, year));
    m_table->setCurrent(placeRecord(catalogue, place));
}

} // namespace atlas
