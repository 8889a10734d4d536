// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/localizedtext.h"

#include <QStringList>

namespace atlas
{

namespace
{

const QString &firstOf(const QString &wanted, const QString &otherwise)
{
    return wanted.isEmpty() ? otherwise : wanted;
}

} // namespace

const QString &LocalizedText::in(Language language) const
{
    if (language == Language::Thai)
        return firstOf(th, en);
    if (const auto other = others.constFind(language); other != others.cend() && !other->isEmpty())
        return *other;
    return firstOf(en, th);
}

QString LocalizedText::inAll() const
{
    return (QStringList{en, th} + others.values()).join(u' ');
}

} // namespace atlas
