// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/slip.h"

#include <algorithm>

namespace atlas
{

namespace
{

qsizetype lettersInCommon(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::distance(a.begin(), ends.first);
}

QStringView without(QStringView text, qsizetype letters)
{
    return text.sliced(std::min(letters, text.size()));
}

/** Whether the rest after the first letter that differs is well: equal, or a beginning. */
template <typename RestIsWell>
bool differsOnce(QStringView typed, QStringView word, RestIsWell restIsWell)
{
    const qsizetype common = lettersInCommon(typed, word);
    const QStringView t = typed.sliced(common);
    const QStringView w = word.sliced(common);
    if (restIsWell(t, w))
        return true;
    const bool isSwapped = t.size() > 1 && w.size() > 1 && t[0] == w[1] && t[1] == w[0];
    return (!t.isEmpty() && !w.isEmpty() && restIsWell(t.sliced(1), w.sliced(1)))
        || (!t.isEmpty() && restIsWell(t.sliced(1), w)) || (!w.isEmpty() && restIsWell(t, w.sliced(1)))
        || (isSwapped && restIsWell(without(t, 2), without(w, 2)));
}

} // namespace

bool isSlipOf(QStringView typed, QStringView word)
{
    return std::abs(typed.size() - word.size()) <= 1
        && differsOnce(typed, word, [](QStringView t, QStringView w) { return t == w; });
}

bool isSlipOfBeginning(QStringView typed, QStringView word)
{
    return typed.size() <= word.size() + 1 && differsOnce(typed, word, [](QStringView t, QStringView w) {
        return t.size() <= w.size() && w.first(t.size()) == t;
    });
}

bool isSlipInside(QStringView typed, QStringView text)
{
    for (qsizetype at = 0; at + typed.size() <= text.size() + 1; ++at) {
        if (isSlipOfBeginning(typed, text.sliced(at)))
            return true;
    }
    return false;
}

} // namespace atlas
