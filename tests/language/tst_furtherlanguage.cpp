// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/spokenlanguages.h"
#include "tests/support/editionwindow.h"
#include "tests/support/testrunner.h"
#include "ui/shell/navigationrail.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// A file of words is all that a further language takes: the program finds it, offers it and speaks it.
class TestFurtherLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itsWordsAreFound();
    void theMenuAndTheSwitchOfferIt();
    void everyPageIsShownInIt();
    void itIsRememberedByItsTag();

private:
    const QString m_words = QStringLiteral(ATLAS_FURTHER_WORDS);
    const Language m_vietnamese = Language::tagged(u"vi").value_or(Language());
};

void TestFurtherLanguage::initTestCase()
{
    QCOMPARE(spokenLanguages(), (QList<Language>{Language::English, Language::Thai}));
    QVERIFY2(QResource::registerResource(m_words), qPrintable(m_words));
}

void TestFurtherLanguage::cleanupTestCase()
{
    QVERIFY(QResource::unregisterResource(m_words));
    QCOMPARE(spokenLanguages(), (QList<Language>{Language::English, Language::Thai}));
}

void TestFurtherLanguage::itsWordsAreFound()
{
    QCOMPARE(spokenLanguages(), (QList<Language>{Language::English, Language::Thai, m_vietnamese}));
    QCOMPARE(spokenLanguage(u"vi"), std::optional(m_vietnamese));
}

void TestFurtherLanguage::theMenuAndTheSwitchOfferIt()
{
    EditionWindow shown({1366, 690});
    auto &action = shown.part<QAction>(u"language_vi"_s);
    QCOMPARE(action.text(), u"Tiếng Việt"_s);
    QVERIFY(shown.part<QMenu>(u"languageMenu"_s).actions().contains(&action));
    action.trigger();
    QCOMPARE(shown.preferences().appearance().language, m_vietnamese);
    QVERIFY(action.isChecked());
    QTRY_COMPARE(shown.part<QAction>(u"languageMenu"_s).text(), u"&Ngôn ngữ"_s);
    auto &languages = shown.part<SegmentedSwitch>(u"language"_s);
    QCOMPARE(languages.words(), (QStringList{u"ไทย"_s, u"EN"_s, u"VI"_s}));
    QCOMPARE(languages.current(), 2);
    languages.choose(1);
    QCOMPARE(shown.preferences().appearance().language, Language(Language::English));
    QVERIFY(shown.part<QAction>(u"english"_s).isChecked());
}

/** Words of the file where it has them, English where it has none. */
void TestFurtherLanguage::everyPageIsShownInIt()
{
    Appearance appearance;
    appearance.language = m_vietnamese;
    appearance.era = Era::Both;
    EditionWindow shown({1366, 690}, appearance);
    for (const Page page : AllPages) {
        ViewState view;
        view.page = page;
        shown.show(view);
    }
    const auto buttons = shown.part<NavigationRail>().findChildren<QAbstractButton *>();
    const auto reads = [&buttons](const QString &words) {
        return std::ranges::any_of(buttons, [&](const QAbstractButton *button) { return button->text() == words; });
    };
    QVERIFY(reads(u"Tổng quan"_s));
    QVERIFY(reads(u"Cities"_s));
    QCOMPARE(Format(appearance).year(2025), u"2025 (PL\u00a02568)"_s);
}

void TestFurtherLanguage::itIsRememberedByItsTag()
{
    Settings settings;
    Preferences preferences(settings, {});
    Appearance chosen;
    chosen.language = m_vietnamese;
    preferences.setAppearance(chosen);
    QCOMPARE(settings.get(Option<QString>{"language"_L1, {}}), u"vi"_s);
    QCOMPARE(rememberedAppearance(settings).language, m_vietnamese);
}

ATLAS_TEST(TestFurtherLanguage)

#include "tst_furtherlanguage.moc"
