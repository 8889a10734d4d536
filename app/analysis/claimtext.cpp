// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimtext.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

enum Part { Whole, EraWord, First, Last };

/** Years as the facts write them: Thai ones with their era or in the Buddhist, English ones in the Common unless they
 * name the Buddhist. A number after a slash is that of an order, one after a hyphen is part of a name, and one before
 * two more numbers is part of a date. */
const QRegularExpression &yearsOf(Language language)
{
    static const QRegularExpression thai(
        u"(?:(พ\\.ศ\\.|ค\\.ศ\\.)[ \u00a0]|(?<![\\w,./-])(?=2[4-6]\\d\\d))(\\d{4})(?:[-\u2013](\\d{4}))?(?!\\d)"_s);
    static const QRegularExpression english(
        u"(?:\\b(BE|B\\.E\\.)[ \u00a0])?(?<![\\w,./-])(\\d{4})(?:[-\u2013](\\d{4}|\\d{2}))?\\b(?!-\\d)"_s);
    return language == Language::Thai ? thai : english;
}

/** `2565` of `BE 2561 to 2565` as well. */
bool isBuddhist(const QRegularExpressionMatch &match)
{
    const QString era = match.captured(EraWord);
    return era == "BE"_L1 || era == "B.E."_L1 || era == u"พ.ศ."_s
        || (era.isEmpty() && Format::yearFrom(match.captured(First)) != match.captured(First).toInt());
}

/** `ASEAN Connectivity 2025`: the number is part of a name. */
bool endsATitle(const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression names(u"\\b[A-Z]\\w+ [A-Z]\\w+ $"_s);
    return match.captured(EraWord).isEmpty() && text.first(match.capturedStart()).contains(names);
}

/** The match in the era of the format; as it stands where it is no year. */
QString inEra(const QRegularExpressionMatch &match, const Format &format)
{
    const QString written = match.captured(First);
    const auto first = Format::yearFrom(written);
    const bool isYear
        = first && *first >= 1900 && *first <= 2100 && (written != QString::number(*first)) == isBuddhist(match);
    if (!isYear)
        return match.captured();
    const QString end = match.captured(Last);
    if (end.isEmpty())
        return format.year(*first);
    const auto last = Format::yearFrom(written.chopped(end.size()) + end); // `80` of `1979-80`
    return last ? format.years(*first, *last) : match.captured();
}

} // namespace

QString claimText(const LocalizedText &text, const Format &format)
{
    const QString written = text.in(format.language());
    QString result;
    qsizetype from = 0;
    std::optional<bool> era;
    for (const auto &match : yearsOf(format.language()).globalMatch(written)) {
        if (endsATitle(written, match))
            continue;
        if (era.value_or(isBuddhist(match)) != isBuddhist(match))
            return format.written(written);
        era = isBuddhist(match);
        result += written.mid(from, match.capturedStart() - from)
            + inEra(match, formatBehind(written.first(match.capturedStart()), format));
        from = match.capturedEnd();
    }
    return format.written(result + written.mid(from));
}

Format formatBehind(const QString &before, const Format &format)
{
    return before.count(u'(') > before.count(u')') ? format.oneEra() : format;
}

} // namespace atlas
