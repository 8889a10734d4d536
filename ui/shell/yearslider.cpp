// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearslider.h"

#include "ui/shell/yearaccessible.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

/** Where things stand from top to bottom: the word for what is projected, the track, the words below it. */
struct Rows
{
    int height;
    double track; ///< middle of it
    double projectionHeight;
    double labelsTop;
};

constexpr Rows Wide{56, 26, 18, 37};
constexpr Rows Tight{48, 22, 14, 30};
constexpr double SideMargin = 12; ///< room for the knob at both ends
constexpr double TrackHeight = 4;
constexpr double LabelHeight = 18;
constexpr double LabelGap = 10;
constexpr double KnobRadius = 8;
constexpr double TickRadius = 3;
constexpr double MarkReach = 8; ///< how near the pointer has to be for the tool tip of a mark

const Rows &rowsOf(bool tight)
{
    return tight ? Tight : Wide;
}

} // namespace

YearSlider::YearSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setPageStep(10);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    exposeYears();
}

void YearSlider::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void YearSlider::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
    update();
}

void YearSlider::setSpokenYear(const QString &words, int eraOffset)
{
    m_spokenYear = words;
    m_eraOffset = eraOffset;
    setAccessibleDescription(words);
}

void YearSlider::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

void YearSlider::setBoundary(std::optional<int> lastEstimate, const QString &word)
{
    m_lastEstimate = lastEstimate;
    m_boundaryWord = word;
    update();
}

int YearSlider::yearAt(double x) const
{
    const double length = std::max(1.0, width() - 2 * SideMargin);
    const double share = (x - SideMargin) / length;
    return std::clamp(int(std::lround(minimum() + share * (maximum() - minimum()))), minimum(), maximum());
}

double YearSlider::xOf(double year) const
{
    return SideMargin + (year - minimum()) / std::max(1, maximum() - minimum()) * (width() - 2 * SideMargin);
}

QSize YearSlider::sizeHint() const
{
    return {600, rowsOf(m_tight).height};
}

QSize YearSlider::minimumSizeHint() const
{
    return {320, rowsOf(m_tight).height};
}

bool YearSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const QPoint position = static_cast<QHelpEvent *>(event)->pos();
    for (const Mark &mark : m_marks) {
        if (!mark.toolTip.isEmpty() && std::abs(xOf(mark.year) - position.x()) <= MarkReach) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tooltipText({}, {mark.toolTip}), this);
            return true;
        }
    }
    return QSlider::event(event);
}

void YearSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintMarks(painter);
    paintKnob(painter);
}

void YearSlider::paintTrack(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const Rows &rows = rowsOf(m_tight);
    const double left = xOf(minimum());
    const double right = xOf(maximum());
    const double now = xOf(value());
    const double boundary = m_lastEstimate ? std::clamp(xOf(*m_lastEstimate), left, right) : right;
    painter.setPen(Qt::NoPen);
    if (boundary < right) {
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(
            QRectF(boundary, rows.track - rows.projectionHeight / 2, right - boundary, rows.projectionHeight), 3, 3);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawLine(QPointF(boundary, rows.track - rows.projectionHeight / 2),
            QPointF(boundary, rows.track + rows.projectionHeight / 2));
        painter.setFont(atlas::font(TextRole::Caption));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(boundary + 3, 0, right - boundary - 3, LabelHeight - 2),
            Qt::AlignLeft | Qt::AlignVCenter, m_boundaryWord);
    }
    const auto stretch = [&](double from, double to, const QColor &colour) {
        painter.setPen(QPen(colour, TrackHeight, Qt::SolidLine, Qt::RoundCap));
        if (from < std::min(to, boundary))
            painter.drawLine(QPointF(from, rows.track), QPointF(std::min(to, boundary), rows.track));
        QPen broken(colour, TrackHeight, Qt::CustomDashLine, Qt::FlatCap);
        broken.setDashPattern({1.6, 1.0});
        painter.setPen(broken);
        if (std::max(from, boundary) < to)
            painter.drawLine(QPointF(boundary, rows.track), QPointF(to, rows.track));
    };
    stretch(left, right, mixed(theme.context, theme.surface, 0.45));
    stretch(left, now, theme.accent);
}

void YearSlider::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    painter.setFont(atlas::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    for (const Mark &mark : m_marks) {
        const double x = xOf(mark.year);
        if (mark.tick) {
            painter.setPen(QPen(mark.year <= value() ? theme.accent : theme.context, 1.5));
            painter.setBrush(theme.surface);
            painter.drawEllipse(QPointF(x, rowsOf(m_tight).track), TickRadius, TickRadius);
        }
        const double labelWidth = metrics.horizontalAdvance(mark.label);
        const double left = std::clamp(x - labelWidth / 2, 0.0, std::max(0.0, width() - labelWidth));
        const QRectF box(left, rowsOf(m_tight).labelsTop, labelWidth + 1, LabelHeight);
        const QRectF reach = box.adjusted(-LabelGap, 0, LabelGap, 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(reach); }))
            continue;
        taken.append(box);
        paintLine(painter, box, TextRole::Caption, theme.textMuted, mark.label); // all on one base line
    }
}

void YearSlider::paintKnob(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const QPointF centre(xOf(value()), rowsOf(m_tight).track);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, KnobRadius + 3, KnobRadius + 3);
    }
    painter.setPen(QPen(theme.accent, 3));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, KnobRadius - 1, KnobRadius - 1);
}

void YearSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT gestureBegan();
    setValue(yearAt(event->position().x()));
}

void YearSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setValue(yearAt(event->position().x()));
}

void YearSlider::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void YearSlider::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        Q_EMIT gestureBegan();
    QSlider::keyPressEvent(event);
}

/** The wheel scrolls what lies around the bar; a year is not changed by passing over it. */
void YearSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace atlas
