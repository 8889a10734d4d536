// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/appearance.h"
#include "app/model/programme.h"

#include <QList>
#include <QStyledItemDelegate>

namespace atlas
{

/** Paints the years of each phase as a bar on one axis of years, which the head of the column has. */
class PhaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The phases by row of the table. */
    void setPhases(const QList<ProgrammePhase> &phases, const Appearance &appearance);
    /** The year of the view; it is drawn where the axis has it. */
    void setYear(int year) { m_year = year; }

    /** Where the bar of a row stands in its cell. */
    [[nodiscard]] QString yearsWithin(double room, const ProgrammePhase &phase) const;
    [[nodiscard]] QRectF barIn(const QRectF &cell, int row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The years over the bars. */
    void paintHead(QPainter &painter, const QRect &head) const;

private:
    [[nodiscard]] double placeOf(const QRectF &cell, int year) const;

    QList<ProgrammePhase> m_phases;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    Format m_format;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_year = 0;
};

} // namespace atlas
