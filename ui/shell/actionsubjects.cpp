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

/** What the table has in English, in every language it can be asked for in. */
class Dictionary
{
public:
    Dictionary(const Actions &actions, const QTranslator &thai, Language spoken)
        : m_actions(actions)
        , m_thai(thai)
        , m_spoken(spoken)
    {
    }

    [[nodiscard]] LocalizedText words(const Actions::Row &row) const
    {
        const QString english = QString::fromUtf8(row.words);
        const QString translated = m_thai.translate("atlas::Actions", row.words);
        LocalizedText words{plainWords(english), plainWords(translated.isEmpty() ? english : translated)};
        if (m_spoken != Language::English && m_spoken != Language::Thai)
            words.others.insert(m_spoken, plainWords(m_actions.at(row.act)));
        return words;
    }

    /** “Theme: Dark” where the menu of a choice stands inside another; else the words alone. */
    [[nodiscard]] LocalizedText title(const Actions::Row &row) const
    {
        const Actions::Row *opener = openerOf(row.in);
        const LocalizedText choice = words(row);
        return !opener || opener->in == Menu::Bar ? choice : joined(words(*opener), choice);
    }

    [[nodiscard]] LocalizedText languageTitle(const QAction &language) const
    {
        const LocalizedText menu = words(*openerOf(Menu::Language));
        LocalizedText name{language.text(), language.text()};
        for (const Language other : menu.others.keys())
            name.others.insert(other, language.text());
        return joined(menu, name);
    }

private:
    [[nodiscard]] static const Actions::Row *openerOf(Menu menu)
    {
        const auto table = Actions::table();
        const auto opener = std::ranges::find(table, menu, &Actions::Row::opens);
        return opener == table.end() ? nullptr : &*opener;
    }

    [[nodiscard]] static LocalizedText joined(const LocalizedText &menu, const LocalizedText &choice)
    {
        LocalizedText title{menu.en + u": "_s + choice.en, menu.th + u": "_s + choice.th};
        for (const auto &[language, words] : choice.others.asKeyValueRange())
            title.others.insert(language, menu.in(language) + u": "_s + words);
        return title;
    }

    const Actions &m_actions;
    const QTranslator &m_thai;
    Language m_spoken;
};

const PageAct *pageActOf(Act act)
{
    const auto found = std::ranges::find(PageActs, act, &PageAct::act);
    return found == PageActs.end() ? nullptr : &*found;
}

} // namespace

QList<SearchSubject> actionSubjects(const Actions &actions, const QTranslator &thai, Language spoken)
{
    const Dictionary dictionary(actions, thai, spoken);
    QList<SearchSubject> subjects;
    for (const Actions::Row &row : Actions::table()) {
        if (row.opens != Menu::None || row.act == Act::Search || !actions.at(row.act).isEnabled())
            continue;
        const PageAct *page = pageActOf(row.act);
        const LocalizedText words = dictionary.words(row);
        SearchSubject subject;
        subject.kind = page ? ProgramKind::Page : ProgramKind::Command;
        subject.id = page ? pageName(page->page) : QString::fromLatin1(row.name);
        subject.title = dictionary.title(row);
        subject.aliases = QStringList{words.en, words.th} + words.others.values();
        subjects.append(subject);
    }
    for (const QAction *language : actions.furtherLanguages()) {
        SearchSubject subject;
        subject.kind = ProgramKind::Command;
        subject.id = language->objectName();
        subject.title = dictionary.languageTitle(*language);
        subject.aliases = {language->text()};
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
    for (QAction *language : actions.furtherLanguages()) {
        if (kind == SearchKind(ProgramKind::Command) && language->objectName() == id)
            return language;
    }
    return nullptr;
}

} // namespace atlas
