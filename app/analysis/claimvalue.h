// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two sides of a claim as a reader reads them: what the article states and what the data give, with unit and year.
#pragma once

#include "app/format/format.h"
#include "app/model/ledger.h"
#include "app/model/series.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** `647 million people`, `อันดับ 6`: the stated figure with its unit; a year in the era of `format`. */
[[nodiscard]] QString statedValueText(const ClaimRecord &claim, const Format &format);
/** Its unit alone: `million people`, `%`; `year` of a year. */
[[nodiscard]] QString claimUnitText(const ClaimRecord &claim);
/** The year or years the figure is for, in the era of `format`; empty where the figure is that year itself. */
[[nodiscard]] QString statedYearsText(const ClaimRecord &claim, const Format &format);

/** What the data give, in the language and era of `format`; one value alone has its unit. */
[[nodiscard]] QString dataValueText(const ClaimRecord &claim, const Format &format);
/** The unit of several values: `%`, `US$`; empty where dataValueText() names it or none is needed. */
[[nodiscard]] QString dataUnitText(const ClaimRecord &claim);
/** The words around the numbers of such texts that the program can say in both languages, with %1 for each number. */
[[nodiscard]] QStringList knownDataPhrases();
/** What stands around the numbers of a claim's data: one of knownDataPhrases(), or without words. */
[[nodiscard]] QString dataPhrase(const ClaimRecord &claim);

/** The years that the values of the data are of, ascending; those of the claim where the data name none. */
[[nodiscard]] QList<int> dataYears(const ClaimRecord &claim);
/** `estimate`, `projection`, or where the one ends: what the values of these years are. Empty without values. */
[[nodiscard]] QString kindText(const Series &series, const QList<int> &years, const Format &format);
/** `estimate` or `projection`. */
[[nodiscard]] QString kindText(ValueKind kind);

/** `agrees`, `differs`, …: a word for a table. */
[[nodiscard]] QString verdictText(ClaimRecord::Verdict verdict);
/** What the word means, as a sentence. */
[[nodiscard]] QString verdictMeaning(ClaimRecord::Verdict verdict);

} // namespace atlas
