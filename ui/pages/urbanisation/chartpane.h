// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ChartWidget;
class ElidedLabel;
class Session;

/** A card that is one chart, with room for sentences below it. */
class ChartPane final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the chart. The session outlives the card. */
    ChartPane(const QString &name, Session &session, QWidget *parent = nullptr);

    /** Its lines are cities, one of which may be chosen. */
    void setChoosesOne();
    void setAppearance(const Appearance &appearance);
    void setDescription(const ChartDescription &description);
    /** What stands below the chart, on at most so many lines; empty: nothing. */
    void setText(const QString &text, int lines = 3);

    [[nodiscard]] const ChartDescription &description() const;

Q_SIGNALS:
    void yearPicked(int year);
    void lineClicked(const QString &id);
    void choiceCleared();

protected:
    /** With the ring of the focus around the whole card, clear of the chart's words. */
    void paintEvent(QPaintEvent *event) override;

private:
    ChartWidget *m_chart;
    ElidedLabel *m_text;
};

} // namespace atlas
