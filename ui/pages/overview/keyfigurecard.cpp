// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/keyfigurecard.h"

#include "ui/pages/overview/copymenus.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Where the lines of one density stand, from top to bottom. */
struct Measures
{
    int height;
    double label;
    double figure;
    double figureHeight;
    double detail; ///< 0: beside the figure
    double source; ///< 0: only in the tool tip
    double longestSpark;
};

constexpr std::array<Measures, 4> All{
    Measures{56, 5, 24, 27, 0, 0, 96},
    Measures{78, 8, 25, 28, 52, 0, 96},
    Measures{98, 9, 27, 30, 56, 74, 150},
    Measures{106, 11, 30, 32, 61, 80, 260},
};

constexpr double Padding = 10;
constexpr double LineHeight = 18;
constexpr double ShortestSpark = 40;
constexpr double SparkAir = 6; ///< between the label and the highest point of the line
constexpr double LongSpark = 80; ///< kept free where the line stands beside the detail
constexpr int QuestionSize = 24; ///< of what can be pressed to ask who says so
constexpr int QuestionMargin = 3; ///< of the sign in it
constexpr double Gap = 10; ///< between the figure and what stands beside it

} // namespace

KeyFigureCard::KeyFigureCard(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    speakAs(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureCard::setFigure(const KeyFigure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    const QString label = figure.scope.isEmpty()
        ? figure.label
        : tr("%1: %2", "states, label of a key figure").arg(figure.scope, figure.label);
    setAccessibleName(figure.spoken.isEmpty()
            ? tr("%1: %2", "label of a key figure, the figure").arg(label, figure.figure)
            : figure.spoken);
    setAccessibleDescription(explanation().join(u' '));
    update();
}

void KeyFigureCard::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void KeyFigureCard::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    updateGeometry();
    update();
}

bool KeyFigureCard::hasRoomForLabel() const
{
    return textWidth(m_figure.label, TextRole::Caption) <= width() - 2 * Padding;
}

void KeyFigureCard::setShortLabel(bool isShort)
{
    if (m_hasShortLabel != isShort)
        update();
    m_hasShortLabel = isShort;
}

bool KeyFigureCard::isWhole() const
{
    return std::ranges::all_of(
        lines(), [](const Line &line) { return textWidth(line.text, line.role) <= line.box.width(); });
}

QSize KeyFigureCard::sizeHint() const
{
    return {220, All[std::size_t(m_density)].height};
}

QSize KeyFigureCard::minimumSizeHint() const
{
    return {120, All[std::size_t(m_density)].height};
}

bool KeyFigureCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        explain();
        return true;
    }
    return QWidget::event(event);
}

void KeyFigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    CardLook look;
    look.pointedAt = underMouse();
    look.focused = hasFocus();
    paintCard(painter, rect(), theme, look);
    const QList<Line> lines = this->lines();
    for (const Line &line : lines)
        paintLine(painter, line.box, line.role, line.colour, line.text);
    paintSpark(painter, sparkBox(lines));
    if (underMouse() || hasFocus())
        paintQuestion(painter);
}

QRect KeyFigureCard::questionRect() const
{
    return {width() - QuestionSize, 0, QuestionSize, QuestionSize};
}

/** On a ground of its own: what it covers is in the tool tip. */
void KeyFigureCard::paintQuestion(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const QRectF box
        = QRectF(questionRect()).adjusted(QuestionMargin, QuestionMargin, -QuestionMargin, -QuestionMargin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(box);
    paintIcon(painter, Icon::Info, box.adjusted(2, 2, -2, -2), theme.accent);
}

QList<KeyFigureCard::Line> KeyFigureCard::lines() const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const Measures &m = All[std::size_t(m_density)];
    const double inner = width() - 2 * Padding;
    const QRectF figure(Padding, m.figure, inner, m.figureHeight);
    const QString label = m_hasShortLabel && !m_figure.shortLabel.isEmpty() ? m_figure.shortLabel : m_figure.label;
    QList<Line> lines{{label, {Padding, m.label, inner, LineHeight}, TextRole::Caption, theme.textMuted},
        {m_figure.figure, figure, TextRole::Figure, theme.text}};
    if (m.detail > 0)
        lines.append({detailBeside(inner, m.source > 0), {Padding, m.detail, inner, LineHeight}, TextRole::Caption,
            m_figure.detailDiffers ? theme.warning : theme.textMuted});
    else if (const Line beside = compactDetail(figure); !beside.text.isEmpty())
        lines.append(beside);
    if (m.source > 0 && textWidth(m_figure.source, TextRole::Caption) <= inner)
        lines.append({m_figure.source, {Padding, m.source, inner, LineHeight}, TextRole::Caption, theme.textMuted});
    return lines;
}

