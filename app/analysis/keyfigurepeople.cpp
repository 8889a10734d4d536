// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/keyfigurebuilder.h"
#include "app/analysis/wellknown.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double PeoplePerThousand = 1e3; ///< populations are stored in thousands

} // namespace

KeyFigure KeyFigureBuilder::population() const
{
    const QString label = isAsean() ? tr("ASEAN population") : tr("Population");
    const Scoped people = scoped(u"pop_total"_s, Combine::Sum);
    const auto shown = people.series.at(m_view.year);
    KeyFigure figure = shown ? KeyFigure() : without(KeyFigure::Id::Population, label, people.series);
    name(figure, shown ? people.states : m_states);
    refer(figure, people.indicatorId, people.states);
    if (!shown)
        return figure;
    take(figure, *shown);
    this->label(figure, label, label, *shown);
    figure.figure = m_format.peopleShort(shown->value * PeoplePerThousand);
    grow(figure, people.series, *shown);
    figure.line = line(people.series);
    explain(figure,
        tr("Population of %1 in %2: %3 (%4).", "whose, year, people, estimate or projection")
            .arg(whose(people), m_format.year(shown->year), m_format.persons(shown->value * PeoplePerThousand),
                kindWord(shown->kind)),
        people);
    const Claim *stated = claim(wellknown::PopulationClaim);
    if (isAsean() && stated && stated->statedValue) {
        const double millions = *stated->statedValue;
        const QString words = tr("%1 M", "million, where room is short")
                                  .arg(m_format.number(millions, millions == std::round(millions) ? 0 : 1));
        weigh(figure, stated, words, std::abs(millions * 1e3 - shown->value) >= 500);
    }
    return figure;
}

KeyFigure KeyFigureBuilder::share(const Share &share, const Scoped &shown, const Scoped &line) const
{
    const auto value = shown.series.nearest(m_view.year);
    KeyFigure figure = value ? KeyFigure() : without(share.id, share.name, line.series);
    name(figure, value ? shown.states : m_states);
    if (value)
        take(figure, *value);
    refer(figure, shown.indicatorId, shown.states);
    if (!value)
        return figure;
    figure.id = share.id;
    label(figure, share.name, share.shortName, *value);
    figure.figure = m_format.percent(value->value);
    shift(figure, shown.series, *value);
    figure.line = this->line(line.series);
    explain(figure,
        share.reading.arg(
            whose(shown), m_format.year(value->year), m_format.share(value->value), kindWord(value->kind)),
        shown);
    if (const QString note = borrowed(*value); !note.isEmpty()) {
        figure.explanation.insert(1, note);
        figure.detail = tr("nearest year of the source");
        figure.shortDetail = tr("nearest year");
    }
    return figure;
}

KeyFigure KeyFigureBuilder::urbanShare() const
{
    const Scoped urban = scoped(u"urban_share"_s, Combine::Mean);
    KeyFigure figure = share({KeyFigure::Id::UrbanShare, isAsean() ? tr("ASEAN urban share") : tr("Urban share"),
                                 isAsean() ? tr("ASEAN urban") : tr("Urban"),
                                 tr("Share of people of %1 who live in cities and towns in %2: %3 (%4).",
                                     "whose, year, share, estimate or projection")},
        urban, urban);
    if (!isAsean() || !figure.value)
        return figure;
    const Claim *half = claim(wellknown::HalfUrbanClaim);
    const Claim *twoThirds = claim(wellknown::TwoThirdsUrbanClaim);
    if (half && half->statedValue)
        weigh(figure, half, Format::filled(tr("more than %1"), {statedShare(*half->statedValue)}),
            *figure.value <= *half->statedValue);
    if (twoThirds && twoThirds->statedValue)
        weigh(figure, twoThirds, statedShare(*twoThirds->statedValue),
            std::abs(*figure.value - *twoThirds->statedValue) >= 0.5);
    return figure;
}

/** As the article has it: in words, or in per cent without a place more than it prints. */
QString KeyFigureBuilder::statedShare(double share) const
{
    const QString fraction = fractionInWords(share);
    return fraction.isEmpty() ? m_format.percent(share, share == std::round(share) ? 0 : 1) : fraction; // NOLINT
}

/** The yearly series where it reaches, else the nearest year of the five-yearly one, whose line goes further. */
KeyFigure KeyFigureBuilder::under35() const
{
    const Scoped yearly = scoped(u"pop_under35_share_annual"_s, Combine::Mean);
    const Scoped fiveYearly = scoped(u"pop_under35_share"_s, Combine::Mean);
    const bool exact = yearly.series.at(m_view.year).has_value();
    KeyFigure figure = share({KeyFigure::Id::Under35, isAsean() ? tr("ASEAN aged under 35") : tr("Aged under 35"),
                                 isAsean() ? tr("ASEAN under 35") : tr("Under 35"),
                                 tr("Share of people of %1 under 35 years of age in %2: %3 (%4).",
                                     "whose, year, share, estimate or projection")},
        exact ? yearly : fiveYearly, fiveYearly);
    const Claim *stated = claim(wellknown::YouthClaim);
    if (isAsean() && figure.value && stated && stated->statedValue)
        weigh(figure, stated, statedShare(*stated->statedValue), std::abs(*figure.value - *stated->statedValue) >= 0.5);
    return figure;
}

} // namespace atlas
