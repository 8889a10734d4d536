// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/result.h"

#include <QTranslator>

namespace atlas
{

/**
 * The words of a language with their numbers as the reader wants them: `%n` and what is written out in a sentence, such
 * as “8 in 10”. Numbers in names (SHA-256, EU-27) and the places of arguments stay as they are.
 */
class SpokenWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    void setFormat(const Format &format) { m_format = format; }

    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const override;

private:
    Format m_format;
};

/** Speaks the language of the interface: installs its words into the running program. */
class Languages
{
public:
    /** Switches; every widget then hears QEvent::LanguageChange. Without its words the program goes on in English. */
    [[nodiscard]] Result<> use(Language language, Digits digits = Digits::Arabic);

private:
    SpokenWords m_words;
};

} // namespace atlas
