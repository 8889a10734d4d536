// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/eventtext.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/format/spokenlanguages.h"

#include <QLocale>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EventText)
};

constexpr QChar NoBreakSpace(0x00a0);

QString monthName(int month, const Format &format)
{
    return localeOf(format.language()).monthName(month);
}

/** From a day to another of the same month: the month once. */
QString daysText(const PartialDate &first, const PartialDate &last, const Format &format)
{
    //: from the day %1 to the day %2 of one month
    const QString days = Words::tr("%1–%2").arg(format.numeral(*first.day), format.numeral(*last.day));
    return days + NoBreakSpace + monthName(*first.month, format) + NoBreakSpace + format.year(first.year);
}

QString withinYear(const PartialDate &date, const Format &format)
{
    const QString month = monthName(*date.month, format);
    return date.day ? format.numeral(*date.day) + NoBreakSpace + month : month;
}

/** From a month to another of the same year, or from a day to a day: the year once. */
QString monthsText(const PartialDate &first, const PartialDate &last, const Format &format)
{
    //: from the month %1 to the month %2 of one year
    const QString months = Words::tr("%1 to %2").arg(withinYear(first, format), withinYear(last, format));
    return months + NoBreakSpace + format.year(first.year);
}

QString searchText(const EventRecord &event, const Format &format)
{
    const QStringList parts{event.title.inAll(), event.description.inAll(), event.place.inAll(),
        eventCategoryName(event.category), eventDateText(event, format), QString::number(event.date.year),
        Format(format.language(), Era::Buddhist).yearNumber(event.date.year), event.id};
    return parts.join(u' ');
}

} // namespace

QString eventCategoryName(EventRecord::Category category)
{
    using Category = EventRecord::Category;
    switch (category) {
    case Category::Asean:
        return Words::tr("ASEAN");
    case Category::Thailand:
        return Words::tr("Thailand");
    case Category::Network:
        return Words::tr("Network");
    case Category::Membership:
        return Words::tr("Membership");
    case Category::Meeting:
        return Words::tr("Meetings");
    case Category::Partnership:
        return Words::tr("Partnerships");
    case Category::Publication:
        return Words::tr("Publications");
    case Category::Monitoring:
        return Words::tr("Monitoring");
    case Category::City:
        return Words::tr("Cities");
    case Category::Context:
        return Words::tr("Context");
    }
    Q_UNREACHABLE();
}

QString partialDateText(const PartialDate &date, const Format &format)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return dateText(date.firstDay(), format);
    case PartialDate::Precision::Month:
        return monthName(*date.month, format) + NoBreakSpace + format.year(date.year);
    case PartialDate::Precision::Year:
        return format.year(date.year);
    }
    Q_UNREACHABLE();
}

QString eventDateText(const EventRecord &event, const Format &format)
{
    const PartialDate &first = event.date;
    if (!event.endDate)
        return partialDateText(first, format);
    const PartialDate &last = *event.endDate;
    if (!first.month && !last.month)
        return format.years(first.year, last.year);
    if (first.year == last.year && first.month && last.month) {
        if (first.day && last.day && first.month == last.month)
            return daysText(first, last, format);
        if (first.day.has_value() == last.day.has_value())
            return monthsText(first, last, format);
    }
    //: from the date %1 to the date %2
    return Words::tr("%1 to %2").arg(partialDateText(first, format), partialDateText(last, format));
}

QString eventPrecisionText(const EventRecord &event)
{
    switch (event.date.precision()) {
    case PartialDate::Precision::Day:
        return {};
    case PartialDate::Precision::Month:
        return Words::tr("The month is known, the day is not.");
    case PartialDate::Precision::Year:
        return Words::tr("Only the year is known.");
    }
    Q_UNREACHABLE();
}

int lastYearOf(const EventRecord &event)
{
    return event.endDate ? event.endDate->year : event.date.year;
}

NetworkTable eventTable(const QList<EventRecord> &events, const Format &format)
{
    NetworkTable table{{Words::tr("Date"), Words::tr("Event"), Words::tr("Category"), Words::tr("Place")}, {}, {}};
    for (const EventRecord &event : events) {
        table.rows.append({{RecordKind::Event, event.id},
            {eventDateText(event, format), claimText(event.title, format), eventCategoryName(event.category),
                event.place.in(format.language())},
            searchText(event, format), event.date.year, lastYearOf(event), int(event.category)});
    }
    return table;
}

} // namespace atlas
