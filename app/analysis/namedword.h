// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace atlas
{

/** What the edition calls by `name`, such as a column or a table, in words: English ones marked by QT_TRANSLATE_NOOP.
 */
struct NamedWord
{
    const char *name;
    const char *word;
};

/** The words for a name, untranslated; null for an unknown one. */
[[nodiscard]] const char *wordOf(std::span<const NamedWord> words, const QString &name);
[[nodiscard]] QStringList namesOf(std::span<const NamedWord> words);

} // namespace atlas
