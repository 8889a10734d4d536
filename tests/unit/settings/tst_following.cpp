// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences.h"
#include "tests/support/desktop.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::aDesktop;

// What the reader leaves to the desktop goes with it; what the reader chose stays.
class TestFollowing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingWasChosenTheDesktopIsFollowed();
    void aChangeOfTheDesktopIsTakenOver();
    void aChoiceByHandEndsFollowing();
    void whatIsFollowedIsNotFrozen();
    void followingAgainIsRemembered();
    void aThemeOfOneRunIsNeitherFollowedNorRemembered();
    void filesOfOlderProgramsAreReadAsTheyWere_data();
    void filesOfOlderProgramsAreReadAsTheyWere();
    void everySizeOfTextIsRemembered();
    void sizesThatAreNotOfferedAreRefused_data();
    void sizesThatAreNotOfferedAreRefused();
    void theSizeAtTheStartIsKnown();
};

namespace
{

using Scheme = Appearance::Scheme;

/** The preferences of a program that begins on a desktop. */
struct Begun
{
    Begun(Settings &settings, const Appearance &desktop)
        : preferences(settings, rememberedAppearance(settings, desktop))
    {
        preferences.setDesktop(desktop);
    }

    void change(const std::function<void(Appearance &)> &change)
    {
        Appearance appearance = preferences.appearance();
        change(appearance);
        preferences.setAppearance(appearance);
    }

    Preferences preferences;
};

/** Settings as an older program, or a hand, left them. */
Settings settingsOf(const QTemporaryDir &folder, const QByteArray &json)
{
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    Settings settings(path);
    if (const auto loaded = settings.load(); !loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return settings;
}

} // namespace

void TestFollowing::whereNothingWasChosenTheDesktopIsFollowed()
{
    Settings settings;
    const Begun begun(settings, aDesktop(Scheme::Dark, true, 110));
    QCOMPARE(begun.preferences.appearance(), aDesktop(Scheme::Dark, true, 110));
}

void TestFollowing::aChangeOfTheDesktopIsTakenOver()
{
    Settings settings;
    Begun begun(settings, aDesktop(Scheme::Light));
    const QSignalSpy changes(&begun.preferences, &Preferences::appearanceChanged);
    begun.preferences.setDesktop(aDesktop(Scheme::Dark, true));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(begun.preferences.appearance().scheme, Scheme::Dark);
    QVERIFY(begun.preferences.appearance().reducedMotion);
    begun.preferences.setDesktop(aDesktop(Scheme::Dark, true));
    QCOMPARE(changes.size(), 1); // nothing new
}

void TestFollowing::aChoiceByHandEndsFollowing()
{
    Settings settings;
    Begun begun(settings, aDesktop(Scheme::Dark));
    begun.change([](Appearance &look) { look.choose(Scheme::Dark); }); // what it happens to be
    begun.preferences.setDesktop(aDesktop(Scheme::Light, true));
    QCOMPARE(begun.preferences.appearance().scheme, Scheme::Dark);
    QVERIFY(begun.preferences.appearance().reducedMotion); // was not chosen
    const Begun next(settings, aDesktop(Scheme::Light));
    QCOMPARE(next.preferences.appearance().scheme, Scheme::Dark);
    QVERIFY(!next.preferences.appearance().follows.scheme);
    QVERIFY(next.preferences.appearance().follows.motion);
}

void TestFollowing::whatIsFollowedIsNotFrozen()
{
    Settings settings;
    {
        Begun begun(settings, aDesktop(Scheme::Light));
        begun.preferences.setDesktop(aDesktop(Scheme::Dark, true));
        begun.change([](Appearance &look) { look.era = Era::Buddhist; });
    }
    const Begun next(settings, aDesktop(Scheme::Light));
    QCOMPARE(next.preferences.appearance().era, Era::Buddhist);
    QCOMPARE(next.preferences.appearance().scheme, Scheme::Light);
    QVERIFY(!next.preferences.appearance().reducedMotion);
}

void TestFollowing::followingAgainIsRemembered()
{
    Settings settings;
    Begun begun(settings, aDesktop(Scheme::Dark, true, 125));
    begun.change([](Appearance &look) {
        look.choose(Scheme::Print);
        look.chooseTextSize(200);
        look.reducedMotion = false;
        look.follows.motion = false;
    });
    QCOMPARE(rememberedAppearance(settings).scheme, Scheme::Print);
    QCOMPARE(rememberedAppearance(settings).textSize, 200);
    begun.change([](Appearance &look) { look.follows = {true, true, true}; });
    QCOMPARE(begun.preferences.appearance(), aDesktop(Scheme::Dark, true, 125));
    const Begun next(settings, aDesktop(Scheme::HighContrast, false, 150));
    QCOMPARE(next.preferences.appearance(), aDesktop(Scheme::HighContrast, false, 150));
}

void TestFollowing::aThemeOfOneRunIsNeitherFollowedNorRemembered()
{
    Settings settings;
    Appearance asked = rememberedAppearance(settings, aDesktop(Scheme::Light));
    asked.choose(Scheme::HighContrast); // --theme contrast
    Preferences preferences(settings, asked);
    preferences.setDesktop(aDesktop(Scheme::Dark));
    QCOMPARE(preferences.appearance().scheme, Scheme::HighContrast);
    QCOMPARE(rememberedAppearance(settings, aDesktop(Scheme::Light)), aDesktop(Scheme::Light));
}

void TestFollowing::filesOfOlderProgramsAreReadAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Appearance>("expected"); // on a dark desktop without motion
    Appearance expected = aDesktop(Scheme::Dark, true);
    QTest::newRow("nothing chosen") << QByteArray(R"({"language": "en"})") << expected;
    expected.choose(Scheme::Light);
    QTest::newRow("theme chosen") << QByteArray(R"({"theme": "light"})") << expected;
    expected.reducedMotion = false;
    expected.follows.motion = false;
    QTest::newRow("motion wanted") << QByteArray(R"({"theme": "light", "reducedMotion": false})") << expected;
    expected.reducedMotion = true;
    QTest::newRow("motion not wanted") << QByteArray(R"({"theme": "light", "reducedMotion": true})") << expected;
    QTest::newRow("no theme of ours") << QByteArray(R"({"theme": "pink", "reducedMotion": 7})")
                                      << aDesktop(Scheme::Dark, true);
}

