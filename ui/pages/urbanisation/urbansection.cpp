// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/urbansection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

QString urbanSectionName(UrbanSection section)
{
    switch (section) {
    case UrbanSection::Share:
        return u"share"_s;
    case UrbanSection::Crossing:
        return u"when"_s;
    case UrbanSection::Editions:
        return u"editions"_s;
    case UrbanSection::Cities:
        return u"cities"_s;
    case UrbanSection::Maps:
        return u"maps"_s;
    }
    Q_UNREACHABLE();
}

UrbanSection urbanSectionOf(const ViewState &view)
{
    const auto found = std::ranges::find(AllUrbanSections, view.section, urbanSectionName);
    return found == AllUrbanSections.end() ? UrbanSection::Share : *found;
}

} // namespace atlas
