// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/groundlayer.h"

#include "app/geo/projection.h"
#include "ui/theme/patterns.h"
#include "ui/widgets/card.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double CoastWidth = 0.8;
constexpr double FaintCoastWidth = 0.6;
constexpr double BorderWidth = 1.1;
constexpr double ChosenWidth = 2.2;
constexpr double SmallestIslet = 1.6; ///< pixels: smaller ones would be read as a full stop behind a name
constexpr double SmallestStep = 0.4; ///< device pixels: points nearer than this to the last one are skipped

/** From the plane into the picture, skipping what cannot be seen. */
class ToPicture
{
public:
    ToPicture(const GroundView &view, double devicePixelRatio)
        : m_scale(view.viewport.scale())
        , m_offset(view.viewport.toScreen(projection::unproject({0, 0})))
        , m_smallestStep(SmallestStep / devicePixelRatio / std::min(1.0, view.detail))
    {
        constexpr double reach = ChosenWidth * 2; // of the widest line beside the part
        const QRectF part = view.part.isEmpty() ? view.viewport.rect() : view.part;
        const QRectF around = part.adjusted(-reach, -reach, reach, reach);
        m_seen = QRectF((around.topLeft() - m_offset) / m_scale, around.size() / m_scale);
    }

    [[nodiscard]] bool sees(const PlaneShape &shape) const
    {
        if (isSpeck(shape))
            return false;
        // Not QRectF::intersects: a line along a meridian has an empty box.
        return shape.box.left() <= m_seen.right() && shape.box.right() >= m_seen.left()
            && shape.box.top() <= m_seen.bottom() && shape.box.bottom() >= m_seen.top();
    }

    [[nodiscard]] QPolygonF operator()(const PlaneShape &shape) const
    {
        QPolygonF made;
        made.reserve(shape.points.size());
        for (const QPointF &point : shape.points) {
            const QPointF at = point * m_scale + m_offset;
            if (made.isEmpty() || (at - made.last()).manhattanLength() >= m_smallestStep)
                made.append(at);
        }
        if (!shape.points.isEmpty()) // junctions stay where they are, or lines would not meet
            made.last() = shape.points.last() * m_scale + m_offset;
        return made;
    }

    [[nodiscard]] QPointF origin() const { return m_offset; }

private:
    /** A ring too small to be seen as land; a short line between junctions is part of a longer one. */
    [[nodiscard]] bool isSpeck(const PlaneShape &shape) const
    {
        const bool isRing = shape.points.size() > 2 && shape.points.first() == shape.points.last();
        return isRing && std::max(shape.box.width(), shape.box.height()) * m_scale < SmallestIslet;
    }

    double m_scale;
    QPointF m_offset;
    QRectF m_seen;
    double m_smallestStep;
};

void fillTogether(
    QPainter &painter, const std::vector<PlaneShape> &shapes, const ToPicture &toPicture, const QBrush &brush)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const PlaneShape &shape : shapes) {
        if (toPicture.sees(shape))
            path.addPolygon(toPicture(shape));
    }
    painter.fillPath(path, brush);
}

QPen linePen(const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    return pen;
}

/** Dots of their own width, three widths apart. */
QPen dotted(QPen pen)
{
    pen.setDashPattern({1.4, 2.2});
    return pen;
}

double widthAt(double scale, double width)
{
    return width * std::clamp(std::pow(scale / 14.0, 0.25), 0.85, 1.9);
}

void drawLines(
    QPainter &painter, const PlaneLevel &level, const ToPicture &toPicture, BasemapArc::Kind kind, const QPen &pen)
{
    painter.setBrush(Qt::NoBrush);
    for (const PlaneLine &line : level.lines) {
        if (line.kind != kind || !toPicture.sees(line.shape))
            continue;
        painter.setPen(line.approximate ? dotted(pen) : pen);
        painter.drawPolyline(toPicture(line.shape));
    }
}

double ratioOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

/** The basemap ends in the west at a meridian: the land beside it fades instead of being cut. */
void fadeWest(QPainter &painter, const PlaneLevel &level, const Viewport &viewport, const Theme &theme)
{
    constexpr double fading = 9; // degrees
    double west = 0;
    for (const PlaneShape &shape : level.outsiders)
        west = west == 0 ? shape.box.left() : std::min(west, shape.box.left());
    const double left = viewport.toScreen(projection::unproject({west, 0})).x();
    const double right = left + fading * viewport.scale();
    if (level.outsiders.empty() || right <= 0)
        return;
    QColor clear = theme.sea;
    clear.setAlpha(0);
    QLinearGradient fade(left + viewport.scale(), 0, right, 0);
    fade.setColorAt(0, theme.sea);
    fade.setColorAt(1, clear);
    painter.fillRect(QRectF(0, 0, right, viewport.size().height()), fade);
}

const PlaneLevel &levelOf(const QPainter &painter, BasemapShapes &shapes, const GroundView &view)
{
    return shapes.levelFor(view.viewport.scale() * ratioOf(painter) * view.detail);
}

} // namespace

QList<QColor> classColours(const Theme &theme, int count)
{
    QList<QColor> colours;
    const auto last = static_cast<int>(theme.sequential.size()) - 1;
    for (int i = 0; i < count; ++i) {
        const double at = count == 1 ? last / 2.0 : static_cast<double>(i) * last / (count - 1);
        const int low = static_cast<int>(at);
        const auto lower = static_cast<std::size_t>(low);
        const auto upper = static_cast<std::size_t>(std::min(low + 1, last));
        colours.append(mixed(theme.sequential.at(upper), theme.sequential.at(lower), at - low));
    }
    return colours;
}

