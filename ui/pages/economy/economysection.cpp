// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/economysection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

QString economySectionName(EconomySection section)
{
    switch (section) {
    case EconomySection::Levels:
        return u"levels"_s;
    case EconomySection::Rank:
        return u"rank"_s;
    case EconomySection::Lab:
        return u"lab"_s;
    case EconomySection::Report:
        return u"report"_s;
    case EconomySection::People:
        return u"people"_s;
    }
    Q_UNREACHABLE();
}

EconomySection economySectionOf(const ViewState &view)
{
    const auto found = std::ranges::find(AllEconomySections, view.section, economySectionName);
    return found == AllEconomySections.end() ? EconomySection::Levels : *found;
}

} // namespace atlas
