// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include "app/format/spokenlanguages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

QString SpokenWords::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QString known = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n < 0 && m_format.digits() == Digits::Arabic)
        return known;
    QString words = known.isNull() ? QString::fromUtf8(sourceText) : known;
    words = m_format.written(words);
    if (n >= 0) {
        const QString number = m_format.count(n);
        words.replace(u"%Ln"_s, number).replace(u"%n"_s, number);
    }
    return words;
}

Result<> Languages::use(Language language, Digits digits)
{
    const QString file = wordsFile(language);
    QCoreApplication::removeTranslator(&m_words);
    m_words.setFormat(Format(language, Era::Common, digits));
    if (!m_words.load(file))
        return failure(Error::Kind::NotFound, u"The words of the interface are missing: %1"_s.arg(file));
    QCoreApplication::installTranslator(&m_words);
    return {};
}

} // namespace atlas
