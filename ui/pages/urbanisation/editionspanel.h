// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ledger.h"
#include "ui/pages/pageview.h"
#include "ui/pages/urbanisation/urbanpanel.h"

#include <memory>

namespace atlas
{

class ChartPane;
class PlaceTable;

/** Two editions of the urban share: both lines of one place with the reason for their gap, and all places in a year. */
class EditionsPanel final : public UrbanPanel
{
    Q_OBJECT

public:
    explicit EditionsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    PageContext m_context;
    std::shared_ptr<const Ledger> m_ledger;
    Appearance m_appearance;
    ChartPane *m_chart;
    PlaceTable *m_table;
    bool m_isWide = false; ///< the columns of numbers share what the names leave
};

} // namespace atlas
