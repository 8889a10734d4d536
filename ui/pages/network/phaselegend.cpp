// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/phaselegend.h"

#include "app/analysis/programmesheet.h"
#include "ui/pages/network/phasemark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

namespace atlas
{

namespace
{
constexpr double MarkRadius = 5;
constexpr double MarkRoom = 18; ///< a mark and the gap to its words
constexpr double EntryGap = 14;
} // namespace

void PhaseLegend::setPhases(const QList<ProgrammePhase> &phases, const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    m_entries.clear();
    QStringList spoken;
    for (const ProgrammePhase &phase : phases) {
        if (phase.places.isEmpty())
            continue;
        //: %1 is a part of the plan such as "Year 1", %n how many provinces it names
        m_entries.append({phase.position,
            tr("%1: %n provinces", nullptr, int(phase.places.size())).arg(programmeYears(phase, Format(appearance)))});
        spoken.append(m_entries.last().words);
    }
    setAccessibleName(spoken.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

QSize PhaseLegend::sizeHint() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += MarkRoom + textWidth(entry.words, TextRole::Caption) + EntryGap;
    return {int(width), lineHeight(TextRole::Caption)};
}

QList<QPointF> PhaseLegend::places(double width) const
{
    QList<QPointF> places;
    QPointF place;
    for (const Entry &entry : m_entries) {
        const double entryWidth = MarkRoom + textWidth(entry.words, TextRole::Caption);
        if (place.x() > 0 && place.x() + entryWidth > width)
            place = QPointF(0, place.y() + lineHeight(TextRole::Caption));
        places.append(place);
        place.rx() += entryWidth + EntryGap;
    }
    return places;
}

int PhaseLegend::heightForWidth(int width) const
{
    const QList<QPointF> all = places(width);
    return int(all.isEmpty() ? 0 : all.last().y()) + lineHeight(TextRole::Caption);
}

void PhaseLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    const QList<QPointF> all = places(width());
    const double line = lineHeight(TextRole::Caption);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QPointF mark = all[i] + QPointF(MarkRadius + 1, line / 2);
        paintPhaseMark(painter, mark, MarkRadius, phaseForm(entry.position), theme);
        const QRectF words(all[i].x() + MarkRoom, all[i].y(), textWidth(entry.words, TextRole::Caption), line);
        paintLine(painter, words, TextRole::Caption, theme.textMuted, entry.words);
    }
}

} // namespace atlas
