// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace atlas
{

/** Shows an address outside to a person who has just asked for it. Nothing else opens one: the program is offline. */
using OpenAddress = std::function<void(const QString &address)>;

/** In the browser of the desktop. */
void openInBrowser(const QString &address);

} // namespace atlas
