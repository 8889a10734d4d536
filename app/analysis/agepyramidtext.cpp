// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepyramidtext.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/wellknown.h"
#include "app/model/entity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Gives the functions of this file their translation context. */
class AgePyramidText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AgePyramidText)
};

/** Whether everyone of the open group together is more than any group of as many years as the others. */
bool oldestAreMost(const AgePyramid &pyramid, const AgePyramid::Year &year)
{
    const qsizetype last = pyramid.groups.size() - 1;
    return pyramid.groups[last].isOpen && year.both(last) > year.both(pyramid.largestGroup(year));
}

/** The share of the young, and what the form of the pyramid says. */
QString findingOf(const AgePyramid &pyramid, const AgePyramid::Year &year)
{
    const Format &format = pyramid.words.format;
    const QString when = format.year(year.year);
    const QString young = format.percent(pyramid.youthShare(year));
    if (oldestAreMost(pyramid, year)) {
        const qsizetype last = pyramid.groups.size() - 1;
        //: %1 is a place, %2 a year with its era, %3 and %4 are shares, %5 such as "80 and over"
        return AgePyramidText::tr("%1 in %2: %3 are under 35, %4 are %5")
            .arg(pyramid.placeName, when, young, format.percent(100 * year.both(last) / year.total()),
                pyramid.groups[last].name);
    }
    const qsizetype largest = pyramid.largestGroup(year);
    if (largest == 0)
        //: %1 is a place, %2 a year with its era, %3 a share; the ages are in groups of five years
        return AgePyramidText::tr("%1 in %2: %3 are under 35, and the youngest group is the largest")
            .arg(pyramid.placeName, when, young);
    //: %1 is a place, %2 a year with its era, %3 a share, %4 ages such as "10–14"
    return AgePyramidText::tr("%1 in %2: %3 are under 35; the largest group is aged %4")
        .arg(pyramid.placeName, when, young, pyramid.groups[largest].name);
}

/** The share of the young alone. */
QString shortFindingOf(const AgePyramid &pyramid, const AgePyramid::Year &year)
{
    const Format &format = pyramid.words.format;
    //: %1 is a place, %2 a year with its era, %3 a share
    return AgePyramidText::tr("%1 in %2: %3 are under 35")
        .arg(pyramid.placeName, format.oneEra().year(year.year), format.percent(pyramid.youthShare(year)));
}

/** Of a sum the source of its first member: the sum is computed here. */
QString edition(const AgePyramid &pyramid, const Catalogue &catalogue)
{
    return shortSourceName(catalogue, pyramid.years.last().sourceId);
}

/** Whose the totals elsewhere are, where it is another. */
QString otherEdition(const AgePyramid &pyramid, const Catalogue &catalogue)
{
    const Indicator *people = catalogue.indicator(wellknown::Population);
    const QString totals = people != nullptr ? shortSourceName(catalogue, people->preferredSourceId) : QString();
    return totals == edition(pyramid, catalogue) ? QString() : totals;
}

QStringList subtitles(const AgePyramid &pyramid, const Catalogue &catalogue)
{
    const QList<AgePyramid::Year> &years = pyramid.years;
    const int every = years.size() < 2 ? 1 : years[1].year - years[0].year;
    const Format &format = pyramid.words.format;
    return shorterAndShorter({
        //: %1 is a measure, %2 its unit
        AgePyramidText::tr("%1, %2").arg(pyramid.words.measure, pyramid.words.style.unit),
        pyramid.placeName,
        edition(pyramid, catalogue),
        format.years(years.first().year, years.last().year),
        AgePyramidText::tr("a value every %n years", nullptr, every),
        dashedIsProjection(),
    });
}

QStringList notesOf(const AgePyramid &pyramid, const Catalogue &catalogue)
{
    QStringList notes;
    const QString ages = edition(pyramid, catalogue);
    const QString totals = otherEdition(pyramid, catalogue);
    if (!totals.isEmpty())
        //: %1 and %2 are titles of sources
        notes.append(AgePyramidText::tr("The ages are those of %1, all people elsewhere those of %2: their shares may "
                                        "be compared, their numbers differ.")
                         .arg(ages, totals));
    if (pyramid.groups.last().isOpen)
        //: %1 is an age group such as "80 and over"
        notes.append(AgePyramidText::tr("The group %1 has no upper end; all others are of five years.")
                         .arg(pyramid.groups.last().name));
    if (pyramid.placeId == AseanId)
        notes.append(aseanNote(catalogue, pyramid.words.format));
    return notes;
}

} // namespace

QString ageLabel(const AgeGroup &group, const Format &format)
{
    const QString first = format.numeral(group.firstAge);
    if (!group.lastAge)
        return first + u'+';
    return first + u'–' + format.numeral(*group.lastAge);
}

QString ageName(const AgeGroup &group, const Format &format)
{
    if (!group.lastAge)
        //: ages, %1 is the least of them
        return AgePyramidText::tr("%1 and over").arg(format.numeral(group.firstAge));
    //: ages, from %1 to %2 years
    return AgePyramidText::tr("%1–%2").arg(format.numeral(group.firstAge), format.numeral(*group.lastAge));
}

QString sexName(Sex sex)
{
    //: of the people, those who are male or female, of any age
    return sex == Sex::Men ? AgePyramidText::tr("Male") : AgePyramidText::tr("Female");
}

QString ageAndSex()
{
    return AgePyramidText::tr("People by age and sex");
}

QString millionPeople()
{
    return AgePyramidText::tr("million people");
}

QString thousandPeople()
{
    return AgePyramidText::tr("thousand people");
}

