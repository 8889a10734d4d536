// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "app/analysis/chartreading.h"
#include "app/analysis/charttable.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartvalues.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int RunPause = 350; ///< milliseconds: steps of the year closer than this are a run

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    exposeCharts();
    m_glide.setDuration(0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &place) { setPlace(place.toDouble()); });
}

void ChartWidget::setDescription(const ChartDescription &description)
{
    m_given = description;
    showDescription(onScale(description, m_scale));
}

void ChartWidget::setScale(const ChartScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    showDescription(onScale(m_given, scale));
}

void ChartWidget::chooseScale(const ChartScale &scale)
{
    const QString refusal = scaleRefusal(m_given, scale);
    if (!refusal.isEmpty()) {
        QToolTip::showText(mapToGlobal(frame().plot.topLeft().toPoint()), tooltipText({}, {refusal}), this);
        return atlas::announce(*this, refusal);
    }
    setScale(scale);
    Q_EMIT scaleChosen(scale);
}

void ChartWidget::showDescription(const ChartDescription &description)
{
    const bool isSamePlot = description.plot == m_description.plot && description.subtitle == m_description.subtitle
        && description.sourceLine == m_description.sourceLine && description.notes == m_description.notes
        && description.keys == m_description.keys && description.emptyReason == m_description.emptyReason;
    const bool isSameTitle = description.title == m_description.title;
    const int before = m_description.currentYear;
    m_description = description;
    if (accessibleName() != description.title) // readers are told of each name that is given
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
        if (m_description.plot.line(m_highlight) == nullptr)
            m_highlight.clear();
        if (m_readingYear)
            m_readingYear = description.nearestReadingYear(*m_readingYear);
        forgetLayout();
        update();
    }
    placeValues();
    announce();
}

/** The table stands where the plot would. */
void ChartWidget::placeValues()
{
    if (m_values == nullptr)
        return;
    m_values->setGeometry(frame().plot.toAlignedRect());
    m_values->setChart(m_description);
}

void ChartWidget::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (isShown) {
        m_values = new ChartValues(this);
        m_values->setTheme(*m_theme);
        connect(m_values, &ChartValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &ChartValues::copyWanted, this, &ChartWidget::copyValues);
        connect(m_values, &ChartValues::yearPicked, this, &ChartWidget::yearPicked);
        setReading(std::nullopt, {});
        m_values->show();
        placeValues();
        m_values->setFocus();
    } else {
        takeTableAway(*this, *std::exchange(m_values, nullptr));
    }
    update();
    announce();
}

void ChartWidget::copyValues()
{
    QGuiApplication::clipboard()->setText(chartTable(m_description));
}

void ChartWidget::setHighlight(const QString &lineId)
{
    const QString known = m_description.plot.line(lineId) == nullptr ? QString() : lineId;
    if (known == m_highlight)
        return;
    m_highlight = known;
    update();
    announce();
}

bool ChartWidget::canStandOut() const
{
    return m_description.plot.lines.size() > 1;
}

/** The finding of another year; where it takes another number of lines, everything below it moves. */
void ChartWidget::changeTitle()
{
    const double height = m_frame.title.height();
    m_frame.title = titleBlock(m_description, size());
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
    if (m_values != nullptr)
        m_values->setTheme(*m_theme);
    m_plot = {};
    update();
}

QSize ChartWidget::minimumSizeHint() const
{
    return {240, 130}; // three beside each other in the smallest window
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
    return chartPicture(*this, *m_theme, m_description.title + u'\n' + chartInWords(m_description, m_highlight));
}

void ChartWidget::paintPlot(QPainter &painter)
{
    if (m_plot.isNull() || m_plot.devicePixelRatio() != devicePixelRatioF())
        renderPlot();
    painter.drawPixmap(plotOrigin(), m_plot);
    painter.save();
    painter.translate(plotOrigin());
    const ChartOverlay overlay(m_description, m_frame, m_layout, *m_theme);
    if (const QString &line = m_readingLine.isEmpty() ? m_highlight : m_readingLine; !line.isEmpty())
        paintFocus(painter, m_description.plot, m_layout, line, *m_theme);
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
    if (isTableShown())
        return;
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
    placeValues();
}

/** Says to who listens what is read, or else what the chart says. */
void ChartWidget::announce()
{
    const QString sentence = m_readingYear ? m_description.sentenceAt(*m_readingYear, m_readingLine)
                                           : chartInWords(m_description, m_highlight);
    if (sentence == accessibleDescription())
        return;
    if (m_readingYear) // first: what changes about the part that has the focus of a reader is read out as well
        sayWhatIsRead(*this, *this);
    setAccessibleDescription(sentence);
}

} // namespace atlas
