// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/datatexts.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// A run in a language that nobody speaks: what is still plain English on a page was never given to a translator.
class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreTranslated();
    void noPageHasALiteral();
};

namespace
{

/** Wide letters, twice as long, in brackets: “[!! Ｏｐｅｎ～～～～ !!]”. */
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char * /*context*/, const char *sourceText, const char * /*disambiguation*/, int /*n*/) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        return u"[!! "_s + wide(source) + QString(source.size(), u'～') + u" !!]"_s;
    }

private:
    /** Letters after a percent sign are places of arguments. */
    static QString wide(QString text)
    {
        constexpr char16_t shift = 0xff21 - u'A';
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t letter = text[i].unicode();
            const bool isPlace = i > 0 && text[i - 1] == u'%';
            if (!isPlace && ((letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z')))
                text[i] = QChar(char16_t(letter + shift));
        }
        return text;
    }
};

/** Words that are the same in every language, or that the house style of a language writes itself. */
const QSet<QString> &knownWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> known{u"ASCN"_s, u"Atlas"_s, u"EN"_s, u"BE"_s, u"CE"_s, u"and"_s, u"st"_s, u"nd"_s, u"rd"_s,
            u"th"_s, u"trillion"_s, u"SSP"_s, u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Esc"_s};
        for (int month = 1; month <= 12; ++month)
            known.insert(QLocale(QLocale::English).monthName(month));
        return known;
    }();
    return words;
}

bool isKnown(const QString &phrase)
{
    static const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
    if (dataTexts().contains(phrase))
        return true;
    const auto matches = letters.globalMatch(phrase);
    return std::ranges::all_of(matches, [](const auto &word) { return knownWords().contains(word.captured()); });
}

/** The plain English of a text that neither the edition nor a name brings with it. */
QString literalIn(const QString &text)
{
    static const QRegularExpression english(u"[A-Za-z][A-Za-z'’.\\- ]*[A-Za-z]"_s);
    static const QRegularExpression house(u"\\b(?:BE|CE|trillion)\\b"_s); // what stands for a word of the edition
    for (const auto &match : english.globalMatch(QString(text).replace(house, u"·"_s))) {
        const QStringList parts = match.captured().split(u" and "_s);
        if (!std::ranges::all_of(parts, isKnown))
            return u"“%1”"_s.arg(match.captured());
    }
    return {};
}

Appearance english(Era era)
{
    Appearance appearance;
    appearance.era = era;
    appearance.reducedMotion = true;
    return appearance;
}

} // namespace

void TestLiterals::theWordsAreTranslated()
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    const QString one = QCoreApplication::translate("atlas::KeysText", "%n keys", nullptr, 3);
    const QString other = QCoreApplication::translate("atlas::Format", "%1 million").arg(7);
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(one, u"[!! 3 ｋｅｙｓ～～～～～～～ !!]"_s);
    QVERIFY2(other.contains(u"7 ｍｉｌｌｉｏｎ"_s), qPrintable(other));
    QVERIFY(literalIn(other).isEmpty());
    QVERIFY(!literalIn(u"Frobnicate the widget"_s).isEmpty());
    QVERIFY(literalIn(u"8 July 2018 · Bangkok and Phuket"_s).isEmpty());
}

void TestLiterals::noPageHasALiteral()
{
    LongWords words; // outlives the window
    {
        ViewState view;
        view.city = u"bangkok"_s;
        view.states = {u"THA"_s};
        EditionWindow window({1440, 900}, english(Era::Common), view);
        QCoreApplication::installTranslator(&words);
        window.setAppearance(english(Era::Buddhist)); // all that is written is written anew
        EditionWindow::run(200);
        const auto faults = faultsOfAllPages(window, literalIn);
        QCoreApplication::removeTranslator(&words);
        QVERIFY2(areNone(faults), qPrintable(u"%1 literals"_s.arg(faults.size())));
    }
}

ATLAS_TEST(TestLiterals)

#include "tst_literals.moc"
