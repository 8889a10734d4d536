// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/textrecorder.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace atlas::test
{

namespace
{

constexpr double Joint = 1.5; ///< pixels between pieces of one line
constexpr double Rim = 5; ///< pixels that a halo is drawn off its text
constexpr double SoftEdge = 1; ///< pixels
constexpr double FullShape = 0.9; ///< of its bounding box: a rectangle, its corners rounded or not
constexpr double RoundShape = 0.75; ///< a disc
constexpr double InnerShare = 0.7; ///< of a disc's box: the rectangle inside it

/** A piece of text with what is needed to join it to the next. */
struct Piece
{
    DrawnText drawn;
    QPointF start; ///< on the baseline
    QPointF end;
    qsizetype coversBefore = 0; ///< covers that were drawn earlier
};

double areaOf(const QPolygonF &polygon)
{
    double doubled = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        doubled += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(doubled) / 2;
}

/** The rectangle that a filled shape hides for certain; null where it is neither box nor disc. */
QRectF hiddenBy(const QPolygonF &shape)
{
    const QRectF box = shape.boundingRect();
    const double share = box.isEmpty() ? 0 : areaOf(shape) / (box.width() * box.height());
    if (share > FullShape)
        return box;
    if (share < RoundShape)
        return {};
    const QSizeF inner = box.size() * InnerShare;
    return {box.center() - QPointF(inner.width() / 2, inner.height() / 2), inner};
}

bool follows(const Piece &next, const Piece &last)
{
    return std::abs(next.start.y() - last.end.y()) < 0.01 && std::abs(next.start.x() - last.end.x()) < Joint
        && std::abs(next.drawn.pixelSize - last.drawn.pixelSize) < 0.01;
}

bool isSameAgain(const DrawnText &a, const DrawnText &b)
{
    const QPointF apart = a.ink.topLeft() - b.ink.topLeft();
    return a.text == b.text && std::abs(apart.x()) < Rim && std::abs(apart.y()) < Rim;
}

} // namespace

/** Takes texts and lets everything else go. */
class TextRecorder::Engine final : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    QList<Piece> pieces;
    QList<QRectF> covers;

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState & /*state*/) override { }
    void drawPixmap(const QRectF & /*r*/, const QPixmap & /*picture*/, const QRectF & /*part*/) override { }
    void drawPath(const QPainterPath &path) override { addCover(path.toFillPolygon()); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode != PolylineMode)
            addCover(QPolygonF(QList<QPointF>(points, points + count)));
    }
    void drawImage(const QRectF & /*r*/, const QImage & /*image*/, const QRectF & /*part*/,
        Qt::ImageConversionFlags /*flags*/) override
    {
    }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform toDevice = painter()->combinedTransform();
        QPainterPath letters; // exact, while font metrics are rounded to whole pixels
        letters.addText(at, item.font(), item.text());
        Piece piece;
        piece.drawn.text = item.text();
        piece.drawn.ink = toDevice.mapRect(letters.boundingRect());
        piece.drawn.clip = clip(toDevice);
        piece.drawn.pixelSize = item.font().pixelSize();
        piece.start = toDevice.map(at);
        piece.end = toDevice.map(at + QPointF(item.width(), 0));
        piece.coversBefore = covers.size();
        pieces.append(piece);
    }

private:
    void addCover(const QPolygonF &shape)
    {
        const QBrush brush = painter()->brush();
        const QRectF hidden = brush.isOpaque() && painter()->opacity() >= 1 ? hiddenBy(shape) : QRectF();
        const QTransform toDevice = painter()->combinedTransform();
        if (!hidden.isEmpty())
            covers.append(toDevice.mapRect(hidden) & clip(toDevice));
    }

    [[nodiscard]] QRectF clip(const QTransform &toDevice) const
    {
        QRectF visible(0, 0, paintDevice()->width(), paintDevice()->height());
        if (!systemClip().isEmpty())
            visible &= QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            visible &= toDevice.mapRect(painter()->clipBoundingRect());
        return visible;
    }
};

TextRecorder::TextRecorder(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmWidthMM:
        return m_size.width() * 254 / 960;
    case PdmHeightMM:
        return m_size.height() * 254 / 960;
    default:
        return 0;
    }
}

QList<DrawnText> TextRecorder::texts() const
{
    QList<Piece> lines;
    for (const Piece &piece : m_engine->pieces) {
        if (!lines.isEmpty() && follows(piece, lines.last())) {
            lines.last().drawn.text += piece.drawn.text;
            lines.last().drawn.ink |= piece.drawn.ink;
            lines.last().end = piece.end;
        } else {
            lines.append(piece);
        }
    }
    QList<DrawnText> texts;
    for (Piece &line : lines) {
        line.drawn.cover = coverOf(line.drawn.ink, m_engine->covers.mid(line.coversBefore));
        const bool isBlank = line.drawn.text.trimmed().isEmpty();
        const bool isAgain
            = std::ranges::any_of(texts, [&](const DrawnText &text) { return isSameAgain(text, line.drawn); });
        if (!isBlank && !isAgain)
            texts.append(line.drawn);
    }
    return texts;
}

QList<QRectF> TextRecorder::covers() const
{
    return m_engine->covers;
}

void recordPaint(QWidget &widget, TextRecorder &recorder)
{
    widget.render(&recorder, QPoint(), QRegion(widget.rect()), {});
}

DrawnText::Cover coverOf(const QRectF &ink, const QList<QRectF> &covers)
{
    auto most = DrawnText::Cover::None;
    for (const QRectF &cover : covers) {
        if (cover.adjusted(-SoftEdge, -SoftEdge, SoftEdge, SoftEdge).contains(ink))
            return DrawnText::Cover::Whole;
        const QRectF both = cover & ink;
        if (both.width() > SoftEdge && both.height() > SoftEdge)
            most = DrawnText::Cover::Part;
    }
    return most;
}

} // namespace atlas::test
