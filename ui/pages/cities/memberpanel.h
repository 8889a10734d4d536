// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/memberlist.h"
#include "app/analysis/seriesreader.h"
#include "app/items/citymodel.h"
#include "ui/widgets/card.h"

#include <array>

class QLabel;

namespace atlas
{

class CityDelegate;
class ElidedLabel;
class LinkButton;
class MemberFilterBar;
class TableView;

/** The list of members with its filters: the left side of the page. */
class MemberPanel final : public Card
{
    Q_OBJECT

public:
    /** `catalogue` outlives the panel. */
    MemberPanel(const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void follow(const ViewState &view);

Q_SIGNALS:
    /** A person chose other filters, columns or another order. */
    void viewWanted(const atlas::ViewState &view);
    /** A person wants the sheet of a member. */
    void cityWanted(const QString &cityId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Form; ///< how much of the list has room
    using Widths = std::array<int, CityModel::AllColumns.size()>;

    void arrange();
    void refresh();
    void layTable();
    void measure();
    [[nodiscard]] bool hasStars() const;
    void paintProjectsHead(QPainter &painter, const QRect &box) const;
    [[nodiscard]] Form formWithin(int room) const;
    [[nodiscard]] int widthIn(const Form &form) const;
    [[nodiscard]] bool isShown(CityModel::Column column, const Form &form) const;
    [[nodiscard]] int widthOf(CityModel::Column column, const Form &form) const;
    void choose(const QString &cityId);
    void orderBy(int column);
    void retranslateUi();

    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Appearance m_appearance;
    ViewState m_view;
    bool m_isStale = true; ///< nothing is worked out while it is hidden
    CityModel *m_model;
    CityDelegate *m_delegate;
    ElidedLabel *m_title;
    QLabel *m_count;
    MemberFilterBar *m_filters;
    TableView *m_table;
    ElidedLabel *m_star; ///< what the star beside a year means, where one stands
    ElidedLabel *m_nothing; ///< in place of the table where the filters leave no member
    LinkButton *m_clear;
    Widths m_widths{}; ///< of the columns, pixels
    Widths m_shortWidths{}; ///< with the year alone of remarks
};

} // namespace atlas
