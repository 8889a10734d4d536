// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanel.h"

#include "app/analysis/areacoveragetext.h"
#include "ui/pages/overview/statusmarks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tooltip.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

// From top to bottom, in pixels at 100 %.
constexpr int Height = 122;
constexpr double Padding = 12;
constexpr double HeadTop = 9;
constexpr double HeadHeight = 20;
constexpr double IconSize = 20;
constexpr double ContentsTop = 29;
constexpr double CaptionHeight = 18;
constexpr double DotsTop = 51;
constexpr double DotHeight = 8;
constexpr double DotRowPitch = 10.5;
constexpr double DotGap = 2;
constexpr int DotRows = 2;
constexpr double CountsTop = 73;
constexpr double BarTop = 93;
constexpr double BarHeight = 5;
constexpr double MarksTop = 100;
constexpr double DimmedOpacity = 0.78; ///< small text keeps a contrast of 4.5:1

QString elided(const QString &text, const QFont &face, double width)
{
    return QFontMetricsF(face).elidedText(text, Qt::ElideRight, width);
}

double widthOf(const QString &text, TextRole role)
{
    return QFontMetricsF(font(role)).horizontalAdvance(text);
}

} // namespace

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

int AreaPanel::dotsPerRow() const
{
    return std::max(1, int(std::ceil(double(m_coverage.dots.size()) / DotRows)));
}

QRectF AreaPanel::dotRect(qsizetype index) const
{
    const double pitch = (width() - 2 * Padding + DotGap) / dotsPerRow();
    const auto row = double(index / dotsPerRow());
    const auto column = double(index % dotsPerRow());
    return {Padding + column * pitch, DotsTop + row * DotRowPitch, pitch - DotGap, DotHeight};
}

qsizetype AreaPanel::dotAt(const QPointF &position) const
{
    for (qsizetype i = 0; i < m_coverage.dots.size(); ++i) {
        constexpr double reach = DotGap / 2;
        if (dotRect(i).adjusted(-reach, -reach, reach, reach).contains(position))
            return i;
    }
    return -1;
}

QString AreaPanel::toolTipText(qsizetype dot) const
{
    const Language language = m_appearance.language;
    const AreaCoverageText text(m_catalogue, Format(language, m_appearance.era));
    if (dot >= 0 && dot < m_coverage.dots.size())
        return text.dot(m_network, m_coverage.dots[dot]);
    QStringList contents;
    for (const LocalizedText &item : m_area.contents)
        contents.append(item.in(language));
    QStringList lines{m_area.text.in(language)};
    if (!contents.isEmpty())
        lines.append(contents.join(u" · "_s));
    const QString statuses = text.statuses(m_coverage.counts);
    if (!statuses.isEmpty())
        lines.append(
            tr("%1: %2.", "report of a year, projects by status").arg(text.report(m_network.report), statuses));
    lines.append(text.areaNotes(m_coverage));
    lines.append(text.reportNotes(m_network));
    return tooltipText(m_area.name.in(language), lines);
}

QSize AreaPanel::sizeHint() const
{
    return {213, Height};
}

QSize AreaPanel::minimumSizeHint() const
{
    return {170, Height};
}

void AreaPanel::describe()
{
    const AreaCoverageText text(m_catalogue, Format(m_appearance.language, m_appearance.era));
    setAccessibleName(m_emphasis == Emphasis::Chosen
            ? tr("%1, chosen", "an area that is the filter").arg(m_area.name.in(m_appearance.language))
            : m_area.name.in(m_appearance.language));
    QStringList parts{text.projects(m_network, m_coverage), text.cities(m_network, m_coverage),
        text.statuses(m_coverage.counts), text.withoutStatus(m_network), text.report(m_network.report)};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u" · "_s));
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
    paintHead(painter);
    paintDots(painter);
    paintCounts(painter);
}

void AreaPanel::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    if (const auto icon = areaIcon(m_area.id))
        paintIcon(painter, *icon, QRectF(Padding, HeadTop, IconSize, IconSize), colour());
    const double left = Padding + IconSize + 7;
    const QRectF head(left, HeadTop, width() - left - Padding, HeadHeight);
    const QString name = m_area.name.in(m_appearance.language);
    painter.setFont(atlas::font(TextRole::Label));
    painter.setPen(theme.text);
    if (widthOf(name, TextRole::Label) > head.width()) { // a name is never cut: it takes the line of the contents
        painter.drawText(QRectF(left, HeadTop, head.width(), ContentsTop + CaptionHeight - HeadTop),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, name);
        return;
    }
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, name);

    const QString &other = m_appearance.language == Language::Thai ? m_area.name.en : m_area.name.th;
    const double room = head.width() - widthOf(name, TextRole::Label) - spacing::Medium;
    painter.setFont(atlas::font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    if (widthOf(other, TextRole::Caption) <= room)
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, other);

    QStringList contents;
    for (const LocalizedText &item : m_area.contents)
        contents.append(item.in(m_appearance.language));
    const QRectF line(Padding, ContentsTop, width() - 2 * Padding, CaptionHeight);
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft, elided(contents.join(u" · "_s), painter.font(), line.width()));
}

void AreaPanel::paintDots(QPainter &painter) const
{
    for (qsizetype i = 0; i < m_coverage.dots.size(); ++i)
        paintDot(painter, i);
}

