// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"

#include "app/analysis/chartreading.h"
#include "app/analysis/charttable.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartsteps.h"
#include "ui/charts/chartvalues.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double LeastWidth = 190; ///< of a panel that can still be read
constexpr int MostColumns = 5;
constexpr double HeadHeight = 20;
constexpr double Gap = 10; ///< between panels

/** As many columns as have room, so that no row is left with one panel alone where it can be helped. */
int columnsFor(qsizetype panels, double width)
{
    const int most = std::clamp(int((width + Gap) / (LeastWidth + Gap)), 1, MostColumns);
    const int rows = int((panels + most - 1) / most);
    return std::max(1, int((panels + rows - 1) / std::max(1, rows)));
}

/** A panel has room for the ends of the axis alone, and the word of the projection stands once. */
ChartPlot tightened(const ChartPlot &whole, bool isFirst)
{
    ChartPlot plot = whole;
    plot.yearTicks = plot.yearTicks.first(std::min<qsizetype>(2, plot.yearTicks.size()));
    if (!isFirst)
        plot.projectionWord.clear();
    plot.projectionName = plot.projectionWord;
    return plot;
}

QFont headFont()
{
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    return bold;
}

/** What every panel is compared with: the line the chart is about, or the only other one. */
const ChartLine *comparedLine(const ChartPlot &plot)
{
    const auto main = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (main != plot.lines.end())
        return main == plot.lines.begin() ? nullptr : &*main;
    return plot.lines.size() == 2 ? &plot.lines.last() : nullptr;
}

/** It is named once, under the end of its line. */
void paintComparedName(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    const ChartLine *line = comparedLine(plot);
    if (line == nullptr || line->points.isEmpty())
        return;
    const double width = QFontMetricsF(headFont()).horizontalAdvance(line->label) + 2;
    const double height = QFontMetricsF(headFont()).height();
    const double end = layout.y(line->points.last().value);
    const double middle = layout.y(line->points[line->points.size() / 2].value); // falling lines have room above
    const double top = end <= middle ? end + height * 0.6 : end - height * 1.6;
    const bool isGrey = line->role == ChartLine::Role::Context;
    paintHaloText(painter, {layout.area.right() - width, top, width, height}, line->label, headFont(),
        isGrey ? theme.textMuted : colourOf(*line, theme), plot.boundaryYear ? theme.projection : theme.surface);
}

} // namespace

SmallMultiples::SmallMultiples(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    exposeCharts();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SmallMultiples::setDescription(const ChartDescription &description, const QList<QString> &order)
{
    QList<ChartPanel> panels = panelsOf(description, order, m_backdrop);
    const bool isSame = panels == m_panels && description.subtitle == m_description.subtitle
        && description.title == m_description.title && description.sourceLine == m_description.sourceLine;
    m_description = description;
    m_panels = std::move(panels);
    setAccessibleName(description.title);
    if (!isSame) {
        m_cells.clear();
        m_picture = {};
    }
    placeValues();
    announce();
    update();
}

/** The table stands where the panels would. */
void SmallMultiples::placeValues()
{
    if (m_values == nullptr)
        return;
    ensureLayout();
    m_values->setGeometry(m_frame.plot.toAlignedRect());
    m_values->setChart(m_description);
}

void SmallMultiples::setTableShown(bool isShown)
{
    if (isShown == isTableShown() || (isShown && m_panels.isEmpty()))
        return;
    if (isShown) {
        m_values = new ChartValues(this);
        m_values->setTheme(*m_theme);
        connect(m_values, &ChartValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &ChartValues::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(chartTable(m_description)); });
        connect(m_values, &ChartValues::yearPicked, this, &SmallMultiples::yearPicked);
        setReading(std::nullopt);
        m_values->show();
        placeValues();
        m_values->setFocus();
    } else {
        m_values->hide();
        m_values->deleteLater(); // its own key may have asked for it
        m_values = nullptr;
        setFocus();
    }
    update();
}

void SmallMultiples::setTheme(const Theme &theme)
{
    m_theme = &Theme::of(theme.scheme);
    if (m_values != nullptr)
        m_values->setTheme(*m_theme);
    m_picture = {};
    update();
}

void SmallMultiples::setFooterRoom(const QSize &room)
{
    if (room == m_footerRoom)
        return;
    m_footerRoom = room;
    m_cells.clear();
    m_picture = {};
    update();
}

QSize SmallMultiples::minimumSizeHint() const
{
    return {int(LeastWidth) + 20, 240};
}

QSize SmallMultiples::sizeHint() const
{
    return {900, 460};
}

