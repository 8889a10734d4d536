// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phrases about sources that the facts have in English only: their terms, and who computed what was computed.
#pragma once

#include <QString>

namespace atlas
{

/** The phrase in the language of the program; one without words of its own, such as the name of a licence, as it is. */
[[nodiscard]] QString sourcePhrase(const QString &phrase);
/** Whether the phrase has words in both languages. */
[[nodiscard]] bool hasSourcePhrase(const QString &phrase);

} // namespace atlas
