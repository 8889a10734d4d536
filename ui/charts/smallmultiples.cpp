// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"

#include "app/analysis/chartreading.h"
#include "app/analysis/charttable.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartvalues.h"
#include "ui/charts/panelpainter.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas
{

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
        takeTableAway(*this, *std::exchange(m_values, nullptr));
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
    return {int(LeastPanelWidth) + 20, 240};
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
    m_cells = layOutPanels(m_panels, m_frame.plot);
}

void SmallMultiples::renderPanels()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    paintPanels(painter, m_panels, m_cells, *m_theme);
}

int SmallMultiples::shownYear() const
{
    return m_readingYear.value_or(m_description.shownYear());
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
        const PanelYear year{m_description, m_readingYear};
        paintPanelHead(painter, m_panels[i], m_cells[i], year, *m_theme);
        paintPanelYear(painter, m_panels[i], m_cells[i], year, *m_theme);
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

/** All panels in the year that is read, or the one the keys stand on, or else what the chart says. */
void SmallMultiples::announce()
{
    QList<QString> lines;
    for (const ChartPanel &panel : std::as_const(m_panels))
        lines.append(panel.lineId);
    if (!m_readingLine.isEmpty())
        lines = {m_readingLine};
    if (m_readingYear)
        sayWhatIsRead(*this, *this); // first, or readers say the change of the whole as well
    setAccessibleDescription(
        m_readingYear ? m_description.sentenceOf(*m_readingYear, lines) : chartInWords(m_description));
}

void SmallMultiples::copyValues()
{
    QGuiApplication::clipboard()->setText(chartTable(m_description));
}

QImage SmallMultiples::picture()
{
    return chartPicture(*this, *m_theme, m_description.title + u'\n' + chartInWords(m_description));
}

} // namespace atlas
