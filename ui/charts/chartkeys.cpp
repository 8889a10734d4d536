// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartkeys.h"

#include "ui/widgets/keyletters.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Letter
{
    ChartKeyDeed deed;
    Qt::Key key;
};

constexpr std::array Letters{Letter{ChartKeyDeed::Logarithmic, Qt::Key_L}, Letter{ChartKeyDeed::Index, Qt::Key_I},
    Letter{ChartKeyDeed::Change, Qt::Key_C}, Letter{ChartKeyDeed::Table, Qt::Key_T}};

} // namespace

std::optional<ChartKeyDeed> chartDeedOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const auto letter = std::ranges::find(Letters, Qt::Key(latinKeyOf(event)), &Letter::key);
    return letter == Letters.end() ? std::nullopt : std::optional(letter->deed);
}

QString keyOf(ChartKeyDeed deed)
{
    const auto letter = std::ranges::find(Letters, deed, &Letter::deed);
    return QChar(char16_t(letter->key));
}

ChartScale scaleAfter(
    ChartKeyDeed deed, const ChartScale &now, const ChartDescription &chart, std::optional<int> readYear)
{
    ChartScale next;
    next.kind = deed == ChartKeyDeed::Logarithmic ? ChartScale::Kind::Logarithmic
        : deed == ChartKeyDeed::Index             ? ChartScale::Kind::Index
                                                  : ChartScale::Kind::Change;
    if (next.kind != ChartScale::Kind::Logarithmic) {
        const QList<int> bases = baseYears(chart, chart.currentYear);
        const bool keeps = next.kind == now.kind && !readYear;
        next.baseYear = keeps ? now.baseYear : readYear.value_or(bases.value(0));
    }
    return next == now ? ChartScale() : next;
}

} // namespace atlas