/** Filled: has projects. Grey: has none. Ringed: not in the list. A speck: not yet a member. */
void AreaPanel::paintDot(QPainter &painter, qsizetype index) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const CityDot &dot = m_coverage.dots[index];
    const QRectF box = dotRect(index);
    const double opacity = painter.opacity();
    if (!dot.inScope)
        painter.setOpacity(opacity * 0.3);
    painter.setPen(Qt::NoPen);
    switch (dot.standing) {
    case CityDot::Standing::HasProjects:
        painter.setBrush(colour());
        painter.drawRoundedRect(box, 2.5, 2.5);
        break;
    case CityDot::Standing::NoProjects:
        painter.setBrush(theme.border);
        painter.drawRoundedRect(box, 2.5, 2.5);
        break;
    case CityDot::Standing::Unfiled:
        painter.setBrush(QBrush(theme.context, Qt::BDiagPattern));
        painter.setPen(QPen(theme.context, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case CityDot::Standing::NotInReport:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.context, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case CityDot::Standing::NotYetMember:
        painter.setBrush(theme.context);
        painter.drawEllipse(box.center(), 1.2, 1.2);
        break;
    }
    painter.setOpacity(opacity);
    const bool chosen = !m_chosenCity.isEmpty() && dot.cityId == m_chosenCity;
    if (chosen || index == m_walkedDot || index == m_hoveredDot) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(index == m_walkedDot ? theme.focus : theme.text, chosen || index == m_walkedDot ? 1.8 : 1));
        painter.drawRoundedRect(box.adjusted(-1.4, -1.4, 1.4, 1.4), 3.5, 3.5);
    }
}

void AreaPanel::paintCounts(QPainter &painter) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const AreaCoverageText text(m_catalogue, Format(m_appearance.language, m_appearance.era));
    const double inner = width() - 2 * Padding;
    const QRectF counts(Padding, CountsTop, inner, CaptionHeight);
    const QString projects = text.projects(m_network, m_coverage);
    painter.setFont(atlas::font(TextRole::Label));
    painter.setPen(theme.text);
    painter.drawText(counts, Qt::AlignVCenter | Qt::AlignLeft, elided(projects, painter.font(), inner));
    painter.setFont(atlas::font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    const double room = inner - widthOf(projects, TextRole::Label) - spacing::Medium;
    painter.drawText(
        counts, Qt::AlignVCenter | Qt::AlignRight, elided(text.cities(m_network, m_coverage), painter.font(), room));

    const StatusColours colours{colour(), theme.surface, theme.textMuted};
    paintStatusBar(painter, QRectF(Padding, BarTop, inner, BarHeight), m_coverage.counts, colours);
    const QRectF last(Padding, MarksTop, inner, CaptionHeight);
    painter.setFont(atlas::font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    const QString instead = text.withoutStatus(m_network);
    double taken = widthOf(instead, TextRole::Caption);
    if (instead.isEmpty())
        taken = paintStatusMarks(painter, last, m_coverage.counts, colours);
    else
        painter.drawText(last, Qt::AlignVCenter | Qt::AlignLeft, elided(instead, painter.font(), inner));
    const double left = inner - taken - spacing::Small;
    QString report = text.report(m_network.report);
    if (m_network.report.year && widthOf(report, TextRole::Caption) > left) // the year is what must not be cut
        report = Format(m_appearance.language, m_appearance.era).yearNumber(*m_network.report.year);
    painter.drawText(last, Qt::AlignVCenter | Qt::AlignRight, elided(report, painter.font(), left));
}

bool AreaPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const qsizetype dot = dotAt(position);
        showTooltip(*this, dot < 0 ? rect() : dotRect(dot).toAlignedRect(), toolTipText(dot));
        return true;
    }
    return QWidget::event(event);
}

void AreaPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void AreaPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const qsizetype dot = dotAt(event->position());
    if (dot >= 0)
        Q_EMIT cityPressed(m_coverage.dots[dot].cityId);
    else
        Q_EMIT areaPressed(m_area.id);
}

void AreaPanel::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype dot = dotAt(event->position());
    if (dot == m_hoveredDot)
        return;
    m_hoveredDot = dot;
    update();
}

void AreaPanel::leaveEvent(QEvent *)
{
    m_hoveredDot = -1;
    update();
}

void AreaPanel::focusOutEvent(QFocusEvent *event)
{
    m_walkedDot = -1;
    QWidget::focusOutEvent(event);
}

void AreaPanel::keyPressEvent(QKeyEvent *event)
{
    const auto last = m_coverage.dots.size() - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        press();
        return;
    case Qt::Key_Right:
        walkTo(std::min(m_walkedDot + 1, last));
        return;
    case Qt::Key_Left:
        walkTo(m_walkedDot < 0 ? last : std::max<qsizetype>(m_walkedDot - 1, 0));
        return;
    case Qt::Key_Down:
        walkTo(m_walkedDot < 0 ? 0 : std::min(m_walkedDot + dotsPerRow(), last));
        return;
    case Qt::Key_Up:
        walkTo(m_walkedDot < dotsPerRow() ? std::max<qsizetype>(m_walkedDot, 0) : m_walkedDot - dotsPerRow());
        return;
    case Qt::Key_Escape:
        if (m_walkedDot >= 0) {
            m_walkedDot = -1;
            describe();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AreaPanel::press()
{
    if (m_walkedDot >= 0 && m_walkedDot < m_coverage.dots.size())
        Q_EMIT cityPressed(m_coverage.dots[m_walkedDot].cityId);
    else
        Q_EMIT areaPressed(m_area.id);
}

void AreaPanel::walkTo(qsizetype dot)
{
    if (dot < 0 || dot >= m_coverage.dots.size())
        return;
    m_walkedDot = dot;
    setAccessibleDescription(toolTipText(dot));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    showTooltip(*this, dotRect(dot).toAlignedRect(), toolTipText(dot));
    update();
}

} // namespace atlas
