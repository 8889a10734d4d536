// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"
#include "app/format/format.h"
#include "app/model/network.h"

#include <array>

namespace atlas
{

/** The categories of events, in the order in which they are listed. */
inline constexpr std::array AllEventCategories{EventRecord::Category::Asean, EventRecord::Category::Network,
    EventRecord::Category::Membership, EventRecord::Category::Meeting, EventRecord::Category::Partnership,
    EventRecord::Category::Publication, EventRecord::Category::Monitoring, EventRecord::Category::City,
    EventRecord::Category::Thailand, EventRecord::Category::Context};

/** One word or two for a category. */
[[nodiscard]] QString eventCategoryName(EventRecord::Category category);

/** A date as exactly as it is known: `8 August 1967`, `February 2018`, `2018`. */
[[nodiscard]] QString partialDateText(const PartialDate &date, const Format &format);
/** The date of an event, with its end where it has one: `22–25 May 2018`, `2018–2019`. */
[[nodiscard]] QString eventDateText(const EventRecord &event, const Format &format);
/** A sentence where the date is less than a day: that only the month or the year is known. Else empty. */
[[nodiscard]] QString eventPrecisionText(const EventRecord &event);

/** The last year an event reaches. */
[[nodiscard]] int lastYearOf(const EventRecord &event);

/** The events of a network as rows by date: date, event, category, place. */
[[nodiscard]] NetworkTable eventTable(const QList<EventRecord> &events, const Format &format);

} // namespace atlas
