// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/schemename.h"
#include "app/settings/preferences.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheReaderChoosesIsRemembered();
    void whatHeldForOneRunIsNotRemembered();
    void everySchemeIsRemembered();
    void theDesktopIsFollowedUntilSomethingIsChosen();
    void theSameAppearanceIsNoChange();
    void wordsThatAreNotUnderstoodMeanTheDefault();
    void splittersAreRememberedByName();
    void aStateOfAnotherKindMeansNeverMoved();
};

void TestPreferences::whatTheReaderChoosesIsRemembered()
{
    Settings settings;
    Preferences preferences(settings, rememberedAppearance(settings));
    const Appearance chosen{Language::Thai, Era::Buddhist, Appearance::Scheme::Dark, true};
    preferences.setAppearance(chosen);
    QCOMPARE(rememberedAppearance(settings), chosen);
}

void TestPreferences::whatHeldForOneRunIsNotRemembered()
{
    Settings settings;
    Preferences preferences(settings, {Language::Thai, Era::Buddhist, Appearance::Scheme::Light, false}); // --lang th
    Appearance darker = preferences.appearance();
    darker.scheme = Appearance::Scheme::Dark;
    preferences.setAppearance(darker);
    QCOMPARE(
        rememberedAppearance(settings), (Appearance{Language::English, Era::Common, Appearance::Scheme::Dark, false}));
}

void TestPreferences::everySchemeIsRemembered()
{
    Settings settings;
    Preferences preferences(settings, {});
    for (const Appearance::Scheme scheme : {Appearance::Scheme::Print, Appearance::Scheme::HighContrast,
             Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        Appearance look;
        look.scheme = scheme;
        preferences.setAppearance(look);
        QCOMPARE(rememberedAppearance(settings).scheme, scheme);
        QCOMPARE(schemeNamed(schemeName(scheme)), std::optional(scheme));
    }
    QCOMPARE(schemeNamed(u"Light"_s), std::nullopt);
    QCOMPARE(AllSchemes.size(), std::size_t(4));
}

void TestPreferences::theDesktopIsFollowedUntilSomethingIsChosen()
{
    Settings settings;
    Appearance desktop;
    desktop.scheme = Appearance::Scheme::Dark;
    desktop.reducedMotion = true;
    desktop.language = Language::Thai;
    desktop.era = Era::Buddhist;
    QCOMPARE(rememberedAppearance(settings, desktop), desktop);
    Preferences preferences(settings, rememberedAppearance(settings, desktop));
    Appearance chosen = preferences.appearance();
    chosen.scheme = Appearance::Scheme::Light;
    preferences.setAppearance(chosen);
    QCOMPARE(rememberedAppearance(settings, desktop).scheme, Appearance::Scheme::Light);
    QVERIFY(rememberedAppearance(settings, desktop).reducedMotion); // not chosen
    chosen.reducedMotion = false;
    preferences.setAppearance(chosen);
    QVERIFY(!rememberedAppearance(settings, desktop).reducedMotion);
    chosen.language = Language::English;
    preferences.setAppearance(chosen);
    QCOMPARE(rememberedAppearance(settings, desktop).language, Language::English);
    QCOMPARE(rememberedAppearance(settings, desktop).era, Era::Buddhist); // not chosen
}

void TestPreferences::theSameAppearanceIsNoChange()
{
    Settings settings;
    Preferences preferences(settings, {});
    const QSignalSpy changes(&preferences, &Preferences::appearanceChanged);
    preferences.setAppearance({});
    QCOMPARE(changes.size(), 0);
}

void TestPreferences::wordsThatAreNotUnderstoodMeanTheDefault()
{
    Settings settings;
    settings.set(Option<QString>{"language"_L1, {}}, u"fr"_s);
    settings.set(Option<QString>{"theme"_L1, {}}, u"pink"_s);
    QCOMPARE(rememberedAppearance(settings), Appearance{});
}

void TestPreferences::splittersAreRememberedByName()
{
    Settings settings;
    Preferences preferences(settings, {});
    QVERIFY(preferences.splitter(u"middle"_s).isEmpty());
    const QByteArray state("\x00\xff\x01 any bytes", 12);
    preferences.setSplitter(u"middle"_s, state);
    preferences.setSplitter(u"charts"_s, "other");
    QCOMPARE(Preferences(settings, {}).splitter(u"middle"_s), state);
    preferences.setSplitter(u"charts"_s, {});
    QVERIFY(preferences.splitter(u"charts"_s).isEmpty());
    QCOMPARE(preferences.splitter(u"middle"_s), state);
}

void TestPreferences::aStateOfAnotherKindMeansNeverMoved()
{
    Settings settings;
    settings.set(Option<QJsonObject>{"splitters"_L1, {}}, {{u"middle"_s, 7}});
    QVERIFY(Preferences(settings, {}).splitter(u"middle"_s).isEmpty());
    settings.set(Option<QString>{"splitters"_L1, {}}, u"no object"_s);
    QVERIFY(Preferences(settings, {}).splitter(u"middle"_s).isEmpty());
}

ATLAS_TEST(TestPreferences)

#include "tst_preferences.moc"
