// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages the program speaks, found by the words that were compiled into it: nothing lists them.
#pragma once

#include "app/model/language.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace atlas
{

/** Where the words of a language lie within the program. */
[[nodiscard]] QString wordsFile(Language language);

/** English, Thai, then every other language whose words are there, by tag. */
[[nodiscard]] QList<Language> spokenLanguages();

/** The spoken language of this tag. */
[[nodiscard]] std::optional<Language> spokenLanguage(QStringView tag);

/** The first of the languages the desktop is set to that the program speaks, else English. */
[[nodiscard]] Language systemLanguage();

/** The months, the alphabet and the punctuation of a language, whatever the system's own. */
[[nodiscard]] QLocale localeOf(Language language);

/** What its speakers call it: `English`, `ไทย`, `Tiếng Việt`. */
[[nodiscard]] QString nativeName(Language language);

} // namespace atlas
