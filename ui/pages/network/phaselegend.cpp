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

void PhaseLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    double left = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const double width = textWidth(entry.words, TextRole::Caption);
        paintPhaseMark(painter, {left + MarkRadius + 1, height() / 2.0}, MarkRadius, phaseForm(entry.position), theme);
        paintLine(
            painter, QRectF(left + MarkRoom, 0, width, height()), TextRole::Caption, theme.textMuted, entry.words);
        left += MarkRoom + width + EntryGap;
    }
}

} // namespace atlas