void TestFollowing::filesOfOlderProgramsAreReadAsTheyWere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Appearance, expected);
    const QTemporaryDir folder;
    QCOMPARE(rememberedAppearance(settingsOf(folder, json), aDesktop(Scheme::Dark, true)), expected);
}

void TestFollowing::everySizeOfTextIsRemembered()
{
    Settings settings;
    QCOMPARE(rememberedTextSize(settings), std::nullopt);
    Begun begun(settings, aDesktop(Scheme::Light));
    for (const int percent : {200, 175, 150, 125, 100}) {
        begun.change([percent](Appearance &look) { look.chooseTextSize(percent); });
        QCOMPARE(rememberedTextSize(settings), std::optional(percent));
        const Appearance next = rememberedAppearance(settings, aDesktop(Scheme::Light, false, 115));
        QCOMPARE(next.textSize, percent);
        QVERIFY(!next.follows.textSize);
    }
    begun.change([](Appearance &look) { look.follows.textSize = true; });
    QCOMPARE(rememberedTextSize(settings), std::nullopt);
    QCOMPARE(rememberedAppearance(settings, aDesktop(Scheme::Light, false, 115)).textSize, 115);
}

void TestFollowing::sizesThatAreNotOfferedAreRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"\"0\"", "\"-150\"", "\"130\"", "\"1000000\"", "\"nan\"", "\"\"", "\"150 %\"", "\"1.5\"",
             "150", "true", "null", "[150]", "{\"percent\": 150}"})
        QTest::newRow(value) << QByteArray(value);
}

void TestFollowing::sizesThatAreNotOfferedAreRefused()
{
    QFETCH(const QByteArray, value);
    const QTemporaryDir folder;
    const Settings settings = settingsOf(folder, R"({"textSize": )" + value + '}');
    QCOMPARE(rememberedTextSize(settings), std::nullopt);
    QCOMPARE(rememberedAppearance(settings, aDesktop(Scheme::Light, false, 110)), aDesktop(Scheme::Light, false, 110));
}

void TestFollowing::theSizeAtTheStartIsKnown()
{
    Settings settings;
    Begun begun(settings, aDesktop(Scheme::Light, false, 125));
    begun.change([](Appearance &look) { look.chooseTextSize(175); });
    QCOMPARE(begun.preferences.atStart().textSize, 125);
    QCOMPARE(begun.preferences.appearance().textSize, 175);
}

ATLAS_TEST(TestFollowing)

#include "tst_following.moc"
