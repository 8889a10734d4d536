// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapoverlays.h"

#include "ui/map/citycard.h"
#include "ui/map/legend.h"
#include "ui/map/mapbutton.h"
#include "ui/widgets/spokenrole.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double OverlayMargin = 10; ///< pixels of card and buttons from the edge of the map
constexpr int ButtonGap = 3;
constexpr double TallestCard = 340; ///< pixels
constexpr int InLegend = 2; ///< pixels of its button from the edge of the legend

MapButton *makeButton(MapButton::Sign sign, const QString &objectName, QWidget *map)
{
    auto *button = new MapButton(sign, map);
    button->setObjectName(objectName);
    return button;
}

void setWords(MapButton &button, const QString &words)
{
    button.setToolTip(words);
    button.setAccessibleName(words);
    describeOnlyBy(button);
}

} // namespace

MapOverlays::MapOverlays(const Catalogue &catalogue, const Session &session, MapStage &stage, QWidget *map)
    : m_catalogue(catalogue)
    , m_session(session)
    , m_stage(stage)
    , m_map(map)
    , m_card(new CityCard(map))
    , m_nearer(makeButton(MapButton::Sign::Nearer, u"mapNearer"_s, map))
    , m_farther(makeButton(MapButton::Sign::Farther, u"mapFarther"_s, map))
    , m_whole(makeButton(MapButton::Sign::Whole, u"mapWhole"_s, map))
    , m_legend(makeButton(MapButton::Sign::Fold, u"mapLegend"_s, map))
    , m_buttons{m_nearer, m_farther, m_whole}
{
    connect(m_nearer, &MapButton::clicked, this, &MapOverlays::nearerWanted);
    connect(m_farther, &MapButton::clicked, this, &MapOverlays::fartherWanted);
    connect(m_whole, &MapButton::clicked, this, &MapOverlays::wholeWanted);
    connect(m_legend, &MapButton::clicked, this, &MapOverlays::foldLegend);
    connect(m_card, &CityCard::closed, this, &MapOverlays::cardClosed);
    connect(m_card, &CityCard::sheetWanted, this, [this] { Q_EMIT sheetWanted(m_cardCity); });
}

void MapOverlays::setScheme(Appearance::Scheme scheme)
{
    for (MapButton *button : std::as_const(m_buttons))
        button->setScheme(scheme);
    m_legend->setScheme(scheme);
}

void MapOverlays::setHasLegend(bool hasLegend)
{
    m_hasLegend = hasLegend;
    m_legend->setVisible(hasLegend);
    place();
}

void MapOverlays::retranslate()
{
    setWords(*m_nearer, tr("Zoom in (+)"));
    setWords(*m_farther, tr("Zoom out (−)"));
    setWords(*m_whole, tr("Show the whole map (Home)"));
    sayWhatFolds();
    m_card->forgetWords();
}

void MapOverlays::foldLegend()
{
    m_stage.arrive();
    m_isFolded = m_stage.hasLegend();
    place();
}

/** Beside the region there is no room for a legend: it would lie on cities. */
bool MapOverlays::isTooNarrow() const
{
    return Legend::roomBeside(m_map->size()) <= 0;
}

void MapOverlays::showLegend()
{
    const bool isShown = m_hasLegend && !m_isFolded.value_or(isTooNarrow());
    if (isShown == m_stage.hasLegend())
        return;
    m_stage.setHasLegend(isShown);
    sayWhatFolds();
}

void MapOverlays::sayWhatFolds()
{
    m_legend->setSign(m_stage.hasLegend() ? MapButton::Sign::Fold : MapButton::Sign::Legend);
    setWords(*m_legend, m_stage.hasLegend() ? tr("Fold the legend away") : tr("Show the legend"));
}

void MapOverlays::place()
{
    placeButtons();
    showLegend();
    m_stage.setSize(m_map->size());
    follow();
}

void MapOverlays::setAside(bool isAside)
{
    m_isAside = isAside;
    for (MapButton *button : std::as_const(m_buttons))
        button->setVisible(!isAside);
    m_legend->setVisible(m_hasLegend && !isAside);
    follow();
}

void MapOverlays::follow()
{
    placeLegendButton();
    placeCard();
}

