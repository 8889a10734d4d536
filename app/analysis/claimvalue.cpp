// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimvalue.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct ClaimValue
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ClaimValue)
};

constexpr std::array Phrases{
    QT_TRANSLATE_NOOP(
        "atlas::ClaimValue", "%1: %2 (April %3 edition), %4 (October %5 edition); %6: %7 (October %8 edition)"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 (forecast of November %2 for %3)"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1: %2; %3: %4; forecast %5: %6"),
    QT_TRANSLATE_NOOP(
        "atlas::ClaimValue", "%1 among countries; %2 when the EU-27 counts as one (scenarios SSP1 to SSP5 alike)"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 against ASEAN %2 (billion %3 international $)"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1: %2 million; %3: %4 million (three agglomerations together)"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 ASEAN Summit, %2"),
    QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 (%2 to %3)"),
};

/** A unit of the article, the phrase of a number in it, and the unit alone where several values share it. */
struct UnitWords
{
    const char *unit;
    const char *phrase;
    const char *alone; ///< null: none
};

constexpr std::array Units{
    UnitWords{"million people", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 million people"),
        QT_TRANSLATE_NOOP("atlas::ClaimValue", "million people")},
    UnitWords{"US$", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 US$"), QT_TRANSLATE_NOOP("atlas::ClaimValue", "US$")},
    UnitWords{"% per year", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 % a year"),
        QT_TRANSLATE_NOOP("atlas::ClaimValue", "% a year")},
    UnitWords{"%", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 %"), QT_TRANSLATE_NOOP("atlas::ClaimValue", "%")},
    UnitWords{"% (at least)", QT_TRANSLATE_NOOP("atlas::ClaimValue", "over %1 %"),
        QT_TRANSLATE_NOOP("atlas::ClaimValue", "%")},
    UnitWords{
        "rank", QT_TRANSLATE_NOOP("atlas::ClaimValue", "rank %1"), QT_TRANSLATE_NOOP("atlas::ClaimValue", "rank")},
    UnitWords{"economies", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 economies"), nullptr},
    UnitWords{"cities", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 cities"), nullptr},
    UnitWords{"summit number", QT_TRANSLATE_NOOP("atlas::ClaimValue", "summit no. %1"), nullptr},
    UnitWords{"objectives", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 objectives"), nullptr},
    UnitWords{"areas", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 areas"), nullptr},
    UnitWords{"phases", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 phases"), nullptr},
    UnitWords{"provinces", QT_TRANSLATE_NOOP("atlas::ClaimValue", "%1 provinces"), nullptr},
};

const UnitWords *wordsOf(const QString &unit)
{
    const auto found
        = std::ranges::find_if(Units, [&](const UnitWords &words) { return unit == QLatin1String(words.unit); });
    return found == Units.end() ? nullptr : &*found;
}

/** Numbers, years, spans of years and dates, but not those that are part of a name such as EU-27. */
const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(
        u"(?<![\\w.-])(?:(?<date>\\d{4}-\\d\\d-\\d\\d)|(?<from>(?:19|20)\\d\\d)-(?<to>\\d{4}|\\d\\d)"
        "|(?<number>\\+?\\d+(?:\\.\\d+)?)(?<ordinal>st|nd|rd|th)?)(?![\\w-])"_s);
    return pattern;
}

bool isCommonYear(const QString &number)
{
    static const QRegularExpression year(u"^(?:19|20)\\d\\d$"_s);
    return year.match(number).hasMatch();
}

bool isBuddhistYear(const QString &number)
{
    return number.size() == 4 && number.at(0) == u'2' && Format::yearFrom(number) != number.toInt();
}

bool isOfEra(const ClaimRecord &claim)
{
    return claim.statedUnit.startsWith("BE "_L1);
}

/** The last year of `2016-20` or `2016-2020`. */
int lastYear(const QString &from, const QString &to)
{
    return QString(from.chopped(to.size()) + to).toInt();
}

QString plainNumber(const QString &number, const Format &format)
{
    const qsizetype point = number.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(number.size() - point - 1);
    const QString written = format.number(number.toDouble(), decimals);
    return number.startsWith(u'+') ? u'+' + written : written;
}

/** A year in its own era where the text sets the two eras against each other. */
QString yearOfText(int year, Era written, bool hasBothEras, const Format &format)
{
    return hasBothEras ? Format(format.language(), written, format.digits()).year(year) : format.year(year);
}

QString numberText(const QRegularExpressionMatch &match, const ClaimRecord &claim, const Format &format)
{
    if (match.hasCaptured(u"date"_s))
        return dateText(QDate::fromString(match.captured(u"date"_s), Qt::ISODate), format);
    if (match.hasCaptured(u"from"_s)) {
        const QString from = match.captured(u"from"_s);
        const QString to = match.captured(u"to"_s);
        return format.years(from.toInt(), lastYear(from, to));
    }
    const QString number = match.captured(u"number"_s);
    if (match.hasCaptured(u"ordinal"_s) && !match.captured(u"ordinal"_s).isEmpty())
        return format.language() == Language::English ? format.rank(number.toInt()) : format.written(number);
    const bool hasBothEras = isOfEra(claim) && claim.valueInData.contains(u'(');
    if (isOfEra(claim) && isBuddhistYear(number))
        return yearOfText(*Format::yearFrom(number), Era::Buddhist, hasBothEras, format);
    if (isCommonYear(number))
        return yearOfText(number.toInt(), Era::Common, hasBothEras, format);
    return plainNumber(number, format);
}

/** The words with %1 for each number, and the numbers. */
std::pair<QString, QStringList> taken(const ClaimRecord &claim, const Format &format)
{
    QString phrase;
    QStringList values;
    qsizetype last = 0;
    for (const auto &match : numbers().globalMatch(claim.valueInData)) {
        const QString before = claim.valueInData.first(match.capturedStart());
        values.append(numberText(match, claim, formatBehind(before, format)));
        phrase += claim.valueInData.mid(last, match.capturedStart() - last) + u'%' + QString::number(values.size());
        last = match.capturedEnd();
    }
    return {phrase + claim.valueInData.mid(last), values};
}

QString inPhrase(const QString &phrase, const QStringList &values)
{
    QString text = phrase;
    for (const QString &value : values)
        text = text.arg(value);
    return text;
}

QString inUnit(const QString &number, const QString &unit)
{
    const UnitWords *words = wordsOf(unit);
    return words ? ClaimValue::tr(words->phrase).arg(number) : number;
}

/** The value alone, without year or words; the unit is to be said. */
bool isBareValue(const ClaimRecord &claim)
{
    static const QRegularExpression bare(u"^\\+?\\d+(?:\\.\\d+)?$"_s);
    return bare.match(claim.valueInData).hasMatch() && !isOfEra(claim);
}

} // namespace

QString statedValueText(const ClaimRecord &claim, const Format &format)
{
    const QString number = QString::number(claim.statedValue, 'g', 12);
    if (!isOfEra(claim)) {
        const QString value = inUnit(plainNumber(number, format), claim.statedUnit);
        const QString fraction = claim.statedUnit == "%"_L1 ? fractionInWords(claim.statedValue) : QString();
        //: %1 is a share as the article has it, "two thirds", %2 the same as a number
        return fraction.isEmpty() ? value : ClaimValue::tr("%1 (%2)").arg(fraction, value);
    }
    return isBuddhistYear(number)
        ? format.year(*Format::yearFrom(number))
        : Format(format.language(), Era::Buddhist).eraWord() + QChar(0x00a0) + format.written(number);
}

QString claimUnitText(const ClaimRecord &claim)
{
    if (isOfEra(claim))
        return ClaimValue::tr("year");
    const UnitWords *words = wordsOf(claim.statedUnit);
    if (!words)
        return claim.statedUnit;
    return words->alone ? ClaimValue::tr(words->alone) : ClaimValue::tr(words->phrase).remove(u"%1"_s).trimmed();
}

QString statedYearsText(const ClaimRecord &claim, const Format &format)
{
    const QString years = claim.firstYear == claim.lastYear ? format.year(claim.firstYear)
                                                            : format.years(claim.firstYear, claim.lastYear);
    return isOfEra(claim) && years == statedValueText(claim, format) ? QString() : years;
}

QString dataPhrase(const ClaimRecord &claim)
{
    return taken(claim, Format()).first;
}

QStringList knownDataPhrases()
{
    QStringList phrases;
    for (const char *phrase : Phrases)
        phrases.append(QString::fromLatin1(phrase));
    return phrases;
}

QString dataValueText(const ClaimRecord &claim, const Format &format)
{
    const auto [phrase, values] = taken(claim, format);
    if (isBareValue(claim))
        return inUnit(values.first(), claim.statedUnit == "% (at least)"_L1 ? u"%"_s : claim.statedUnit);
    return inPhrase(ClaimValue::tr(phrase.toUtf8().constData()), values);
}

QString dataUnitText(const ClaimRecord &claim)
{
    static const QRegularExpression named(u"million|billion"_s);
    const UnitWords *words = wordsOf(claim.statedUnit);
    if (isBareValue(claim) || !words || !words->alone || claim.valueInData.contains(named))
        return {};
    return ClaimValue::tr(words->alone);
}

QList<int> dataYears(const ClaimRecord &claim)
{
    static const QRegularExpression asides(u"\\([^)]*\\)"_s);
    QList<int> years;
    const QString text = QString(claim.valueInData).remove(asides);
    for (const auto &match : numbers().globalMatch(text)) {
        const QString from = match.captured(u"from"_s);
        const QString to = match.captured(u"to"_s);
        if (!from.isEmpty())
            years << from.toInt() << lastYear(from, to);
        else if (isCommonYear(match.captured(u"number"_s)))
            years.append(match.captured(u"number"_s).toInt());
    }
    if (years.isEmpty())
        years = {claim.firstYear, claim.lastYear};
    std::ranges::sort(years);
    const auto rest = std::ranges::unique(years);
    years.erase(rest.begin(), rest.end());
    return years;
}

QString kindText(ValueKind kind)
{
    return kind == ValueKind::Estimate ? ClaimValue::tr("estimate") : ClaimValue::tr("projection");
}

QString kindText(const Series &series, const QList<int> &years, const Format &format)
{
    int lastEstimate = 0;
    int firstProjection = 0;
    for (const int year : years) {
        const auto value = series.at(year);
        if (value && value->kind == ValueKind::Estimate)
            lastEstimate = year;
        else if (value && firstProjection == 0)
            firstProjection = year;
    }
    if (lastEstimate == 0)
        return firstProjection == 0 ? QString() : kindText(ValueKind::Projection);
    if (firstProjection == 0)
        return kindText(ValueKind::Estimate);
    //: %1 and %2 are years
    return ClaimValue::tr("estimate up to %1, projection from %2")
        .arg(format.year(lastEstimate), format.year(firstProjection));
}

QString verdictText(ClaimRecord::Verdict verdict)
{
    switch (verdict) {
    case ClaimRecord::Verdict::Agrees:
        return ClaimValue::tr("agrees");
    case ClaimRecord::Verdict::Near:
        return ClaimValue::tr("near");
    case ClaimRecord::Verdict::Differs:
        return ClaimValue::tr("differs");
    case ClaimRecord::Verdict::UnitUnclear:
        return ClaimValue::tr("unit unclear");
    case ClaimRecord::Verdict::Internal:
        return ClaimValue::tr("text only", "a claim that only the article itself can check");
    }
    Q_UNREACHABLE();
}

QString verdictMeaning(ClaimRecord::Verdict verdict)
{
    switch (verdict) {
    case ClaimRecord::Verdict::Agrees:
        return ClaimValue::tr("The data give the same figure, within rounding.");
    case ClaimRecord::Verdict::Near:
        return ClaimValue::tr("The data come within a point of it.");
    case ClaimRecord::Verdict::Differs:
        return ClaimValue::tr("The data give another figure.");
    case ClaimRecord::Verdict::UnitUnclear:
        return ClaimValue::tr("The text does not say what exactly is counted, so that nothing can be set beside it.");
    case ClaimRecord::Verdict::Internal:
        return ClaimValue::tr("No series can check it: only arithmetic, or the text of the article itself.");
    }
    Q_UNREACHABLE();
}

} // namespace atlas
