// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/widgets/card.h"

namespace atlas
{

class ElidedLabel;
class LinkButton;
class MapWidget;

/** The map with its title and the choice of what it is coloured by. */
class MapCard final : public Card
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the card. */
    MapCard(Session &session, const Catalogue &catalogue, const SeriesReader &series, const QByteArray &basemap,
        QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const MapWidget &map() const { return *m_map; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerIndicators();
    void retranslateUi();

    Session &m_session;
    const Catalogue &m_catalogue;
    Appearance m_appearance;
    ElidedLabel *m_title;
    LinkButton *m_indicator;
    MapWidget *m_map;
};

} // namespace atlas
