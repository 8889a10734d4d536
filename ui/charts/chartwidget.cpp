// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartsteps.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/tooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int RunPause = 350; ///< milliseconds: steps of the year closer than this are a run
constexpr int PictureMargin = 12;

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_glide.setDuration(0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &place) { setPlace(place.toDouble()); });
}

void ChartWidget::setDescription(const ChartDescription &description)
{
    const bool isSamePlot = description.plot == m_description.plot && description.subtitle == m_description.subtitle
        && description.sourceLine == m_description.sourceLine && description.notes == m_description.notes
        && description.keys == m_description.keys && description.emptyReason == m_description.emptyReason;
    const bool isSameTitle = description.title == m_description.title;
    const int before = m_description.currentYear;
    m_description = description;
    setAccessibleName(description.title);
    if (isSamePlot && m_layoutIsFresh) {
        if (!isSameTitle)
            changeTitle();
        if (before != description.currentYear)
            moveToYear(description.currentYear);
    } else {
        m_glide.stop();
        m_place = description.currentYear;
        m_readingLine.clear();
        if (m_readingYear)
            m_readingYear = description.nearestReadingYear(*m_readingYear);
        forgetLayout();
        update();
    }
    announce();
}

/** The finding of another year; where it takes another number of lines, everything below it moves. */
void ChartWidget::changeTitle()
{
    const double height = m_frame.title.height();
    m_frame.title = titleBlock(m_description.title, size());
    update(m_frame.header.toAlignedRect());
    if (m_frame.title.height() == height)
        return;
    forgetLayout();
    ensureLayout();
    update();
}

void ChartWidget::moveToYear(int year)
{
    const bool isRun = m_sinceYear.isValid() && m_sinceYear.elapsed() < RunPause;
    m_sinceYear.start();
    m_glide.stop();
    const bool isShown = year >= m_layout.firstYear && year <= m_layout.lastYear && m_place >= m_layout.firstYear
        && m_place <= m_layout.lastYear;
    if (isRun || !isShown || !isVisible() || m_glide.duration() == 0)
        return setPlace(year);
    m_glide.setStartValue(m_place);
    m_glide.setEndValue(double(year));
    m_glide.start();
}

void ChartWidget::setPlace(double place)
{
    ensureLayout();
    const QRect before = markRect();
    m_place = place;
    m_mark = placeYearMark(m_description, m_layout, place);
    update(before);
    update(markRect());
}

QRect ChartWidget::markRect() const
{
    return m_mark.bounds().translated(m_frame.plot.topLeft()).toAlignedRect();
}

void ChartWidget::setTheme(const Theme &theme)
{
    m_theme = &Theme::of(theme.scheme);
    m_plot = {};
    update();
}

QSize ChartWidget::minimumSizeHint() const
{
    return {260, 130};
}

QSize ChartWidget::sizeHint() const
{
    return {480, 250};
}

QPointF ChartWidget::plotOrigin() const
{
    return frame().plot.topLeft();
}

const ChartFrame &ChartWidget::frame() const
{
    ensureLayout();
    return m_frame;
}

const ChartLayout &ChartWidget::chartLayout() const
{
    ensureLayout();
    return m_layout;
}

void ChartWidget::setFooterRoom(const QSize &room)
{
    if (room == m_footerRoom)
        return;
    m_footerRoom = room;
    forgetLayout();
    update();
}

void ChartWidget::forgetLayout()
{
    m_layoutIsFresh = false;
    m_hits.forget();
    m_plot = {};
}

void ChartWidget::ensureLayout() const
{
    if (m_layoutIsFresh)
        return;
    m_layoutIsFresh = true;
    m_frame = layOutFrame(m_description, size(), m_footerRoom);
    m_layout = layOutChart(m_description.plot, m_frame.plot.size());
    m_mark = placeYearMark(m_description, m_layout, m_place);
}

void ChartWidget::renderPlot()
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = frame().plot.size() * ratio;
    m_plot = QPixmap(int(std::ceil(size.width())), int(std::ceil(size.height())));
    m_plot.setDevicePixelRatio(ratio);
    m_plot.fill(Qt::transparent);
    QPainter painter(&m_plot);
    paintChart(painter, m_description.plot, chartLayout(), *m_theme);
}

