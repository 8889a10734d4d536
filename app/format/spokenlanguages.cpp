// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/spokenlanguages.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QString Folder = u":/i18n"_s;
const QString Stem = u"ascn-atlas_"_s;

} // namespace

QString wordsFile(Language language)
{
    return Folder + u'/' + Stem + language.tag() + u".qm"_s;
}

QList<Language> spokenLanguages()
{
    QList<Language> languages{Language::English, Language::Thai};
    for (const QString &name : QDir(Folder).entryList({Stem + u"*.qm"_s}, QDir::Files, QDir::Name)) {
        const auto language = Language::tagged(QStringView(name).sliced(Stem.size()).chopped(3));
        if (language && !languages.contains(*language))
            languages.append(*language);
    }
    return languages;
}

std::optional<Language> spokenLanguage(QStringView tag)
{
    const auto language = Language::tagged(tag);
    return language && spokenLanguages().contains(*language) ? language : std::nullopt;
}

Language systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) { // `th-TH`
        if (const auto language = spokenLanguage(name.section(u'-', 0, 0)))
            return *language;
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language.tag());
}

QString nativeName(Language language)
{
    return language == Language::English ? u"English"_s : localeOf(language).nativeLanguageName();
}

} // namespace atlas
