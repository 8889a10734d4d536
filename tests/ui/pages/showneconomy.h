// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/economy/economypage.h"
#include "ui/sheet/sheetview.h"

#include <QAbstractButton>
#include <QMenu>

#include <functional>

namespace atlas::test
{

/** The page of the economy at one of its parts. */
inline ViewState economyView(const QString &section = {})
{
    ViewState view = withPage({}, Page::Economy);
    view.section = section;
    return view;
}

/** It, alone on the edition, with its charts and words by name. */
struct ShownEconomy : ShownPage<EconomyPage>
{
    explicit ShownEconomy(const ViewState &view = economyView(), const Appearance &appearance = {})
        : ShownPage(view, appearance, {1282, 560})
    {
    }

    [[nodiscard]] const ChartDescription &chart(const QString &name) const
    {
        return part<ChartWidget>(name).description();
    }
    [[nodiscard]] QString words() const { return plain(part<SheetView>(QStringLiteral("economySheet")).toPlainText()); }
    void change(const std::function<void(ViewState &)> &how)
    {
        ViewState view = session.view();
        how(view);
        session.show(view);
    }
    /** Takes the entry of a menu that opens at a press. */
    void takeFrom(const QString &button, const QString &menu, int entry) const
    {
        part<QAbstractButton>(button).click();
        auto &open = part<QMenu>(menu);
        open.actions().at(entry)->trigger();
        open.close();
    }
};

} // namespace atlas::test
