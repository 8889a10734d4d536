// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pageicon.h"

namespace atlas
{

Icon pageIcon(Page page)
{
    switch (page) {
    case Page::Overview:
        return Icon::Overview;
    case Page::Cities:
        return Icon::Cities;
    case Page::Areas:
        return Icon::Areas;
    case Page::Urbanisation:
        return Icon::Urbanisation;
    case Page::Economy:
        return Icon::Economy;
    case Page::Network:
        return Icon::Network;
    case Page::Sources:
        return Icon::Sources;
    case Page::Data:
        return Icon::Data;
    }
    Q_UNREACHABLE();
}

} // namespace atlas
