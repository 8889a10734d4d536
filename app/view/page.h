// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace atlas
{

/** The pages that exist. */
enum class Page { Overview };

/** The stable name of a page in links, settings and arguments. */
[[nodiscard]] QString pageName(Page page);
/** The page of a stable name; empty for an unknown one. */
[[nodiscard]] std::optional<Page> pageNamed(const QString &name);

} // namespace atlas
