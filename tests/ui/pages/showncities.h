// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/citymodel.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/cities/citiespage.h"
#include "ui/sheet/sheetview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTest>

namespace atlas::test
{

/** The page of the member cities, alone on the edition. */
struct ShownCities : ShownPage<CitiesPage>
{
    explicit ShownCities(
        const ViewState &view = citiesView(), const Appearance &appearance = {}, QSize size = QSize(1356, 791))
        : ShownPage(view, appearance, size)
    {
    }

    static ViewState citiesView() { return withPage({}, Page::Cities); }

    [[nodiscard]] TableView &table() const { return part<TableView>(QStringLiteral("memberTable")); }
    [[nodiscard]] const CityModel &model() const { return static_cast<const CityModel &>(*table().model()); }
    [[nodiscard]] SheetView &sheet() const { return part<SheetView>(QStringLiteral("placeSheet")); }
    /** With plain blanks, and the hyphen of the facts for the dash in a span of years. */
    [[nodiscard]] QString words() const
    {
        return sheet().toPlainText().remove(QChar(0x200b)).replace(QChar(0x00a0), u' ').replace(QChar(0x2013), u'-');
    }
    void openRecord(RecordKind kind, const QString &id) { session.show(withRecordOpen(session.view(), {kind, id})); }

    /** Presses a button that opens a menu and triggers the entry that begins with `words`. */
    void choose(const QString &button, const QString &entry)
    {
        part<QAbstractButton>(button).click();
        auto *menu = page.findChild<QMenu *>(button + QStringLiteral("Menu"));
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(entry)) {
                action->trigger();
                menu->close();
                QTRY_VERIFY(page.findChild<QMenu *>(button + QStringLiteral("Menu")) == nullptr);
                return;
            }
        }
        QFAIL("no such entry");
    }
};

} // namespace atlas::test
