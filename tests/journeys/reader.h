// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person who reads the pages: finds rows, opens them, follows links, by the keys and clicks of a person.
#pragma once

#include "app/analysis/sheet.h"
#include "tests/support/editionwindow.h"

#include <QKeySequence>
#include <QModelIndex>
#include <QPointF>

#include <algorithm>

class QAbstractItemView;

namespace atlas::test
{

/** What is not there, or not in sight, ends the program: a person would stop there too. */
class Reader
{
public:
    explicit Reader(EditionWindow &window)
        : m_window(window)
    {
    }

    [[nodiscard]] const ViewState &view() { return m_window.session().view(); }
    /** How often something was clicked so far. */
    [[nodiscard]] int clicks() const { return m_clicks; }

    /** The part of a type and name that is in sight. */
    template <typename Part>
    [[nodiscard]] Part &seen(const QString &name = {})
    {
        const auto all = m_window.window().findChildren<Part *>(name);
        const auto found = std::ranges::find_if(all, [](const Part *part) { return part->isVisible(); });
        if (found == all.end())
            qFatal("no %s “%s” is in sight", Part::staticMetaObject.className(), qPrintable(name));
        return **found;
    }
    template <typename Part>
    [[nodiscard]] bool sees(const QString &name)
    {
        const auto all = m_window.window().findChildren<Part *>(name);
        return std::ranges::any_of(all, [](const Part *part) { return part->isVisible(); });
    }

    /** To a page, by the key that its place in the rail has. */
    void go(Page page);
    void key(const QKeySequence &keys);
    /** To the focus, as a person who has just clicked or tabbed there. */
    void keyHere(Qt::Key key);
    void press(const QString &buttonName);
    void type(const QString &fieldName, const QString &text);
    /** What is typed into whatever has the focus, letter by letter. */
    void typeHere(const QString &text);
    /** Ctrl+K, the words, and Enter on the first answer. */
    void find(const QString &words);
    /** The part of the page, by its place in the switch at its head. */
    void chooseSection(int index);
    void chooseWord(const QString &switchName, int index);

    /** The row of a record in a list, scrolled into sight. */
    [[nodiscard]] QModelIndex row(QAbstractItemView &list, const RecordRef &record, int column = 0);
    void clickRow(const QString &listName, const RecordRef &record);
    void clickCell(QAbstractItemView &list, const QModelIndex &index);

    /** What the sheet in sight says. */
    [[nodiscard]] const Sheet &sheet();
    [[nodiscard]] QString sheetText();
    /** A click on the words of the sheet that lead to a record. */
    void follow(const RecordRef &record);

    /** Every record that is to be read in a list or led to by a sheet in sight, as `kind:id`. */
    [[nodiscard]] QStringList recordsInSight();

private:
    void click(QWidget &widget, QPointF place);

    EditionWindow &m_window;
    int m_clicks = 0;
};

/** A record as `kind:id`. */
[[nodiscard]] QString nameOf(const RecordRef &record);

} // namespace atlas::test
