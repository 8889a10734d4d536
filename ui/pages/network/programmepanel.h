// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "ui/pages/network/sectionpanel.h"

namespace atlas
{

class Card;
class ElidedLabel;
class PhaseDelegate;
class PhaseLegend;
class ProgrammeMap;
class RecordCard;

/** Thailand's own programme: its phases on an axis of years, its provinces as a list and on a map, what happened. */
class ProgrammePanel final : public SectionPanel
{
    Q_OBJECT

public:
    ProgrammePanel(const NetworkFacts &facts, const QByteArray &basemap, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    /** In little room the sheet of a place says alone where it lies. */
    void resizeEvent(QResizeEvent *event) override;

private:
    NetworkFacts m_facts;
    RecordCard *m_phases;
    RecordCard *m_places;
    RecordCard *m_events;
    Card *m_mapCard;
    ProgrammeMap *m_map;
    PhaseDelegate *m_bars;
    PhaseLegend *m_legend;
    ElidedLabel *m_notes; ///< whose the places and the borders of the map are
};

} // namespace atlas
