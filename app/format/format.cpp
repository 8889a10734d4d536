// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"

#include "app/format/housestyle.h"

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
constexpr char16_t ThaiZero = 0x0e50;

QString withArabicDigits(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= ThaiZero && code <= ThaiZero + 9)
            character = QChar(u'0' + (code - ThaiZero));
    }
    return text;
}

QString withThaiDigits(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= u'0' && code <= u'9')
            character = QChar(ThaiZero + (code - u'0'));
    }
    return text;
}

bool isThaiLetter(QChar letter)
{
    return letter.script() == QChar::Script_Thai && !letter.isDigit();
}

/** A year keeps its blank as a number does, although its era is written in Thai. */
bool beginsWithThaiWord(const QString &part)
{
    const bool isYear = part.startsWith(u"พ.ศ."_s) || part.startsWith(u"ค.ศ."_s);
    return !part.isEmpty() && isThaiLetter(part.front()) && !isYear;
}

} // namespace

Format::Format(const Appearance &appearance)
    : Format(appearance.language, appearance.era, appearance.digits)
{
}

Format::Format(Language language, Era era, Digits digits)
    : m_language(language)
    , m_era(era)
    , m_digits(digits)
{
}

Era Format::leadingEra() const
{
    if (m_era == Era::Both)
        return m_language == Language::Thai ? Era::Buddhist : Era::Common;
    return m_era;
}

Format Format::otherEra() const
{
    return {m_language, leadingEra() == Era::Common ? Era::Buddhist : Era::Common, m_digits};
}

QString Format::inDigits(const QString &text) const
{
    return m_digits == Digits::Thai ? withThaiDigits(text) : text;
}

QString Format::number(double value, int decimals) const
{
    const QString text = housestyle::number(std::abs(value), decimals, m_language);
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return inDigits(value < 0 && !isZero ? MinusSign + text : text);
}

QString Format::count(qint64 many) const
{
    return number(double(many), 0);
}

QString Format::numeral(qint64 number) const
{
    return inDigits(QString::number(number));
}

QString Format::written(const QString &text) const
{
    const auto isArabic = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (m_digits == Digits::Arabic || std::ranges::none_of(text, isArabic))
        return text;
    // The place of an argument, a word with a Latin letter and the number at the end of a title are passed over.
    static const QString word = u"[\\w.@/:?=&-]*[A-Za-z\\x{00c0}-\\x{024f}][\\w.@/:?=&-]*"_s;
    static const QRegularExpression thai(u"%L?\\d+|"_s + word + u"(?:(?<=[A-Za-z0-9]) \\d[\\d.-]*)?|(?<number>\\d+)"_s);
    static const QRegularExpression english(
        u"%L?\\d+|ISO \\d[\\d-]*|(?:[A-Z]\\w+ ){2,}\\d{4}(?:[-\u2013]\\d+)?|"_s + word + u"|(?<number>\\d+)"_s);
    QString result;
    qsizetype last = 0;
    for (auto matches = (m_language == Language::Thai ? thai : english).globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.hasCaptured(u"number"_s))
            continue;
        result += text.mid(last, match.capturedStart() - last) + withThaiDigits(match.captured());
        last = match.capturedEnd();
    }
    return result + text.mid(last);
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
    return rank(from) + u" → "_s + (m_language == Language::Thai ? numeral(to) : rank(to));
}

QString Format::filled(const QString &sentence, const QStringList &parts)
{
    static const QRegularExpression place(u"%([1-9])"_s);
    QString result;
    qsizetype last = 0;
    for (auto matches = place.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        const QString part = parts.value(match.captured(1).toInt() - 1);
        result += sentence.mid(last, match.capturedStart() - last);
        if (result.size() > 1 && result.back() == u' ' && isThaiLetter(result.at(result.size() - 2))
            && beginsWithThaiWord(part))
            result.chop(1);
        result += part;
        last = match.capturedEnd();
    }
    return result + sentence.mid(last);
}

QString Format::list(const QStringList &parts) const
{
    return housestyle::list(parts, m_language);
}

QString Format::rank(int rank) const
{
    return inDigits(housestyle::rank(rank, m_language));
}

QString Format::quantity(double value, int decimals, const QString &unit) const
{
    return number(value, decimals) + NoBreakSpace + QString(unit).replace(u' ', NoBreakSpace);
}

QString Format::yearNumber(int year) const
{
    return numeral(leadingEra() == Era::Buddhist ? year + BuddhistOffset : year);
}

/** The leading era, and with both the other behind it in brackets; that of an English Common Era year goes unsaid. */
template <typename Said>
QString Format::inEras(const Said &said) const
{
    const bool isUnsaid = m_language != Language::Thai && leadingEra() == Era::Common;
    const QString leading = isUnsaid ? said(*this) : QString(eraWord() + NoBreakSpace + said(*this));
    if (m_era != Era::Both)
        return leading;
    const Format other = otherEra();
    return leading + u" ("_s + other.eraWord() + NoBreakSpace + said(other) + u')';
}

QString Format::year(int year) const
{
    return inEras([year](const Format &format) { return format.yearNumber(year); });
}

QString Format::years(int first, int last) const
{
    return inEras([first, last](const Format &format) -> QString {
        return format.yearNumber(first) + EnDash + format.yearNumber(last);
    });
}

QString Format::eraWord() const
{
    if (m_language == Language::Thai)
        return leadingEra() == Era::Buddhist ? u"พ.ศ."_s : u"ค.ศ."_s;
    if (m_language == Language::English)
        return leadingEra() == Era::Buddhist ? u"BE"_s : u"CE"_s;
    //: the eras of a year, before the number or alone
    return leadingEra() == Era::Buddhist ? tr("BE") : tr("CE");
}

QString Format::yearCell(int year) const
{
    if (m_era != Era::Both)
        return yearNumber(year);
    return yearNumber(year) + NoBreakSpace + u'(' + otherEra().yearNumber(year) + u')';
}

QString Format::yearsCell(int first, int last) const
{
    const auto bare = [first, last](const Format &format) -> QString {
        return format.yearNumber(first) + EnDash + format.yearNumber(last);
    };
    return m_era != Era::Both ? bare(*this) : bare(*this) + NoBreakSpace + u'(' + bare(otherEra()) + u')';
}

QString Format::eraWords() const
{
    return m_era == Era::Both ? eraWord() + NoBreakSpace + u'/' + NoBreakSpace + otherEra().eraWord() : eraWord();
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
        result += written(phrase.mid(last, match.capturedStart() - last)) + oneEra().year(found.value_or(0));
        last = match.capturedEnd();
    }
    return result + written(phrase.mid(last));
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
