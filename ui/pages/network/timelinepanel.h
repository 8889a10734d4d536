// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "ui/pages/network/sectionpanel.h"

#include <optional>

class QSortFilterProxyModel;

namespace atlas
{

class Card;
class EventAxis;
class EventAxisKey;
class FilterTable;
class LinkButton;
class NetworkModel;

/** The events of the network: an axis of time above the same events as a table, both of all categories or of one. */
class TimelinePanel final : public SectionPanel
{
    Q_OBJECT

public:
    explicit TimelinePanel(const NetworkFacts &facts, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void shareWidth();
    void connectParts();
    void nameCategory();
    void offerCategories();
    void chooseCategory(std::optional<int> category);
    void scrollToYear(int year);

    NetworkFacts m_facts;
    Card *m_axisCard;
    LinkButton *m_categories;
    EventAxis *m_axis;
    EventAxisKey *m_key;
    NetworkModel *m_model;
    QSortFilterProxyModel *m_ofCategory;
    FilterTable *m_list;
    std::optional<int> m_category; ///< the only one shown; empty: all
    bool m_isWide = false;
    int m_year = 0; ///< the year shown last; 0 before the first view
};

} // namespace atlas
