// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/datapage.h"

#include "app/analysis/charttext.h"
#include "app/dataset/edition.h"
#include "app/items/coveragemodel.h"
#include "app/items/indicatormodel.h"
#include "app/items/itemroles.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/pages/data/seriespanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filtertable.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int MostLines = 6; ///< of a name, and of the note below it: as many as the longest needs
constexpr int NarrowBelow = 1000; ///< pixels at 100 %: beside the years there is no room for the places
} // namespace

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_definitions(partOrEmpty<Definitions>(context.edition.archive().definitions()))
    , m_indicators(new IndicatorModel(m_definitions, this))
    , m_coverage(new CoverageModel(context.edition.catalogue(), this))
    , m_indicatorList(new FilterTable(*m_indicators, IndicatorModel::SearchRole, this))
    , m_seriesList(new FilterTable(*m_coverage, CoverageModel::SearchRole, this))
    , m_panel(new SeriesPanel(context, m_definitions, this))
{
    arrange();
    connect(m_indicatorList, &FilterTable::rowOpened, this, [this](int row) {
        ViewState view = m_context.session.view();
        view.series.indicator = m_indicators->index(row, 0).data(RecordRole).value<RecordRef>().id;
        view.series.source.clear();
        m_context.session.show(view);
    });
    connect(m_seriesList, &FilterTable::rowOpened, this, [this](int row) {
        ViewState view = m_context.session.view();
        view.series.entity = m_coverage->series()[row].entityId;
        view.series.source = m_coverage->series()[row].sourceId;
        m_context.session.show(view);
    });
}

void DataPage::arrange()
{
    m_indicatorList->setObjectName(u"indicatorList"_s);
    m_seriesList->setObjectName(u"seriesList"_s);
    m_indicatorList->table().setColumns({{1, 0}});
    m_indicatorList->table().setColumnHidden(IndicatorModel::Topic, true);
    m_indicatorList->table().setNoteRole(IndicatorModel::NoteRole);
    m_seriesList->table().setColumnHidden(CoverageModel::Values, true); // both are notes below place and years
    m_seriesList->table().setColumnHidden(CoverageModel::Source, true);
    m_seriesList->table().setNoteRole(CoverageModel::NoteRole);
    for (const FilterTable *list : {m_indicatorList, m_seriesList})
        list->table().setMostLines(MostLines);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    line->setSpacing(spacing::Large);
    line->addWidget(m_indicatorList);
    line->addWidget(m_seriesList);
    line->addWidget(m_panel);
    shareWidth();
    setFocusProxy(&m_indicatorList->field());
}

/** In a small window the lists have names alone: the years of a series are on its chart, in its table and its sheet. */
void DataPage::shareWidth()
{
    m_seriesList->table().setColumnHidden(CoverageModel::Years, m_isNarrow);
    m_seriesList->table().setColumns({{1, 0}, {}});
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->setStretchFactor(m_indicatorList, m_isNarrow ? 21 : 25);
    line->setStretchFactor(m_seriesList, m_isNarrow ? 20 : 26);
    line->setStretchFactor(m_panel, m_isNarrow ? 59 : 49);
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    shareWidth();
}

Format DataPage::format() const
{
    return Format(m_appearance);
}

void DataPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_indicators->setFormat(format());
    m_indicatorList->setAppearance(appearance);
    m_seriesList->setAppearance(appearance);
    m_panel->setAppearance(appearance);
    retranslateUi();
    m_shownIndicator.clear();
    if (m_context.session.view().page == Page::Data)
        follow(m_context.session.view());
}

void DataPage::follow(const ViewState &view)
{
    if (m_shownIndicator != view.series.indicator)
        showIndicator(view.series.indicator);
    showSeries(view);
}

void DataPage::showIndicator(const QString &indicatorId)
{
    m_shownIndicator = indicatorId;
    const auto series = m_context.edition.archive().coverageOf(indicatorId);
    m_coverage->setSeries(series ? *series : QList<SeriesCoverage>(), format());
    m_panel->setTrouble(series ? QString() : cannotRead(series.error()));
    m_indicatorList->setCurrentRow(m_indicators->rowOf(indicatorId));
}

void DataPage::showSeries(const ViewState &view)
{
    const int row = m_coverage->rowOf(view.series.entity, view.series.source);
    m_seriesList->setCurrentRow(row);
    m_panel->show(view,
        row < 0 ? SeriesCoverage{view.series.indicator, view.series.entity, {}, 0, 0, 0, 0} : m_coverage->series()[row],
        m_coverage->series());
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    PageView::changeEvent(event);
}

void DataPage::retranslateUi()
{
    m_indicatorList->setWords(tr("Indicators"), tr("Filter by name, topic or unit"));
    m_seriesList->setWords(tr("Places"), tr("Filter by place or source"));
}

} // namespace atlas
