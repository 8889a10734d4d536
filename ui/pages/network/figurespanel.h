// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "ui/pages/network/sectionpanel.h"

namespace atlas
{

class Card;
class ChartWidget;
class RecordCard;
class Session;

/** How the network grows: members and projects as charts, the figures of the reports and the meetings as tables. */
class FiguresPanel final : public SectionPanel
{
    Q_OBJECT

public:
    /** The session outlives the panel. */
    FiguresPanel(const NetworkFacts &facts, Session &session, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();

    NetworkFacts m_facts;
    Appearance m_appearance;
    Card *m_membersCard;
    Card *m_projectsCard;
    ChartWidget *m_members;
    ChartWidget *m_projects;
    RecordCard *m_areas;
    RecordCard *m_figures;
    RecordCard *m_meetings;
    bool m_isNarrow = false;
};

} // namespace atlas
