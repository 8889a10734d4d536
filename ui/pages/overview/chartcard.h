// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/view/session.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ChartWidget;

/**
 * A card that is one chart of the view of a session: a click in the chart changes the view, and the chart follows it.
 * What is drawn is for those derived from it to say.
 */
class ChartCard : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the chart. The session outlives the card. The chart is empty until the first
     * setAppearance(). */
    explicit ChartCard(const QString &name, Session &session, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const ChartWidget &chart() const { return *m_chart; }

protected:
    /** With the ring of the focus around the whole card, clear of the chart's words. */
    void paintEvent(QPaintEvent *event) override;

    /** Works out the whole chart anew. */
    virtual void refresh() = 0;
    /** Shows another year of the same chart. */
    virtual void showYear() = 0;
    /** Whether the two views differ in more of what is drawn than the year; it is asked at every change. */
    [[nodiscard]] virtual bool isAnotherChart(const ViewState &before, const ViewState &after) const;

    /** Lays controls over the right end of the chart's footer, so that the plot keeps the height of a row; the room
     * they need is for the caller to keep with ChartWidget::setFooterRoom(). */
    void layOverFooter(QWidget *controls);

    [[nodiscard]] ChartWidget &chartWidget() { return *m_chart; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const ViewState &view() const { return m_session.view(); }
    [[nodiscard]] Language language() const { return m_appearance.language; }
    [[nodiscard]] Format format() const { return Format(m_appearance); }

private:
    void connectChart();

    Session &m_session;
    Appearance m_appearance;
    ChartWidget *m_chart;
};

} // namespace atlas
