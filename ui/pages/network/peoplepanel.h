// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "ui/pages/network/sectionpanel.h"

class QBoxLayout;

namespace atlas
{

class RecordCard;

/** What the network wants, who takes part, and who supports it from outside. */
class PeoplePanel final : public SectionPanel
{
    Q_OBJECT

public:
    explicit PeoplePanel(const NetworkFacts &facts, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    NetworkFacts m_facts;
    RecordCard *m_objectives;
    RecordCard *m_actors;
    RecordCard *m_partners;
    QBoxLayout *m_below;
    bool m_isNarrow = false;
};

} // namespace atlas
