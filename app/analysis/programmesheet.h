// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "app/analysis/networkrow.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"

namespace atlas
{

/** The years of a phase in both eras, in the language of `format`. */
[[nodiscard]] QString phaseYears(const ProgrammePhase &phase, const Format &format);
/** The years of the plan that a phase is: "Year 1", "Years 3–5". */
[[nodiscard]] QString programmeYears(const ProgrammePhase &phase, const Format &format);

/** A phase of the Thai programme: its years, how it chooses places, and which they are. */
[[nodiscard]] Sheet phaseSheet(const NetworkFacts &facts, const QString &phaseId, const Format &format);

/** A province of the programme: its phase, its place, and the member city in it. */
[[nodiscard]] Sheet placeSheet(const NetworkFacts &facts, const QString &placeId, const Format &format);

/** What the programme is: its phases in short, and the events that made its committee and its office. */
[[nodiscard]] Sheet programmeIntroduction(const NetworkFacts &facts, const Format &format);

/** @name The programme as rows. */
///@{
[[nodiscard]] NetworkTable phaseTable(const Programme &programme, const Format &format);
/** The provinces by phase. */
[[nodiscard]] NetworkTable placeTable(const NetworkFacts &facts, const Format &format);
/** The same as a map shows them: province, phase and place. */
[[nodiscard]] NetworkTable placesOnMap(const Programme &programme, const Format &format);
/** What happened in Thailand, committee and office among it. */
[[nodiscard]] NetworkTable thaiEventTable(const Network &network, const Format &format);
///@}

} // namespace atlas
