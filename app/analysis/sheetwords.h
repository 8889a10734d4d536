// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/confidence.h"

namespace atlas
{

/** @name What the sheets of the network have in common. */
///@{
/** A fact of plain words. */
[[nodiscard]] SheetFact plainFact(const QString &label, const QString &value, const QString &sourceId = {});
/** A fact that leads to another row. */
[[nodiscard]] SheetFact linkFact(
    const QString &label, const RecordRef &record, const QString &words, const QString &sourceId = {});
/** Whether the article says it too. */
[[nodiscard]] SheetFact articleFact(bool inArticle);
/** Who else says so, by the title of the source; none for an empty id. */
[[nodiscard]] QList<SheetFact> secondSourceFact(const Catalogue &catalogue, const QString &sourceId);
/** A sentence where a row was not checked again; none where it was. */
[[nodiscard]] QList<SheetBlock> confidenceNote(Confidence confidence);
/** A remark of the facts; none for an empty one. */
[[nodiscard]] QList<SheetBlock> remark(const LocalizedText &text, const Format &format);
/** What stands in place of a sheet whose row this edition does not have. */
[[nodiscard]] Sheet unknownSheet(const QString &id);
///@}

} // namespace atlas
