// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/memberfilterbar.h"

#include "app/items/citymodel.h"
#include "ui/pages/cities/filterbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QString objectNameOf(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::State:
        return u"stateFilter"_s;
    case MemberFilter::Area:
        return u"areaFilter"_s;
    case MemberFilter::Status:
        return u"statusFilter"_s;
    case MemberFilter::Joined:
        return u"joinedFilter"_s;
    }
    Q_UNREACHABLE();
}

/** A menu below a button, gone when it is closed. */
QMenu *menuOf(QAbstractButton &button)
{
    auto *menu = new QMenu(&button);
    menu->setObjectName(button.objectName() + u"Menu"_s);
    menu->setAccessibleName(button.accessibleName().isEmpty() ? button.text() : button.accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void showBelow(QMenu &menu, const QWidget &button)
{
    const QList<QAction *> actions = menu.actions();
    const auto chosen = std::ranges::find_if(actions, &QAction::isChecked);
    if (chosen != actions.end())
        menu.setActiveAction(*chosen); // the arrow keys begin there, and a reader says it
    menu.popup(button.mapToGlobal(QPoint(0, button.height())));
}

/** The columns a view shows, by name; the usual ones where it names none. */
QList<QString> columnsOf(const ViewState &view)
{
    if (!view.cities.columns.isEmpty())
        return view.cities.columns;
    QList<QString> usual;
    for (const CityModel::Column column : CityModel::AllColumns) {
        if (CityModel::isUsual(column))
            usual.append(CityModel::columnName(column));
    }
    return usual;
}

/** The same columns and this one, or without it, in the order of the table; none where they are the usual ones. */
QList<QString> withColumnToggled(const QList<QString> &shown, const QString &name)
{
    QList<QString> columns;
    for (const CityModel::Column column : CityModel::AllColumns) {
        const QString other = CityModel::columnName(column);
        if (shown.contains(other) != (other == name))
            columns.append(other);
    }
    return columns == columnsOf({}) ? QList<QString>() : columns;
}

} // namespace

MemberFilterBar::MemberFilterBar(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_order(new LinkButton(this))
    , m_columns(new LinkButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::Medium);
    for (const MemberFilter filter : AllMemberFilters)
        addFilter(filter, *line);
    line->addStretch(1);
    for (LinkButton *link : {m_order, m_columns}) {
        link->setOffersChoice(true);
        line->addWidget(link);
    }
    setTabOrder(m_filters.back(), m_order); // as they stand
    setTabOrder(m_order, m_columns);
    m_order->setObjectName(u"memberOrder"_s);
    m_columns->setObjectName(u"memberColumns"_s);
    m_order->hide();
    connect(m_order, &QAbstractButton::clicked, this, &MemberFilterBar::offerOrders);
    connect(m_columns, &QAbstractButton::clicked, this, &MemberFilterBar::offerColumns);
    retranslateUi();
}

void MemberFilterBar::addFilter(MemberFilter filter, QHBoxLayout &line)
{
    auto *made = new FilterButton(this);
    made->setObjectName(objectNameOf(filter));
    connect(made, &QAbstractButton::clicked, this, [this, filter] { offer(filter); });
    connect(made, &FilterButton::cleared, this, [this, filter] { Q_EMIT viewWanted(withoutFilter(m_view, filter)); });
    m_filters[std::size_t(filter)] = made;
    line.addWidget(made);
}

void MemberFilterBar::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (FilterButton *filter : m_filters)
        filter->setAppearance(appearance);
    m_order->setAppearance(appearance);
    m_columns->setAppearance(appearance);
    m_order->setVisible(appearance.leagueTables);
    retranslateUi();
}

void MemberFilterBar::follow(const ViewState &view)
{
    m_view = view;
    retranslateUi();
}

void MemberFilterBar::offer(MemberFilter filter)
{
    QMenu *menu = menuOf(button(filter));
    for (const FilterChoice &choice : MemberFilterText(m_catalogue, format()).choices(filter, m_view)) {
        QAction *action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        connect(action, &QAction::triggered, this, [this, wanted = choice.wanted] { Q_EMIT viewWanted(wanted); });
    }
    showBelow(*menu, button(filter));
}

void MemberFilterBar::offerOrders()
{
    using Order = CitiesChoice::Order;
    QMenu *menu = menuOf(*m_order);
    for (const auto &[order, words] : {std::pair(Order::Protocol, tr("Protocol: states, then cities, A to Z")),
             std::pair(Order::Population, tr("People of the agglomeration, most first")),
             std::pair(Order::Projects, tr("Projects, most first")),
             std::pair(Order::Joined, tr("Year of joining, earliest first"))}) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_view.cities.order == order);
        ViewState wanted = m_view;
        wanted.cities.order = order;
        connect(action, &QAction::triggered, this, [this, wanted] { Q_EMIT viewWanted(wanted); });
    }
    showBelow(*menu, *m_order);
}

void MemberFilterBar::offerColumns()
{
    QMenu *menu = menuOf(*m_columns);
    const CityModel words(m_catalogue);
    const QList<QString> shown = columnsOf(m_view);
    for (const CityModel::Column column : CityModel::AllColumns) {
        if (column == CityModel::Column::City)
            continue; // without it a row says nothing
        const QString name = CityModel::columnName(column);
        QAction *action = menu->addAction(words.columnTitle(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(name));
        ViewState wanted = m_view;
        wanted.cities.columns = withColumnToggled(shown, name);
        connect(action, &QAction::triggered, this, [this, wanted] { Q_EMIT viewWanted(wanted); });
    }
    showBelow(*menu, *m_columns);
}

void MemberFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MemberFilterBar::retranslateUi()
{
    const MemberFilterText text(m_catalogue, format());
    for (const MemberFilter filter : AllMemberFilters)
        button(filter).setWords(MemberFilterText::title(filter), text.value(filter, m_view));
    m_order->setText(tr("Order"));
    m_order->setToolTip(tr("Choose what the members are ordered by"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose what the list shows"));
}

} // namespace atlas
