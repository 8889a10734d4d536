// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/schemename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

QString schemeName(Appearance::Scheme scheme)
{
    switch (scheme) {
    case Appearance::Scheme::Light:
        return u"light"_s;
    case Appearance::Scheme::Dark:
        return u"dark"_s;
    case Appearance::Scheme::HighContrast:
        return u"contrast"_s;
    case Appearance::Scheme::Print:
        return u"print"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Appearance::Scheme> schemeNamed(const QString &name)
{
    const auto *found = std::ranges::find(AllSchemes, name, &schemeName);
    return found == AllSchemes.end() ? std::nullopt : std::optional(*found);
}

} // namespace atlas
