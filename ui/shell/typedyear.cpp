// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typedyear.h"

#include "app/model/plaindigits.h"
#include "app/view/viewstate.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::YearBar)
};

QString beyondRange(int year, const QString &typed, const YearRange &range, const Format &chosen)
{
    const Format format = chosen.oneEra();
    const auto &[first, last] = range;
    if (plainDigits(typed).contains(plainDigits(format.yearNumber(year))))
        return Words::tr("%1 is outside the years of this page, %2.").arg(typed, format.years(first, last));
    const Format other = inOtherEra(format);
    const auto inEra = [](const Format &of, const QString &years) {
        return Words::tr("%1 %2", "era, year").arg(of.eraWord(), years);
    };
    const QString otherYears = other.yearNumber(first) + u'–' + other.yearNumber(last);
    return Words::tr(
        "%1 (%2) is outside %3 (%4).", "typed, the year in the era shown, the years in this and the other era")
        .arg(typed, inEra(format, format.yearNumber(year)), format.years(first, last), inEra(other, otherYears));
}

} // namespace

Format inOtherEra(const Format &format)
{
    return format.otherEra();
}

Result<int> typedYear(const QString &typed, const YearRange &years, const Format &format)
{
    const auto year = Format::yearFrom(typed);
    if (!year)
        return failure(Error::Kind::Invalid,
            Words::tr("“%1” is not a year. Type four digits, such as %2 or %3.")
                .arg(typed, Format(format.language(), Era::Common, format.digits()).yearNumber(StartYear),
                    Format(format.language(), Era::Buddhist, format.digits()).yearNumber(StartYear)));
    if (!years.contains(*year))
        return failure(Error::Kind::Invalid, beyondRange(*year, typed.trimmed(), years, format));
    return *year;
}

} // namespace atlas
