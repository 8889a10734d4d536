// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restart.h"

#include "app/settings/preferences.h"
#include "app/view/link.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

// A program that begins anew for another size of text comes back to where the reader was.
class TestRestart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theViewComesBack_data();
    void theViewComesBack();
    void theEditionComesBack();
    void whatWasAskedForOneRunIsAskedForAgain();
    void whatWasNotAskedForIsLeftToTheSettings();
    void aThemeThatIsFollowedByNowIsNotAskedFor();
    void aChosenSizeEnlarges_data();
    void aChosenSizeEnlarges();
    void whatTheProgramStartsIsNotEnlarged();
    void theSizeOfTheDesktopEnlargesOnlyWhereNothingIsChosen();

private:
    QByteArray m_scale;
};

namespace
{

constexpr auto QtScale = "QT_SCALE_FACTOR";
constexpr auto DesktopScale = "ATLAS_TEXT_SCALE";

const Option<QString> TextSize{"textSize"_L1, {}};

/** What a program that is begun with these arguments was asked to do. */
CommandLine understood(const QStringList &arguments)
{
    const auto line = parseCommandLine(QStringList{u"ascn-atlas"_s} + arguments);
    if (!line)
        qFatal("%s", qPrintable(line.error().message));
    return *line;
}

ViewState viewOf(const QString &link)
{
    const auto view = viewFromLink(link);
    if (!view)
        qFatal("%s", qPrintable(view.error().message));
    return *view;
}

} // namespace

void TestRestart::init()
{
    m_scale = qgetenv(QtScale);
    qunsetenv(QtScale);
    qunsetenv(DesktopScale);
}

void TestRestart::cleanup()
{
    qputenv(QtScale, m_scale);
    qunsetenv(DesktopScale);
}

void TestRestart::theViewComesBack_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("the start") << u"ascn-atlas:overview"_s;
    QTest::newRow("choices") << u"ascn-atlas:overview?year=1999&states=THA,VNM&city=bangkok"_s;
    QTest::newRow("another page") << u"ascn-atlas:economy?year=2030"_s;
}

void TestRestart::theViewComesBack()
{
    QFETCH(const QString, link);
    const CommandLine first = understood({u"--view=ascn-atlas:cities?city=phuket"_s, u"--year"_s, u"2001"_s,
        u"--state"_s, u"LAO"_s, u"--size"_s, u"1000x700"_s});
    const CommandLine next = understood(argumentsBackTo(viewOf(link), {}, first, {}));
    QCOMPARE(next.action, CommandLine::Action::OpenWindow);
    QVERIFY(next.view.has_value());
    QCOMPARE(*next.view, viewOf(link));
    QVERIFY(!next.sizeIsGiven); // the window stands where it stood
    QCOMPARE(next.dataFile, QString());
}

void TestRestart::theEditionComesBack()
{
    for (const QString &file : {u"/home/reader/my data/edition 2.sqlite"_s, u"--help"_s, u"ข้อมูล.sqlite"_s})
        QCOMPARE(understood(argumentsBackTo({}, file, {}, {})).dataFile, file);
}

void TestRestart::whatWasAskedForOneRunIsAskedForAgain()
{
    const CommandLine first = understood({u"--lang=th"_s, u"--theme=dark"_s, u"--digits=thai"_s});
    Appearance byNow; // the reader has changed some of it since
    byNow.language = Language::Thai;
    byNow.era = Era::Both;
    byNow.scheme = Appearance::Scheme::HighContrast;
    byNow.digits = Digits::Arabic;
    const CommandLine next = understood(argumentsBackTo({}, {}, first, byNow));
    QCOMPARE(next.language, std::optional(Language::Thai));
    QCOMPARE(next.era, std::optional(Era::Both)); // else the language would bring its own
    QCOMPARE(next.scheme, std::optional(Appearance::Scheme::HighContrast));
    QCOMPARE(next.digits, std::optional(Digits::Arabic));
}

void TestRestart::whatWasNotAskedForIsLeftToTheSettings()
{
    Appearance chosen;
    chosen.language = Language::Thai;
    chosen.scheme = Appearance::Scheme::Dark;
    const CommandLine next = understood(argumentsBackTo({}, {}, {}, chosen));
    QVERIFY(!next.language && !next.scheme && !next.era && !next.digits);
    const CommandLine ofEra = understood(argumentsBackTo({}, {}, understood({u"--era=be"_s}), chosen));
    QVERIFY(!ofEra.language);
    QCOMPARE(ofEra.era, std::optional(Era::Common));
}

void TestRestart::aThemeThatIsFollowedByNowIsNotAskedFor()
{
    Appearance byNow;
    byNow.follows.scheme = true;
    QVERIFY(!understood(argumentsBackTo({}, {}, understood({u"--theme=dark"_s}), byNow)).scheme);
}

void TestRestart::aChosenSizeEnlarges_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QByteArray>("given"); // by the desktop, in the environment
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QString() << QByteArray() << QByteArray();
    QTest::newRow("as the system") << u"system"_s << QByteArray("2") << QByteArray("2");
    QTest::newRow("100") << u"100"_s << QByteArray() << QByteArray();
    QTest::newRow("150") << u"150"_s << QByteArray() << QByteArray("1.5");
    QTest::newRow("125 of 2") << u"125"_s << QByteArray("2") << QByteArray("2.5");
    QTest::newRow("200 of nonsense") << u"200"_s << QByteArray("large") << QByteArray("2");
    QTest::newRow("no size") << u"9000"_s << QByteArray() << QByteArray();
}

void TestRestart::aChosenSizeEnlarges()
{
    QFETCH(const QString, chosen);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, expected);
    if (!given.isEmpty())
        qputenv(QtScale, given);
    Settings settings;
    if (!chosen.isEmpty())
        settings.set(TextSize, chosen);
    const Enlargement enlargement(settings);
    QCOMPARE(qgetenv(QtScale), expected);
}

void TestRestart::whatTheProgramStartsIsNotEnlarged()
{
    Settings settings;
    settings.set(TextSize, u"150"_s);
    for (const QByteArray &before : {QByteArray(), QByteArray("1.25")}) {
        qunsetenv(QtScale);
        if (!before.isNull())
            qputenv(QtScale, before);
        Enlargement enlargement(settings);
        QVERIFY(qgetenv(QtScale) != before);
        enlargement.settle(nullptr); // begins nothing anew: a size is chosen
        QCOMPARE(qgetenv(QtScale), before);
        QCOMPARE(qEnvironmentVariableIsSet(QtScale), !before.isNull());
    }
}

void TestRestart::theSizeOfTheDesktopEnlargesOnlyWhereNothingIsChosen()
{
    Settings settings;
    qputenv(DesktopScale, "1.1");
    {
        Enlargement enlargement(settings);
        QCOMPARE(qgetenv(QtScale), QByteArray("1.1"));
        enlargement.settle(nullptr); // begins nothing anew: that has been done
        QVERIFY(!qEnvironmentVariableIsSet(QtScale));
        QVERIFY(!qEnvironmentVariableIsSet(DesktopScale));
    }
    qputenv(DesktopScale, "1.1");
    settings.set(TextSize, u"100"_s);
    const Enlargement enlargement(settings);
    QVERIFY(!qEnvironmentVariableIsSet(QtScale));
}

ATLAS_TEST(TestRestart)

#include "tst_restart.moc"
