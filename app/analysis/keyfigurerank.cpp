// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citation.h"
#include "app/analysis/gdprank.h"
#include "app/analysis/keyfigurebuilder.h"
#include "app/analysis/wellknown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

KeyFigure KeyFigureBuilder::gdpRank() const
{
    const bool nominal = m_view.economy.measure == EconomyChoice::Measure::Nominal;
    const QString name = tr("ASEAN GDP rank");
    const RankEnds ends = gdpRankEnds(m_catalogue, m_view, m_series);
    if (!ends.first || !ends.last) {
        KeyFigure figure
            = without(KeyFigure::Id::GdpRank, name, asean(nominal ? u"gdp_nominal_rank"_s : u"gdp_ppp_rank"_s));
        figure.rankLine = true;
        figure.ref = {nominal ? u"gdp_nominal_rank"_s : u"gdp_ppp_rank"_s, AseanId, m_view.year, {}};
        return figure;
    }
    KeyFigure figure;
    figure.id = KeyFigure::Id::GdpRank;
    figure.rankLine = true;
    take(figure, *ends.first);
    figure.ref = ends.figure;
    figure.line = line(ends.line);
    const bool oneEnd = ends.first->year == ends.last->year;
    const int rank = int(ends.first->value);
    const bool isSame = ends.first->value == ends.last->value; // NOLINT: ranks are whole
    figure.figure = isSame ? m_format.rank(rank) : m_format.ranks(rank, int(ends.last->value));
    if (oneEnd) {
        label(figure, name, name, *ends.first);
    } else {
        figure.label = tr("%1 %2 → %3", "name, year, year")
                           .arg(name, m_format.yearNumber(ends.first->year), m_format.yearNumber(ends.last->year));
        //: for the ear: %1 is the name of a figure, %2 and %4 ranks, %3 and %5 years with their era
        figure.spoken = tr("%1: %2 in %3, %4 in %5")
                            .arg(name, m_format.rank(rank), m_format.year(ends.first->year),
                                m_format.rank(int(ends.last->value)), m_format.year(ends.last->year));
    }
    const auto firstProjection = std::ranges::find_if(figure.line, &KeyFigure::Point::isProjection);
    figure.shortDetail
        = nominal ? tr("nominal") : tr("PPP, SSP%1", "purchasing power parity, scenario").arg(m_view.economy.scenario);
    figure.detail = firstProjection == figure.line.begin() || firstProjection == figure.line.end()
        ? figure.shortDetail
        : tr("%1; projected from %2", "price basis, year")
              .arg(figure.shortDetail, m_format.year(firstProjection->year));
    if (const QString other = between(ends); !other.isEmpty()) {
        //: %1 is a price basis, %2 another rank with its year, `6th in 2026`
        figure.shortDetail = tr("%1; %2").arg(figure.shortDetail, other);
        figure.detail = tr("%1; %2").arg(figure.detail, other);
    }
    judgeRank(figure, ends);
    return figure;
}

/** `6th in 2026`: the first other rank between two equal ends; empty where there is none. */
QString KeyFigureBuilder::between(const RankEnds &ends) const
{
    const QList<Observation> &points = ends.line.points();
    const auto isOther = [&](const Observation &point) {
        return point.year > ends.first->year && point.value != ends.first->value; // NOLINT: ranks are whole
    };
    const auto first = std::ranges::find_if(points, isOther);
    if (ends.first->value != ends.last->value || first == points.end()) // NOLINT
        return {};
    const auto after = std::find_if(
        first, points.end(), [&](const Observation &point) { return point.value != first->value; }); // NOLINT
    const int last = std::prev(after)->year;
    const QString years = last == first->year ? m_format.year(last) : m_format.years(first->year, last);
    //: %1 is a rank, %2 one year or more
    return tr("%1 in %2").arg(m_format.rank(int(first->value)), years);
}

QString KeyFigureBuilder::rankReading(const RankEnds &ends) const
{
    const bool nominal = m_view.economy.measure == EconomyChoice::Measure::Nominal;
    const QString from = m_format.rank(int(ends.first->value));
    const QString year = m_format.year(ends.first->year);
    if (ends.first->year == ends.last->year) {
        return (
            nominal ? tr(
                "Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3).")
                    : tr("Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: "
                         "%1 in %2 (%3)."))
            .arg(from, year, kindWord(ends.first->kind));
    }
    return (nominal ? tr("Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in "
                         "%2 (%3), %4 in %5 (%6).")
                    : tr("Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: "
                         "%1 in %2 (%3), %4 in %5 (%6)."))
        .arg(from, year, kindWord(ends.first->kind), m_format.rank(int(ends.last->value)),
            m_format.year(ends.last->year), kindWord(ends.last->kind));
}

/** What the rank is, whose, from where, and what the article says of it. */
void KeyFigureBuilder::judgeRank(KeyFigure &figure, const RankEnds &ends) const
{
    const bool nominal = m_view.economy.measure == EconomyChoice::Measure::Nominal;
    figure.explanation.append(rankReading(ends));
    if (!isAsean())
        figure.explanation.append(tr("The rank is that of ASEAN, whichever states are chosen."));
    if (const QString note = borrowed(*ends.first); !note.isEmpty())
        figure.explanation.append(note);
    const QString levels = nominal ? u"gdp_nominal"_s : u"gdp_ppp"_s;
    if (const QStringList names = works(levels, {}, ends.first->year); !names.isEmpty())
        figure.source = names.join(u"; "_s);
    for (const QString &id : {ends.first->sourceId, ends.last->sourceId}) {
        const QString source = tr("Source: %1").arg(sourceLine(m_catalogue, id, m_format.language()));
        if (!figure.explanation.contains(source))
            figure.explanation.append(source);
    }
    // A claim is set against the figure on the basis it is compared on; on the other it is only told.
    for (const Claim *stated : {claim(wellknown::EconomyRankClaim), claim(wellknown::LaterEconomyRankClaim)}) {
        if (!stated || !stated->statedValue)
            continue;
        const bool isOnThisBasis = stated->indicatorId.startsWith("gdp_nominal"_L1) == nominal;
        const bool differs = isOnThisBasis && *stated->statedValue != ends.first->value;
        weigh(figure, stated, m_format.rank(int(*stated->statedValue)), differs);
    }
}

} // namespace atlas
