// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/timelinepanel.h"

#include "app/analysis/eventtext.h"
#include "app/items/networkmodel.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/markedrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtertable.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int DateWidth = 196;
constexpr int CategoryWidth = 104;
constexpr int PlaceWidth = 168;

/** Lets the rows of one group pass, or all. */
class GroupFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setGroup(std::optional<int> group)
    {
        m_group = group;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_group || sourceModel()->index(row, 0, parent).data(NetworkModel::GroupRole).toInt() == *m_group;
    }

private:
    std::optional<int> m_group;
};

/** The category of an entry of the choice, whose first entry is all of them. */
std::optional<EventRecord::Category> categoryAt(int index)
{
    if (index <= 0)
        return {};
    return AllEventCategories.at(size_t(index - 1));
}

} // namespace

TimelinePanel::TimelinePanel(const NetworkFacts &facts, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_axisCard(new Card(this))
    , m_categories(new QComboBox(this))
    , m_axis(new EventAxis(m_axisCard))
    , m_model(new NetworkModel(this))
    , m_ofCategory(new GroupFilter(this))
    , m_marks(new MarkedRows(this))
{
    m_ofCategory->setSourceModel(m_model);
    m_list = new FilterTable(*m_ofCategory, NetworkModel::SearchRole, this);
    arrange();
    connectParts();
}

void TimelinePanel::arrange()
{
    m_axis->setObjectName(u"eventAxis"_s);
    m_categories->setObjectName(u"eventCategories"_s);
    m_list->table().setObjectName(u"eventTable"_s);
    m_list->field().setObjectName(u"eventFilter"_s);
    m_list->table().setItemDelegate(m_marks);
    auto *inAxisCard = new QVBoxLayout(m_axisCard);
    inAxisCard->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    inAxisCard->addWidget(m_axis);
    m_axisCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Medium);
    column->addWidget(m_axisCard);
    column->addWidget(m_list, 1);
}

QWidget *TimelinePanel::headControl() const
{
    return m_categories;
}

void TimelinePanel::connectParts()
{
    connect(m_axis, &EventAxis::eventOpened, this, [this](const QString &id) {
        Q_EMIT recordOpened({RecordKind::Event, id});
    });
    connect(m_axis, &EventAxis::yearPicked, this, &TimelinePanel::yearPicked);
    connect(m_axis, &EventAxis::categoryPressed, this, [this](EventRecord::Category category) {
        const auto found = std::ranges::find(AllEventCategories, category);
        const int index = int(found - AllEventCategories.begin()) + 1;
        m_categories->setCurrentIndex(m_categories->currentIndex() == index ? 0 : index);
    });
    connect(m_categories, &QComboBox::currentIndexChanged, this, &TimelinePanel::chooseCategory);
    connect(m_list, &FilterTable::rowOpened, this, [this](int row) {
        const QModelIndex index = m_ofCategory->mapToSource(m_ofCategory->index(row, 0));
        Q_EMIT recordOpened(m_model->table().rows[index.row()].record);
    });
}

void TimelinePanel::fillCategories()
{
    const QSignalBlocker blocker(m_categories);
    const int index = std::max(0, m_categories->currentIndex());
    m_categories->clear();
    m_categories->addItem(tr("All categories"));
    for (const auto category : AllEventCategories)
        m_categories->addItem(eventCategoryName(category));
    m_categories->setCurrentIndex(index);
    m_categories->setAccessibleName(tr("Category of events"));
}

void TimelinePanel::chooseCategory(int index)
{
    const auto category = categoryAt(index);
    static_cast<GroupFilter *>(m_ofCategory)->setGroup(category ? std::optional(int(*category)) : std::nullopt);
    m_axis->setCategory(category);
}

void TimelinePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance.language, appearance.era);
    m_axisCard->setAppearance(appearance);
    m_marks->setAppearance(appearance);
    m_list->setAppearance(appearance);
    m_list->setWords(tr("Events"), tr("Filter by word, place or year"));
    fillCategories();
    m_model->setTable(eventTable(m_facts.network->events, format));
    m_axis->setEvents(m_facts.network->events, appearance);
    m_list->table().setColumnWidth(0, DateWidth);
    m_list->table().setStretchColumn(1);
    m_list->table().setColumnWidth(2, CategoryWidth);
    m_list->table().setColumnWidth(3, PlaceWidth);
    m_year = 0;
}

void TimelinePanel::follow(const ViewState &view)
{
    const bool isEvent = view.open && view.open->kind == RecordKind::Event;
    m_axis->setYear(view.year);
    m_axis->setOpen(isEvent ? view.open->id : QString());
    m_model->setYear(view.year);
    const int row = isEvent ? m_model->rowOf(*view.open) : -1;
    m_list->setCurrentRow(row < 0 ? -1 : m_ofCategory->mapFromSource(m_model->index(row, 0)).row());
    const bool isInSight = row >= 0 && m_model->index(row, 0).data(NetworkModel::MarkedRole).toBool();
    if (m_year != view.year && !isInSight)
        scrollToYear(view.year);
    m_year = view.year;
}

void TimelinePanel::scrollToYear(int year)
{
    const int first = m_model->firstRowOf(year);
    if (first < 0)
        return;
    const auto *filtered = static_cast<const QAbstractProxyModel *>(m_list->table().model());
    const QModelIndex index = filtered->mapFromSource(m_ofCategory->mapFromSource(m_model->index(first, 0)));
    if (index.isValid())
        m_list->table().scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace atlas
