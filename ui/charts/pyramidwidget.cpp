// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramidwidget.h"

#include "app/analysis/agepyramidtable.h"
#include "app/analysis/agepyramidtext.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/pyramidvalues.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Whether two pyramids differ in nothing but the year. */
bool isSamePicture(const AgePyramid &one, const AgePyramid &other)
{
    const ChartDescription &words = one.words;
    return one.years == other.years && one.groups == other.groups && one.colour == other.colour
        && words.subtitle == other.words.subtitle && words.sourceLine == other.words.sourceLine
        && words.notes == other.words.notes && words.keys == other.words.keys
        && words.emptyReason == other.words.emptyReason && words.plot == other.words.plot;
}

/** Where there is room for it whole, the source says as well whose the totals elsewhere are. */
ChartFrame frameWithSource(const ChartDescription &words, const QString &totals, const QSize &size)
{
    if (totals.isEmpty())
        return layOutFrame(words, size, {});
    ChartDescription longer = words;
    longer.sourceLine += u" · "_s + totals;
    for (QString &line : longer.shortSourceLines)
        line += u" · "_s + totals;
    const ChartFrame frame = layOutFrame(longer, size, {});
    return frame.footer.isShortened || frame.footer.lines.isEmpty() ? layOutFrame(words, size, {}) : frame;
}

/** The frame keeps as many lines for the title as the widest of all years needs, so that nothing below it moves with
 * the year. */
ChartFrame frameOf(const AgePyramid &pyramid, const QSize &size)
{
    const QFontMetricsF metrics(font(TextRole::Title));
    const auto widest = std::ranges::max_element(
        pyramid.years, {}, [&](const AgePyramid::Year &year) { return metrics.horizontalAdvance(year.finding); });
    ChartDescription words = pyramid.words;
    if (widest != pyramid.years.end()) {
        words.title = widest->finding;
        words.shortTitle = widest->shortFinding;
    }
    return frameWithSource(words, pyramid.totalsElsewhere, size);
}

/** A title on so many lines, the last of them empty where it needs fewer. */
TextBlock titleOf(const AgePyramid &pyramid, const QSize &size, qsizetype lines)
{
    TextBlock title = titleBlock(pyramid.words, size);
    while (title.lines.size() < lines)
        title.lines.append(QString());
    return title;
}

} // namespace

PyramidWidget::PyramidWidget(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    exposeParts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_glide.setDuration(0);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &way) {
        if (m_glide.state() == QAbstractAnimation::Running) // a new duration says it as well
            setBars(barsOnTheWay(way.toDouble()));
    });
}

void PyramidWidget::setPyramid(const AgePyramid &pyramid)
{
    const AgePyramid before = std::exchange(m_pyramid, pyramid);
    setAccessibleName(pyramid.words.title);
    if (m_layoutIsFresh && !pyramid.isEmpty() && isSamePicture(before, pyramid)) {
        if (before.shown().year != pyramid.shown().year)
            changeYear(before.shown());
        else if (before.borrowed != pyramid.borrowed)
            update(onWidget(m_layout.borrowed));
    } else {
        m_glide.stop();
        m_bars = pyramid.isEmpty() ? PyramidBars() : pyramid.shown().people;
        if (m_reading && m_reading->group >= pyramid.groups.size())
            m_reading.reset();
        forgetLayout();
        update();
    }
    placeValues();
    announce();
}

/** Only the bars are on their way: what is written is of the year at once. */
void PyramidWidget::changeYear(const AgePyramid::Year &before)
{
    m_glide.stop();
    changeTitle();
    update(onWidget({0, 0, m_layout.size.width(), m_layout.area.bottom() + 1}));
    if (!isVisible() || isTableShown() || m_glide.duration() == 0)
        return setBars(m_pyramid.shown().people);
    m_from = m_bars.front().isEmpty() ? before.people : m_bars;
    m_glide.start();
}

PyramidBars PyramidWidget::barsOnTheWay(double way) const
{
    PyramidBars bars = m_pyramid.shown().people;
    for (std::size_t side = 0; side < bars.size(); ++side) {
        for (qsizetype i = 0; i < bars[side].size(); ++i)
            bars[side][i] = std::lerp(m_from[side].value(i), bars[side][i], way);
    }
    return bars;
}

void PyramidWidget::changeTitle()
{
    m_frame.title = titleOf(m_pyramid, size(), m_frame.title.lines.size());
    update(m_frame.header.toAlignedRect());
}

void PyramidWidget::setBars(const PyramidBars &bars)
{
    m_bars = bars;
    update(onWidget(m_layout.area));
}

QRect PyramidWidget::onWidget(const QRectF &part) const
{
    return part.translated(plotOrigin()).toAlignedRect();
}

