// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/hittest.h"
#include "ui/map/mapgestures.h"
#include "ui/map/mapstage.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace atlas
{

class MapOverlays;
class MapValues;

/**
 * The map in a window: MapStage follows the session's view, MapGestures turns what the hand does into views. Drag
 * moves, the wheel zooms about the pointer, a click chooses a city or a state, a click on the sea chooses nothing;
 * arrows walk from city to city, and after Tab from state to state (with Shift they move the map), Enter chooses, + −
 * zoom, Home shows all, T shows the values as a table; the right button offers the same as a menu. The view is at its
 * goal at once; what is painted may be on its way there.
 */
class MapWidget final : public QWidget, public FigureBearer, public PartBearer, public TableBearer
{
    Q_OBJECT

public:
    /**
     * Catalogue and session outlive the widget. `basemap` is the file of data/basemap; one that cannot be read leaves
     * a map without land.
     */
    MapWidget(const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, Session &session,
        QWidget *parent = nullptr);
    ~MapWidget() override;

    void setAppearance(const Appearance &appearance);
    /** Without one where its owner says what colours and circles mean, for several maps at once. Before it is shown. */
    void setHasLegend(bool hasLegend);

    [[nodiscard]] const MapDescription &description() const { return m_stage.description(); }
    /** What the view shows: where a transition leads to. */
    [[nodiscard]] const Viewport &viewport() const { return m_stage.viewport(); }
    /** What is painted now. */
    [[nodiscard]] const Viewport &shownViewport() const { return m_stage.shownViewport(); }
    /** Where markers and names stand now. */
    [[nodiscard]] const MapLayout &mapLayout() { return m_stage.layout(); }
    /** The words for what is shown, as the title above the map. */
    [[nodiscard]] QString title() const;

    /** Of the state the keys stand on; else the people of the city they stand on or that is chosen; else the value of
     * the state chosen last. */
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    /** The people of the city there; else the value the state there is coloured by. */
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;

    /** The cities in the order of the description, then the states. */
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart partAt(int index) override;
    void pressPart(int index) override;

    /** Shows the values of states and cities as a table in place of the map. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }

    void zoomBy(double factor);
    void showWhole();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** After the view, the language or the theme changed what title() and description() answer. */
    void descriptionChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void leaveEvent(QEvent *event) override;

private:
    void connectParts();
    void follow(const ViewState &before, const ViewState &after);
    void sayWhatIsShown();
    void describeToReaders();
    void retranslateUi();

    bool handleChoiceKey(int key);
    bool handleArrow(const QKeyEvent &event);
    bool handleTableKey(const QKeyEvent &event);
    void walk(Direction direction, MapGestures::Repeat repeat);
    void walkStates(Direction direction, MapGestures::Repeat repeat);
    void bringIntoSight(QPointF place, MapGestures::Repeat repeat);
    void announce(const CityOnMap &city, qsizetype number);
    void standOnState(int state);
    [[nodiscard]] std::optional<QPointF> placeOfState(const QString &stateId);
    bool enterStates();
    void leaveStates();
    [[nodiscard]] PaintedPart partOf(const CityOnMap &city, int index) const;
    [[nodiscard]] PaintedPart partOf(const StateOnMap &state);
    [[nodiscard]] QRect boxOf(const QString &stateId);
    /** The part the keys stand on; negative: the map itself. */
    [[nodiscard]] int partWalked() const;
    void pickPlace(const QString &cityId, const QString &stateId);
    void placeValues();
    void showTip(QPoint at, const QString &text);
    void hideTip();
    void paintRings(QPainter &painter);
    void hover(QPointF at);
    void hoverAgain();
    void setHovered(const QString &cityId);
    void updateRing(const QString &cityId);
    [[nodiscard]] QString tipOf(const QString &cityId);
    [[nodiscard]] QString tipOfState(const QString &stateId);
    [[nodiscard]] std::optional<FigureRef> figureOfPlace(const QString &cityId, const QString &stateId) const;

    const Catalogue &m_catalogue;
    Session &m_session;
    MapGestures m_gestures;
    MapStage m_stage;
    std::optional<QPointF> m_pointer; ///< where it is while it is over the map
    QString m_hovered; ///< city under the pointer
    QString m_tip; ///< the tip that the map showed last
    QString m_focused; ///< city the arrow keys stand on, or go back to from the states
    QString m_focusedState; ///< state they stand on; empty: they are on the cities
    std::unique_ptr<MapOverlays> m_overlays; ///< card and buttons
    MapValues *m_values = nullptr; ///< while the table is shown
};

} // namespace atlas
