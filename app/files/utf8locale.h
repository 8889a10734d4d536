// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/**
 * Names of files and all text that goes in or out are UTF-8, whatever the system says: where its locale has another
 * encoding, as a bare machine's "C", this process and what it starts use C.UTF-8. The first call of a main(), before
 * any thread: Qt 6.8 would otherwise say four lines of its own on standard error.
 */
void useUtf8Locale();

} // namespace atlas