/** Of which states and the change, as far as there is room; a change goes with its first year or not at all. */
QString KeyFigureCard::detailWithin(double room) const
{
    if (m_figure.scope.isEmpty())
        return textWidth(m_figure.detail, TextRole::Caption) <= room ? m_figure.detail : m_figure.shortDetail;
    for (const QString &scope : {m_figure.scope, m_figure.shortScope}) {
        for (const QString &detail : {m_figure.detail, m_figure.shortDetail}) {
            const QString words = detail.isEmpty() ? scope : tr("%1 · %2", "states, change").arg(scope, detail);
            if (textWidth(words, TextRole::Caption) <= room)
                return words;
        }
    }
    return m_figure.shortScope;
}

/** In the row under the figure, which a long line of the years shares; that gives way before words are lost. */
QString KeyFigureCard::detailBeside(double inner, bool isShared) const
{
    if (!isShared)
        return detailWithin(inner);
    const QString beside = detailWithin(inner - Gap - LongSpark);
    const QString narrow = detailWithin(inner - Gap - ShortestSpark);
    return narrow.size() > beside.size() ? narrow : beside;
}

/**
 * Beside the figure: of which states it is, or the detail, which gives way to the line of the years unless it is
 * the article's figure.
 */
KeyFigureCard::Line KeyFigureCard::compactDetail(const QRectF &figureLine) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const double left = textWidth(m_figure.figure, TextRole::Figure) + Gap;
    const double room = figureLine.width() - left;
    const bool mustStand = m_figure.detailDiffers || !m_figure.scope.isEmpty();
    const QString scope = textWidth(m_figure.scope, TextRole::Caption) + Gap + ShortestSpark <= room
        ? m_figure.scope
        : m_figure.shortScope;
    const bool fits = textWidth(m_figure.detail, TextRole::Caption) + Gap + ShortestSpark <= room;
    const QString detail = fits ? m_figure.detail : m_figure.shortDetail;
    const QString words = m_figure.scope.isEmpty() ? detail : scope;
    const double width = textWidth(words, TextRole::Caption);
    if (words.isEmpty() || width + (mustStand ? 0 : Gap + ShortestSpark) > room)
        return {};
    return {words, figureLine.adjusted(left, 3, left + width + 1 - figureLine.width(), 3), TextRole::Caption,
        m_figure.detailDiffers ? theme.warning : theme.textMuted};
}

/** What the words leave at the right end; with much room as high as figure and detail together. */
QRectF KeyFigureCard::sparkBox(const QList<Line> &lines) const
{
    const Measures &m = All[std::size_t(m_density)];
    const bool isHigh = m.source > 0;
    double taken = 0;
    for (const Line &line : lines) {
        const bool stands = line.role == TextRole::Figure || m.detail == 0 || (isHigh && line.box.top() == m.detail);
        if (stands && line.box.top() > m.label)
            taken = std::max(taken, line.box.left() + textWidth(line.text, line.role));
    }
    const double right = width() - Padding;
    const double length = std::min(m.longestSpark, right - taken - Gap);
    const double bottom = isHigh ? m.detail + LineHeight : m.figure + m.figureHeight;
    const double top = std::max(m.figure, m.label + LineHeight) + SparkAir;
    return {right - length, top, length, bottom - 2 - top};
}

void KeyFigureCard::paintSpark(QPainter &painter, const QRectF &area) const
{
    if (area.width() < ShortestSpark)
        return;
    Sparkline line;
    line.upsideDown = m_figure.rankLine;
    line.steps = m_figure.rankLine || m_figure.id == KeyFigure::Id::Cities;
    for (const KeyFigure::Point &point : m_figure.line)
        line.points.append({double(point.year), point.value, point.isProjection});
    if (m_figure.year)
        line.markedX = *m_figure.year;
    const Theme &theme = Theme::of(m_appearance.scheme);
    line.projectionGround = theme.projection; // too small for dots; the line is dashed
    paintSparkline(painter, area, line, theme.accent);
}

void KeyFigureCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && questionRect().contains(event->pos()))
        askWhoSaysSo(*this, m_figure.ref);
    else if (event->button() == Qt::LeftButton)
        explain();
}

void KeyFigureCard::contextMenuEvent(QContextMenuEvent *event)
{
    makeKeyFigureMenu(*this)->popup(event->globalPos());
}

void KeyFigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        explain();
    else
        QWidget::keyPressEvent(event);
}

void KeyFigureCard::enterEvent(QEnterEvent *)
{
    update();
}

void KeyFigureCard::leaveEvent(QEvent *)
{
    update();
}

/** What the figure is, in a sentence; how it changes or what the article says, and where the rest is found. */
QStringList KeyFigureCard::explanation() const
{
    const bool isCount = !m_figure.kind && !m_figure.detailDiffers; // its detail is in the sentence
    const QString question = m_figure.detail.isEmpty() || isCount
        ? tr("S: who says so")
        //: %1 is how a figure changes, or what the article says
        : tr("%1 · S: who says so").arg(m_figure.detail);
    return {m_figure.explanation.value(0), question};
}

void KeyFigureCard::explain()
{
    showTooltip(*this, rect(), tooltipText({}, explanation()));
}

} // namespace atlas
