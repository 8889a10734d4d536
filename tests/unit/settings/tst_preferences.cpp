// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
