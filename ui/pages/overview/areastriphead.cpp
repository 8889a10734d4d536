// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areastriphead.h"

#include "app/analysis/areacoveragetext.h"
#include "ui/pages/overview/areadots.h"
#include "ui/pages/overview/choicechips.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int Height = 24;
constexpr int LeastSentence = 300; ///< what the chips leave at least
constexpr double SignGap = 14; ///< between two entries of the legend
constexpr double WordGap = 5; ///< between a sign and its word
constexpr QSizeF Dot(12, 8);

} // namespace

AreaStripHead::AreaStripHead(Session &session, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_chips(new ChoiceChips(session, catalogue, this))
{
    connect(m_chips, &ChoiceChips::chipsChanged, this, &AreaStripHead::placeChips);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AreaStripHead::setCoverage(const NetworkCoverage &network)
{
    m_network = network;
    describe();
}

void AreaStripHead::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_chips->setAppearance(appearance);
    describe();
}

/** The chips stand at the right end; what they leave is for the sentence, then for the legend. */
void AreaStripHead::placeChips()
{
    const int wide = m_chips->widthWithin(std::max(0, width() - LeastSentence));
    m_chips->setGeometry(width() - wide, 0, wide, height());
    update();
}

void AreaStripHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

QSize AreaStripHead::sizeHint() const
{
    return {600, Height};
}

QSize AreaStripHead::minimumSizeHint() const
{
    return {200, Height};
}

void AreaStripHead::describe()
{
    const AreaCoverageText text(m_catalogue, Format(m_appearance.language, m_appearance.era));
    m_sentence = text.network(m_network);
    setAccessibleName(tr("Areas of the framework"));
    setAccessibleDescription(m_sentence);
    update();
}

bool AreaStripHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const AreaCoverageText text(m_catalogue, Format(m_appearance.language, m_appearance.era));
        showTooltip(*this, rect(), tooltipText(m_sentence, text.reportNotes(m_network)));
        return true;
    }
    return QWidget::event(event);
}

void AreaStripHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void AreaStripHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double right = m_chips->isHidden() ? width() - 2 : m_chips->x() - SignGap;
    paintLegend(painter, paintSentence(painter, right) + 2 * SignGap, right);
}

/** Returns where it ends. */
double AreaStripHead::paintSentence(QPainter &painter, double right) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const QString title = tr("Areas of the framework");
    QRectF line(2, 0, right - 2, height());
    paintLine(painter, line, TextRole::Label, theme.text, title);
    line.setLeft(line.left() + textWidth(title, TextRole::Label) + spacing::Medium);
    paintLine(painter, line, TextRole::Caption, theme.textMuted, m_sentence);
    return line.left() + std::min(textWidth(m_sentence, TextRole::Caption), line.width());
}

QList<AreaStripHead::Sign> AreaStripHead::legend() const
{
    const AreaCoverageText text(m_catalogue, Format(m_appearance.language, m_appearance.era));
    QList<Sign> signs;
    const auto add = [&](ProjectStatus status, int count) {
        if (count > 0)
            signs.append({status, std::nullopt, text.status(status)});
    };
    add(ProjectStatus::Completed, m_network.counts.completed);
    add(ProjectStatus::Ongoing, m_network.counts.ongoing);
    add(ProjectStatus::Planning, m_network.counts.planning);
    add(ProjectStatus::Unresolved, m_network.counts.unresolved);
    const QList<CityDot> dots = m_network.areas.isEmpty() ? QList<CityDot>() : m_network.areas.first().dots;
    for (const auto standing : {CityDot::Standing::HasProjects, CityDot::Standing::NoProjects,
             CityDot::Standing::Unfiled, CityDot::Standing::NotInReport, CityDot::Standing::NotYetMember}) {
        const bool filed = standing <= CityDot::Standing::NoProjects
            && std::ranges::any_of(dots, [](const CityDot &d) { return d.standing <= CityDot::Standing::NoProjects; });
        if (filed || std::ranges::find(dots, standing, &CityDot::standing) != dots.end())
            signs.append({std::nullopt, standing, text.standing(standing)});
    }
    return signs;
}

/** As much of the legend as the line has room for, at its right end. */
void AreaStripHead::paintLegend(QPainter &painter, double left, double right) const
{
    QList<Sign> signs = legend();
    const auto widthOfSign = [](const Sign &sign) {
        return (sign.status ? StatusMarkSize : Dot.width()) + WordGap + textWidth(sign.word, TextRole::Caption);
    };
    double total = -SignGap;
    for (const Sign &sign : signs)
        total += widthOfSign(sign) + SignGap;
    while (!signs.isEmpty() && total > right - left)
        total -= widthOfSign(signs.takeLast()) + SignGap;
    double x = right - total;
    for (const Sign &sign : signs) {
        paintSign(painter, sign, x);
        x += widthOfSign(sign) + SignGap;
    }
}

void AreaStripHead::paintSign(QPainter &painter, const Sign &sign, double left) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const double middle = height() / 2.0;
    double word = left + WordGap;
    if (sign.status) {
        paintStatusMark(painter, *sign.status,
            QRectF(left, middle - StatusMarkSize / 2, StatusMarkSize, StatusMarkSize),
            {theme.textMuted, theme.ground, theme.textMuted});
        word += StatusMarkSize;
    } else {
        paintCityDot(
            painter, *sign.standing, QRectF(QPointF(left, middle - Dot.height() / 2), Dot), theme.textMuted, theme);
        word += Dot.width();
    }
    paintLine(painter, QRectF(word, 0, textWidth(sign.word, TextRole::Caption) + 2, height()), TextRole::Caption,
        theme.textMuted, sign.word);
}

} // namespace atlas
