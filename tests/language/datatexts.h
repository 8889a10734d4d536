// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the facts, for tests that tell words of the data from words of the program.
#pragma once

#include "tests/visual/seentexts.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace atlas::test
{

/** Every text of the tables of facts in one; blanks are simple, marks for the ends of lines are gone. */
[[nodiscard]] const QString &dataTexts();

/** A painted text as it compares with them, without what shortens it. */
[[nodiscard]] QString comparable(QString text);

/** The small number of a source in a sheet, which is Arabic always. */
[[nodiscard]] bool isNoteNumber(const SeenText &text);

/** Lets a check look at every text of every page in turn; gives the faults it found, with the pages that have them. */
template <typename Check>
[[nodiscard]] QMap<QString, QStringList> faultsOfAllPages(EditionWindow &window, const Check &check)
{
    QMap<QString, QStringList> faults;
    for (const Page page : AllPages) {
        ViewState view = withPage(window.session().view(), page);
        window.show(view);
        EditionWindow::run(200);
        for (const SeenText &text : textsSeenIn(window)) {
            if (isNoteNumber(text))
                continue;
            const QString fault = check(comparable(text.text));
            if (!fault.isEmpty() && !faults[fault].contains(pageName(page)))
                faults[fault].append(pageName(page));
        }
    }
    return faults;
}

/** Prints them; true where there is none. */
[[nodiscard]] bool areNone(const QMap<QString, QStringList> &faults);

} // namespace atlas::test
