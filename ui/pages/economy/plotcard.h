// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ChartWidget;
class Session;

inline constexpr int FooterSwitchHeight = 24; ///< pixels of a switch over the footer of a chart: as high as that is

/** A card that is one chart: a click on a year goes there, a click on a state colours it. */
class PlotCard final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the chart, which is on the scale `start` where the view names none. The session
     * outlives the card. */
    PlotCard(const QString &name, Session &session, QWidget *parent = nullptr, const ChartScale &start = {});

    void setAppearance(const Appearance &appearance);
    /** Lays controls over the right end of the chart's footer; call again when they take another size. */
    void setControls(QWidget *controls);

    [[nodiscard]] ChartWidget &chart() { return *m_chart; }

protected:
    /** With the ring of the focus around the whole card, clear of the chart's words. */
    void paintEvent(QPaintEvent *event) override;

private:
    ChartWidget *m_chart;
    QWidget *m_controls = nullptr;
};

} // namespace atlas
