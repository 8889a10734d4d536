// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selfcheck.h"

#include "app/dataset/edition.h"
#include "app/dataset/editioncheck.h"
#include "app/format/linebreaks.h"
#include "ui/shell/languages.h"
#include "ui/theme/fonts.h"

#include <QCollator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <clocale>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

class Findings
{
public:
    void add(const QString &matter, bool isWell, const QString &finding)
    {
        m_report.lines.append(u"%1 %2: %3"_s.arg(isWell ? u"ok     "_s : u"PROBLEM"_s, matter, finding));
        m_report.isWell = m_report.isWell && isWell;
    }

    [[nodiscard]] SelfCheckReport report() const { return m_report; }

private:
    SelfCheckReport m_report;
};

void checkData(Findings &findings, Edition &edition)
{
    const EditionReport report = checkEdition(edition.connection());
    qint64 rows = 0;
    for (const EditionReport::Count &count : report.counts)
        rows += count.rows;
    const QString finding
        = u"%1 of %2, %3 tables, %4 rows"_s.arg(report.number, report.date).arg(report.counts.size()).arg(rows);
    findings.add(u"edition"_s, report.problems.isEmpty(),
        report.problems.isEmpty() ? finding : finding + u"; " + report.problems.join(u"; "_s));
}

void checkFonts(Findings &findings)
{
    const QFontInfo latin(font(TextRole::Body));
    findings.add(u"font"_s, latin.family() == "Atlas Sans"_L1, latin.family());
    const QRawFont thai = QRawFont::fromFont(font(TextRole::Body), QFontDatabase::Thai);
    findings.add(u"Thai font"_s, thai.familyName() == "Atlas Sans Thai"_L1 && thai.supportsCharacter(QChar(0x0e17)),
        thai.familyName());
}

void checkTranslations(Findings &findings)
{
    for (const auto &[language, name] :
        {std::pair(Language::Thai, u"Thai"_s), std::pair(Language::English, u"English"_s)}) {
        Languages languages;
        const auto used = languages.use(language);
        findings.add(u"words in "_s + name, used.has_value(), used ? u"loaded"_s : used.error().message);
    }
}

void checkLineBreaks(Findings &findings)
{
    const QString sentence = u"เมืองอัจฉริยะอาเซียนเป็นเครือข่ายความร่วมมือ"_s;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, sentence);
    int pieces = 0;
    while (finder.toNextBoundary() != -1)
        ++pieces;
    findings.add(u"Thai line breaks"_s, pieces > 1,
        pieces > 1 ? u"libthai finds %1 words"_s.arg(pieces)
                   : u"none: install libthai0, or long Thai lines will not wrap"_s);
}

void checkOtherLineBreaks(Findings &findings)
{
    const QString khmer = u"រាជធានីភ្នំពេញគឺជារដ្ឋធានីនៃប្រទេសកម្ពុជា"_s;
    const qsizetype words = withBreakMarks(khmer).size() - khmer.size() + 1;
    findings.add(u"Lao, Khmer and Burmese line breaks"_s, words > 1,
        words > 1 ? u"ICU finds %1 words"_s.arg(words)
                  : u"none: the data of ICU are missing, or long lines of these scripts will not wrap"_s);
}

void checkSorting(Findings &findings)
{
    const QCollator thai(QLocale(QLocale::Thai));
    const bool isThai = thai.compare(u"แพร่"_s, u"ภูเก็ต"_s) < 0; // the vowel is written before its consonant
    findings.add(u"Thai sorting"_s, isThai, isThai ? u"by ICU"_s : u"by code points: this Qt was built without ICU"_s);
}

void checkNumberLocale(Findings &findings)
{
    const char *point = std::localeconv()->decimal_point;
    findings.add(
        u"LC_NUMERIC"_s, std::strcmp(point, ".") == 0, u"decimal point “%1”"_s.arg(QString::fromLocal8Bit(point)));
}

} // namespace

SelfCheckReport selfCheck(Edition &edition)
{
    Findings findings;
    checkData(findings, edition);
    checkFonts(findings);
    checkTranslations(findings);
    checkLineBreaks(findings);
    checkOtherLineBreaks(findings);
    checkSorting(findings);
    checkNumberLocale(findings);
    return findings.report();
}

} // namespace atlas
