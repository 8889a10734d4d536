// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/eventsheet.h"
#include "app/analysis/networkfigures.h"
#include "app/analysis/programmesheet.h"

namespace atlas
{

/** The sheet of any row that has its place on the page of the network; what this edition does not have says so. */
[[nodiscard]] Sheet networkSheet(const NetworkFacts &facts, const RecordRef &record, const Format &format);

/** What the framework is and is not, and what it serves: its principles one by one. */
[[nodiscard]] Sheet purposeSheet(const NetworkFacts &facts, const Format &format);

/** @name Who takes part, as rows. */
///@{
[[nodiscard]] NetworkTable objectiveTable(const Network &network, const Format &format);
[[nodiscard]] NetworkTable actorTable(const Network &network, const Format &format);
[[nodiscard]] NetworkTable partnerTable(const Network &network, const Format &format);
///@}

} // namespace atlas