QList<StateLook> stateLooks(const MapDescription &map, const QList<QString> &states, const Theme &theme)
{
    const QList<QColor> colours = classColours(theme, map.classes.count());
    QList<StateLook> looks;
    for (const QString &id : states) {
        StateLook look;
        if (const StateOnMap *state = map.state(id)) {
            if (state->classIndex)
                look.fill = colours.value(*state->classIndex);
            look.isProjected = state->value && state->value->kind == ValueKind::Projection;
            if (state->choice >= 0)
                look.outline = theme.series.at(static_cast<std::size_t>(state->choice + 1) % theme.series.size());
        }
        looks.append(look);
    }
    return looks;
}

QImage tileOf(const StateLook &look, const Theme &theme, double devicePixelRatio)
{
    if (!look.fill.isValid())
        return patternTile(Pattern::NoData, patternColours(theme), devicePixelRatio);
    if (look.isProjected)
        return patternTile(Pattern::Projected, dotsOn(look.fill, theme), devicePixelRatio);
    return {};
}

QPoint patternOrigin(const Viewport &viewport, double devicePixelRatio)
{
    const QPoint origin = (viewport.toScreen(projection::unproject({0, 0})) * devicePixelRatio).toPoint();
    const int side = 2 * patternSide(devicePixelRatio); // a whole number of tiles of each pattern
    return {origin.x() % side, origin.y() % side};
}

QRectF stateBox(BasemapShapes &shapes, const Viewport &viewport, int state, double devicePixelRatio)
{
    const PlaneLevel &level = shapes.levelFor(viewport.scale() * devicePixelRatio);
    if (level.states.size() <= static_cast<std::size_t>(state))
        return {};
    QRectF box;
    for (const PlaneShape &shape : level.states[static_cast<std::size_t>(state)])
        box = box.united(shape.box);
    return {viewport.toScreen(projection::unproject(box.topLeft())), box.size() * viewport.scale()};
}

void paintSeaAndNeighbours(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const Theme &theme)
{
    const PlaneLevel &level = levelOf(painter, shapes, view);
    const ToPicture toPicture(view, ratioOf(painter));
    painter.fillRect(view.viewport.rect(), theme.sea);
    fillTogether(painter, level.outsiders, toPicture, theme.outsider);
    fillTogether(painter, level.undetermined, toPicture, mixed(theme.sea, theme.outsider, 0.3));
    fadeWest(painter, level, view.viewport, theme);
}

void paintState(QPainter &painter, BasemapShapes &shapes, const GroundView &view, int state)
{
    const PlaneLevel &level = levelOf(painter, shapes, view);
    const ToPicture toPicture(view, ratioOf(painter));
    if (level.states.size() <= static_cast<std::size_t>(state))
        return; // a basemap without land
    painter.setPen(Qt::NoPen);
    for (const PlaneShape &shape : level.states[static_cast<std::size_t>(state)]) {
        if (toPicture.sees(shape))
            painter.drawPolygon(toPicture(shape));
    }
}

void paintLines(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const Theme &theme)
{
    using Kind = BasemapArc::Kind;
    const PlaneLevel &level = levelOf(painter, shapes, view);
    const ToPicture toPicture(view, ratioOf(painter));
    const double scale = view.viewport.scale();
    drawLines(painter, level, toPicture, Kind::FaintCoast,
        linePen(mixed(theme.coast, theme.outsider, 0.35), widthAt(scale, FaintCoastWidth)));
    drawLines(painter, level, toPicture, Kind::Coast, linePen(theme.coast, widthAt(scale, CoastWidth)));
    const QPen border = linePen(theme.memberBorder, widthAt(scale, BorderWidth));
    drawLines(painter, level, toPicture, Kind::OuterBorder, border);
    drawLines(painter, level, toPicture, Kind::Border, border);
}

void paintOutline(QPainter &painter, BasemapShapes &shapes, const GroundView &view, int state, const QPen &pen)
{
    const PlaneLevel &level = levelOf(painter, shapes, view);
    const ToPicture toPicture(view, ratioOf(painter));
    if (level.stateLines.size() <= static_cast<std::size_t>(state))
        return; // a basemap without land
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    for (const std::size_t line : level.stateLines[static_cast<std::size_t>(state)]) {
        if (toPicture.sees(level.lines[line].shape))
            painter.drawPolyline(toPicture(level.lines[line].shape));
    }
}

void paintOutlines(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const QList<StateLook> &looks)
{
    const double width = widthAt(view.viewport.scale(), ChosenWidth);
    for (int i = 0; i < int(looks.size()); ++i) {
        if (looks[i].outline.isValid())
            paintOutline(painter, shapes, view, i, linePen(looks[i].outline, width));
    }
}

void paintGround(
    QPainter &painter, BasemapShapes &shapes, const GroundView &view, const QList<StateLook> &looks, const Theme &theme)
{
    painter.save();
    painter.setClipRect(view.part.isEmpty() ? view.viewport.rect() : view.part, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeaAndNeighbours(painter, shapes, view, theme);
    const double ratio = ratioOf(painter);
    painter.setBrushOrigin(QPointF(patternOrigin(view.viewport, ratio)) / ratio);
    for (int i = 0; i < static_cast<int>(shapes.states().size()); ++i) {
        const StateLook look = looks.value(i);
        QImage tile = tileOf(look, theme, ratio);
        tile.setDevicePixelRatio(ratio);
        painter.setBrush(tile.isNull() ? QBrush(look.fill) : QBrush(tile));
        paintState(painter, shapes, view, i);
    }
    painter.setBrushOrigin(QPointF());
    paintLines(painter, shapes, view, theme);
    paintOutlines(painter, shapes, view, looks);
    painter.restore();
}

} // namespace atlas
