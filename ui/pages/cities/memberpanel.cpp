// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/memberpanel.h"

#include "app/analysis/memberfilters.h"
#include "app/items/citymodel.h"
#include "app/items/itemroles.h"
#include "ui/pages/cities/citydelegate.h"
#include "ui/pages/cities/memberfilterbar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int NarrowestColumn = 64; ///< with many columns the names keep so much
constexpr int RoomForRemarks = 560; ///< pixels at 100 %: in a narrower list names would give way to them and to areas
constexpr int NarrowProjects = 96; ///< there: `Projects 2025`
constexpr int RoomForAll = 640; ///< pixels at 100 %: a narrower list leaves the year of joining to the sheet

/** The city whose row stands out: the one that is open, for a link may name no other, else the chosen one. */
QString cityOf(const ViewState &view)
{
    return view.open && view.open->kind == RecordKind::City ? view.open->id : view.city;
}

} // namespace

MemberPanel::MemberPanel(const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_model(new CityModel(catalogue, this))
    , m_delegate(new CityDelegate(catalogue, this))
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_count(new QLabel(this))
    , m_filters(new MemberFilterBar(catalogue, this))
    , m_table(new TableView(this))
    , m_nothing(new ElidedLabel(TextRole::Body, this))
    , m_clear(new LinkButton(this))
{
    arrange();
    connect(m_filters, &MemberFilterBar::viewWanted, this, &MemberPanel::viewWanted);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { Q_EMIT viewWanted(withoutFilters(m_view)); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const QString cityId = index.data(RecordRole).value<RecordRef>().id;
        if (!cityId.isEmpty())
            Q_EMIT cityWanted(cityId);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &MemberPanel::orderBy);
    retranslateUi();
}

void MemberPanel::arrange()
{
    m_count->setObjectName(u"memberCount"_s);
    m_count->setFont(atlas::font(TextRole::Body));
    m_table->setObjectName(u"memberTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(NarrowestColumn);
    m_table->setStretchColumn(int(CityModel::Column::City));
    m_clear->setObjectName(u"clearFilters"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *empty = new QHBoxLayout;
    empty->addWidget(m_nothing, 1);
    empty->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    auto *above = new QVBoxLayout; // so that the words of the rows begin below the title
    above->setContentsMargins(TableCellMargin, 0, 0, 0);
    above->setSpacing(spacing::Medium);
    above->addLayout(head);
    above->addWidget(m_filters);
    above->addLayout(empty);
    column->setContentsMargins(spacing::Large - TableCellMargin, spacing::Large, spacing::Large, spacing::Medium);
    column->setSpacing(spacing::Medium);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void MemberPanel::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    m_title->setColour(theme.text);
    m_nothing->setColour(theme.textMuted);
    m_clear->setAppearance(appearance);
    m_filters->setAppearance(appearance);
    m_delegate->setAppearance(appearance);
    m_table->setAppearance(appearance);
    m_table->horizontalHeader()->setSectionsClickable(appearance.leagueTables);
    m_isStale = true;
    if (isVisible())
        refresh();
}

void MemberPanel::follow(const ViewState &view)
{
    ViewState before = m_view;
    const bool isOtherCity = cityOf(before) != cityOf(view) || before.page != view.page;
    m_view = view;
    m_filters->follow(view);
    before.open = view.open; // another sheet leaves the list as it is
    before.section = view.section;
    before.city = view.city;
    if (m_isStale || before != view)
        refresh();
    if (!isOtherCity)
        return;
    choose(cityOf(view));
    if (m_model->indexOf(cityOf(view)).isValid())
        m_table->scrollTo(m_model->indexOf(cityOf(view)));
}

void MemberPanel::refresh()
{
    m_isStale = false;
    const QString current = m_table->currentIndex().data(RecordRole).value<RecordRef>().id;
    const int place = m_table->verticalScrollBar()->value();
    const Format format(m_appearance);
    const SharedSeries agglomerations = m_series(AgglomerationIndicator);
    const SharedSeries administrative = m_series(AdministrativeIndicator);
    const MemberList list
        = memberList(m_catalogue, {*agglomerations, *administrative}, m_view, m_appearance.leagueTables);
    m_model->setOrder(m_appearance.leagueTables, m_view.cities.order);
    m_model->setList(list, format);
    m_count->setText(MemberFilterText(m_catalogue, format).count(list));
    const bool isEmpty = list.shown() == 0;
    m_nothing->setVisible(isEmpty);
    m_clear->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    layTable();
    choose(current.isEmpty() ? cityOf(m_view) : current);
    m_table->verticalScrollBar()->setValue(place); // another year leaves the list where it was read
}

/** Headings lie across all columns; only the columns of the view are shown. */
void MemberPanel::layTable()
{
    m_table->clearSpans();
    m_delegate->setShortRemarks(width() < RoomForRemarks);
    m_table->horizontalHeader()->setSectionResizeMode(
        int(CityModel::Column::Population), QHeaderView::ResizeToContents); // measured anew
    for (const int row : m_model->headings())
        m_table->setSpan(row, 0, 1, m_model->columnCount());
    for (const CityModel::Column column : CityModel::AllColumns) {
        const bool isNamed = m_view.cities.columns.contains(CityModel::columnName(column));
        const bool hasRoom = column == CityModel::Column::Joined
            ? width() >= RoomForAll
            : column != CityModel::Column::Areas || width() >= RoomForRemarks;
        const bool isShown = m_view.cities.columns.isEmpty() ? CityModel::isUsual(column) && hasRoom : isNamed;
        m_table->setColumnHidden(int(column), !isShown && column != CityModel::Column::City);
    }
    // A head in both eras is longer than its numbers; where names would give way to it, its tip has the whole.
    const bool isNarrow = width() < RoomForRemarks;
    const int projects = int(CityModel::Column::Projects);
    m_table->horizontalHeader()->setSectionResizeMode(
        projects, isNarrow ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    if (isNarrow)
        m_table->horizontalHeader()->resizeSection(projects, NarrowProjects);
}

/** Marks the row of a city; marks none for a city that is not shown. */
void MemberPanel::choose(const QString &cityId)
{
    const QModelIndex row = m_model->indexOf(cityId);
    if (!row.isValid())
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row.row() || !m_table->selectionModel()->isRowSelected(row.row()))
        m_table->setCurrentIndex(row);
}

void MemberPanel::orderBy(int column)
{
    const auto order = CityModel::orderOf(static_cast<CityModel::Column>(column));
    if (!order || !m_appearance.leagueTables)
        return;
    ViewState wanted = m_view;
    wanted.cities.order = *order;
    Q_EMIT viewWanted(wanted);
}

void MemberPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (!m_isStale)
        layTable();
}

void MemberPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

void MemberPanel::retranslateUi()
{
    m_title->setText(tr("Member cities"));
    m_table->setAccessibleName(tr("Member cities"));
    m_nothing->setText(tr("No member is left by these filters."));
    m_clear->setText(tr("Clear the filters"));
}

} // namespace atlas
