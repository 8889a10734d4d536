// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/groundlayer.h"

#include "app/geo/projection.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int HatchTile = 7; ///< pixels
constexpr double CoastWidth = 0.8;
constexpr double FaintCoastWidth = 0.6;
constexpr double BorderWidth = 1.1;
constexpr double ChosenWidth = 2.2;
constexpr double SmallestStep = 0.4; ///< device pixels: points nearer than this to the last one are skipped

/** From the plane into the picture, skipping what cannot be seen. */
class ToPicture
{
public:
    ToPicture(const Viewport &viewport, double devicePixelRatio)
        : m_scale(viewport.scale())
        , m_offset(viewport.toScreen(projection::unproject({0, 0})))
        , m_smallestStep(SmallestStep / devicePixelRatio)
    {
        const QRectF around = viewport.rect().adjusted(-ChosenWidth, -ChosenWidth, ChosenWidth, ChosenWidth);
        m_seen = QRectF((around.topLeft() - m_offset) / m_scale, around.size() / m_scale);
    }

    [[nodiscard]] bool sees(const PlaneShape &shape) const
    {
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

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void paintStates(QPainter &painter, const PlaneLevel &level, const ToPicture &toPicture, const QList<StateLook> &looks,
    const Theme &theme)
{
    const QBrush hatch = hatchBrush(theme, painter.device()->devicePixelRatioF());
    painter.setBrushOrigin(
        QPointF(std::fmod(toPicture.origin().x(), HatchTile), std::fmod(toPicture.origin().y(), HatchTile)));
    for (std::size_t i = 0; i < level.states.size(); ++i) {
        const StateLook look = looks.value(static_cast<qsizetype>(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : hatch);
        for (const PlaneShape &shape : level.states[i]) {
            if (toPicture.sees(shape))
                painter.drawPolygon(toPicture(shape));
        }
    }
    painter.setBrushOrigin(QPointF());
}

void paintChosen(
    QPainter &painter, const PlaneLevel &level, const ToPicture &toPicture, const QList<StateLook> &looks, double width)
{
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < level.stateLines.size(); ++i) {
        const QColor outline = looks.value(static_cast<qsizetype>(i)).outline;
        if (!outline.isValid())
            continue;
        for (const std::size_t line : level.stateLines[i]) {
            const PlaneLine &drawn = level.lines[line];
            if (!toPicture.sees(drawn.shape))
                continue;
            painter.setPen(drawn.approximate ? dotted(linePen(outline, width)) : linePen(outline, width));
            painter.drawPolyline(toPicture(drawn.shape));
        }
    }
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
        colours.append(mixed(theme.sequential.at(lower), theme.sequential.at(upper), at - low));
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
            if (state->choice >= 0)
                look.outline = theme.series.at(static_cast<std::size_t>(state->choice + 1) % theme.series.size());
        }
        looks.append(look);
    }
    return looks;
}

QBrush hatchBrush(const Theme &theme, double devicePixelRatio)
{
    QPixmap tile(QSize(HatchTile, HatchTile) * std::ceil(devicePixelRatio));
    tile.setDevicePixelRatio(std::ceil(devicePixelRatio));
    tile.fill(theme.landNoData);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hatch, 1.1));
    // Three strokes, so that the corners of the tile meet.
    for (const int shift : {-HatchTile, 0, HatchTile})
        painter.drawLine(QPointF(shift - 1.0, HatchTile + 1.0), QPointF(shift + HatchTile + 1.0, -1.0));
    painter.end();
    QBrush brush;
    brush.setTexture(tile);
    return brush;
}

void paintGround(QPainter &painter, BasemapShapes &shapes, const Viewport &viewport, const QList<StateLook> &looks,
    const Theme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const PlaneLevel &level = shapes.levelFor(viewport.scale() * ratio);
    const ToPicture toPicture(viewport, ratio);
    const double scale = viewport.scale();

    painter.save();
    painter.fillRect(viewport.rect(), theme.sea);
    painter.setClipRect(viewport.rect(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    fillTogether(painter, level.outsiders, toPicture, theme.outsider);
    fillTogether(painter, level.undetermined, toPicture, mixed(theme.outsider, theme.sea, 0.3));
    paintStates(painter, level, toPicture, looks, theme);

    using Kind = BasemapArc::Kind;
    drawLines(painter, level, toPicture, Kind::FaintCoast,
        linePen(mixed(theme.outsider, theme.coast, 0.35), widthAt(scale, FaintCoastWidth)));
    drawLines(painter, level, toPicture, Kind::Coast, linePen(theme.coast, widthAt(scale, CoastWidth)));
    const QPen border = linePen(theme.memberBorder, widthAt(scale, BorderWidth));
    drawLines(painter, level, toPicture, Kind::OuterBorder, border);
    drawLines(painter, level, toPicture, Kind::Border, border);
    paintChosen(painter, level, toPicture, looks, widthAt(scale, ChosenWidth));
    painter.restore();
}

} // namespace atlas
