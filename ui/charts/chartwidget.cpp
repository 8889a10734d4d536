// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "app/model/entity.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/linestrokes.h"
#include "ui/charts/textblock.h"
#include "ui/theme/fonts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int RoomForMore = 300; ///< from this height on the header may take another line
constexpr double NearLine = 4; ///< a click this near to a line means it

/** The title at its size, or one or two pixels smaller where only that lets it stand on its line. */
TextBlock titleBlock(const QString &title, double width)
{
    QFont face = font(TextRole::Title);
    for (int smaller = 0; smaller < 2 && QFontMetricsF(face).horizontalAdvance(title) > width; ++smaller)
        face.setPixelSize(face.pixelSize() - 1);
    return breakText(title, face, lineHeight(TextRole::Title), width, 1);
}

TextBlock subtitleBlock(const QString &subtitle, const QSize &size)
{
    const int lines = size.height() >= RoomForMore ? 2 : 1;
    return breakText(subtitle, font(TextRole::Caption), lineHeight(TextRole::Caption), size.width(), lines);
}

QString footerText(const ChartDescription &description)
{
    return description.sourceLine + u"  "_s + description.notes.join(u' ');
}

double distance(const QPointF &point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + t * along).length();
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartWidget::setDescription(const ChartDescription &description)
{
    const bool isSamePlot = description.plot == m_description.plot && description.subtitle == m_description.subtitle;
    m_description = description;
    setAccessibleName(description.title);
    setAccessibleDescription(description.sentence());
    if (!isSamePlot) {
        m_hoveredLine.clear();
        if (m_readingYear)
            m_readingYear = description.nearestReadingYear(*m_readingYear);
        forgetLayout();
    }
    update();
}

void ChartWidget::setTheme(const Theme &theme)
{
    m_theme = &Theme::of(theme.scheme);
    m_plot = {};
    update();
}

QSize ChartWidget::minimumSizeHint() const
{
    return {260, 150};
}

QSize ChartWidget::sizeHint() const
{
    return {480, 250};
}

QPointF ChartWidget::plotOrigin() const
{
    ensureLayout();
    return plotRect().topLeft();
}

QRectF ChartWidget::plotRect() const
{
    const double top = m_headerHeight;
    return {0, top, double(width()), std::max(1.0, height() - top - footerHeight())};
}

void ChartWidget::setFooterRoom(const QSize &room)
{
    if (room == m_footerRoom)
        return;
    m_footerRoom = room;
    forgetLayout();
    update();
}

double ChartWidget::footerHeight() const
{
    return std::max(lineHeight(TextRole::Caption), m_footerRoom.height()) + spacing::Hair;
}

void ChartWidget::forgetLayout()
{
    m_layoutIsFresh = false;
    m_plot = {};
}

void ChartWidget::ensureLayout() const
{
    if (m_layoutIsFresh)
        return;
    m_layoutIsFresh = true;
    const double subtitle = subtitleBlock(m_description.subtitle, size()).height();
    m_headerHeight
        = lineHeight(TextRole::Title) + std::max<double>(subtitle, lineHeight(TextRole::Caption)) + spacing::Small;
    m_layout = layOutChart(m_description.plot, plotRect().size());
}

const ChartLayout &ChartWidget::chartLayout() const
{
    ensureLayout();
    return m_layout;
}

void ChartWidget::renderPlot()
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = plotRect().size() * ratio;
    m_plot = QPixmap(int(std::ceil(size.width())), int(std::ceil(size.height())));
    m_plot.setDevicePixelRatio(ratio);
    m_plot.fill(Qt::transparent);
    QPainter painter(&m_plot);
    paintChart(painter, m_description.plot, chartLayout(), *m_theme);
}

void ChartWidget::paintHeader(QPainter &painter) const
{
    const TextBlock title = titleBlock(m_description.title, width());
    paintText(painter, title, {0, 0}, m_theme->text);
    paintText(painter, subtitleBlock(m_description.subtitle, size()), {0, double(lineHeight(TextRole::Title))},
        m_theme->textMuted);
}

