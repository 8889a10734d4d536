// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/localizedtext.h"

namespace atlas
{

const QString &LocalizedText::in(Language language) const
{
    const QString &wanted = language == Language::Thai ? th : en;
    const QString &other = language == Language::Thai ? en : th;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace atlas
