// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/economybasis.h"
#include "app/format/format.h"
#include "app/view/session.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace atlas
{

class ElidedLabel;
class GrowthSlider;
class LinkButton;
class SegmentedSwitch;

/** What a scenario supposes: whom all others follow, from which year, and the growth of ASEAN or of each state. */
class LabControls final : public Card
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the controls. */
    LabControls(Session &session, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Shows the choice of `view`, whose levels these are. */
    void follow(const ViewState &view, const IndicatorSeries &levels);

private:
    /** One place with its growth. */
    struct Row
    {
        QString entityId;
        ElidedLabel *name;
        GrowthSlider *slider;
        ElidedLabel *value;
    };

    void arrange();
    void addRows(QGridLayout &grid);
    void connectParts();
    void offerYears();
    void offerRanks();
    void offerRivals();
    void supposeWhole(int hundredths);
    void showRows();
    void showRow(const Row &row);
    void choose(const EconomyPageChoice &choice);
    void suppose(const QString &entityId, int hundredths, bool isGesture);
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    Session &m_session;
    const Catalogue &m_catalogue;
    Appearance m_appearance;
    IndicatorSeries m_levels;
    ElidedLabel *m_title;
    ElidedLabel *m_followWords;
    ElidedLabel *m_fromWords;
    LinkButton *m_basis;
    LinkButton *m_year;
    SegmentedSwitch *m_europe;
    SegmentedSwitch *m_whole; ///< ASEAN as one, or each state
    QList<Row> m_rows; ///< ASEAN, then the states
    LinkButton *m_goal; ///< the least growth for a rank
    LinkButton *m_rival; ///< the least growth to be as large as another
    LinkButton *m_reset;
};

} // namespace atlas
