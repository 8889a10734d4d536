// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/statuslegend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double MarkSize = 12;

double widthOf(const QString &words)
{
    return MarkSize + spacing::Small + std::ceil(textWidth(words, TextRole::Caption)) + spacing::Large;
}

} // namespace

StatusLegend::StatusLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{{ProjectStatus::Planning, {}}, {ProjectStatus::Ongoing, {}}, {ProjectStatus::Completed, {}},
          {ProjectStatus::Unresolved, {}}}}
{
    setObjectName(u"matrixLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLegend::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void StatusLegend::setWords(const AreaCoverageText &text)
{
    QStringList all;
    for (Entry &entry : m_entries) {
        entry.words = text.status(entry.status);
        all.append(entry.words);
    }
    setAccessibleName(all.join(u", "_s));
    updateGeometry();
    update();
}

QSize StatusLegend::sizeHint() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry.words);
    return {int(width), lineHeight(TextRole::Caption)};
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    double x = 1;
    for (const Entry &entry : m_entries) {
        const QRectF mark(x, (height() - MarkSize) / 2, MarkSize, MarkSize);
        paintStatusMark(painter, entry.status, mark, {theme.textMuted, theme.surface, theme.text});
        const double from = mark.right() + spacing::Small;
        paintLine(
            painter, QRectF(from, 0, widthOf(entry.words), height()), TextRole::Caption, theme.textMuted, entry.words);
        x += widthOf(entry.words);
    }
}

} // namespace atlas
