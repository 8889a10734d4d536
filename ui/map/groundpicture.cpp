// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/groundpicture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

/** `colour` over `below`, of both `alpha` of 255 and the rest. */
QRgb over(QRgb below, QRgb colour, uint alpha)
{
    const uint rest = 255 - alpha;
    const auto mix = [alpha, rest](uint a, uint b) { return (a * alpha + b * rest + 127) / 255; };
    return qRgb(static_cast<int>(mix(static_cast<uint>(qRed(colour)), static_cast<uint>(qRed(below)))),
        static_cast<int>(mix(static_cast<uint>(qGreen(colour)), static_cast<uint>(qGreen(below)))),
        static_cast<int>(mix(static_cast<uint>(qBlue(colour)), static_cast<uint>(qBlue(below)))));
}

int wrapped(int value, int period)
{
    const int rest = value % period;
    return rest < 0 ? rest + period : rest;
}

/** Lays a pattern over the image through the mask, from where the pattern begins; a tile of one pixel is a colour. */
void lay(QImage &image, const QImage &cover, QPoint at, const QImage &tile, QPoint origin)
{
    const int first = wrapped(at.x() - origin.x(), tile.width());
    for (int y = 0; y < cover.height(); ++y) {
        const uchar *alpha = cover.constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(at.y() + y)) + at.x();
        const auto *row
            = reinterpret_cast<const QRgb *>(tile.constScanLine(wrapped(at.y() + y - origin.y(), tile.height())));
        for (int x = 0, from = first; x < cover.width(); ++x) {
            if (alpha[x] == 255)
                line[x] = row[from];
            else if (alpha[x] != 0)
                line[x] = over(line[x], row[from], alpha[x]);
            from = from + 1 < tile.width() ? from + 1 : 0;
        }
    }
}

/** An even colour as a tile. */
QImage evenTile(const QColor &colour)
{
    QImage tile(1, 1, QImage::Format_RGB32);
    tile.fill(colour);
    return tile;
}

} // namespace

bool GroundPicture::isOf(const Viewport &viewport, const Theme &theme, double ratio) const
{
    return m_viewport == viewport && m_theme == &theme && std::abs(m_ratio - ratio) < 1e-6;
}

GroundPicture::Mask GroundPicture::maskOf(BasemapShapes &shapes, int state) const
{
    const QRectF box = stateBox(shapes, m_viewport, state, m_ratio).adjusted(-2, -2, 2, 2);
    const QRect pixels = QRectF(box.topLeft() * m_ratio, box.size() * m_ratio).toAlignedRect() & m_base.rect();
    Mask mask{pixels.topLeft(), {}};
    if (pixels.isEmpty())
        return mask;
    mask.cover = QImage(pixels.size(), QImage::Format_Alpha8);
    mask.cover.fill(0);
    mask.cover.setDevicePixelRatio(m_ratio);
    QPainter painter(&mask.cover);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-QPointF(pixels.topLeft()) / m_ratio);
    painter.setBrush(Qt::black);
    paintState(painter, shapes, {m_viewport}, state);
    return mask;
}

void GroundPicture::render(BasemapShapes &shapes, const Viewport &viewport, const Theme &theme, double ratio)
{
    m_viewport = viewport;
    m_theme = &theme;
    m_ratio = ratio;
    m_filled = {};
    m_looks.reset();
    const QSize size = (viewport.size() * ratio).toSize();
    m_base = QImage(size, QImage::Format_RGB32);
    m_base.fill(theme.sea);
    m_base.setDevicePixelRatio(ratio);
    QPainter base(&m_base);
    base.setRenderHint(QPainter::Antialiasing);
    paintSeaAndNeighbours(base, shapes, {viewport}, theme);
    base.end();
    m_masks.clear();
    for (int i = 0; i < static_cast<int>(shapes.states().size()); ++i)
        m_masks.push_back(maskOf(shapes, i));
    m_lines = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_lines.fill(Qt::transparent);
    m_lines.setDevicePixelRatio(ratio);
    QPainter lines(&m_lines);
    lines.setRenderHint(QPainter::Antialiasing);
    paintLines(lines, shapes, {viewport}, theme);
}

void GroundPicture::fill(QList<StateLook> looks)
{
    for (StateLook &look : looks)
        look.outline = {}; // lies on top
    if (!m_filled.isNull() && m_fills == looks)
        return;
    m_fills = looks;
    m_filled = m_base;
    const QPoint origin = patternOrigin(m_viewport, m_ratio);
    for (std::size_t i = 0; i < m_masks.size(); ++i) {
        const StateLook look = looks.value(static_cast<qsizetype>(i));
        const QImage tile = tileOf(look, *m_theme, m_ratio);
        lay(m_filled, m_masks[i].cover, m_masks[i].at, tile.isNull() ? evenTile(look.fill) : tile, origin);
    }
    QPainter(&m_filled).drawImage(QPointF(), m_lines);
}

const QPixmap &GroundPicture::tinted(BasemapShapes &shapes, const QList<StateLook> &looks)
{
    if (m_looks == looks)
        return m_tinted;
    m_looks = looks;
    fill(looks);
    QImage image = m_filled;
    if (std::ranges::any_of(looks, [](const StateLook &look) { return look.outline.isValid(); })) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOutlines(painter, shapes, {m_viewport}, looks);
    }
    m_tinted = QPixmap::fromImage(std::move(image));
    return m_tinted;
}

} // namespace atlas
