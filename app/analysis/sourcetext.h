// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about sources: their kinds and what uses them.
#pragma once

#include "app/format/format.h"
#include "app/model/sourcerecord.h"

#include <QString>
#include <QStringList>

namespace atlas
{

/** `Official document`, `Press`, …. */
[[nodiscard]] QString sourceKindText(SourceRecord::Kind kind);
/** Year and edition in the era of `format`; `no date` where neither is known. */
[[nodiscard]] QString sourceEditionText(const SourceRecord &source, const Format &format);
/** `values of series`, `cities`: the rows of a table of the edition. */
[[nodiscard]] QString tableText(const QString &table);
/** The tables that tableText() has words for. */
[[nodiscard]] QStringList knownTables();
/** How many rows rest on a source, over all tables. */
[[nodiscard]] qsizetype usesOf(const SourceUses &uses, const QString &sourceId);

} // namespace atlas
