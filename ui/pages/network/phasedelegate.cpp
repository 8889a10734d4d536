// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/phasedelegate.h"

#include "app/items/networkmodel.h"
#include "ui/pages/network/phasemark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{
constexpr double BarAir = 5; ///< above and below a bar
constexpr double WordsGap = 6; ///< between a bar and its years
} // namespace

void PhaseDelegate::setPhases(const QList<ProgrammePhase> &phases, const Appearance &appearance)
{
    m_phases = phases;
    m_scheme = appearance.scheme;
    m_format = Format(appearance);
    if (phases.isEmpty())
        return;
    m_firstYear = std::ranges::min(phases, {}, &ProgrammePhase::startYear).startYear;
    m_lastYear = std::ranges::max(phases, {}, &ProgrammePhase::endYear).endYear;
}

/** Where a year begins. */
double PhaseDelegate::placeOf(const QRectF &cell, int year) const
{
    const QRectF axis = cell.adjusted(TableCellMargin, 0, -TableCellMargin, 0);
    return axis.left() + axis.width() * (year - m_firstYear) / std::max(1, m_lastYear + 1 - m_firstYear);
}

QRectF PhaseDelegate::barIn(const QRectF &cell, int row) const
{
    const ProgrammePhase &phase = m_phases[row];
    const double left = placeOf(cell, phase.startYear);
    return {left, cell.top() + BarAir, placeOf(cell, phase.endYear + 1) - left, cell.height() - 2 * BarAir};
}

/** The years of a phase in the eras that fit, whole or not at all: the axis above the bars says them too. */
QString PhaseDelegate::yearsWithin(double room, const ProgrammePhase &phase) const
{
    for (const Format &format : {m_format, m_format.oneEra()}) {
        const QString years = format.years(phase.startYear, phase.endYear);
        if (textWidth(years, TextRole::Caption) <= room)
            return years;
    }
    return {};
}

void PhaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QRectF cell(option.rect);
    painter->save();
    paintRowGround(*painter, option, index, theme, index.data(NetworkModel::MarkedRole).toBool());
    painter->setPen(QPen(theme.grid, 1));
    for (int year = m_firstYear; year <= m_lastYear + 1; ++year)
        painter->drawLine(QPointF(placeOf(cell, year), cell.top()), QPointF(placeOf(cell, year), cell.bottom()));
    if (index.row() < m_phases.size()) {
        const QRectF bar = barIn(cell, index.row());
        const PhaseForm form = phaseForm(m_phases[index.row()].position);
        paintPhaseBar(*painter, bar, form, theme);
        paintLine(*painter, bar.adjusted(WordsGap, 0, -WordsGap, 0), TextRole::Caption,
            form == PhaseForm::Full ? theme.onAccent : theme.text,
            yearsWithin(bar.width() - 2 * WordsGap, m_phases[index.row()]));
    }
    painter->restore();
}

void PhaseDelegate::paintHead(QPainter &painter, const QRect &head) const
{
    const Theme &theme = Theme::of(m_scheme);
    const double width = placeOf(head, m_firstYear + 1) - placeOf(head, m_firstYear) - 2;
    const double words = textWidth(m_format.yearNumber(m_lastYear), TextRole::Caption);
    const int step = words <= width ? 1 : 2; // every other year where there is no room for all
    for (int year = m_firstYear; year <= m_lastYear; year += step) {
        const QRectF box(placeOf(head, year) + 2, head.top(), step * width, head.height());
        paintLine(painter, box, TextRole::Caption, year == m_year ? theme.accent : theme.textMuted,
            m_format.yearNumber(year));
    }
}

} // namespace atlas
