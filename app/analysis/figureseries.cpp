// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/combinedvalue.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/figureanswer.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/reportcard.h"
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
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureSeries)
};

constexpr double OneMillion = 1e6;

/** The values of one place: those of the source that is asked for, else those that are shown first. */
Series valuesOf(const FigureFacts &facts, const FigureRef &figure, const QString &placeId)
{
    if (!figure.sourceId.isEmpty())
        return facts.values(figure.measure, placeId, figure.sourceId);
    return facts.series(figure.measure)->of(placeId);
}

/** People as a phrase, where the unit counts them by the thousand or million. */
QString readingOf(const Catalogue &catalogue, const Indicator &indicator, double value, const Format &format)
{
    const double people = value * peoplePerUnit(catalogue, indicator.id);
    const bool isOfPeople = indicator.unit.en.endsWith("people"_L1) && people >= OneMillion;
    return isOfPeople ? format.persons(people) : QString();
}

void sayHole(FigureAnswer &answer, const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    const Series values = valuesOf(facts, figure, figure.place);
    const QString year = format.year(figure.year);
    if (values.isEmpty()) {
        answer.hole = Words::tr("The edition has no value of this measure for this place.");
        return;
    }
    answer.hole = Words::tr("The edition has no value for %1.").arg(year);
    //: %1 are years
    answer.notes.append(Words::tr("There are values of %1.").arg(yearsOf(values, format)));
    answer.sourceIds.append(values.nearest(figure.year)->sourceId);
}

/** Where the view is in a year without a value, the figure on the screen is borrowed from another. */
void sayBorrowed(FigureAnswer &answer, const Series &values, const FigureFacts &facts, int year, const Format &format)
{
    if (facts.viewYear == 0 || facts.viewYear == year || values.at(facts.viewYear))
        return;
    //: %1 is the year of the view, %2 that of the value
    answer.notes.append(Words::tr("There is no value for %1, the year looked at: this one is of %2.")
                            .arg(format.year(facts.viewYear), format.year(year)));
}

void take(FigureAnswer &answer, const FigureFacts &facts, const Indicator &indicator, const Observation &value,
    const Format &format)
{
    answer.value = indicatorValueText(indicator, value.value, format);
    answer.reading = readingOf(facts.catalogue, indicator, value.value, format);
    answer.kind = kindText(value.kind);
    answer.valueKind = value.kind;
    if (!answer.sourceIds.contains(value.sourceId))
        answer.sourceIds.append(value.sourceId);
}

/** The values that ASEAN is made of: links to each of the ten. */
void addMembers(FigureAnswer &answer, const FigureFacts &facts, const FigureRef &figure, const Indicator &indicator,
    const Format &format, const QStringList &states)
{
    QList<SheetFact> rows;
    const auto all = facts.series(figure.measure);
    for (const QString &state : states) {
        const auto value = all->of(state).at(figure.year);
        if (!value)
            continue;
        SheetFact row{entityLabel(facts.catalogue, state, format), {}, {}, value->sourceId};
        row.value = {{indicatorValueText(indicator, value->value, format), {}, {},
            FigureRef{figure.measure, state, figure.year, {}}}};
        rows.append(row);
    }
    if (rows.isEmpty())
        return;
    answer.parts.append(sheetHeading(Words::tr("Of these")));
    answer.parts.append(sheetFacts(rows));
}

bool isShare(const Indicator &indicator)
{
    return indicator.unit.en.startsWith(u'%');
}

void answerCombined(FigureAnswer &answer, const FigureFacts &facts, const FigureRef &figure, const Indicator &indicator,
    const Format &format)
{
    const QStringList places = placesOf(figure);
    const Combine how = isShare(indicator) ? Combine::Mean : Combine::Sum;
    const auto value = combinedValue(facts.series, indicator.id, places, how, figure.year);
    if (!value) {
        answer.hole = Words::tr("One of these places has no value for %1.").arg(format.year(figure.year));
        return;
    }
    for (const QString &place : places) {
        const QString source = facts.series(figure.measure)->of(place).at(figure.year)->sourceId;
        if (!answer.sourceIds.contains(source))
            answer.sourceIds.append(source);
    }
    take(answer, facts, indicator, *value, format);
    answer.notes.append(how == Combine::Mean
            ? Words::tr("Worked out in this atlas: the mean of these places, weighted by their population.")
            : Words::tr("Worked out in this atlas: the sum of these places."));
    addMembers(answer, facts, figure, indicator, format, places);
}