void PyramidWidget::setTheme(const Theme &theme)
{
    m_theme = &Theme::of(theme.scheme);
    if (m_values != nullptr)
        m_values->setTheme(*m_theme);
    m_still = {};
    update();
}

void PyramidWidget::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (isShown) {
        m_values = new PyramidValues(this);
        m_values->setTheme(*m_theme);
        connect(m_values, &PyramidValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &PyramidValues::copyWanted, this, &PyramidWidget::copyValues);
        setReading(std::nullopt);
        m_values->show();
        placeValues();
        m_values->setFocus();
    } else {
        takeTableAway(*this, *std::exchange(m_values, nullptr));
    }
    update();
    announce();
}

/** The table stands where the bars would, below the year and all people. */
void PyramidWidget::placeValues()
{
    if (m_values == nullptr)
        return;
    const QRectF plot = frame().plot;
    m_values->setGeometry(plot.adjusted(0, pyramidLayout().area.top(), 0, 0).toAlignedRect());
    m_values->setPyramid(m_pyramid);
}

void PyramidWidget::copyValues()
{
    QGuiApplication::clipboard()->setText(agePyramidTable(m_pyramid));
}

QImage PyramidWidget::picture()
{
    return chartPicture(*this, *m_theme, m_pyramid.words.title + u'\n' + pyramidInWords(m_pyramid));
}

QSize PyramidWidget::minimumSizeHint() const
{
    return {240, 300}; // as narrow as the charts beside it
}

QSize PyramidWidget::sizeHint() const
{
    return {400, 540};
}

const ChartFrame &PyramidWidget::frame() const
{
    ensureLayout();
    return m_frame;
}

const PyramidLayout &PyramidWidget::pyramidLayout() const
{
    ensureLayout();
    return m_layout;
}

void PyramidWidget::forgetLayout()
{
    m_layoutIsFresh = false;
    m_still = {};
}

void PyramidWidget::ensureLayout() const
{
    if (m_layoutIsFresh)
        return;
    m_layoutIsFresh = true;
    m_frame = frameOf(m_pyramid, size());
    m_frame.title = titleOf(m_pyramid, size(), m_frame.title.lines.size());
    m_layout = layOutPyramid(m_pyramid, m_frame.plot.size());
}

void PyramidWidget::resizeEvent(QResizeEvent *)
{
    forgetLayout();
    placeValues();
}

void PyramidWidget::renderStill()
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = m_frame.plot.size() * ratio;
    m_still = QPixmap(int(std::ceil(size.width())), int(std::ceil(size.height())));
    m_still.setDevicePixelRatio(ratio);
    m_still.fill(Qt::transparent);
    QPainter painter(&m_still);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PyramidPainter(m_pyramid, m_layout, *m_theme).paintStill(painter);
}

void PyramidWidget::paintPlot(QPainter &painter)
{
    const PyramidPainter pyramid(m_pyramid, m_layout, *m_theme);
    painter.save();
    painter.translate(plotOrigin());
    if (isTableShown()) {
        pyramid.paintStrip(painter);
    } else {
        if (m_still.isNull() || m_still.devicePixelRatio() != devicePixelRatioF())
            renderStill();
        pyramid.paintGround(painter);
        painter.drawPixmap(QPointF(0, 0), m_still);
        pyramid.paintBars(painter, m_bars);
        pyramid.paintWords(painter);
        if (m_reading)
            pyramid.paintReading(painter, *m_reading);
    }
    painter.restore();
}

void PyramidWidget::paintEvent(QPaintEvent *event)
{
    ensureLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (event->rect().intersects(m_frame.header.toAlignedRect()))
        paintHeader(painter, m_frame, *m_theme);
    if (event->rect().bottom() > m_frame.plot.bottom())
        paintFooter(painter, m_frame, *m_theme);
    if (!m_pyramid.isEmpty())
        return paintPlot(painter);
    painter.setFont(atlas::font(TextRole::Body));
    painter.setPen(m_theme->textMuted);
    painter.drawText(m_frame.plot, Qt::AlignCenter | Qt::TextWordWrap, m_pyramid.words.emptyReason);
}

/** Says to who listens what is read, or else what the pyramid says. */
void PyramidWidget::announce()
{
    const QString sentence
        = m_reading ? barInWords(m_pyramid, m_reading->group, m_reading->sex) : pyramidInWords(m_pyramid);
    if (sentence == accessibleDescription())
        return;
    sayFocus(*this, m_reading ? partOf(*m_reading) : -1); // first, or readers say the change of the whole as well
    setAccessibleDescription(sentence);
}

} // namespace atlas
