// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionsubjects.h"

#include "ui/shell/actions.h"

#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of a row in both languages; English are those in which the table is written. */
LocalizedText wordsOf(const Actions::Row &row, const QTranslator &thai)
{
    const QString english = QString::fromUtf8(row.words);
    const QString translated = thai.translate("atlas::Actions", row.words);
    return {plainWords(english), plainWords(translated.isEmpty() ? english : translated)};
}

const Actions::Row *openerOf(Menu menu)
{
    const auto table = Actions::table();
    const auto opener = std::ranges::find(table, menu, &Actions::Row::opens);
    return opener == table.end() ? nullptr : &*opener;
}

/** “Theme: Dark” where the menu of a choice stands inside another; else the words alone. */
LocalizedText titleOf(const Actions::Row &row, const QTranslator &thai)
{
    const LocalizedText words = wordsOf(row, thai);
    const Actions::Row *opener = openerOf(row.in);
    if (!opener || opener->in == Menu::Bar)
        return words;
    const LocalizedText choice = wordsOf(*opener, thai);
    return {choice.en + u": "_s + words.en, choice.th + u": "_s + words.th};
}

const PageAct *pageActOf(Act act)
{
    const auto found = std::ranges::find(PageActs, act, &PageAct::act);
    return found == PageActs.end() ? nullptr : &*found;
}

} // namespace

QList<SearchSubject> actionSubjects(const Actions &actions, const QTranslator &thai)
{
    QList<SearchSubject> subjects;
    for (const Actions::Row &row : Actions::table()) {
        if (row.opens != Menu::None || row.act == Act::Search || !actions.at(row.act).isEnabled())
            continue;
        const PageAct *page = pageActOf(row.act);
        const LocalizedText words = wordsOf(row, thai);
        SearchSubject subject;
        subject.kind = page ? ProgramKind::Page : ProgramKind::Command;
        subject.id = page ? pageName(page->page) : QString::fromLatin1(row.name);
        subject.title = titleOf(row, thai);
        subject.aliases = {words.en, words.th};
        subjects.append(subject);
    }
    return subjects;
}

QAction *actionOf(const Actions &actions, const SearchKind &kind, const QString &id)
{
    for (const Actions::Row &row : Actions::table()) {
        const PageAct *page = pageActOf(row.act);
        const bool isMeant = page ? kind == SearchKind(ProgramKind::Page) && pageName(page->page) == id
                                  : kind == SearchKind(ProgramKind::Command) && QLatin1StringView(row.name) == id;
        if (isMeant)
            return &actions.at(row.act);
    }
    return nullptr;
}

} // namespace atlas
