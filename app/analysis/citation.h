// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sources are called, from the whole of what is known to a few letters.
#pragma once

#include "app/model/catalogue.h"
#include "app/model/language.h"
#include "app/model/series.h"
#include "app/model/sourcerecord.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** What of a picture the atlas computed from its sources. */
enum class ComputedPart {
    Asean, ///< sums and means over the members
    Values, ///< those of states as well
};

/** What stands on a picture of the title of a source: up to the first colon, and without the number of a file within
 * the publication, which the sheet of the source says. */
[[nodiscard]] QString wallTitle(const QString &title);

/** What a source is called in a line with little room: its wallTitle(); of one that was computed from another, that of
 * the other. Empty for an unknown id. */
[[nodiscard]] QString shortSourceName(const Catalogue &catalogue, const QString &sourceId);

/** The id of the published source behind values that name `sourceId`: of values the atlas computed that from which the
 * indicator comes, else the source of the same name without `derived-`; `sourceId` itself where nothing says it, and of
 * values that were published. */
[[nodiscard]] QString publishedSource(const Catalogue &catalogue, const QString &sourceId, const QString &indicatorId);

/** Title, publisher and edition of a source as one line. Empty for an unknown id. */
[[nodiscard]] QString sourceLine(const Catalogue &catalogue, const QString &sourceId, Language language);

/**
 * The sources of a picture in one line, whole first, then shorter and shorter, for as much room as there is: with
 * publishers and edition, titles alone, at last the first and how many more: the first is named in all of them.
 * Published sources come before what was computed from them; what that is says `part`.
 */
[[nodiscard]] QStringList sourceLines(
    const Catalogue &catalogue, const QList<QString> &sourceIds, ComputedPart part = ComputedPart::Asean);

/** The same of all values that a series has of some places. */
[[nodiscard]] QStringList sourceLines(
    const Catalogue &catalogue, const IndicatorSeries &series, const QList<QString> &placeIds);

/**
 * A source as an entry of a list of references, in `language` whatever the program speaks: publisher, year, title,
 * edition, address, and through which edition of the atlas it was read. Years are those of the language's own era.
 */
[[nodiscard]] QString sourceCitation(const SourceRecord &source, const Imprint &imprint, Language language);

/** `estimate` or `projection` in `language`, whatever the program speaks. */
[[nodiscard]] QString citedKind(ValueKind kind, Language language);

} // namespace atlas
