// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"

namespace atlas
{

/**
 * A text of the facts for a sheet: its years in the era of `format`, and where it names an indicator or a source by its
 * id, the name with the way to it.
 */
[[nodiscard]] QList<SheetWords> linkedWords(
    const Catalogue &catalogue, const LocalizedText &text, const Format &format);

/** A paragraph of such words. */
[[nodiscard]] SheetBlock linkedParagraph(
    const Catalogue &catalogue, const LocalizedText &text, const Format &format, const QString &sourceId = {});

/** What a source is called in a line: its title, of a long one the beginning, or `the article` for the one this atlas
 * began from. */
[[nodiscard]] QString sourceName(const Catalogue &catalogue, const QString &sourceId);

/** Words that lead to a row. */
[[nodiscard]] SheetWords linkTo(RecordKind kind, const QString &id, const QString &text);

} // namespace atlas
