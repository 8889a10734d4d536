// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramidpainter.h"

#include "app/analysis/agepyramidtext.h"
#include "ui/charts/readingbox.h"
#include "ui/theme/fonts.h"
#include "ui/theme/patterns.h"
#include "ui/widgets/card.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int Flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
constexpr double LightShare = 0.38; ///< of its colour that a bar of a projection keeps
constexpr double FlagAir = 8; ///< beside the year
constexpr double FlagHeight = 18;
constexpr double NotableHeight = 18; ///< of the ground of the age that the title names
constexpr double WordAir = 5; ///< beside words that interrupt a line
constexpr double SignRadius = 4; ///< of the mark of the article
constexpr double RingWidth = 1.8;

double widthOf(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

/** On whole pixels a bar has sharp edges. */
QRectF sharp(const QRectF &bar)
{
    return QRectF(bar.toAlignedRect());
}

} // namespace

PyramidPainter::PyramidPainter(const AgePyramid &pyramid, const PyramidLayout &layout, const Theme &theme)
    : m_pyramid(pyramid)
    , m_layout(layout)
    , m_theme(theme)
{
}

QColor PyramidPainter::colour() const
{
    return m_theme.series[std::min(std::size_t(m_pyramid.colour), m_theme.series.size() - 1)];
}

QColor PyramidPainter::ground() const
{
    return m_pyramid.shown().kind == ValueKind::Projection ? m_theme.projection : m_theme.surface;
}

void PyramidPainter::paint(QPainter &painter) const
{
    paintGround(painter);
    paintStill(painter);
    paintBars(painter, m_pyramid.shown().people);
    paintWords(painter);
}

void PyramidPainter::paintGround(QPainter &painter) const
{
    if (m_pyramid.shown().kind == ValueKind::Projection)
        painter.fillRect(m_layout.area,
            patternBrush(
                Pattern::Projected, {m_theme.projection, m_theme.dots}, painter.device()->devicePixelRatioF()));
}

void PyramidPainter::paintStill(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.grid, 1));
    for (const QList<double> &side : m_layout.grid) {
        for (const double place : side) {
            const double x = std::floor(place) + 0.5;
            painter.drawLine(QPointF(x, m_layout.area.top()), QPointF(x, m_layout.area.bottom()));
        }
    }
    painter.setFont(font(TextRole::Caption));
    painter.setPen(m_theme.textMuted);
    for (const QList<PyramidLayout::Word> &side : m_layout.ticks) {
        for (const PyramidLayout::Word &tick : side)
            painter.drawText(tick.rect, Flags | Qt::AlignHCenter, tick.text);
    }
    for (const PyramidLayout::Word &age : m_layout.ages)
        painter.drawText(age.rect, Flags | Qt::AlignHCenter, age.text);
}

void PyramidPainter::paintBars(QPainter &painter, const PyramidBars &bars) const
{
    const bool isProjected = m_pyramid.shown().kind == ValueKind::Projection;
    const QColor fill = isProjected ? mixed(colour(), ground(), LightShare) : colour();
    QPen outline(colour(), 1);
    outline.setDashPattern({3, 2});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    for (const Sex sex : BothSexes) {
        for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
            const QRectF bar = sharp(m_layout.bar({i, sex}, bars[std::size_t(sex)][i]));
            painter.fillRect(bar, fill);
            if (isProjected)
                painter.drawRect(bar.adjusted(0, 0, -1, -1));
        }
    }
    painter.restore();
}

/** On both sides or on none: half of them would look as if there were no others. Beside a wide flag they stand below
 * the names, where no year is borrowed. */
void PyramidPainter::paintTotals(QPainter &painter, double room) const
{
    const auto total
        = [this](Sex sex) -> QString { return m_pyramid.words.shortValueText(m_pyramid.shown().total(sex)); };
    const bool hasRoom = std::ranges::all_of(
        BothSexes, [&](Sex sex) { return widthOf(sexName(sex) + u' ' + total(sex), boldCaption()) <= room; });
    painter.setPen(colour());
    for (const Sex sex : BothSexes) {
        const int side = int(sex == Sex::Men ? Qt::AlignLeft : Qt::AlignRight);
        painter.drawText(m_layout.strip, Flags | side, hasRoom ? sexName(sex) + u' ' + total(sex) : sexName(sex));
        if (!hasRoom && m_pyramid.borrowed.isEmpty())
            painter.drawText(m_layout.borrowed, Flags | side, total(sex));
    }
}

/** Of the year in both eras and in one, what leaves the two names beside it their room. */
QString PyramidPainter::flagText() const
{
    const QString whole = shownYearText(m_pyramid);
    const double room = (m_layout.strip.width() - widthOf(whole, boldCaption())) / 2 - FlagAir - WordAir;
    const bool fits
        = std::ranges::all_of(BothSexes, [&](Sex sex) { return widthOf(sexName(sex), boldCaption()) <= room; });
    return fits ? whole : shortShownYearText(m_pyramid);
}

