// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/fold.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr char32_t ThaiAbbreviationMark = 0x0E2F; // ฯ
constexpr char32_t LastLatinLetter = 0x024F;

bool isLatinAccent(char32_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

/** Letters that Unicode does not take apart. */
QLatin1String latinTwin(char32_t c)
{
    switch (c) {
    case 0x0111: // đ
    case 0x00F0: // ð
        return "d"_L1;
    case 0x00F8: // ø
        return "o"_L1;
    case 0x0142: // ł
        return "l"_L1;
    case 0x0131: // ı
        return "i"_L1;
    case 0x00DF: // ß
        return "ss"_L1;
    case 0x00E6: // æ
        return "ae"_L1;
    case 0x0153: // œ
        return "oe"_L1;
    default:
        return {};
    }
}

/** Marks that join what stands on both sides: they go and leave no blank. */
bool isJoining(char32_t c)
{
    return c == U'.' || c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == ThaiAbbreviationMark;
}

bool isDigitAt(const QList<uint> &points, qsizetype at)
{
    return at >= 0 && at < points.size() && QChar::isDigit(points.at(at));
}

/** Thai as extracted from documents: ำ taken apart, its ring before the tone, or the ring lost for a blank. */
QString mended(QString folded)
{
    static const QRegularExpression lostRing(u" ([\u0e48-\u0e4b]?)\u0e32"_s);
    static const QRegularExpression ringBeforeTone(u"\u0e4d([\u0e48-\u0e4b])\u0e32"_s);
    static const QRegularExpression loneSign(u" (?=[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"_s);
    folded.replace(u"\u0e40\u0e40"_s, u"\u0e41"_s);
    const bool hasBlank = folded.contains(u' '); // most texts are asked for a word, or a cluster of letters
    if (hasBlank)
        folded.replace(lostRing, u"\\1\u0e4d\u0e32"_s);
    if (folded.contains(u'\u0e4d'))
        folded.replace(ringBeforeTone, u"\\1\u0e4d\u0e32"_s);
    return hasBlank ? folded.replace(loneSign, QString()) : folded;
}

bool isThai(char32_t c)
{
    return c >= 0x0E01 && c <= 0x0E5B;
}

class Folding
{
public:
    explicit Folding(const QString &text)
        : m_points(text.toLower().normalized(QString::NormalizationForm_KD).toLower().toUcs4())
    {
    }

    [[nodiscard]] QString result()
    {
        for (qsizetype i = 0; i < m_points.size(); ++i)
            take(i);
        return m_hasThai ? mended(std::move(m_folded)) : std::move(m_folded);
    }

private:
    void take(qsizetype at)
    {
        const char32_t c = m_points.at(at);
        m_hasThai = m_hasThai || isThai(c);
        const bool isInNumber = isDigitAt(m_points, at - 1) && isDigitAt(m_points, at + 1);
        if (QChar::isDigit(c)) {
            add(QChar(u'0' + QChar::digitValue(c)));
        } else if (c == U'.' && isInNumber) {
            add(QChar(u'.'));
        } else if (isLatinAccent(c) || isJoining(c) || QChar::category(c) == QChar::Other_Format
            || (c == U',' && isInNumber)) {
            return;
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            addLetter(c);
        } else {
            m_blankIsDue = !m_folded.isEmpty();
        }
    }

    void addLetter(char32_t c)
    {
        const QLatin1String twin = c <= LastLatinLetter ? latinTwin(c) : QLatin1String();
        add(twin.isEmpty() ? QString::fromUcs4(&c, 1) : QString(twin));
    }

    void add(const QString &letters)
    {
        if (std::exchange(m_blankIsDue, false))
            m_folded += u' ';
        m_folded += letters;
    }

    const QList<uint> m_points;
    QString m_folded;
    bool m_blankIsDue = false;
    bool m_hasThai = false;
};

} // namespace

QString folded(const QString &text)
{
    return Folding(text).result();
}

QString foldedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString letters = folded(line);
        if (!letters.isEmpty() && !lines.contains(letters))
            lines.append(letters);
    }
    return lines.join(u'\n');
}

QString joined(QString folded)
{
    return folded.remove(u' ');
}

} // namespace atlas
