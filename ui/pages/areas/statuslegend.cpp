// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/statuslegend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statusmark.h"
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
constexpr double PatternWidth = 22;
constexpr double PatternHeight = 10;

double signWidth(bool isPattern)
{
    return isPattern ? PatternWidth : MarkSize;
}

} // namespace

StatusLegend::StatusLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"matrixLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLegend::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void StatusLegend::setContent(const AreaCoverageText &text, bool marks, const QList<CityDot::Standing> &holes)
{
    QList<Entry> statuses;
    for (const ProjectStatus status :
        {ProjectStatus::Planning, ProjectStatus::Ongoing, ProjectStatus::Completed, ProjectStatus::Unresolved})
        statuses.append({status, text.status(status)});
    QList<Entry> patterns;
    for (const CityDot::Standing standing : holes) {
        if (const auto hole = holeOf(standing))
            patterns.append({*hole, text.standing(standing)});
    }
    m_rows.clear();
    if (marks)
        m_rows.append(statuses);
    if (!patterns.isEmpty())
        m_rows.append(patterns);
    QStringList words;
    for (const QList<Entry> &row : std::as_const(m_rows)) {
        for (const Entry &entry : row)
            words.append(entry.words);
    }
    setAccessibleName(words.join(u", "_s));
    setVisible(!m_rows.isEmpty());
    updateGeometry();
    update();
}

double StatusLegend::widthOf(const QList<Entry> &row)
{
    double width = 0;
    for (const Entry &entry : row)
        width += signWidth(std::holds_alternative<Hole>(entry.sign)) + spacing::Small
            + std::ceil(textWidth(entry.words, TextRole::Caption)) + spacing::Large;
    return width;
}

QSize StatusLegend::sizeHint() const
{
    double width = 0;
    for (const QList<Entry> &row : m_rows)
        width = std::max(width, widthOf(row));
    return {int(width), int(m_rows.size()) * lineHeight(TextRole::Caption)};
}

void StatusLegend::paintSign(QPainter &painter, const Entry &entry, double left, double middle, const Theme &theme)
{
    if (const auto *status = std::get_if<ProjectStatus>(&entry.sign)) {
        paintStatusMark(painter, *status, {left, middle - MarkSize / 2, MarkSize, MarkSize},
            {theme.textMuted, theme.surface, theme.text});
        return;
    }
    const double top = std::floor(middle - PatternHeight / 2) + 0.5; // in whole pixels: a sharp edge
    paintPattern(
        painter, {left + 0.5, top, PatternWidth - 1, PatternHeight - 1}, patternOf(std::get<Hole>(entry.sign)), theme);
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    const double rowHeight = lineHeight(TextRole::Caption);
    QPainter painter(this);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const double top = double(i) * rowHeight;
        double x = 1;
        for (const Entry &entry : m_rows[i]) {
            paintSign(painter, entry, x, top + rowHeight / 2, theme);
            const double from = x + signWidth(std::holds_alternative<Hole>(entry.sign)) + spacing::Small;
            const double width = std::ceil(textWidth(entry.words, TextRole::Caption)) + 1;
            paintLine(painter, {from, top, width, rowHeight}, TextRole::Caption, theme.textMuted, entry.words);
            x += widthOf({entry});
        }
    }
}

} // namespace atlas