/** The earlier edition has growth of states alone: that of ASEAN is weighed here as the later edition weighs it. */
bool isWeighedHere(const FigureRef &figure)
{
    return figure.measure == wellknown::EarlierGdpGrowth && figure.place == AseanId && figure.sourceId.isEmpty();
}

void answerWeighed(FigureAnswer &answer, const FigureFacts &facts, const FigureRef &figure, const Indicator &indicator,
    const Format &format)
{
    const QList<QString> states = facts.catalogue.aseanMembersOf2018();
    const auto power = facts.series(wellknown::PurchasingPowerGdp);
    const auto value = weighedGrowth(*facts.series(figure.measure), *power, states).at(figure.year);
    if (!value) {
        answer.hole = Words::tr("One of these places has no value for %1.").arg(format.year(figure.year));
        return;
    }
    take(answer, facts, indicator, *value, format);
    const QString weights = power->of(states.first()).at(figure.year - 1)->sourceId;
    if (!answer.sourceIds.contains(weights))
        answer.sourceIds.append(weights);
    //: %1 is the name of a measure
    answer.notes.append(
        Words::tr("Worked out in this atlas: the mean of the members, each weighted by its %1 of the year "
                  "before; the edition itself has no growth of ASEAN.")
            .arg(basisName(facts.catalogue, EconomyBasis::PurchasingPower, format)));
    answer.notes.append(aseanNote(facts.catalogue, format));
    addMembers(answer, facts, figure, indicator, format, states);
}

} // namespace

QString yearsOf(const Series &values, const Format &format)
{
    const int first = values.points().first().year;
    const int last = values.points().last().year;
    return first == last ? format.year(first) : format.years(first, last);
}

QString indicatorValueText(const Indicator &indicator, double value, const Format &format)
{
    if (indicator.unit.en == "rank"_L1)
        return format.rank(int(value));
    if (indicator.unit.en == u'%')
        return format.percent(value, indicator.decimals);
    return format.quantity(value, indicator.decimals, format.dated(indicator.unit.in(format.language())));
}

FigureAnswer answerSeries(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const Indicator *indicator = facts.catalogue.indicator(figure.measure);
    if (!indicator) {
        answer.name = figure.measure;
        answer.hole = Words::tr("This edition has no such measure.");
        return answer;
    }
    answer.indicatorId = indicator->id;
    answer.name = format.dated(indicator->name.in(format.language()));
    answer.of = figurePlaces(facts.catalogue, figure, format);
    answer.unit = format.dated(indicator->unit.in(format.language()));
    answer.year = format.year(figure.year);
    answer.definition = claimText(indicator->description, format);
    answer.definitionSourceId = indicator->preferredSourceId;
    answer.record = RecordRef{RecordKind::Indicator, indicator->id};
    if (placesOf(figure).size() > 1) {
        answerCombined(answer, facts, figure, *indicator, format);
        return answer;
    }
    if (isWeighedHere(figure)) {
        answerWeighed(answer, facts, figure, *indicator, format);
        return answer;
    }
    const Series values = valuesOf(facts, figure, figure.place);
    const auto value = values.at(figure.year);
    if (!value) {
        sayHole(answer, facts, figure, format);
        return answer;
    }
    take(answer, facts, *indicator, *value, format);
    sayBorrowed(answer, values, facts, figure.year, format);
    if (figure.place == AseanId) {
        answer.notes.append(aseanNote(facts.catalogue, format));
        addMembers(answer, facts, figure, *indicator, format, facts.catalogue.aseanMembersOf2018());
    }
    return answer;
}

} // namespace atlas
