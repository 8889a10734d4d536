// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/namedword.h"

#include <algorithm>

namespace atlas
{

const char *wordOf(std::span<const NamedWord> words, const QString &name)
{
    const auto found
        = std::ranges::find_if(words, [&](const NamedWord &word) { return name == QLatin1String(word.name); });
    return found == words.end() ? nullptr : found->word;
}

QStringList namesOf(std::span<const NamedWord> words)
{
    QStringList names;
    for (const NamedWord &word : words)
        names.append(QString::fromLatin1(word.name));
    return names;
}

} // namespace atlas
