// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

QString Languages::fileOf(Language language)
{
    return language == Language::Thai ? u":/i18n/ascn-atlas_th.qm"_s : u":/i18n/ascn-atlas_en.qm"_s;
}

Result<> Languages::use(Language language)
{
    const QString file = fileOf(language);
    QCoreApplication::removeTranslator(&m_words);
    if (!m_words.load(file))
        return failure(Error::Kind::NotFound, u"The words of the interface are missing: %1"_s.arg(file));
    QCoreApplication::installTranslator(&m_words);
    return {};
}

} // namespace atlas
