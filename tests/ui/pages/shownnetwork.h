// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/network/networkpage.h"
#include "ui/sheet/sheetview.h"
#include "ui/widgets/tableview.h"

namespace atlas::test
{

/** The page of the network at one of its parts. */
inline ViewState networkView(const QString &section = {})
{
    ViewState view = withPage({}, Page::Network);
    view.section = section;
    return view;
}

/** It, alone on the edition, with the words of its sheet. */
struct ShownNetwork : ShownPage<NetworkPage>
{
    explicit ShownNetwork(const ViewState &view = networkView(), const Appearance &appearance = {})
        : ShownPage(view, appearance, {1356, 791})
    {
    }

    [[nodiscard]] TableView &events() const { return part<TableView>(QStringLiteral("eventTable")); }
    [[nodiscard]] QString words() const { return plain(part<SheetView>(QStringLiteral("networkSheet")).toPlainText()); }
};

} // namespace atlas::test
