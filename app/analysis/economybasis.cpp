// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economybasis.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/ranking.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EconomyBasis)
};

/** 1 to 5 of the shared socioeconomic pathways. */
int pathway(EconomyBasis basis)
{
    return int(basis) - int(EconomyBasis::Ssp1) + 1;
}

} // namespace

QString basisIndicator(EconomyBasis basis)
{
    switch (basis) {
    case EconomyBasis::Nominal:
        return wellknown::NominalGdp;
    case EconomyBasis::PurchasingPower:
        return wellknown::PurchasingPowerGdp;
    case EconomyBasis::Pwc:
        return wellknown::PwcGdp;
    default:
        return wellknown::PathwayGdp.arg(pathway(basis));
    }
}

bool isNominal(EconomyBasis basis)
{
    return basis == EconomyBasis::Nominal;
}

bool hasConstantPrices(EconomyBasis basis)
{
    return basis != EconomyBasis::Nominal && basis != EconomyBasis::PurchasingPower;
}

bool isPathway(EconomyBasis basis)
{
    return basis >= EconomyBasis::Ssp1 && basis <= EconomyBasis::Ssp5;
}

QString basisShortName(EconomyBasis basis)
{
    switch (basis) {
    case EconomyBasis::Nominal:
        //: levels in current dollars of the market
        return Words::tr("Nominal");
    case EconomyBasis::PurchasingPower:
        //: purchasing power parity
        return Words::tr("PPP");
    case EconomyBasis::Pwc:
        return u"PwC"_s;
    default:
        return u"SSP%1"_s.arg(pathway(basis));
    }
}

QString basisInSentence(EconomyBasis basis)
{
    //: as in "By nominal values ASEAN is 5th": in current dollars of the market
    return isNominal(basis) ? Words::tr("nominal values") : basisShortName(basis);
}

QString basisName(const Catalogue &catalogue, EconomyBasis basis, const Format &format)
{
    const Indicator *indicator = catalogue.indicator(basisIndicator(basis));
    return indicator ? format.dated(indicator->name.in(format.language())) : basisShortName(basis);
}

bool hasUnion(const IndicatorSeries &levels)
{
    const Series &all = levels.of(wellknown::EuropeanUnionId);
    return !all.isEmpty() && std::ranges::all_of(levels.of(AseanId).points(), [&](const Observation &point) {
        return all.at(point.year).has_value();
    });
}

EconomyPageChoice::Europe europeFor(const IndicatorSeries &levels, EconomyPageChoice::Europe wanted)
{
    return hasUnion(levels) ? wanted : EconomyPageChoice::Europe::ByCountry;
}

QList<QString> statesIn(const IndicatorSeries &levels, const Catalogue &catalogue)
{
    QList<QString> states = catalogue.aseanMembersOf2018();
    states.removeIf([&](const QString &id) { return levels.of(id).isEmpty(); });
    return states;
}

QString aseanIn(const IndicatorSeries &levels, const Catalogue &catalogue, const Format &format)
{
    const auto states = statesIn(levels, catalogue).size();
    const Entity *asean = catalogue.entity(AseanId);
    if (states < catalogue.aseanMembersOf2018().size())
        return Words::tr("ASEAN (%n of its members)", nullptr, int(states));
    return asean == nullptr ? AseanId : format.dated(asean->name.in(format.language()));
}

QString partOfAsean(const IndicatorSeries &levels, const Catalogue &catalogue, const Format &format)
{
    const QList<QString> states = statesIn(levels, catalogue);
    if (states.size() == catalogue.aseanMembersOf2018().size())
        return {};
    QStringList names;
    for (const QString &id : states)
        names.append(entityLabel(catalogue, id, format));
    //: %1 is a source, %2 a list of states
    return Words::tr(
        "%1 has %n of the members, %2: ASEAN is their sum here and so a little small.", nullptr, int(states.size()))
        .arg(publishedSource(levels, catalogue), format.list(names));
}

QString publishedSource(const IndicatorSeries &levels, const Catalogue &catalogue)
{
    for (const QString &id : rankedEconomies(catalogue)) {
        if (id != AseanId && !levels.of(id).isEmpty())
            return shortSourceName(catalogue, levels.of(id).points().last().sourceId);
    }
    return {};
}

} // namespace atlas
