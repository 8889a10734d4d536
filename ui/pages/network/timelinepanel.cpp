// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/timelinepanel.h"

#include "app/analysis/eventtext.h"
#include "app/items/networkmodel.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/eventaxiskey.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicemenu.h"
#include "ui/widgets/filtertable.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int TitleColumn = 1; ///< of an event
constexpr int TitleShare = 3; ///< of the room that date and category leave
constexpr int PlaceShare = 2;
constexpr int WidestDate = 168; ///< pixels at 100 %: a day; with both eras, and two days, more lines
constexpr int WidestDateOfBoth = 232; ///< where there is room: a day with both eras
constexpr int WideFrom = 1000; ///< pixels at 100 %
constexpr int MostLines = 4;

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

std::optional<EventRecord::Category> categoryOf(std::optional<int> group)
{
    return group ? std::optional(EventRecord::Category(*group)) : std::nullopt;
}

QList<Choice> categoryChoices(const QString &all)
{
    QList<Choice> choices{{std::nullopt, all}};
    for (const auto category : AllEventCategories)
        choices.append({int(category), eventCategoryName(category)});
    return choices;
}

} // namespace

TimelinePanel::TimelinePanel(const NetworkFacts &facts, QWidget *parent)
    : SectionPanel(parent)
    , m_facts(facts)
    , m_axisCard(new Card(this))
    , m_categories(new LinkButton(this))
    , m_axis(new EventAxis(m_axisCard))
    , m_key(new EventAxisKey(m_axisCard))
    , m_model(new NetworkModel(this))
    , m_ofCategory(new GroupFilter(this))
{
    m_ofCategory->setSourceModel(m_model);
    m_list = new FilterTable(*m_ofCategory, NetworkModel::SearchRole, this);
    arrange();
    connectParts();
}

void TimelinePanel::arrange()
{
    m_axis->setObjectName(u"eventAxis"_s);
    m_key->setObjectName(u"eventAxisKey"_s);
    m_categories->setObjectName(u"eventCategories"_s);
    m_list->table().setObjectName(u"eventTable"_s);
    m_list->field().setObjectName(u"eventFilter"_s);
    m_list->table().setMarkRole(NetworkModel::MarkedRole);
    shareWidth();
    m_list->table().setMostLines(MostLines);
    m_list->table().setLeadColumn(TitleColumn);
    m_categories->setOffersChoice(true);
    m_list->addControl(m_categories);
    auto *inAxisCard = new QVBoxLayout(m_axisCard);
    inAxisCard->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    inAxisCard->setSpacing(spacing::Small);
    inAxisCard->addWidget(m_axis);
    inAxisCard->addWidget(m_key);
    m_axisCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its key may take two lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Large);
    column->addWidget(m_axisCard);
    column->addWidget(m_list, 1);
}

void TimelinePanel::shareWidth()
{
    const int widest = m_isWide ? WidestDateOfBoth : WidestDate;
    m_list->table().setColumns({{0, widest}, {TitleShare, 0}, {}, {PlaceShare, 0}});
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    SectionPanel::resizeEvent(event);
    const bool isWide = width() >= WideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    shareWidth();
}

void TimelinePanel::connectParts()
{
    connect(m_axis, &EventAxis::eventOpened, this, [this](const QString &id) {
        Q_EMIT recordOpened({RecordKind::Event, id});
    });
    connect(m_axis, &EventAxis::yearPicked, this, &TimelinePanel::yearPicked);
    connect(m_axis, &EventAxis::categoryPressed, this, [this](EventRecord::Category category) {
        chooseCategory(m_category == int(category) ? std::nullopt : std::optional(int(category)));
    });
    connect(m_categories, &QAbstractButton::clicked, this, &TimelinePanel::offerCategories);
    connect(m_list, &FilterTable::rowOpened, this, [this](int row) {
        const QModelIndex index = m_ofCategory->mapToSource(m_ofCategory->index(row, 0));
        Q_EMIT recordOpened(m_model->table().rows[index.row()].record);
    });
}

void TimelinePanel::nameCategory()
{
    m_categories->setText(choiceWords(categoryChoices(tr("All categories")), m_category));
    m_categories->setAccessibleName(tr("Category of events"));
    m_categories->setAccessibleDescription(m_categories->text());
    m_categories->updateGeometry();
}

void TimelinePanel::offerCategories()
{
    offerChoices(*m_categories, u"eventCategoryMenu"_s, categoryChoices(tr("All categories")), m_category,
        [this](std::optional<int> category) { chooseCategory(category); });
}

void TimelinePanel::chooseCategory(std::optional<int> category)
{
    m_category = category;
    static_cast<GroupFilter *>(m_ofCategory)->setGroup(category);
    m_axis->setCategory(categoryOf(category));
    nameCategory();
}

void TimelinePanel::setAppearance(const Appearance &appearance)
{
    const Format format(appearance);
    m_axisCard->setAppearance(appearance);
    m_categories->setAppearance(appearance);
    m_list->setAppearance(appearance);
    m_list->setWords(tr("Events"), tr("Filter by word, place or year"));
    nameCategory();
    m_model->setTable(eventTable(m_facts.network->events, format));
    m_axis->setEvents(m_facts.network->events, appearance);
    m_key->setAppearance(appearance);
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
