// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/partialdate.h"

#include <QStringList>

namespace atlas
{

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    constexpr qsizetype LengthOfYear = 4;
    constexpr qsizetype LengthOfPart = 2;
    const QStringList parts = text.split(u'-');
    if (parts.size() > 3)
        return std::nullopt;
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber || part.size() != (numbers.size() == 1 ? LengthOfYear : LengthOfPart))
            return std::nullopt;
    }
    PartialDate date{numbers.at(0), std::nullopt, std::nullopt};
    if (numbers.size() > 1)
        date.month = numbers.at(1);
    if (numbers.size() > 2)
        date.day = numbers.at(2);
    return date.firstDay().isValid() ? std::optional(date) : std::nullopt;
}

PartialDate::Precision PartialDate::precision() const
{
    if (day)
        return Precision::Day;
    return month ? Precision::Month : Precision::Year;
}

QDate PartialDate::firstDay() const
{
    return QDate(year, month.value_or(1), day.value_or(1));
}

QDate PartialDate::lastDay() const
{
    const QDate first = firstDay();
    switch (precision()) {
    case Precision::Day:
        return first;
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    case Precision::Year:
        break;
    }
    return first.addYears(1).addDays(-1);
}

} // namespace atlas
