// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/seriespanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/indicatorsheet.h"
#include "app/analysis/serieschart.h"
#include "app/dataset/edition.h"
#include "app/items/valuemodel.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/sheet/sheetpanel.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int NarrowBelow = 500; ///< pixels at 100 %: half of it has no room for the columns of the table
constexpr int MostValue = 92; ///< there: nine digits; the unit in the head is on the sheet too
constexpr int LeastKind = 40; ///< of a narrow table: years and values are never cut

void fill(Card &card, QWidget *content, int left)
{
    auto *cell = new QGridLayout(&card);
    cell->setContentsMargins(left, spacing::Medium, spacing::Small, spacing::Small);
    cell->addWidget(content, 0, 0);
}

} // namespace

SeriesPanel::SeriesPanel(const PageContext &context, std::shared_ptr<const Definitions> definitions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_definitions(std::move(definitions))
    , m_chartCard(new Card(this))
    , m_valuesCard(new Card(this))
    , m_chart(new ChartWidget(m_chartCard))
    , m_model(new ValueModel(this))
    , m_table(new TableView(m_valuesCard))
    , m_sheet(new SheetPanel(u"indicatorSheet"_s, context.edition.catalogue(), this))
{
    arrange();
    connectParts();
}

void SeriesPanel::arrange()
{
    m_chart->setObjectName(u"seriesChart"_s);
    keepScale(*m_chart, m_context.session);
    m_chartCard->bearFocusOf(*m_chart);
    m_table->setObjectName(u"seriesValues"_s);
    m_table->setModel(m_model);
    fill(*m_chartCard, m_chart, spacing::Large);
    fill(*m_valuesCard, m_table, spacing::Large - TableCellMargin);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::Large);
    grid->addWidget(m_chartCard, 0, 0, 1, 2);
    grid->addWidget(m_valuesCard, 1, 0);
    grid->addWidget(m_sheet, 1, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 6);
    shareWidth();
}

/** Half and half; in a small window the table has more, for its years and values. */
void SeriesPanel::shareWidth()
{
    if (m_isNarrow)
        m_table->setColumns({{}, {0, MostValue}, {1, 0, LeastKind}});
    else
        m_table->setColumns({{}, {1, 0}, {}});
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setColumnStretch(0, m_isNarrow ? 8 : 1);
    grid->setColumnStretch(1, m_isNarrow ? 5 : 1);
}

void SeriesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    shareWidth();
}

void SeriesPanel::connectParts()
{
    const auto goTo = [this](int year) { m_context.session.show(withYear(m_context.session.view(), year)); };
    connect(m_chart, &ChartWidget::yearPicked, this, goTo);
    connect(m_table, &TableView::opened, this,
        [this, goTo](const QModelIndex &index) { goTo(m_model->yearOf(index.row())); });
    connect(m_sheet, &SheetPanel::recordWanted, this, [this](const RecordRef &record) {
        m_context.session.show(withRecordOpen(m_context.session.view(), record, m_context.edition.catalogue()));
    });
}

void SeriesPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    for (Card *card : {m_chartCard, m_valuesCard})
        card->setAppearance(appearance);
    m_chart->setTheme(theme);
    m_chart->setTransition(motion::duration(appearance));
    m_table->setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    m_series.reset();
}

void SeriesPanel::show(const ViewState &view, const SeriesCoverage &series, const QList<SeriesCoverage> &all)
{
    const Format format(m_appearance);
    if (m_series != series) {
        read(series, view.year, format);
        m_sheet->setSheet(
            indicatorSheet(m_context.edition.catalogue(), *m_definitions, series.indicatorId, all, format));
    } else {
        m_chart->setDescription(seriesChartInYear(m_chart->description(), m_values, view.year));
    }
    const int row = m_model->rowOf(view.year);
    m_table->setCurrentIndex(m_model->index(row, 0));
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void SeriesPanel::read(const SeriesCoverage &series, int year, const Format &format)
{
    const auto values = m_context.edition.archive().values(series.indicatorId, series.entityId, series.sourceId);
    m_values = values ? *values : Series();
    const Definition *known = m_definitions->definition(series.indicatorId);
    const LocalizedText id{series.indicatorId, series.indicatorId}; // all that is known of it
    const Definition definition = known ? *known : Definition{series.indicatorId, id, {}, {}, {}, 0, {}, 0, 0, {}};
    m_model->setSeries(m_values, definition, format, {series.indicatorId, series.entityId, 0, series.sourceId});
    ChartDescription chart = seriesChart(m_context.edition.catalogue(), definition, series, m_values, year, format);
    if (!values)
        chart.emptyReason = cannotRead(values.error());
    else if (!m_trouble.isEmpty())
        chart.emptyReason = m_trouble;
    m_chart->setDescription(chart);
    m_table->setAccessibleName(chart.title);
    m_series = series;
}

} // namespace atlas
