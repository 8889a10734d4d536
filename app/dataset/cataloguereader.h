// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"
#include "app/model/result.h"

namespace atlas
{

class Connection;

/** Reads everything but the series of an edition, in the order in which it is shown. */
[[nodiscard]] Result<Catalogue> readCatalogue(Connection &connection);

} // namespace atlas