QString ofYear(const QString &text, int year, const Format &format)
{
    //: %1 is a figure with a word or two before it, %2 its year with its era
    return AgePyramidText::tr("%1 (%2)").arg(text, format.oneEra().year(year));
}

void describe(AgePyramid &pyramid, const Catalogue &catalogue)
{
    for (AgePyramid::Year &year : pyramid.years) {
        year.finding = findingOf(pyramid, year);
        year.shortFinding = shortFindingOf(pyramid, year);
        year.notable = oldestAreMost(pyramid, year) ? pyramid.groups.size() - 1 : pyramid.largestGroup(year);
    }
    pyramid.words.shortSubtitles = subtitles(pyramid, catalogue);
    pyramid.words.subtitle = pyramid.words.shortSubtitles.takeFirst();
    pyramid.words.notes = notesOf(pyramid, catalogue);
    const QString totals = otherEdition(pyramid, catalogue);
    if (!totals.isEmpty())
        //: %1 is the title of a source
        pyramid.totalsElsewhere = AgePyramidText::tr("total population elsewhere: %1").arg(totals);
}

QString borrowedYear(const AgePyramid &pyramid)
{
    const Format &format = pyramid.words.format;
    if (pyramid.shown().year == pyramid.words.currentYear)
        return {};
    //: %1 is a year with its era, %2 another year
    return AgePyramidText::tr("No value for %1; %2 is shown")
        .arg(format.year(pyramid.words.currentYear), laterYear(pyramid.shown().year, format));
}

QString shownYearText(const AgePyramid &pyramid)
{
    const AgePyramid::Year &year = pyramid.shown();
    return pyramid.words.format.year(year.year) + u" · "_s + CityPopulationText::kind(year.kind);
}

QString shortShownYearText(const AgePyramid &pyramid)
{
    const AgePyramid::Year &year = pyramid.shown();
    return pyramid.words.format.oneEra().year(year.year) + u" · "_s + CityPopulationText::kind(year.kind);
}

QString youthText(const AgePyramid &pyramid)
{
    //: %1 is a share of all people
    return AgePyramidText::tr("under 35: %1").arg(pyramid.words.format.percent(pyramid.youthShare(pyramid.shown())));
}

QString pyramidInWords(const AgePyramid &pyramid)
{
    if (pyramid.isEmpty())
        return pyramid.words.emptyReason;
    const AgePyramid::Year &year = pyramid.shown();
    const qsizetype largest = pyramid.largestGroup(year);
    const ChartDescription &words = pyramid.words;
    //: %1 is a place, %2 such as "2025 · projection", %3 all people with their unit, %4 men and %5 women without it, %6
    //: a share, %7 ages such as "10–14", %8 their people with their unit
    QString said = AgePyramidText::tr("%1, %2: %3, %4 male and %5 female; %6 are under 35. The largest group of "
                                      "five years is aged %7, with %8.")
                       .arg(pyramid.placeName, shownYearText(pyramid), words.valueText(year.total()),
                           words.shortValueText(year.total(Sex::Men)), words.shortValueText(year.total(Sex::Women)),
                           words.format.percent(pyramid.youthShare(year)), pyramid.groups[largest].name,
                           words.valueText(year.both(largest)));
    if (const ChartMark *claim = pyramid.claim())
        //: %1 is such as "article: 60 % (2019)"
        said += u' ' + AgePyramidText::tr("Under 35, %1.").arg(claim->text);
    //: %1 is a sentence without its full stop
    return pyramid.borrowed.isEmpty() ? said : AgePyramidText::tr("%1.").arg(pyramid.borrowed) + u' ' + said;
}

QString barInWords(const AgePyramid &pyramid, qsizetype group, Sex sex)
{
    const AgePyramid::Year &year = pyramid.shown();
    //: %1 is "Male" or "Female", %2 ages such as "10–14", %3 such as "2025 · projection", %4 people with their unit, %5
    //: a share
    return AgePyramidText::tr("%1, aged %2, %3: %4, %5 of all people.")
        .arg(sexName(sex), pyramid.groups[group].name, shownYearText(pyramid),
            pyramid.words.valueText(year.of(group, sex)),
            pyramid.words.format.percent(100 * year.of(group, sex) / year.total()));
}

ChartReading readingOf(const AgePyramid &pyramid, qsizetype group)
{
    const AgePyramid::Year &year = pyramid.shown();
    const ChartDescription &words = pyramid.words;
    ChartReading reading;
    reading.year = year.year;
    //: %1 are ages such as "10–14", %2 such as "2025 · projection", %3 a unit
    reading.heading = AgePyramidText::tr("Age %1 · %2 · %3")
                          .arg(pyramid.groups[group].name, shownYearText(pyramid), words.style.unit);
    const auto add = [&](const QString &id, const QString &label, const QString &text, double value, bool isBar) {
        reading.values.append({id, label, text, value, year.kind,
            !isBar                    ? ChartLine::Role::Context
                : pyramid.colour == 0 ? ChartLine::Role::Asean
                                      : ChartLine::Role::Chosen,
            pyramid.colour});
    };
    for (const Sex sex : BothSexes)
        add(lineIdOf(sex), sexName(sex), words.shortValueText(year.of(group, sex)), year.of(group, sex), true);
    const double both = year.both(group);
    //: men and women together
    add(u"both"_s, AgePyramidText::tr("Both"), words.shortValueText(both), both, false);
    const double share = 100 * both / year.total();
    add(u"share"_s, AgePyramidText::tr("Share of all"), words.format.percent(share), share, false);
    return reading;
}

QString lineIdOf(Sex sex)
{
    return sex == Sex::Men ? u"men"_s : u"women"_s;
}

} // namespace atlas
