// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/linebreaks.h"

#include <QRegularExpression>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr QChar BreakMark(0x200b);

bool needsMarks(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Lao || script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

/** Null where ICU has no rules, as without its data. */
std::unique_ptr<icu::BreakIterator> lineBreaks()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    return U_SUCCESS(status) ? std::move(breaks) : nullptr;
}

} // namespace

QString withBreakMarks(const QString &text)
{
    if (std::ranges::none_of(text, needsMarks))
        return text;
    const auto breaks = lineBreaks();
    if (!breaks)
        return text;
    const icu::UnicodeString letters(reinterpret_cast<const char16_t *>(text.utf16()), int(text.size()));
    breaks->setText(letters);
    QString marked;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && needsMarks(text[i - 1]) && needsMarks(text[i]) && breaks->isBoundary(int(i)))
            marked += BreakMark;
        marked += text[i];
    }
    return marked;
}

QString withUnitsBound(QString text)
{
    static const QRegularExpression gap(
        u"(?<=[0-9\u0e50-\u0e59]) (?=%|km²|m²|ตร\\.)|(?<=ร้อยละ) (?=[0-9\u0e50-\u0e59])"_s);
    return text.replace(gap, QString(QChar::Nbsp));
}

QString withoutBreakMarks(QString text)
{
    return text.remove(BreakMark);
}

} // namespace atlas
