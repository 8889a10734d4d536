// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that every chart description needs, each in one place.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/model/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** Says in a chart where its lines come from: in one line of every length, and by name for each source. */
void citeSources(ChartDescription &chart, const Catalogue &catalogue);

/** Names in a chart the article whose figures it marks, out of the sources, in keys of every length. */
void explainMarks(ChartDescription &chart, const Catalogue &catalogue);

/** A year that follows another in one sentence: its number alone, where the language does not ask for the era again. */
[[nodiscard]] QString laterYear(int year, const Format &format);

/** Parts in the order of their importance as one text, then without the last, and so on to the first alone. */
[[nodiscard]] QStringList shorterAndShorter(QStringList parts);

/** `ASEAN under 35: 54.9 % in 2025`: what the year says of a subject and nothing else, for where a whole finding has no
 * room.
 */
[[nodiscard]] QString findingOfYear(const QString &subject, const QString &value, int year, const Format &format);

/** `dashed: projection`. */
[[nodiscard]] QString dashedIsProjection();

/** What is summed under the name of ASEAN, and which states joined since. */
[[nodiscard]] QString aseanNote(const Catalogue &catalogue, const Format &format);

/** `26 October 2025`, `26 ตุลาคม พ.ศ. 2568`. */
[[nodiscard]] QString dateText(const QDate &date, const Format &format);

/** The short name of an entity in the language of `format`; the id of an unknown one. */
[[nodiscard]] QString entityLabel(const Catalogue &catalogue, const QString &entityId, const Format &format);

/** A share in the words the article has for it: `two thirds`; empty where it has none. */
[[nodiscard]] QString fractionInWords(double share);

/** A claim of the article as a mark, in the words of the article where it has no figure; its detail names the article.
 * Empty where the claim states no value or no year. */
[[nodiscard]] std::optional<ChartMark> claimMark(
    const Catalogue &catalogue, const Claim &claim, const ChartValueStyle &style, const Format &format);

/** One word for the ground of what is projected. */
[[nodiscard]] QString projectionWord();
/** `projection by …`. */
[[nodiscard]] QString projectionBy(const QString &who);
/** Why a chart is empty: the edition has no values of `what`. */
[[nodiscard]] QString noValuesOf(const QString &what);
/** Why a chart is empty: the values are there and cannot be read. */
[[nodiscard]] QString cannotRead(const Error &error);

} // namespace atlas
