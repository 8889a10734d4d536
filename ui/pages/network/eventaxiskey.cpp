// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/eventaxiskey.h"

#include "ui/pages/network/eventaxislayout.h"
#include "ui/pages/network/eventmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

namespace atlas
{

namespace
{

constexpr double LongMark = 26; ///< of what lasts longer than a day, pixels
constexpr double WordGap = 5;
constexpr double EntryGap = 18;

} // namespace

void EventAxisKey::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    constexpr double dot = EventAxisLayout::MarkSize;
    m_entries = {{true, dot, tr("the day is known")}, {true, LongMark, tr("a period")},
        {false, dot, tr("only the month is known")}, {false, LongMark, tr("only the year is known")}};
    QStringList spoken;
    for (const Entry &entry : std::as_const(m_entries))
        spoken.append(entry.words);
    setAccessibleName(tr("Key of the marks: %1").arg(spoken.join(QLatin1String("; "))));
    updateGeometry();
    update();
}

QSize EventAxisKey::sizeHint() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += entry.length + WordGap + textWidth(entry.words, TextRole::Caption) + EntryGap;
    return {int(width), lineHeight(TextRole::Caption)};
}

QList<QPointF> EventAxisKey::places(double width) const
{
    QList<QPointF> places;
    QPointF place;
    for (const Entry &entry : m_entries) {
        const double entryWidth = entry.length + WordGap + textWidth(entry.words, TextRole::Caption);
        if (place.x() > 0 && place.x() + entryWidth > width)
            place = QPointF(0, place.y() + lineHeight(TextRole::Caption));
        places.append(place);
        place.rx() += entryWidth + EntryGap;
    }
    return places;
}

int EventAxisKey::heightForWidth(int width) const
{
    const QList<QPointF> all = places(width);
    return int(all.isEmpty() ? 0 : all.last().y()) + lineHeight(TextRole::Caption);
}

void EventAxisKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QPointF> all = places(width());
    const double line = lineHeight(TextRole::Caption);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const double size = EventAxisLayout::MarkSize;
        const QRectF mark(all[i] + QPointF(1, (line - size) / 2), QSizeF(entry.length, size));
        paintEventMark(painter, mark, entry.isExact, theme.context, theme);
        const QRectF words(mark.right() + WordGap, all[i].y(), textWidth(entry.words, TextRole::Caption) + 1, line);
        paintLine(painter, words, TextRole::Caption, theme.textMuted, entry.words);
    }
}

} // namespace atlas
