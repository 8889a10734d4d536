// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/searchsubject.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QString searchKindName(const SearchKind &kind)
{
    if (const auto *row = std::get_if<RecordKind>(&kind))
        return recordKindName(*row);
    switch (std::get<ProgramKind>(kind)) {
    case ProgramKind::Year:
        return u"year"_s;
    case ProgramKind::Page:
        return u"page"_s;
    case ProgramKind::Command:
        return u"command"_s;
    }
    Q_UNREACHABLE();
}

} // namespace atlas
