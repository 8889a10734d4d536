// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/cardplacing.h"
#include "ui/map/mapstage.h"

#include <QList>
#include <QObject>
#include <QRect>

#include <optional>

class QWidget;

namespace atlas
{

class CityCard;
class MapButton;

/**
 * What lies on the map as widgets of its own: the buttons at the upper left and the card of the chosen city. Gives each
 * its place, and tells the stage what that takes from the names. The legend is painted by the stage; here it is folded
 * away and unfolded, for as long as the window lives.
 */
class MapOverlays final : public QObject
{
    Q_OBJECT

public:
    /** All that is referred to outlives this; the widgets are children of `map`. */
    MapOverlays(const Catalogue &catalogue, const Session &session, MapStage &stage, QWidget *map);

    void setScheme(Appearance::Scheme scheme);
    /** Whether the legend is there at all: unfolded where the map has room beside the region, until a person folds or
     * unfolds it. */
    void setHasLegend(bool hasLegend);
    /** The words in the language of now; place() follows. */
    void retranslate();
    /** Everything for the size that the map has now. */
    void place();
    /** Everything is hidden while something else stands in place of the map. */
    void setAside(bool isAside);
    /** What changes its place with the view: the card, and the button of the legend. */
    void follow();

Q_SIGNALS:
    void nearerWanted();
    void fartherWanted();
    void wholeWanted();
    /** The card was closed by hand. */
    void cardClosed();
    /** The card was asked for the sheet of its city. */
    void sheetWanted(const QString &cityId);

private:
    void foldLegend();
    void showLegend();
    void sayWhatFolds();
    [[nodiscard]] bool isTooNarrow() const;
    [[nodiscard]] bool isLegendAmongButtons() const;
    void placeButtons();
    void placeLegendButton();
    void placeCard();
    void hideCard();
    void reserve();
    [[nodiscard]] QRect buttonsBox() const;
    [[nodiscard]] CardSurroundings surroundings(const QString &cityId) const;

    const Catalogue &m_catalogue;
    const Session &m_session;
    MapStage &m_stage;
    QWidget *m_map;
    bool m_isAside = false;
    bool m_hasLegend = true; ///< folded away or not
    std::optional<bool> m_isFolded; ///< as a person had it last
    QString m_cardCity; ///< what the card speaks of
    CityCard *m_card;
    MapButton *m_nearer;
    MapButton *m_farther;
    MapButton *m_whole;
    MapButton *m_legend;
    QList<MapButton *> m_buttons; ///< from top to bottom
};

} // namespace atlas
