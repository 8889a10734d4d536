// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/memberfilters.h"
#include "app/model/appearance.h"

#include <QWidget>

#include <array>

class QHBoxLayout;

namespace atlas
{

class FilterButton;
class LinkButton;

/** The filters of the list of members in one line, with the order where it may be chosen, and the columns. */
class MemberFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /** `catalogue` outlives the bar. */
    explicit MemberFilterBar(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void follow(const ViewState &view);

Q_SIGNALS:
    /** A person chose something. */
    void viewWanted(const atlas::ViewState &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFilter(MemberFilter filter, QHBoxLayout &line);
    void offer(MemberFilter filter);
    void offerOrders();
    void offerColumns();
    void retranslateUi();
    [[nodiscard]] FilterButton &button(MemberFilter filter) const { return *m_filters[std::size_t(filter)]; }
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    const Catalogue &m_catalogue;
    Appearance m_appearance;
    ViewState m_view;
    std::array<FilterButton *, AllMemberFilters.size()> m_filters{};
    LinkButton *m_order;
    LinkButton *m_columns;
};

} // namespace atlas