const QList<SmallMultiples::Cell> &SmallMultiples::cells()
{
    ensureLayout();
    return m_cells;
}

void SmallMultiples::ensureLayout()
{
    if (!m_cells.isEmpty() || m_panels.isEmpty())
        return;
    ChartDescription words = m_description;
    words.keys.clear(); // the panels have no marks
    m_frame = layOutFrame(words, size(), m_footerRoom);
    const int columns = columnsFor(m_panels.size(), m_frame.plot.width());
    const int rows = int((m_panels.size() + columns - 1) / columns);
    const double width = (m_frame.plot.width() - Gap * (columns - 1)) / columns;
    const double height = (m_frame.plot.height() - Gap * (rows - 1)) / rows;
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        const QPointF corner = m_frame.plot.topLeft()
            + QPointF(double(i % columns) * (width + Gap), double(i / columns) * (height + Gap));
        const QRectF plot(corner + QPointF(0, HeadHeight), QSizeF(width, std::max(1.0, height - HeadHeight)));
        m_cells.append(
            {{corner, QSizeF(width, HeadHeight)}, plot, layOutChart(tightened(m_panels[i].plot, i == 0), plot.size())});
    }
}

void SmallMultiples::renderPanels()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        painter.save();
        painter.translate(m_cells[i].plot.topLeft());
        paintChart(painter, m_panels[i].plot, m_cells[i].layout, *m_theme);
        if (i == 0)
            paintComparedName(painter, m_panels[i].plot, m_cells[i].layout, *m_theme);
        painter.restore();
    }
}

int SmallMultiples::shownYear() const
{
    return m_readingYear.value_or(m_description.shownYear());
}

/** The value of a panel; of another year than that of the view it is written with its year. */
QString SmallMultiples::valueText(const ChartLine &line) const
{
    const auto point = line.at(shownYear());
    if (!point)
        return {};
    const QString value = m_description.shortValueText(point->value);
    if (point->year == m_description.currentYear)
        return value;
    return value + u" · "_s + m_description.format.yearNumber(point->year);
}

/** Name and value over a panel. */
void SmallMultiples::paintHead(QPainter &painter, qsizetype panel) const
{
    const ChartLine &line = m_panels[panel].plot.lines.first();
    const Cell &cell = m_cells[panel];
    const QString value = valueText(line);
    const ChartLine *whole = m_description.plot.line(line.id);
    if (whole != nullptr && whole->role == ChartLine::Role::Chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->accentSoft);
        painter.drawRoundedRect(cell.head.adjusted(-4, 0, 4, 0), spacing::FocusRadius, spacing::FocusRadius);
    }
    painter.setFont(headFont());
    painter.setPen(m_theme->text);
    const double room = cell.head.width() - QFontMetricsF(headFont()).horizontalAdvance(value) - Gap;
    const QString name = QFontMetricsF(headFont()).elidedText(m_panels[panel].label, Qt::ElideRight, room);
    painter.drawText(cell.head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setPen(colourOf(line, *m_theme));
    painter.drawText(cell.head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, value);
}

/** The line of the year in a panel, where that has the year, and a dot on its line at the value that is written. */
void SmallMultiples::paintYear(QPainter &painter, qsizetype panel) const
{
    const ChartLine &line = m_panels[panel].plot.lines.first();
    const Cell &cell = m_cells[panel];
    const auto point = line.at(shownYear());
    const int year = m_readingYear.value_or(m_description.currentYear);
    painter.translate(cell.plot.topLeft());
    if (year >= cell.layout.firstYear && year <= cell.layout.lastYear) {
        const double x = cell.layout.x(year);
        painter.setPen(QPen(m_readingYear ? m_theme->text : m_theme->accent, 1));
        painter.drawLine(QPointF(x, cell.layout.area.top()), QPointF(x, cell.layout.area.bottom()));
    }
    if (point)
        paintDot(painter, line, cell.layout.at(point->year, point->value), *m_theme);
    painter.translate(-cell.plot.topLeft());
}

void SmallMultiples::paintEvent(QPaintEvent *)
{
    ensureLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_panels.isEmpty()) {
        painter.setFont(atlas::font(TextRole::Body));
        painter.setPen(m_theme->textMuted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_description.emptyReason);
        return;
    }
    paintHeader(painter, m_frame, *m_theme);
    paintFooter(painter, m_frame, *m_theme);
    if (isTableShown())
        return;
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        renderPanels();
    painter.drawPixmap(0, 0, m_picture);
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        paintHead(painter, i);
        paintYear(painter, i);
    }
}

