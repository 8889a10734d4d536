// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain.h"

#include <QAbstractItemView>

namespace atlas::test
{

/** The words of a cell, with plain spaces. */
[[nodiscard]] inline QString cell(const QAbstractItemView &table, int row, int column)
{
    return plain(table.model()->index(row, column).data().toString());
}

} // namespace atlas::test
