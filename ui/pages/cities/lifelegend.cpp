// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/lifelegend.h"

#include "app/items/projectlifemodel.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr double MarkSize = 12;
constexpr double PlanSize = 9;
constexpr double DotSize = 5;
constexpr double PatternWidth = 18;
constexpr double PatternHeight = 9;
constexpr double Gap = 5; ///< between a mark and its words
constexpr double EntryGap = 14;

/** In whole pixels, so that its edge is sharp. */
QRectF patternBox(const QRectF &cell)
{
    const double width = std::min(PatternWidth, cell.width());
    const QPointF corner = cell.center() - QPointF(width, PatternHeight) / 2;
    return {std::floor(corner.x()) + 0.5, std::floor(corner.y()) + 0.5, width - 1, PatternHeight - 1};
}
} // namespace

LifeYear lifeYearOf(const QModelIndex &index)
{
    LifeYear year;
    year.standing = static_cast<LifeYear::Standing>(index.data(ProjectLifeModel::StandingRole).toInt());
    const QVariant status = index.data(ProjectLifeModel::StatusRole);
    if (status.isValid())
        year.status = static_cast<ProjectStatus>(status.toInt());
    return year;
}

void paintLifeMark(
    QPainter &painter, const QRectF &cell, const LifeYear &year, const StatusColours &colours, const Theme &theme)
{
    const auto box = [&cell](double side) {
        return QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (year.standing) {
    case LifeYear::Standing::Plan:
        painter.setPen(QPen(colours.mark, 1.3, Qt::DashLine));
        painter.drawRoundedRect(box(PlanSize), 1.5, 1.5);
        break;
    case LifeYear::Standing::Listed:
        if (year.status == ProjectStatus::Reported) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.mark);
            painter.drawEllipse(box(DotSize));
        } else {
            paintStatusMark(painter, year.status.value_or(ProjectStatus::Unresolved), box(MarkSize), colours);
        }
        break;
    case LifeYear::Standing::NotListed:
        painter.setPen(QPen(colours.text, 1.3));
        painter.drawLine(cell.center() - QPointF(4, 0), cell.center() + QPointF(4, 0));
        break;
    case LifeYear::Standing::NoList:
    case LifeYear::Standing::TotalOnly:
    case LifeYear::Standing::Before:
        paintPattern(painter, patternBox(cell), patternOf(*holeOf(year.standing)), theme);
        break;
    }
    painter.restore();
}

LifeLegend::LifeLegend(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
{
    setObjectName(u"lifeLegend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LifeLegend::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    describe();
    updateGeometry();
    update();
}

void LifeLegend::setHoles(const QList<LifeYear::Standing> &holes)
{
    m_holes = holes;
    describe();
    updateGeometry();
    update();
}

/** For those who cannot see it: every word, one after the other. */
void LifeLegend::describe()
{
    QStringList words;
    for (const Entry &entry : entries(QWIDGETSIZE_MAX))
        words.append(entry.words);
    setAccessibleName(words.join(u", "_s));
}

QList<LifeLegend::Entry> LifeLegend::entries(double width) const
{
    const ProjectLifeText text(m_catalogue, Format(m_appearance));
    using Standing = LifeYear::Standing;
    QList<LifeYear> years{{0, Standing::Plan, {}, {}}};
    for (const ProjectStatus status : {ProjectStatus::Reported, ProjectStatus::Planning, ProjectStatus::Ongoing,
             ProjectStatus::Completed, ProjectStatus::Unresolved})
        years.append({0, Standing::Listed, status, {}});
    years.append({0, Standing::NotListed, {}, {}});
    for (const Standing standing : m_holes)
        years.append({0, standing, {}, {}});
    QList<Entry> made;
    QPointF place(0, 0);
    const double height = lineHeight(TextRole::Caption);
    for (const LifeYear &year : years) {
        const QString words = text.standing(year);
        const double entryWidth = MarkSize + Gap + textWidth(words, TextRole::Caption) + 1;
        if (place.x() > 0 && place.x() + entryWidth > width)
            place = QPointF(0, place.y() + height);
        made.append({year, words, QRectF(place, QSizeF(entryWidth, height))});
        place.rx() += entryWidth + EntryGap;
    }
    return made;
}

int LifeLegend::heightForWidth(int width) const
{
    return int(entries(width).last().box.bottom()) + spacing::Hair;
}

QSize LifeLegend::sizeHint() const
{
    return {0, heightForWidth(width())};
}

void LifeLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    for (const Entry &entry : entries(width())) {
        const QRectF mark(entry.box.left(), entry.box.top(), MarkSize, entry.box.height());
        paintLifeMark(painter, mark, entry.year, {theme.textMuted, theme.surface, theme.textMuted}, theme);
        paintLine(
            painter, entry.box.adjusted(MarkSize + Gap, 0, 1, 0), TextRole::Caption, theme.textMuted, entry.words);
    }
}

} // namespace atlas
