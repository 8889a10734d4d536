// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/result.h"

#include <QTranslator>

namespace atlas
{

/** Speaks the language of the interface: installs its words into the running program. */
class Languages
{
public:
    /** Switches; every widget then hears QEvent::LanguageChange. Without its words the program goes on in English. */
    [[nodiscard]] Result<> use(Language language);

    /** Where the words of a language lie. */
    [[nodiscard]] static QString fileOf(Language language);

private:
    QTranslator m_words;
};

} // namespace atlas