void ChartWidget::paintFooter(QPainter &painter) const
{
    const double top = height() - (footerHeight() - spacing::Hair + lineHeight(TextRole::Caption)) / 2;
    const TextBlock footer = breakText(footerText(m_description), atlas::font(TextRole::Caption),
        lineHeight(TextRole::Caption), width() - m_footerRoom.width(), 1);
    paintText(painter, footer, {0, top}, m_theme->textMuted);
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    ensureLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHeader(painter);
    paintFooter(painter);
    if (m_description.plot.lines.isEmpty()) {
        painter.setFont(atlas::font(TextRole::Body));
        painter.setPen(m_theme->textMuted);
        painter.drawText(plotRect(), Qt::AlignCenter | Qt::TextWordWrap, m_description.emptyReason);
        return;
    }
    if (m_plot.isNull() || m_plot.devicePixelRatio() != devicePixelRatioF())
        renderPlot();
    painter.drawPixmap(plotOrigin(), m_plot);
    painter.translate(plotOrigin());
    const ChartOverlay overlay(m_description, chartLayout(), *m_theme);
    if (!m_hoveredLine.isEmpty())
        paintFocus(painter, m_description.plot, chartLayout(), m_hoveredLine, *m_theme);
    if (m_readingYear)
        overlay.paintReading(painter, *m_readingYear, QRectF(rect()).translated(-plotOrigin()));
    else
        overlay.paintYear(painter);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartWidget::resizeEvent(QResizeEvent *)
{
    forgetLayout();
}

/** The state whose name or line is under a place; none where there is none that can be chosen. */
QString ChartWidget::lineAt(const QPointF &position) const
{
    const QPointF place = position - plotOrigin();
    for (const ChartLayout::Label &label : chartLayout().labels) {
        if (label.rect.adjusted(-6, 0, 6, 0).contains(place))
            return label.lineId;
    }
    if (!chartLayout().area.contains(place))
        return {};
    QString nearest;
    double least = NearLine;
    for (const ChartLine &line : m_description.plot.lines) {
        if (!line.canBeChosen)
            continue;
        for (const LineStroke &stroke : strokesOf(line, m_description.plot.form)) {
            for (qsizetype i = 1; i < stroke.points.size(); ++i) {
                const QPointF from = stroke.points[i - 1];
                const QPointF to = stroke.points[i];
                const double d
                    = distance(place, {chartLayout().at(from.x(), from.y()), chartLayout().at(to.x(), to.y())});
                if (d < least) {
                    least = d;
                    nearest = line.id;
                }
            }
        }
    }
    return nearest;
}

void ChartWidget::setReading(std::optional<int> year, const QString &lineId)
{
    if (year == m_readingYear && lineId == m_hoveredLine)
        return;
    m_readingYear = year;
    m_hoveredLine = lineId;
    update();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position() - plotOrigin();
    const bool isInside
        = chartLayout().area.adjusted(-8, -8, 8, 20).contains(place) && !m_description.plot.lines.isEmpty();
    const QString line = lineAt(event->position());
    const ChartLine *hit = m_description.plot.line(line);
    setCursor(hit != nullptr && hit->canBeChosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setReading(
        isInside ? std::optional(m_description.nearestReadingYear(chartLayout().yearAt(place.x()))) : std::nullopt,
        line);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_description.plot.lines.isEmpty())
        return QWidget::mousePressEvent(event);
    const ChartLine *line = m_description.plot.line(lineAt(event->position()));
    const QPointF place = event->position() - plotOrigin();
    if (line != nullptr && line->canBeChosen)
        Q_EMIT lineClicked(line->id);
    else if (chartLayout().area.adjusted(-8, -8, 8, 20).contains(place))
        Q_EMIT yearPicked(chartLayout().yearAt(place.x()));
}

void ChartWidget::leaveEvent(QEvent *)
{
    setReading(std::nullopt, {});
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt, {});
    QWidget::focusOutEvent(event);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const QList<int> years = m_description.readingYears();
    if (years.isEmpty())
        return QWidget::keyPressEvent(event);
    const int now = m_readingYear.value_or(m_description.nearestReadingYear(m_description.currentYear));
    const qsizetype place = std::max<qsizetype>(0, years.indexOf(now));
    switch (event->key()) {
    case Qt::Key_Left:
        return setReading(years[std::max<qsizetype>(0, place - 1)], m_hoveredLine);
    case Qt::Key_Right:
        return setReading(years[std::min(years.size() - 1, place + 1)], m_hoveredLine);
    case Qt::Key_Home:
        return setReading(years.first(), m_hoveredLine);
    case Qt::Key_End:
        return setReading(years.last(), m_hoveredLine);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT yearPicked(now);
        return;
    case Qt::Key_Escape:
        if (m_readingYear)
            return setReading(std::nullopt, {});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/** The full text of what is shortened, and what the article says at a mark. */
QString ChartWidget::toolTipAt(const QPointF &position) const
{
    const QPointF place = position - plotOrigin();
    for (const ChartLayout::Mark &mark : chartLayout().marks) {
        const bool isNear = QLineF(place, mark.centre).length() < DiscRadius + 2;
        if (isNear || mark.rect.contains(place))
            return m_description.plot.marks[mark.index].detail;
    }
    if (position.y() < m_headerHeight)
        return m_description.title + u'\n' + m_description.subtitle;
    if (position.y() > height() - footerHeight())
        return m_description.sourceLine + u'\n' + m_description.notes.join(u'\n');
    return {};
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(), u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace atlas
