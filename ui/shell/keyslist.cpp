// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyslist.h"

#include "app/format/fold.h"
#include "ui/shell/actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The title of the menu in the strip in which an action stands, however deep. */
QString menuWords(const Actions &actions, const Actions::Row &row)
{
    const auto table = Actions::table();
    const auto opener = std::ranges::find(table, row.in, &Actions::Row::opens);
    if (opener == table.end())
        return {};
    return opener->in == Menu::Bar ? plainWords(actions.at(opener->act)) : menuWords(actions, *opener);
}

PickRow keyRow(const QString &group, const QStringList &keys, const QString &words)
{
    PickRow row;
    row.group = group;
    row.title = words;
    row.keys = keys;
    return row;
}

bool answersTo(const PickRow &row, const QStringList &words)
{
    const QString all = folded(row.title) + u' ' + folded(row.keys.join(u' ')) + u' ' + row.keys.join(u' ').toLower()
        + u' ' + folded(row.group);
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

KeysList::KeysList(const Actions &actions)
    : m_actions(actions)
{
}

PickWords KeysList::words(const QString &typed) const
{
    PickWords words;
    words.icon = Icon::Keys;
    words.name = tr("Keyboard shortcuts");
    words.hint = tr("Filter the keys by what they do, or by the key");
    words.nothing = tr("No key found for “%1”.").arg(typed.simplified());
    words.tries = tr("Everything the program can do is found by the search.");
    words.help = tr("Enter runs · Esc closes");
    if (m_answers > 0 && !typed.trimmed().isEmpty())
        words.count = tr("%n keys", nullptr, m_answers);
    return words;
}

QList<PickRow> KeysList::rows(const QString &typed)
{
    QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && !typed.trimmed().isEmpty())
        words = {typed.trimmed()}; // a key that is no letter, such as the question mark
    SearchQuery query;
    query.words = words;
    QList<PickRow> rows;
    for (PickRow &row : actionRows() + partRows()) {
        if (!answersTo(row, words))
            continue;
        row.titleMarks = matchesIn(row.title, query);
        rows.append(std::move(row));
    }
    m_answers = int(rows.size());
    return rows;
}

QList<PickRow> KeysList::actionRows() const
{
    QList<PickRow> rows;
    for (const Actions::Row &row : Actions::table()) {
        QAction &action = m_actions.at(row.act);
        const QStringList keys = keysOf(action);
        if (keys.isEmpty())
            continue;
        PickRow picked = keyRow(menuWords(m_actions, row), keys, plainWords(action));
        picked.deed = [&action] { action.trigger(); };
        picked.isDimmed = !action.isEnabled();
        rows.append(picked);
    }
    return rows;
}

QList<PickRow> KeysList::partRows()
{
    return anywhereRows() + mapRows() + yearRows() + chartRows() + pyramidRows() + networkRows() + cardRows();
}

QList<PickRow> KeysList::anywhereRows()
{
    const QString anywhere = tr("Anywhere");
    return {keyRow(anywhere, {tr("Tab"), tr("Shift+Tab")}, tr("Next or previous control")),
        keyRow(anywhere, {tr("Alt and a letter")}, tr("Open the menu with the underlined letter"))};
}

QList<PickRow> KeysList::mapRows()
{
    const QString map = tr("On the map");
    return {keyRow(map, {tr("Arrow keys")}, tr("Walk from city to city")),
        keyRow(map, {tr("Tab")}, tr("Go on to the states, to walk from state to state")),
        keyRow(map, {tr("Shift+Tab"), u"Esc"_s}, tr("Go back from the states to the cities")),
        keyRow(map, {tr("Enter")}, tr("Choose the city or the state")),
        keyRow(map, {tr("Shift and an arrow key")}, tr("Move the map")),
        keyRow(map, {u"+"_s, u"−"_s}, tr("Zoom in or out")), keyRow(map, {tr("Home")}, tr("Whole map")),
        keyRow(map, {u"T"_s}, tr("Show as table, or as map again"))};
}

