// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int BuddhistOffset = 543;
constexpr int FirstBuddhistYear = 2400; ///< no Common Era year of the edition is this large
constexpr QChar NoBreakSpace(0x00a0);
constexpr QChar MinusSign(0x2212);
constexpr QChar EnDash(0x2013);

QString withArabicDigits(QString text)
{
    constexpr char16_t thaiZero = 0x0e50;
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= thaiZero && code <= thaiZero + 9)
            character = QChar(u'0' + (code - thaiZero));
    }
    return text;
}

} // namespace

Format::Format(Language language, Era era)
    : m_language(language)
    , m_era(era)
{
}

QString Format::number(double value, int decimals) const
{
    static const QLocale style(QLocale::English, QLocale::UnitedStates);
    QString text = style.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return value < 0 && !isZero ? MinusSign + text : text;
}

QString Format::percent(double value, int decimals) const
{
    return number(value, decimals) + NoBreakSpace + u'%';
}

QString Format::people(double people) const
{
    if (people >= 1e6)
        return tr("%1 million").arg(number(people / 1e6, 1)).replace(u' ', NoBreakSpace);
    return number(std::round(people / 1e3) * 1e3, 0);
}

QString Format::peopleShort(double people) const
{
    if (people >= 1e6)
        return tr("%1 M", "million, where room is short").arg(number(people / 1e6, 1)).replace(u' ', NoBreakSpace);
    return number(std::round(people / 1e3) * 1e3, 0);
}

QString Format::persons(double people) const
{
    if (people >= 1e6)
        return tr("%1 million people").arg(number(people / 1e6, 1)).replace(u' ', NoBreakSpace);
    return tr("%1 people").arg(number(std::round(people / 1e3) * 1e3, 0)).replace(u' ', NoBreakSpace);
}

QString Format::share(double value, int decimals) const
{
    return m_language == Language::Thai ? u"ร้อยละ"_s + NoBreakSpace + number(value, decimals)
                                        : percent(value, decimals);
}

QString Format::ranks(int from, int to) const
{
    return rank(from) + u" → "_s + (m_language == Language::Thai ? QString::number(to) : rank(to));
}

QString Format::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.value(0);
    const bool isThai = m_language == Language::Thai;
    const bool hasBlanks = std::ranges::any_of(parts, [](const QString &part) { return part.contains(u' '); });
    const QString comma = !isThai ? u", "_s : hasBlanks ? u"; "_s : u" "_s;
    const QString start = parts.first(parts.size() - 1).join(comma);
    if (!isThai)
        return start + u" and "_s + parts.last();
    if (!start.isEmpty() && !parts.last().isEmpty() && start.back().isDigit()
        && parts.last().front().isDigit()) // figures keep a blank on both sides
        return start + u" และ "_s + parts.last();
    return start + (parts.size() > 2 || hasBlanks ? u" และ"_s : u"และ"_s) + parts.last();
}

QString Format::rank(int rank) const
{
    if (m_language == Language::Thai)
        return u"อันดับ"_s + NoBreakSpace + QString::number(rank);
    const int tens = rank % 100;
    const bool isTeen = tens >= 11 && tens <= 13;
    const auto ending = isTeen ? u"th"_s
        : rank % 10 == 1       ? u"st"_s
        : rank % 10 == 2       ? u"nd"_s
        : rank % 10 == 3       ? u"rd"_s
                               : u"th"_s;
    return QString::number(rank) + ending;
}

QString Format::quantity(double value, int decimals, const QString &unit) const
{
    return number(value, decimals) + NoBreakSpace + QString(unit).replace(u' ', NoBreakSpace);
}

QString Format::yearNumber(int year) const
{
    return QString::number(m_era == Era::Buddhist ? year + BuddhistOffset : year);
}

QString Format::year(int year) const
{
    if (m_language == Language::English && m_era == Era::Common)
        return yearNumber(year);
    return eraWord() + NoBreakSpace + yearNumber(year);
}

QString Format::years(int first, int last) const
{
    const QString span = yearNumber(first) + EnDash + yearNumber(last);
    if (m_language == Language::English && m_era == Era::Common)
        return span;
    return eraWord() + NoBreakSpace + span;
}

QString Format::eraWord() const
{
    if (m_language == Language::Thai)
        return m_era == Era::Buddhist ? u"พ.ศ."_s : u"ค.ศ."_s;
    return m_era == Era::Buddhist ? u"BE"_s : u"CE"_s;
}

QString Format::dated(const QString &phrase) const
{
    static const QRegularExpression thai(u"(พ\\.ศ\\.|ค\\.ศ\\.)[ \u00a0](\\d{4})"_s);
    static const QRegularExpression english(u"\\b((?:19|20)\\d\\d)\\b"_s);
    const bool isThai = m_language == Language::Thai;
    QString result;
    qsizetype last = 0;
    for (auto matches = (isThai ? thai : english).globalMatch(phrase); matches.hasNext();) {
        const auto match = matches.next();
        const auto found = yearFrom(isThai ? match.captured(2) : match.captured(1));
        result += phrase.mid(last, match.capturedStart() - last) + year(found.value_or(0));
        last = match.capturedEnd();
    }
    return result + phrase.mid(last);
}

std::optional<int> Format::yearFrom(const QString &typed)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:พ\\.?\\s*ศ\\.?|ค\\.?\\s*ศ\\.?|BE|CE|B\\.E\\.|C\\.E\\.)\\s*)?(\\d{4})\\s*(?:BE|CE|B\\.E\\.|C\\.E\\.)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(withArabicDigits(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    return year >= FirstBuddhistYear ? year - BuddhistOffset : year;
}

} // namespace atlas
