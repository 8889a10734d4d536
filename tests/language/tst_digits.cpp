// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citation.h"
#include "app/format/format.h"
#include "tests/language/datatexts.h"
#include "tests/support/testrunner.h"
#include "ui/shell/yearslider.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// Digits and eras on every page of the window.
class TestDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldOnlyTheChosenDigits_data();
    void pagesHoldOnlyTheChosenDigits();
    void anArabicDigitIsFound();
    void yearsFollowTheEra();
    void eachHasAKeyAndIsRemembered();
};

namespace
{

Appearance appearanceIn(Language language, Digits digits, Era era)
{
    Appearance appearance;
    appearance.language = language;
    appearance.era = era;
    appearance.digits = digits;
    appearance.reducedMotion = true;
    return appearance;
}

/** A city and a state are chosen, so that all that is written of them is seen as well. */
ViewState richView()
{
    ViewState view;
    view.city = u"bangkok"_s;
    view.states = {u"THA"_s};
    return view;
}

/** Names have digits of their own: PM2.5, SSP2, an id, an address. */
QString withoutNames(QString text)
{
    static const QRegularExpression names(u"[\\w.@/:?=&-]*[A-Za-z][\\w.@/:?=&-]*"_s);
    return text.replace(names, u"*"_s);
}

/** The number stands in a text of the facts, behind or before the same words. */
bool isOfTheData(const QString &text, qsizetype at, qsizetype size)
{
    constexpr qsizetype words = 24;
    constexpr qsizetype fragment = 8; ///< of a text that is broken into lines: a range of years
    if (text.size() >= fragment && dataTexts().contains(text))
        return true;
    const auto isKnown = [](const QString &part) {
        const auto letters = std::ranges::count_if(part, [](QChar letter) { return letter.isLetter(); });
        return letters >= 4 && dataTexts().contains(part);
    };
    const qsizetype from = std::max(qsizetype(0), at - words);
    return isKnown(text.sliced(from, at + size - from).trimmed())
        || isKnown(text.sliced(at).first(std::min(size + words, text.size() - at)).trimmed());
}

/** The text where it has an Arabic digit that neither a name nor the edition brings with it. */
QString arabicIn(const QString &text, const QString &edition)
{
    static const QRegularExpression number(u"[0-9][0-9.,]*"_s);
    const QString own = QString(text).remove(edition);
    if (!withoutNames(own).contains(QRegularExpression(u"[0-9]"_s)))
        return {};
    for (const auto &match : number.globalMatch(own)) {
        if (withoutNames(own).contains(match.captured())
            && !isOfTheData(own, match.capturedStart(), match.capturedLength()))
            return u"“%1”"_s.arg(text);
    }
    return {};
}

} // namespace

void TestDigits::pagesHoldOnlyTheChosenDigits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Era>("era");
    QTest::newRow("Thai, BE") << Language::Thai << Era::Buddhist;
    QTest::newRow("Thai, both") << Language::Thai << Era::Both;
    QTest::newRow("English, CE") << Language::English << Era::Common;
}

void TestDigits::pagesHoldOnlyTheChosenDigits()
{
    QFETCH(const Language, language);
    QFETCH(const Era, era);
    EditionWindow window({1440, 900}, appearanceIn(language, Digits::Thai, era), richView());
    const QString edition = window.catalogue().edition.number;
    QStringList sources; // their names keep their digits, and may be broken into lines
    for (const Source &source : window.catalogue().sources)
        sources.append(comparable(sourceLine(window.catalogue(), source.id, language)));
    static const QRegularExpression footnote(u"^\\d{1,2} "_s); // the number before a source
    qsizetype seen = 0;
    const auto faults = faultsOfAllPages(window, [&](const QString &text) {
        ++seen;
        const QString words = QString(text).remove(footnote);
        const bool isPart = std::ranges::any_of(sources, [&](const QString &name) { return name.contains(words); });
        const bool isSource = (words.size() > 8 && !sources.filter(words).isEmpty()) || (words.size() > 4 && isPart);
        return isSource ? QString() : arabicIn(text, edition);
    });
    QVERIFY2(areNone(faults), qPrintable(u"%1 texts have Arabic digits"_s.arg(faults.size())));
    QVERIFY2(seen > 500, qPrintable(QString::number(seen)));
    qInfo("%d painted texts of %d pages", int(seen), int(AllPages.size()));
}

void TestDigits::anArabicDigitIsFound()
{
    QVERIFY(!arabicIn(u"ประชากร 1,234 คน"_s, u"2026.1"_s).isEmpty());
    QVERIFY(!arabicIn(u"2568"_s, u"2026.1"_s).isEmpty());
    QVERIFY(arabicIn(u"ข้อมูลฉบับ 2026.1 · PM2.5 ๔๘ · SSP2"_s, u"2026.1"_s).isEmpty());
}

void TestDigits::yearsFollowTheEra()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::Thai, Digits::Thai, Era::Both), richView());
    auto &slider = window.part<YearSlider>();
    const int year = window.session().view().year;
    const auto thai = [](int number) {
        QString text = QString::number(number);
        for (QChar &digit : text)
            digit = QChar(char16_t(digit.unicode() - u'0' + 0x0e50));
        return text;
    };
    QCOMPARE(slider.accessibleDescription(), u"พ.ศ.\u00a0%1 (ค.ศ.\u00a0%2)"_s.arg(thai(year + 543), thai(year)));
    window.setAppearance(appearanceIn(Language::Thai, Digits::Arabic, Era::Common));
    QVERIFY(slider.accessibleDescription().startsWith(u"ค.ศ.\u00a0%1 "_s.arg(year)));
    window.setAppearance(appearanceIn(Language::English, Digits::Thai, Era::Buddhist));
    QVERIFY(slider.accessibleDescription().startsWith(u"BE\u00a0%1 "_s.arg(thai(year + 543))));
}

void TestDigits::eachHasAKeyAndIsRemembered()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English, Digits::Arabic, Era::Common));
    const auto run = [&](const QString &name) { window.part<QAction>(name).trigger(); };
    QCOMPARE(window.part<QAction>(u"nextEra"_s).shortcut(), QKeySequence(Qt::Key_E));
    QCOMPARE(window.part<QAction>(u"otherDigits"_s).shortcut(), QKeySequence(Qt::Key_D));
    for (const Era era : {Era::Buddhist, Era::Both, Era::Common}) {
        run(u"nextEra"_s);
        QCOMPARE(window.preferences().appearance().era, era);
    }
    run(u"otherDigits"_s);
    QCOMPARE(window.preferences().appearance().digits, Digits::Thai);

    Settings settings;
    Preferences preferences(settings, {});
    const Appearance chosen = appearanceIn(Language::Thai, Digits::Thai, Era::Both);
    preferences.setAppearance(chosen);
    QCOMPARE(rememberedAppearance(settings), chosen);
}

ATLAS_TEST(TestDigits)

#include "tst_digits.moc"
