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

/** What a source is called in a line with little room: its title up to the first colon; of one that was computed from
 * another, that of the other. Empty for an unknown id. */
[[nodiscard]] QString shortSourceName(const Catalogue &catalogue, const QString &sourceId);

/** Title, publisher and edition of a source as one line. Empty for an unknown id. */
[[nodiscard]] QString sourceLine(const Catalogue &catalogue, const QString &sourceId, Language language);

/**
 * The sources of a picture in one line, whole first, then shorter and shorter, for as much room as there is: with
 * publishers and edition, titles alone, at last the first and how many more: the first is named in all of them.
 * Published sources come before what was computed from them.
 */
[[nodiscard]] QStringList sourceLines(const Catalogue &catalogue, const QList<QString> &sourceIds);

/**
 * A source as an entry of a list of references, in `language` whatever the program speaks: publisher, year, title,
 * edition, address, and through which edition of the atlas it was read. Years are those of the language's own era.
 */
[[nodiscard]] QString sourceCitation(const SourceRecord &source, const Imprint &imprint, Language language);

/** `estimate` or `projection` in `language`, whatever the program speaks. */
[[nodiscard]] QString citedKind(ValueKind kind, Language language);

} // namespace atlas
