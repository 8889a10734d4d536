// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/search/searchhit.h"
#include "ui/search/pickrow.h"

namespace atlas
{

/** What things of a kind are called over a group of them, in the language of the program. */
[[nodiscard]] QString kindHeading(const SearchKind &kind);

/** The picture of a hit: of an area and a page their own, else that of the kind. */
[[nodiscard]] Icon iconOf(const SearchHit &hit);

/** A hit in words, with what was typed marked in it; its deed is left to the caller. */
[[nodiscard]] PickRow rowOf(const SearchHit &hit, const SearchQuery &query, const Format &format);

} // namespace atlas
