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
    words.nothing = tr("No key answers “%1”.").arg(typed.simplified());
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
    const QString anywhere = tr("Anywhere");
    const QString map = tr("On the map");
    const QString years = tr("On the years");
    const QString charts = tr("On a chart");
    return {keyRow(anywhere, {tr("Tab"), tr("Shift+Tab")}, tr("Next or previous control")),
        keyRow(anywhere, {tr("Alt and a letter")}, tr("Open the menu with the underlined letter")),
        keyRow(map, {tr("Arrow keys")}, tr("Walk from city to city")),
        keyRow(map, {tr("Enter")}, tr("Choose the city")),
        keyRow(map, {tr("Shift and an arrow key")}, tr("Move the map")),
        keyRow(map, {u"+"_s, u"−"_s}, tr("Zoom in or out")), keyRow(map, {tr("Home")}, tr("Whole map")),
        keyRow(map, {u"T"_s}, tr("Show as table, or as map again")),
        keyRow(years, {tr("Left"), tr("Right")}, tr("One year back or on")),
        keyRow(years, {tr("Page Up"), tr("Page Down")}, tr("Ten years on or back")),
        keyRow(years, {tr("Home"), tr("End")}, tr("First or last year")),
        keyRow(charts, {tr("Ctrl+Right"), u"Esc"_s}, tr("Go in to the values, or leave them")),
        keyRow(charts, {tr("Left"), tr("Right")}, tr("Read the values of another year")),
        keyRow(charts, {tr("Enter")}, tr("Show the year that is read")),
        keyRow(charts, {tr("Up"), tr("Down")}, tr("Read another line")),
        keyRow(charts, {tr("Space")}, tr("Choose or highlight the line that is read")),
        keyRow(charts, {u"T"_s}, tr("Show as table, or as chart again")),
        keyRow(charts, {u"L"_s}, tr("Logarithmic scale on or off")),
        keyRow(charts, {u"I"_s}, tr("Index: the year that is read, or the first, is 100")),
        keyRow(charts, {u"C"_s}, tr("Change against the year that is read, or the first"))};
}

} // namespace atlas
