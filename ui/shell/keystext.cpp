// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keystext.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::KeysText)
};

QString line(const QString &keys, const QString &words)
{
    return u"<tr><td style='padding:2px 24px 2px 0'><b>"_s + keys.toHtmlEscaped()
        + u"</b></td><td style='padding:2px 0'>"_s + words.toHtmlEscaped() + u"</td></tr>"_s;
}

QString table(const QString &title, const QString &lines)
{
    return u"<h3>"_s + title.toHtmlEscaped() + u"</h3><table>"_s + lines + u"</table>"_s;
}

QString actionLines(const Actions &actions)
{
    QString lines;
    for (const Actions::Row &row : Actions::table()) {
        const QAction &action = actions.at(row.act);
        if (const QString keys = keyWords(action); !keys.isEmpty())
            lines += line(keys, plainWords(action));
    }
    return lines;
}

} // namespace

QString keysText(const Actions &actions)
{
    const QString anywhere = line(Words::tr("Tab, Shift+Tab"), Words::tr("Next or previous control"))
        + line(Words::tr("Alt and a letter"), Words::tr("Open the menu with the underlined letter"))
        + actionLines(actions);
    const QString map = line(Words::tr("Arrow keys"), Words::tr("Walk from city to city"))
        + line(Words::tr("Enter"), Words::tr("Choose the city"))
        + line(Words::tr("Shift and an arrow key"), Words::tr("Move the map"))
        + line(Words::tr("+ and −"), Words::tr("Zoom in or out")) + line(Words::tr("Home"), Words::tr("Whole map"));
    const QString years = line(Words::tr("Left, Right"), Words::tr("One year back or on"))
        + line(Words::tr("Page Up, Page Down"), Words::tr("Ten years on or back"))
        + line(Words::tr("Home, End"), Words::tr("First or last year"));
    const QString charts = line(Words::tr("Left, Right"), Words::tr("Read the values of another year"))
        + line(Words::tr("Enter"), Words::tr("Show the year that is read"));
    return table(Words::tr("Anywhere"), anywhere) + table(Words::tr("On the map"), map)
        + table(Words::tr("On the years"), years) + table(Words::tr("On a chart"), charts);
}

} // namespace atlas
