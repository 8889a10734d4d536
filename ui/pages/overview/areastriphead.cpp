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
constexpr double Left = 2;
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

/** The chips stand at the right end. For them the full dot, which explains itself, gives way, then the sentence; to the
 * rest of the legend, whose signs the panels go on using, long chips give way, as far as they can be read; else the
 * legend does. */
void AreaStripHead::placeChips()
{
    const double sentence = textWidth(sentences().value(1), TextRole::Caption) + SignGap;
    const double least = widthOf(withoutFullDot(legend()));
    const double most = width() - wordsLeft() - 2 * SignGap - least; // without the sentence
    const double whole = m_chips->sizeHint().width();
    const double beside = most - sentence - (widthOf(legend()) - least);
    double room = whole <= beside ? beside : whole <= most - sentence ? most - sentence : most;
    if (room < m_chips->leastWidth())
        room = width() - wordsLeft() - SignGap;
    const int wide = m_chips->widthWithin(std::max(int(room), m_chips->leastWidth()));
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
    const AreaCoverageText text(m_catalogue, Format(m_appearance));
    m_sentence = text.network(m_network);
    setAccessibleName(tr("Areas of the framework"));
    setAccessibleDescription(m_sentence);
    placeChips();
}

bool AreaStripHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const AreaCoverageText text(m_catalogue, Format(m_appearance));
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

/** What is said of the list, whole, then shorter; at last nothing: it stands in the tool tip. */
QStringList AreaStripHead::sentences() const
{
    const AreaCoverageText text(m_catalogue, Format(m_appearance));
    return {m_sentence, text.report(m_network.report), QString()};
}

double AreaStripHead::wordsLeft() const
{
    return Left + textWidth(accessibleName(), TextRole::Label) + spacing::Medium;
}

void AreaStripHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double right = m_chips->isHidden() ? width() - Left : m_chips->x() - SignGap;
    const QList<Sign> signs = legendWithin(right - wordsLeft() - SignGap);
    const double legendLeft = right - widthOf(signs);
    paintLine(painter, {Left, 0, right - Left, double(height())}, TextRole::Label, theme.text, accessibleName());
    const QStringList sentences = this->sentences();
    const double room = legendLeft - 2 * SignGap - wordsLeft();
    const auto said = std::ranges::find_if(
        sentences, [room](const QString &text) { return textWidth(text, TextRole::Caption) <= room; });
    if (said != sentences.end())
        paintLine(painter, {wordsLeft(), 0, room + 1, double(height())}, TextRole::Caption, theme.textMuted, *said);
    double x = legendLeft;
    for (const Sign &sign : signs) {
        paintSign(painter, sign, x);
        x += widthOf({sign}) + SignGap;
    }
}

QList<AreaStripHead::Sign> AreaStripHead::legend() const
{
    const AreaCoverageText text(m_catalogue, Format(m_appearance));
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

double AreaStripHead::widthOf(const QList<Sign> &signs)
{
    double width = -SignGap;
    for (const Sign &sign : signs)
        width += (sign.status ? StatusMarkSize : Dot.width()) + WordGap + textWidth(sign.word, TextRole::Caption)
            + SignGap;
    return std::max(0.0, width);
}

QList<AreaStripHead::Sign> AreaStripHead::withoutFullDot(QList<Sign> signs)
{
    signs.removeIf([](const Sign &sign) { return sign.standing == CityDot::Standing::HasProjects; });
    return signs;
}

/** The legend as far as there is room: the full dot, which explains itself, goes first, then the last. */
QList<AreaStripHead::Sign> AreaStripHead::legendWithin(double room) const
{
    QList<Sign> signs = legend();
    if (widthOf(signs) > room)
        signs = withoutFullDot(signs);
    while (!signs.isEmpty() && widthOf(signs) > room)
        signs.removeLast();
    return signs;
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
