// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/page.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QString pageName(Page page)
{
    switch (page) {
    case Page::Overview:
        return u"overview"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Page> pageNamed(const QString &name)
{
    if (name == "overview"_L1)
        return Page::Overview;
    return std::nullopt;
}

} // namespace atlas
