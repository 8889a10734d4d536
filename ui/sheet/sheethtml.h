// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

struct Theme;

/** The room of a sheet. */
enum class SheetWidth {
    Usual,
    Narrow, ///< labels stand above their values, and units may go over lines
};

/**
 * A sheet as rich text that QTextDocument understands; every word of it is escaped. `sourceNames` are the names of its
 * sources in the order of `sheet.sources()`.
 */
[[nodiscard]] QString sheetHtml(const Sheet &sheet, const QStringList &sourceNames, const Theme &theme,
    const Format &format, SheetWidth width);

/** The name of the picture that stands behind a figure which can be asked after. */
inline constexpr auto FigureMark = QLatin1StringView("figure-mark");

/** The figure that a link of such a text asks after; empty for any other link. */
[[nodiscard]] std::optional<FigureRef> figureOfHref(const QString &href);

/** The row a link of such a text leads to; empty where it leads outside. */
[[nodiscard]] std::optional<RecordRef> recordOfHref(const QString &href);

} // namespace atlas
