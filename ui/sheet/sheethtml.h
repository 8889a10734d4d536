// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"

#include <QHash>
#include <QString>

#include <optional>

namespace atlas
{

struct Theme;

/** A sheet as rich text that QTextDocument understands; every word of it is escaped. */
[[nodiscard]] QString sheetHtml(const Sheet &sheet, const QHash<QString, QString> &sourceTitles, const Theme &theme);

/** The row a link of such a text leads to; empty where it leads outside. */
[[nodiscard]] std::optional<RecordRef> recordOfHref(const QString &href);

} // namespace atlas