/** In the lower corner of a narrow map it may lie below what is in sight. */
bool MapOverlays::isLegendAmongButtons() const
{
    return m_hasLegend && !m_stage.hasLegend() && isTooNarrow();
}

/** In the upper corner of the legend; where that is folded away, in the lower corner of the map, where it was, or below
 * the other buttons. */
void MapOverlays::placeLegendButton()
{
    const QSize size = m_legend->size();
    const QRectF legend = MapScene::legendRect(m_stage.content());
    const double bottom = m_stage.viewport().rect().bottom();
    QPointF corner(OverlayMargin, bottom - OverlayMargin - size.height());
    if (m_stage.hasLegend())
        corner = QPointF(legend.right() - size.width() - InLegend, legend.top() + InLegend);
    else if (isLegendAmongButtons())
        corner.setY(m_buttons.last()->geometry().bottom() + 1 + ButtonGap);
    m_legend->move(corner.toPoint());
}

void MapOverlays::placeButtons()
{
    int y = static_cast<int>(OverlayMargin);
    for (MapButton *button : std::as_const(m_buttons)) {
        button->move(static_cast<int>(OverlayMargin), y);
        y += button->height() + ButtonGap;
    }
}

QRect MapOverlays::buttonsBox() const
{
    const QRect box = m_buttons.first()->geometry() | m_buttons.last()->geometry();
    return isLegendAmongButtons() ? box | m_legend->geometry() : box;
}

/** Names keep off the buttons; those under the card are hidden. */
void MapOverlays::reserve()
{
    QList<QRectF> reserved{QRectF(buttonsBox()).adjusted(-3, -3, 3, 3)};
    if (!m_stage.hasLegend() && !m_legend->isHidden())
        reserved.append(QRectF(m_legend->geometry()).adjusted(-3, -3, 3, 3));
    m_stage.setReserved(reserved);
    QList<QRectF> covered;
    if (m_card->isVisibleTo(m_map))
        covered.append(QRectF(m_card->geometry()).adjusted(-4, -4, 4, 4));
    m_stage.setCovered(covered);
}

CardSurroundings MapOverlays::surroundings(const QString &cityId) const
{
    const MapDescription &map = m_stage.description();
    CardSurroundings around{
        m_stage.viewport().rect(), m_stage.positionOf(*map.city(cityId)), {QRectF(buttonsBox())}, {}};
    if (m_stage.hasLegend())
        around.taken.append(MapScene::legendRect(m_stage.content()));
    for (const CityOnMap &other : map.cities)
        around.others.append(m_stage.positionOf(other));
    return around;
}

void MapOverlays::placeCard()
{
    const MapDescription &map = m_stage.description();
    const std::optional<CityCardDescription> card = describeCityCard(m_catalogue, map, m_session.view());
    if (!card || m_isAside) {
        hideCard();
        return;
    }
    const Format format = m_stage.format();
    const MapTexts texts = m_stage.texts(format);
    const double tallest = std::min(m_stage.viewport().rect().height() - 2 * OverlayMargin, TallestCard);
    m_card->showCity(*card, m_catalogue, texts, m_stage.appearance(), static_cast<int>(tallest));
    const CardSurroundings around = surroundings(card->cityId);
    const bool isMoving = m_stage.isMoving() && m_card->isVisibleTo(m_map) && m_cardCity == card->cityId;
    m_cardCity = card->cityId;
    m_card->setFigure(ownFigure(OwnMeasure::CityPeople, card->cityId, map.year));
    if (isMoving && canStay(QRectF(m_card->geometry()), around))
        return; // it finds its best place when all rests
    const std::optional<QRectF> box = atlas::placeCard(m_card->size(), around);
    if (!box) {
        hideCard();
        return;
    }
    if (box->height() < m_card->height())
        m_card->showCity(*card, m_catalogue, texts, m_stage.appearance(), static_cast<int>(box->height()));
    m_card->move(box->topLeft().toPoint());
    m_card->appear(m_stage.duration());
    reserve();
}

/** The keyboard goes back to the map. */
void MapOverlays::hideCard()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_card->isAncestorOf(focus))
        m_map->setFocus(Qt::OtherFocusReason);
    m_card->hide();
    reserve();
}

} // namespace atlas
