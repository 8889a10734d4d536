// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/definition.h"

#include <QString>

namespace atlas
{

/** What a topic is called in the language of the program. */
[[nodiscard]] QString topicName(Definition::Topic topic);

} // namespace atlas
