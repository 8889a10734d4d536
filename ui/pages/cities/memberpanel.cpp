// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/memberpanel.h"

#include "app/analysis/memberfilters.h"
#include "app/items/itemroles.h"
#include "ui/pages/cities/citydelegate.h"
#include "ui/pages/cities/memberfilterbar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int NarrowestColumn = 64; ///< with many columns the names keep so much
constexpr QChar OrderSign(0x25be); ///< at the end of the head that the list is ordered by
constexpr int NarrowProjects = 96; ///< pixels at 100 %: `Projects 2025`

/** The city whose row stands out: the one that is open, for a link may name no other, else the chosen one. */
QString cityOf(const ViewState &view)
{
    return view.open && view.open->kind == RecordKind::City ? view.open->id : view.city;
}

} // namespace

/** What a list leaves to sheets and tips before the names of cities would give way. */
struct MemberPanel::Form
{
    bool hasJoined; ///< the year of joining, unless the reader chose the columns
    bool areRemarksWhole; ///< else the year alone
    bool hasAreas; ///< unless the reader chose the columns
    bool isHeadWhole; ///< of the projects: in both eras it is longer than its numbers
    bool hasState; ///< unless the reader chose the columns
};

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
    , m_star(new ElidedLabel(TextRole::Caption, this))
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
    m_table->setHeadPainter(int(CityModel::Column::Projects),
        [this](QPainter &painter, const QRect &box) { paintProjectsHead(painter, box); });
    m_star->setObjectName(u"memberStar"_s);
    m_star->hide();
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
    auto *below = new QVBoxLayout;
    below->setContentsMargins(TableCellMargin, 0, 0, 0);
    below->addWidget(m_star);
    column->addLayout(below);
    column->addStretch(0);
}

void MemberPanel::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    m_title->setColour(theme.text);
    m_nothing->setColour(theme.textMuted);
    m_star->setColour(theme.textMuted);
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
    const QString count = m_count->text();
    if (m_isStale || before != view)
        refresh();
    const bool isFilter = before.page == view.page && before.year == view.year && count != m_count->text();
    if (isFilter && window()->isVisible())
        announceIn(*window(), m_count->text()); // how many are left
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
    measure();
    layTable();
    choose(current.isEmpty() ? cityOf(m_view) : current);
    m_table->verticalScrollBar()->setValue(place); // another year leaves the list where it was read
}

/** Headings lie across all columns; only the columns of the view are shown, in the fullest form that has room. */
void MemberPanel::layTable()
{
    m_table->clearSpans();
    for (const int row : m_model->headings())
        m_table->setSpan(row, 0, 1, m_model->columnCount());
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    const Form form = formWithin(room);
    m_delegate->setShortRemarks(!form.areRemarksWhole);
    for (const CityModel::Column column : CityModel::AllColumns)
        m_table->setColumnHidden(int(column), !isShown(column, form));
    QHeaderView *head = m_table->horizontalHeader();
    const int projects = int(CityModel::Column::Projects);
    const int names = int(CityModel::Column::City);
    const bool isTooMuch = widthIn(form) > room; // of the reader's own choice: it scrolls, and the names are whole
    head->setSectionResizeMode(names, isTooMuch ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (isTooMuch)
        head->resizeSection(names, widthOf(CityModel::Column::City, form));
    head->setSectionResizeMode(int(CityModel::Column::Population), QHeaderView::ResizeToContents); // measured anew
    head->setSectionResizeMode(projects, form.isHeadWhole ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    if (!form.isHeadWhole)
        head->resizeSection(projects, NarrowProjects);
    m_star->setVisible(!form.areRemarksWhole && isShown(CityModel::Column::Population, form) && hasStars());
}

/** Where there is no room for both eras of the year, the one that leads. */
void MemberPanel::paintProjectsHead(QPainter &painter, const QRect &box) const
{
    const int column = int(CityModel::Column::Projects);
    QString words = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (textWidth(words, TextRole::Caption) > box.width() - 2 * spacing::Hair)
        words = words.section(u'(', 0, 0).trimmed() + (words.endsWith(OrderSign) ? u" "_s + OrderSign : QString());
    const bool isTight = textWidth(words, TextRole::Caption) > box.width() - 2 * TableCellMargin;
    const int margin = isTight ? spacing::Hair : TableCellMargin;
    paintLine(painter, QRectF(box).adjusted(margin, 0, -margin, 0), TextRole::Caption, theme().textMuted, words,
        Qt::AlignRight);
}

/** Whether a short remark is marked with a star. */
bool MemberPanel::hasStars() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex people = m_model->index(row, int(CityModel::Column::Population));
        if (people.data(CityModel::ShortRemarkRole).toString().endsWith(u'*'))
            return true;
    }
    return false;
}

/** Once for many widths: of every row, with the words over it. */
void MemberPanel::measure()
{
    for (Widths *widths : {&m_widths, &m_shortWidths}) {
        m_delegate->setShortRemarks(widths == &m_shortWidths);
        widths->fill(NarrowestColumn);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                int &width = (*widths)[std::size_t(column)];
                width = std::max(width, m_delegate->sizeHint({}, m_model->index(row, column)).width());
            }
        }
    }
}

MemberPanel::Form MemberPanel::formWithin(int room) const
{
    constexpr std::array Forms{Form{true, true, true, true, true}, Form{false, true, true, true, true},
        Form{false, false, true, true, true}, Form{false, false, false, true, true},
        Form{false, false, false, false, true}}; // from all to less
    for (const Form &form : Forms) {
        if (widthIn(form) <= room)
            return form;
    }
    return {false, false, false, false, false};
}

int MemberPanel::widthIn(const Form &form) const
{
    int width = 0;
    for (const CityModel::Column column : CityModel::AllColumns)
        width += isShown(column, form) ? widthOf(column, form) : 0;
    return width;
}

bool MemberPanel::isShown(CityModel::Column column, const Form &form) const
{
    if (column == CityModel::Column::City)
        return true;
    if (!m_view.cities.columns.isEmpty())
        return m_view.cities.columns.contains(CityModel::columnName(column));
    return CityModel::isUsual(column) && (form.hasJoined || column != CityModel::Column::Joined)
        && (form.hasAreas || column != CityModel::Column::Areas)
        && (form.hasState || column != CityModel::Column::State);
}

int MemberPanel::widthOf(CityModel::Column column, const Form &form) const
{
    if (!form.isHeadWhole && column == CityModel::Column::Projects)
        return NarrowProjects;
    return (form.areRemarksWhole ? m_widths : m_shortWidths)[std::size_t(column)];
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

/** A look that was taken on while it was hidden is worked out now. */
void MemberPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_isStale)
        refresh();
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
    m_nothing->setText(tr("No member matches these filters."));
    m_clear->setText(tr("Clear the filters"));
    m_star->setText(tr("* projection")); // of the years beside the people
}

} // namespace atlas
