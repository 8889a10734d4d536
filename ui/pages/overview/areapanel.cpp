// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanel.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/citation.h"
#include "ui/pages/overview/areapanelpainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

AreaPanel::AreaPanel(const Catalogue &catalogue, const Area &area, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_area(area)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    exposeParts();
}

void AreaPanel::setCoverage(const NetworkCoverage &network, const AreaCoverage &coverage)
{
    m_network = network;
    m_coverage = coverage;
    describe();
    update();
}

void AreaPanel::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    describe();
    update();
}

void AreaPanel::setChosenCity(const QString &cityId)
{
    if (cityId == m_chosenCity)
        return;
    m_chosenCity = cityId;
    update();
}

void AreaPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    describe();
    update();
}

bool AreaPanel::nameWraps() const
{
    return textWidth(name(), TextRole::Label) > AreaPanelLayout::nameWidth(m_density, width());
}

void AreaPanel::setAnyNameWraps(bool wraps)
{
    m_anyNameWraps = wraps;
    update();
}

void AreaPanel::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    updateGeometry();
    update();
}

AreaPanelLayout AreaPanel::layoutOfParts() const
{
    return AreaPanelLayout::of(m_density, width(), nameWraps(), m_anyNameWraps);
}

AreaDots AreaPanel::dots() const
{
    return AreaDots(layoutOfParts(), m_coverage.dots.size());
}

AreaCoverageText AreaPanel::text() const
{
    return AreaCoverageText(m_catalogue, Format(m_appearance));
}

QStringList AreaPanel::contents() const
{
    QStringList contents;
    for (const LocalizedText &item : m_area.contents)
        contents.append(item.in(m_appearance.language));
    return contents;
}

QRectF AreaPanel::dotRect(qsizetype index) const
{
    return dots().rect(index);
}

qsizetype AreaPanel::dotAt(const QPointF &position) const
{
    return dots().at(position);
}

QString AreaPanel::toolTipText(qsizetype dot) const
{
    const AreaCoverageText text = this->text();
    if (dot >= 0 && dot < m_coverage.dots.size()) {
        const CityDot &shown = m_coverage.dots[dot];
        return tooltipText(text.dot(m_network, shown), text.dotProjects(m_network, m_area.id, shown));
    }
    QStringList lines{m_area.text.in(m_appearance.language), contents().join(u" · "_s)};
    const QString statuses = text.statuses(m_coverage.counts);
    if (!statuses.isEmpty())
        lines.append(
            tr("%1: %2.", "report of a year, projects by status").arg(text.report(m_network.report), statuses));
    lines.append(text.areaNotes(m_coverage));
    lines.append(text.reportNotes(m_network));
    lines.removeAll(QString());
    return tooltipText(m_area.name.in(m_appearance.language), lines);
}

QString AreaPanel::dotWords(qsizetype dot) const
{
    const CityDot &shown = m_coverage.dots[dot];
    QStringList words{text().dot(m_network, shown)};
    words.append(text().dotProjects(m_network, m_area.id, shown));
    return words.join(u". "_s);
}

QSize AreaPanel::sizeHint() const
{
    return {213, AreaPanelLayout::heightOf(m_density)};
}

QSize AreaPanel::minimumSizeHint() const
{
    return {170, AreaPanelLayout::heightOf(m_density)};
}

void AreaPanel::describe()
{
    setAccessibleName(
        m_emphasis == Emphasis::Chosen ? tr("%1, chosen", "an area that is the filter").arg(name()) : name());
    setAccessibleDescription(facts().join(u" · "_s));
}

/** What the panel counts, and in which list. */
QStringList AreaPanel::facts() const
{
    const AreaCoverageText text = this->text();
    QStringList facts{text.projects(m_network, m_coverage), text.cities(m_network, m_coverage),
        text.statuses(m_coverage.counts), text.withoutStatus(m_network), text.report(m_network.report)};
    facts.removeAll(QString());
    return facts;
}

QString AreaPanel::copyText() const
{
    QStringList lines{name(), facts().join(u" · "_s)};
    const QString source = sourceLine(m_catalogue, m_network.report.sourceId, m_appearance.language);
    if (!source.isEmpty())
        lines.append(tr("Source: %1").arg(source));
    return lines.join(u'\n');
}

QColor AreaPanel::colour() const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const bool known = m_area.position >= 1 && m_area.position <= int(theme.area.size());
    return known ? theme.area[std::size_t(m_area.position - 1)] : theme.accent;
}

void AreaPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CardLook look;
    look.edge
        = m_emphasis == Emphasis::Dimmed ? mixed(colour(), Theme::of(m_appearance.scheme).surface, 0.4) : colour();
    look.chosen = m_emphasis == Emphasis::Chosen;
    look.pointedAt = underMouse();
    look.focused = hasFocus();
    paintCard(painter, rect(), Theme::of(m_appearance.scheme), look);
    if (m_emphasis == Emphasis::Dimmed && !underMouse() && !hasFocus())
        painter.setOpacity(DimmedOpacity);
    const AreaPanelLayout layout = layoutOfParts();
    const auto chosen = std::ranges::find(m_coverage.dots, m_chosenCity, &CityDot::cityId);
    const bool hasChosen = !m_chosenCity.isEmpty() && chosen != m_coverage.dots.end();
    dots().paint(painter, m_coverage.dots,
        {hasChosen ? chosen - m_coverage.dots.begin() : -1, m_walkedDot, m_hoveredDot}, colour(),
        Theme::of(m_appearance.scheme));
    paintAreaPanel(painter, layout, written(), colour(), Theme::of(m_appearance.scheme));
}

StatusLabel AreaPanel::words() const
{
    return [this](ProjectStatus status, int count) { return text().statusCount(status, count); };
}

bool AreaPanel::hasRoomForWords() const
{
    const AreaPanelLayout layout = layoutOfParts();
    return layout.wordsBesideMarks && statusMarksWidth(m_coverage.counts, words()) <= layout.marks.width();
}

void AreaPanel::setWords(bool words)
{
    m_hasWords = words;
    update();
}

const QString &AreaPanel::otherName() const
{
    return m_area.name.beside(m_appearance.language);
}

bool AreaPanel::hasRoomForOtherName() const
{
    const double name = textWidth(m_area.name.in(m_appearance.language), TextRole::Label) + spacing::Medium;
    return name + textWidth(otherName(), TextRole::Caption) <= layoutOfParts().name.width();
}

void AreaPanel::setOtherName(bool shown)
{
    m_hasOtherName = shown;
    update();
}

AreaPanelWords AreaPanel::written() const
{
    const AreaCoverageText text = this->text();
    const StatusLabel numbers
        = [format = Format(m_appearance)](ProjectStatus, int count) { return format.count(count); };
    const bool inWords = m_hasWords && layoutOfParts().wordsBesideMarks;
    return {m_area.id, name(), m_hasOtherName ? otherName() : QString(), contents(),
        text.projects(m_network, m_coverage), text.cities(m_network, m_coverage),
        text.shortCities(m_network, m_coverage), text.withoutStatus(m_network), m_coverage.counts,
        inWords ? words() : numbers};
}

} // namespace atlas
