// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/widgets/card.h"

namespace atlas
{

class SmallMultiples;

/** A card that is one chart with a panel for each of its lines. */
class PanelsPane final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the panels. */
    explicit PanelsPane(const QString &name, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The panels stand in the order of these ids. */
    void setDescription(const ChartDescription &description, const QList<QString> &order);

    [[nodiscard]] const ChartDescription &description() const;

Q_SIGNALS:
    void yearPicked(int year);
    /** The name over a panel was clicked. */
    void linePicked(const QString &id);

protected:
    /** With the ring of the focus around the whole card, clear of the words. */
    void paintEvent(QPaintEvent *event) override;

private:
    SmallMultiples *m_panels;
};

} // namespace atlas
