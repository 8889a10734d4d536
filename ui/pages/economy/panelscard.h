// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace atlas
{

class Session;
class SmallMultiples;

/** A card that is one chart with a panel for each member: a click on a year goes there, one on a name colours it. */
class PanelsCard final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the panels. The session outlives the card. */
    PanelsCard(const QString &name, Session &session, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Lays controls over the right end of the footer; call again when they take another size. */
    void setControls(QWidget *controls);

    [[nodiscard]] SmallMultiples &panels() { return *m_panels; }

protected:
    /** With the ring of the focus around the whole card, clear of the words. */
    void paintEvent(QPaintEvent *event) override;

private:
    SmallMultiples *m_panels;
    QWidget *m_controls = nullptr;
};

} // namespace atlas
