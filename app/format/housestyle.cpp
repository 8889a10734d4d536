// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/housestyle.h"

#include "app/format/spokenlanguages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include <unicode/unum.h>

using namespace Qt::StringLiterals;

namespace atlas::housestyle
{

namespace
{

constexpr QChar NoBreakSpace(0x00a0);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::HouseStyle)
};

bool isOfTheHouse(Language language)
{
    return language == Language::English || language == Language::Thai;
}

QString withArabicDigits(QString text)
{
    for (QChar &letter : text) {
        if (const int digit = letter.digitValue(); digit >= 0)
            letter = QChar(u'0' + digit);
    }
    return text;
}

QString englishRank(int rank)
{
    const int tens = rank % 100;
    const bool isTeen = tens >= 11 && tens <= 13;
    const auto ending = isTeen ? u"th"_s
        : rank % 10 == 1       ? u"st"_s
        : rank % 10 == 2       ? u"nd"_s
        : rank % 10 == 3       ? u"rd"_s
                               : u"th"_s;
    return QString::number(rank) + ending;
}

/** As ICU knows it, of which Qt has nothing; the bare number where ICU has not heard of the language. */
QString otherRank(int rank, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    UNumberFormat *ordinal
        = unum_open(UNUM_ORDINAL, nullptr, 0, language.tag().toLatin1().constData(), nullptr, &status);
    std::array<char16_t, 64> text{};
    const int32_t length = unum_format(ordinal, rank, text.data(), int32_t(text.size()), nullptr, &status);
    unum_close(ordinal);
    if (U_FAILURE(status) || length > int32_t(text.size()))
        return QString::number(rank);
    return withArabicDigits(QString::fromUtf16(text.data(), length));
}

bool beginsWithEra(const QString &part)
{
    return part.startsWith(u"พ.ศ."_s) || part.startsWith(u"ค.ศ."_s);
}

bool beginsWithFigure(const QString &part)
{
    return !part.isEmpty() && part.front().isDigit();
}

bool endsInFigure(const QString &part)
{
    return !part.isEmpty() && part.back().isDigit();
}

QString thaiList(const QStringList &parts)
{
    const bool hasBlanks = std::ranges::any_of(parts, [](const QString &part) { return part.contains(u' '); });
    const QString start = parts.first(parts.size() - 1).join(hasBlanks ? u"; "_s : u" "_s);
    if (beginsWithEra(parts.last()) || (endsInFigure(start) && beginsWithFigure(parts.last())))
        return start + u" และ "_s + parts.last(); // a blank on both sides
    return start + (parts.size() > 2 || hasBlanks ? u" และ"_s : u"และ"_s) + parts.last();
}

/** Each a thousand times the one before. */
using Scale = std::array<QString, 4>;

Scale scaleOf(Language language)
{
    if (language == Language::English)
        return {u"thousand"_s, u"million"_s, u"billion"_s, u"trillion"_s};
    if (language == Language::Thai)
        return {u"พัน"_s, u"ล้าน"_s, u"พันล้าน"_s, u"ล้านล้าน"_s};
    return {Words::tr("thousand", "begins a unit"), Words::tr("million", "begins a unit"),
        Words::tr("billion", "begins a unit"), Words::tr("trillion", "begins a unit")};
}

/** The step of the longest word a unit begins with, since พันล้าน begins as พัน does; -1 for none. */
int stepOf(const QString &unit, const Scale &scale)
{
    int longest = -1;
    for (std::size_t i = 0; i < scale.size(); ++i) {
        if (unit.startsWith(scale[i]) && (longest < 0 || scale[i].size() > scale[std::size_t(longest)].size()))
            longest = int(i);
    }
    return longest;
}

/** The words of a unit, which is in English where the edition has it in no other. */
Scale scaleOf(const QString &unit, Language language)
{
    Scale own = scaleOf(language);
    return stepOf(unit, own) < 0 ? scaleOf(Language::English) : own;
}

} // namespace

QString number(double size, int decimals, Language language)
{
    static const QLocale style(QLocale::English, QLocale::UnitedStates);
    QString text = style.toString(size, 'f', decimals);
    if (isOfTheHouse(language))
        return text;
    const QLocale own = localeOf(language);
    constexpr QChar placeOfComma(u'\v');
    return text.replace(u',', placeOfComma)
        .replace(u"."_s, own.decimalPoint())
        .replace(placeOfComma, own.groupSeparator());
}

QString rank(int rank, Language language)
{
    if (language == Language::Thai)
        return u"อันดับ"_s + NoBreakSpace + QString::number(rank);
    return language == Language::English ? englishRank(rank) : otherRank(rank, language);
}

QString list(const QStringList &parts, Language language)
{
    if (parts.size() < 2)
        return parts.value(0);
    if (language == Language::Thai)
        return thaiList(parts);
    if (language == Language::English)
        return parts.first(parts.size() - 1).join(u", "_s) + u" and "_s + parts.last();
    return localeOf(language).createSeparatedList(parts);
}

QString thousandfold(const QString &unit, Language language)
{
    const Scale scale = scaleOf(unit, language);
    const int step = stepOf(unit, scale);
    if (step < 0 || step + 1 >= int(scale.size()))
        return {};
    return scale[std::size_t(step) + 1] + unit.mid(scale[std::size_t(step)].size());
}

QString withoutBillion(const QString &unit, Language language)
{
    const Scale scale = scaleOf(unit, language);
    constexpr int Billion = 2;
    return stepOf(unit, scale) == Billion ? unit.mid(scale[Billion].size()).trimmed() : unit;
}

} // namespace atlas::housestyle