QImage ChartWidget::picture()
{
    const double ratio = devicePixelRatioF();
    const QSize whole = size() + QSize(2 * PictureMargin, 2 * PictureMargin);
    QImage image(whole * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(m_theme->surface);
    render(&image, {PictureMargin, PictureMargin}, {}, QWidget::DrawChildren);
    return image;
}

void ChartWidget::paintPlot(QPainter &painter)
{
    if (m_plot.isNull() || m_plot.devicePixelRatio() != devicePixelRatioF())
        renderPlot();
    painter.drawPixmap(plotOrigin(), m_plot);
    painter.save();
    painter.translate(plotOrigin());
    const ChartOverlay overlay(m_description, m_frame, m_layout, *m_theme);
    if (!m_readingLine.isEmpty())
        paintFocus(painter, m_description.plot, m_layout, m_readingLine, *m_theme);
    if (m_readingYear)
        overlay.paintReading(painter, *m_readingYear, m_readingLine);
    else
        overlay.paintYear(painter, m_mark, m_place);
    painter.restore();
}

void ChartWidget::paintEvent(QPaintEvent *event)
{
    ensureLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (event->rect().intersects(m_frame.header.toAlignedRect()))
        paintHeader(painter, m_frame, *m_theme);
    if (event->rect().bottom() > m_frame.plot.bottom())
        paintFooter(painter, m_frame, *m_theme);
    if (!m_description.plot.lines.isEmpty()) {
        paintPlot(painter);
    } else {
        painter.setFont(atlas::font(TextRole::Body));
        painter.setPen(m_theme->textMuted);
        painter.drawText(m_frame.plot, Qt::AlignCenter | Qt::TextWordWrap, m_description.emptyReason);
    }
}

void ChartWidget::resizeEvent(QResizeEvent *)
{
    m_glide.stop();
    m_place = m_description.currentYear;
    forgetLayout();
}

bool ChartWidget::isInPlot(const QPointF &position) const
{
    return !m_description.plot.lines.isEmpty()
        && chartLayout().area.adjusted(-8, -8, 8, 20).contains(position - plotOrigin());
}

QString ChartWidget::lineAt(const QPointF &position) const
{
    const ChartLayout &layout = chartLayout();
    return m_hits.lineAt(position - plotOrigin(), m_description.plot, layout);
}

void ChartWidget::setReading(std::optional<int> year, const QString &lineId)
{
    if (year == m_readingYear && lineId == m_readingLine)
        return;
    m_readingYear = year;
    m_readingLine = lineId;
    update((frame().header | m_frame.plot).toAlignedRect()); // the box of the values stands over the head
}

/** One thing at a time speaks: the claim under the pointer by its tool tip, or the year by its box. */
void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (claimAt(position - plotOrigin(), m_layout)) {
        setCursor(Qt::WhatsThisCursor);
        return setReading(std::nullopt, {});
    }
    if (QToolTip::isVisible() && isInPlot(position))
        QToolTip::hideText();
    const QString line = lineAt(position);
    const ChartLine *hit = m_description.plot.line(line);
    setCursor(hit != nullptr && hit->canBeChosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int year = chartLayout().yearAt(position.x() - plotOrigin().x());
    setReading(isInPlot(position) ? std::optional(m_description.nearestReadingYear(year)) : std::nullopt, line);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_description.plot.lines.isEmpty())
        return QWidget::mousePressEvent(event);
    const ChartLine *line = m_description.plot.line(lineAt(event->position()));
    if (line != nullptr && line->canBeChosen)
        Q_EMIT lineClicked(line->id);
    else if (isInPlot(event->position()))
        Q_EMIT yearPicked(m_layout.yearAt(event->position().x() - plotOrigin().x()));
}

/** The second press of a double click is no second choice: it would take back the first. */
void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartWidget::leaveEvent(QEvent *)
{
    setReading(std::nullopt, {});
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt, {});
    announce();
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void ChartWidget::readByKey(int year, const QString &lineId)
{
    setReading(year, lineId);
    announce();
}

/** Says to who listens what is read, or else what the chart says. */
void ChartWidget::announce()
{
    const QString sentence
        = m_readingYear ? m_description.sentenceAt(*m_readingYear, m_readingLine) : m_description.sentence();
    if (sentence == accessibleDescription())
        return;
    setAccessibleDescription(sentence); // tells assistive technology that it changed
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (m_readingYear && hasFocus() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent said(this, sentence);
        QAccessible::updateAccessibility(&said);
    }
#endif
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_description.plot.lines.isEmpty())
        return QWidget::keyPressEvent(event);
    const int now = m_readingYear.value_or(m_description.nearestReadingYear(m_description.currentYear));
    if (const auto next = stepBy(event->key(), {now, m_readingLine}, m_description))
        return readByKey(next->year, next->lineId);
    const ChartLine *line = m_description.plot.line(m_readingLine);
    switch (event->key()) {
    case Qt::Key_Space:
        if (line != nullptr && line->canBeChosen)
            return Q_EMIT lineClicked(line->id);
        return Q_EMIT yearPicked(now);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT yearPicked(now);
    case Qt::Key_Escape:
        if (!m_readingYear)
            return QWidget::keyPressEvent(event);
        setReading(std::nullopt, {});
        return announce();
    default:
        return QWidget::keyPressEvent(event);
    }
}

/** The full text of what is shortened, and what the article says at a mark, as rich text. */
QString ChartWidget::toolTipAt(const QPointF &position) const
{
    if (const auto claim = claimAt(position - plotOrigin(), m_layout)) {
        const ChartMark &mark = m_description.plot.marks[*claim];
        return tooltipText(mark.text, {mark.detail});
    }
    if (position.y() < frame().header.bottom())
        return tooltipText(m_description.title, {m_description.subtitle});
    if (position.y() > frame().plot.bottom())
        return tooltipText({},
            QStringList{m_description.sourceLine} + m_description.notes
                + QStringList{m_description.keys.isEmpty() ? QString() : m_description.keys.first().article});
    return {};
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace atlas