/** The year as the flag of a year is written on an axis, between all men and all women where there is room. */
void PyramidPainter::paintStrip(QPainter &painter) const
{
    const QFont bold = boldCaption();
    const QString when = flagText();
    const QRectF &strip = m_layout.strip;
    const double width = widthOf(when, bold) + 2 * FlagAir;
    const QRectF flag(strip.center().x() - width / 2, strip.center().y() - FlagHeight / 2, width, FlagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(flag, spacing::FocusRadius, spacing::FocusRadius);
    painter.setFont(bold);
    painter.setPen(m_theme.onAccent);
    painter.drawText(flag, Flags | Qt::AlignHCenter, when);
    paintTotals(painter, flag.left() - strip.left() - WordAir);
    painter.setFont(font(TextRole::Caption));
    painter.setPen(m_theme.textMuted);
    painter.drawText(m_layout.borrowed, Flags | Qt::AlignHCenter, m_pyramid.borrowed);
}

QRectF PyramidPainter::claimRect() const
{
    const ChartMark *claim = m_pyramid.claim();
    if (claim == nullptr || m_layout.youth.isEmpty())
        return {};
    const QRectF &row = m_layout.youth;
    const double sign = 2 * SignRadius + 2 * WordAir;
    const double whole = sign + widthOf(claim->text, font(TextRole::Caption));
    const double taken = widthOf(youthText(m_pyramid), boldCaption()) + 2 * WordAir;
    const double width = taken + whole < row.width() ? whole : sign; // the tool tip has the words too
    return {row.right() - width, row.top(), width, row.height()};
}

/** A dashed line at the age, interrupted by the share of those below it and by what the article says of that. */
void PyramidPainter::paintYouth(QPainter &painter) const
{
    const QRectF &row = m_layout.youth;
    if (row.isEmpty())
        return;
    const QString young = youthText(m_pyramid);
    const QRectF words(row.left(), row.top(), widthOf(young, boldCaption()) + WordAir, row.height());
    const QRectF claim = claimRect();
    QPen line(m_theme.textMuted, 1);
    line.setDashPattern({2, 2});
    painter.setPen(line);
    const double y = std::floor(row.center().y()) + 0.5;
    painter.drawLine(QPointF(words.right(), y), QPointF(claim.isNull() ? row.right() : claim.left() - WordAir, y));
    painter.setFont(boldCaption());
    painter.setPen(m_theme.text);
    painter.drawText(words, Flags | Qt::AlignLeft, young);
    if (claim.isNull())
        return;
    const ChartMark &mark = *m_pyramid.claim();
    painter.setFont(font(TextRole::Caption));
    painter.setPen(m_theme.textMuted);
    if (claim.width() > widthOf(mark.text, painter.font()))
        painter.drawText(claim, Flags | Qt::AlignRight, mark.text);
    painter.setPen(QPen(mark.differs ? m_theme.warning : m_theme.textMuted, RingWidth));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(QPointF(claim.left() + SignRadius, claim.center().y()), SignRadius, SignRadius);
}

/** Over the age as it is written among all others. */
void PyramidPainter::paintNotable(QPainter &painter) const
{
    const qsizetype group = m_pyramid.shown().notable;
    if (group % m_layout.ageStep != 0)
        return; // it would stand on its neighbours
    const QRectF &row = m_layout.rows[group];
    const double height = std::min(row.height(), NotableHeight);
    const QRectF age(m_layout.gutter.left() + 2, row.center().y() - height / 2, m_layout.gutter.width() - 4, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accentSoft);
    painter.drawRoundedRect(age, spacing::FocusRadius, spacing::FocusRadius);
    painter.setFont(boldCaption());
    painter.setPen(m_theme.text);
    painter.drawText(age, Flags | Qt::AlignHCenter, m_pyramid.groups[group].label);
}

void PyramidPainter::paintWords(QPainter &painter) const
{
    paintNotable(painter);
    paintStrip(painter);
    paintYouth(painter);
}

QRectF PyramidPainter::boxRect(qsizetype group) const
{
    const double least = ReadingBox(readingOf(m_pyramid, group), m_layout.size.width()).leastHeight();
    const double height = std::max(least, m_layout.borrowed.bottom() - m_layout.strip.top());
    return {0, m_layout.borrowed.bottom() - height, m_layout.size.width(), height};
}

void PyramidPainter::paintReading(QPainter &painter, const PyramidPlace &place) const
{
    const AgePyramid::Year &year = m_pyramid.shown();
    painter.setPen(QPen(m_theme.text, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sharp(m_layout.bar(place, year.of(place.group, place.sex))));
    const QRectF box = boxRect(place.group);
    ReadingBox(readingOf(m_pyramid, place.group), box.width()).paint(painter, box, lineIdOf(place.sex), m_theme);
}

} // namespace atlas
