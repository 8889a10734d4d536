// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/view/session.h"
#include "ui/map/maplayers.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace atlas
{

class CityCard;
class MapButton;

/**
 * The map in a window: follows the session's view and turns gestures into views. Drag moves, the wheel zooms about the
 * pointer, a click chooses a city or a state, a click on the sea chooses nothing; arrows walk from city to city (with
 * Shift they move the map), Enter chooses, + − zoom, Home shows all.
 * */
class MapWidget final : public QWidget
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

    [[nodiscard]] const MapDescription &description() const { return m_map; }
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    /** Where markers and names stand now. */
    [[nodiscard]] const MapLayout &mapLayout();
    /** The words for what is shown, as the title above the map. */
    [[nodiscard]] QString title() const;

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
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Drag
    {
        QPointF start;
        Viewport viewport; ///< when it began
        bool isMoving = false;
    };

    void follow(const ViewState &before, const ViewState &after);
    void describe();
    void place();
    void placeCard();
    /** Where the card covers neither its city nor the legend, and as few others as can be. */
    [[nodiscard]] QPointF cardPlace(QSizeF size, const CityOnMap &city) const;
    [[nodiscard]] QPointF screenPosition(const CityOnMap &city) const;
    void retranslateUi();
    [[nodiscard]] MapContent content() const;
    [[nodiscard]] Viewport viewportOf(const ViewState &view, QSizeF size) const;
    [[nodiscard]] QSizeF mapSize() const;
    [[nodiscard]] const Theme &theme() const;

    void showViewport(const Viewport &viewport, Session::Step step);
    void beginMoving();
    void rest();
    void choose(QPointF at);
    void chooseCity(const QString &cityId);
    void walk(Qt::Key key);
    void hover(QPointF at);

    void paintPointed(QPainter &painter, const QString &cityId, bool isFocus);
    void paintCorners(QPainter &painter);

    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Session &m_session;
    MapLayers m_layers;
    Appearance m_appearance;
    MapDescription m_map;
    Viewport m_viewport;

    std::optional<Drag> m_drag;
    std::optional<ViewState> m_beforeClick; ///< what a double click goes back to
    QElapsedTimer m_sinceWheel;
    QTimer m_restTimer;
    QString m_hovered; ///< city under the pointer
    QString m_focused; ///< city the arrow keys stand on

    CityCard *m_card;
    MapButton *m_nearer;
    MapButton *m_farther;
    MapButton *m_whole;
};

} // namespace atlas