void SmallMultiples::resizeEvent(QResizeEvent *)
{
    m_cells.clear();
    m_picture = {};
    placeValues();
}

QRectF SmallMultiples::placeOf(const QString &lineId, int year, double value)
{
    constexpr double reach = 12;
    const auto panel = std::ranges::find(m_panels, lineId, &ChartPanel::lineId);
    if (panel == m_panels.end() || cells().isEmpty())
        return {};
    const Cell &cell = m_cells[panel - m_panels.begin()];
    const QPointF at = cell.plot.topLeft() + cell.layout.at(year, value);
    return {at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

std::optional<qsizetype> SmallMultiples::panelAt(const QPointF &position)
{
    const auto found = std::ranges::find_if(
        cells(), [&position](const Cell &cell) { return (cell.head | cell.plot).contains(position); });
    return found == m_cells.end() ? std::nullopt : std::optional(found - m_cells.begin());
}

void SmallMultiples::setReading(std::optional<int> year)
{
    if (year == m_readingYear)
        return;
    m_readingYear = year;
    announce();
    update();
}

void SmallMultiples::mouseMoveEvent(QMouseEvent *event)
{
    const auto panel = panelAt(event->position());
    if (!panel || m_cells[*panel].head.contains(event->position())) {
        setCursor(panel ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return setReading(std::nullopt);
    }
    setCursor(Qt::ArrowCursor);
    const Cell &cell = m_cells[*panel];
    setReading(m_description.nearestReadingYear(cell.layout.yearAt(event->position().x() - cell.plot.left())));
}

void SmallMultiples::mousePressEvent(QMouseEvent *event)
{
    const auto panel = event->button() == Qt::LeftButton ? panelAt(event->position()) : std::nullopt;
    if (!panel)
        return QWidget::mousePressEvent(event);
    const Cell &cell = m_cells[*panel];
    if (cell.head.contains(event->position()))
        Q_EMIT linePicked(m_panels[*panel].lineId);
    else
        Q_EMIT yearPicked(cell.layout.yearAt(event->position().x() - cell.plot.left()));
}

void SmallMultiples::contextMenuEvent(QContextMenuEvent *event)
{
    makeCopyMenu(*this)->popup(event->globalPos());
}

void SmallMultiples::copyValues()
{
    QGuiApplication::clipboard()->setText(chartTable(m_description));
}

QImage SmallMultiples::picture()
{
    return chartPicture(*this, *m_theme, m_description.title + u'\n' + chartInWords(m_description));
}

void SmallMultiples::leaveEvent(QEvent *)
{
    setReading(std::nullopt);
}

void SmallMultiples::keyPressEvent(QKeyEvent *event)
{
    const int now = m_readingYear.value_or(m_description.nearestReadingYear(m_description.currentYear));
    const bool isAcross = event->key() != Qt::Key_Up && event->key() != Qt::Key_Down;
    if (const auto next = isAcross ? stepBy(event->key(), {now, {}}, m_description) : std::nullopt)
        return setReading(next->year);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT yearPicked(now);
    if (event->matches(QKeySequence::Copy))
        return copyValues();
    if (chartDeedOf(*event) == ChartKeyDeed::Table)
        return setTableShown(!isTableShown());
    if (event->key() == Qt::Key_Escape && m_readingYear)
        return setReading(std::nullopt);
    QWidget::keyPressEvent(event);
}

void SmallMultiples::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
}

void SmallMultiples::focusOutEvent(QFocusEvent *event)
{
    setReading(std::nullopt);
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

/** All panels in the year that is read, or else what the chart says. */
void SmallMultiples::announce()
{
    QStringList values;
    if (m_readingYear) {
        for (const ChartPanel &panel : std::as_const(m_panels))
            values.append(m_description.sentenceAt(*m_readingYear, panel.lineId));
    }
    setAccessibleDescription(values.isEmpty() ? chartInWords(m_description) : values.join(u' '));
    if (m_readingYear)
        sayWhatIsRead(*this, *this);
}

std::optional<FigureRef> SmallMultiples::figureAsked() const
{
    return m_panels.isEmpty() ? std::nullopt : m_description.figureAt(shownYear(), m_panels.first().lineId);
}

std::optional<FigureRef> SmallMultiples::figureAt(const QPoint &position)
{
    const auto panel = panelAt(position);
    if (!panel)
        return std::nullopt;
    const Cell &cell = m_cells[*panel];
    const int year = cell.head.contains(position)
        ? shownYear()
        : m_description.nearestReadingYear(cell.layout.yearAt(position.x() - cell.plot.left()));
    return m_description.figureAt(year, m_panels[*panel].lineId);
}

} // namespace atlas
