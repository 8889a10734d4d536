// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"

#include <QVariant>
#include <Qt>

namespace atlas
{

/** What every item model of the program answers alike, beside the roles of its own. */
enum ItemRole {
    RecordRole = Qt::UserRole + 0x100, ///< RecordRef that the item stands for; invalid where it stands for none
};

} // namespace atlas