QList<PickRow> KeysList::yearRows()
{
    const QString years = tr("On the years");
    return {keyRow(years, {tr("Left"), tr("Right")}, tr("One year back or on")),
        keyRow(years, {tr("Page Up"), tr("Page Down")}, tr("Ten years on or back")),
        keyRow(years, {tr("Home"), tr("End")}, tr("First or last year"))};
}

QList<PickRow> KeysList::chartRows()
{
    const QString charts = tr("On a chart");
    return {keyRow(charts, {tr("Ctrl+Right"), u"Esc"_s}, tr("Go into the values, or leave them")),
        keyRow(charts, {tr("Left"), tr("Right")}, tr("Read the values of another year")),
        keyRow(charts, {tr("Home"), tr("End")}, tr("Read the values of the first or last year")),
        keyRow(charts, {tr("Enter")}, tr("Show the year that is read")),
        keyRow(charts, {tr("Up"), tr("Down")}, tr("Read another line")),
        keyRow(charts, {tr("Space")}, tr("Choose or highlight the line that is read")),
        keyRow(charts, {u"Ctrl+C"_s}, tr("Copy all values")),
        keyRow(charts, {u"T"_s}, tr("Show as table, or as chart again")),
        keyRow(charts, {u"L"_s}, tr("Logarithmic scale on or off")),
        keyRow(charts, {u"I"_s}, tr("Index: the year that is read, or the first, is 100")),
        keyRow(charts, {u"C"_s}, tr("Change against the year that is read, or the first"))};
}

QList<PickRow> KeysList::pyramidRows()
{
    const QString pyramid = tr("On a population pyramid");
    return {keyRow(pyramid, {tr("Up"), tr("Down")}, tr("Read an older or younger age")),
        keyRow(pyramid, {tr("Left"), tr("Right")}, tr("Read the other sex: men or women")),
        keyRow(pyramid, {tr("Home"), tr("End")}, tr("Read the youngest or oldest age")),
        keyRow(pyramid, {u"Esc"_s}, tr("Leave the ages")), keyRow(pyramid, {u"Ctrl+C"_s}, tr("Copy all ages")),
        keyRow(pyramid, {u"T"_s}, tr("Show as table, or as pyramid again"))};
}

QList<PickRow> KeysList::networkRows()
{
    const QString axis = tr("On the axis of events");
    const QString provinces = tr("On the map of provinces");
    return {keyRow(axis, {tr("Left"), tr("Right")}, tr("Walk from event to event")),
        keyRow(axis, {tr("Up"), tr("Down")}, tr("Walk to another category")),
        keyRow(axis, {tr("Home"), tr("End")}, tr("First or last event")),
        keyRow(axis, {tr("Enter"), tr("Space")}, tr("Open the event")),
        keyRow(axis, {u"T"_s}, tr("Show as table, or as axis again")),
        keyRow(provinces, {tr("Arrow keys")}, tr("Walk from province to province")),
        keyRow(provinces, {tr("Home"), tr("End")}, tr("First or last province")),
        keyRow(provinces, {tr("Enter"), tr("Space")}, tr("Open the province")),
        keyRow(provinces, {u"T"_s}, tr("Show the provinces as table, or as map again"))};
}

QList<PickRow> KeysList::cardRows()
{
    const QString area = tr("On an area");
    const QString matrix = tr("In the matrix of the areas");
    const QString tables = tr("In a table");
    const QString border = tr("Between two cards");
    return {keyRow(area, {tr("Arrow keys")}, tr("Walk from dot to dot, which are cities")),
        keyRow(area, {tr("Enter"), tr("Space")}, tr("Choose the area, or the city of the dot")),
        keyRow(area, {u"Esc"_s}, tr("Leave the dots")),
        keyRow(matrix, {tr("Arrow keys")}, tr("Walk from cell to cell; above the first row lie the areas")),
        keyRow(matrix, {tr("Enter")}, tr("Open the cell, the city or the area")),
        keyRow(tables, {tr("Up"), tr("Down")}, tr("Walk from row to row")),
        keyRow(tables, {tr("Enter")}, tr("Open the row")),
        keyRow(border, {tr("Arrow keys")}, tr("Move the border, by single pixels with Shift")),
        keyRow(border, {tr("Home")}, tr("Put the border back"))};
}

} // namespace atlas
