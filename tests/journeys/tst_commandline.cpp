// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using atlas::test::Outcome;
using atlas::test::runProgram;

// The built program, started as a user starts it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNothing();
    void helpAndManualSpeakThai();
    void misuseIsToldInThai();
    void theManualHasEveryOption();
    void misuseIsOneLineAndStatusTwo_data();
    void misuseIsOneLineAndStatusTwo();
    void aWindowWithoutDisplayIsRefusedInOneLine();
    void theSelfCheckFindsAllWell();
    void aSearchPrintsItsHits_data();
    void aSearchPrintsItsHits();
    void aSearchWithoutHitsSaysSo();
    void aPictureHasTheSizeAskedFor_data();
    void aPictureHasTheSizeAskedFor();
    void aScaleDrawsTheSamePageWithMorePixels();
    void picturesDifferByLanguageThemeAndYear();
    void theStartUpReportPaintsThePicture();
    void aBadEditionIsNamed_data();
    void aBadEditionIsNamed();
    void aPictureThatCannotBeWrittenIsNamed();
};

void TestCommandLine::helpAndVersionNeedNothing()
{
    const Outcome help = runProgram({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("--screenshot"));
    QVERIFY(help.output.contains("overview, cities, areas"));
    const Outcome version = runProgram({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith("ASCN Atlas "));
}

void TestCommandLine::helpAndManualSpeakThai()
{
    for (const QString &asked : {u"--help"_s, u"--man"_s}) {
        const Outcome english = runProgram({asked});
        const Outcome thai = runProgram({asked, u"--lang"_s, u"th"_s});
        QCOMPARE(thai.status, 0);
        QVERIFY(!english.output.contains("ภาษา"));
        QVERIFY2(thai.output.contains("ภาษา"), thai.output.constData());
        QVERIFY2(!thai.output.contains("The language"), thai.output.constData());
    }
}

void TestCommandLine::misuseIsToldInThai()
{
    for (const QStringList &arguments :
        {QStringList{u"--colour"_s}, QStringList{u"--theme"_s, u"pink"_s}, QStringList{u"--scale"_s, u"2"_s},
            QStringList{u"search"_s}, QStringList{u"--size"_s}, QStringList{u"--help=now"_s}}) {
        const Outcome english = runProgram(arguments);
        const Outcome thai = runProgram(QStringList{u"--lang"_s, u"th"_s} + arguments);
        QCOMPARE(thai.status, 2);
        QVERIFY2(thai.errors != english.errors, thai.errors.constData());
        const QString told = QString::fromUtf8(thai.errors);
        QVERIFY2(std::ranges::any_of(told, [](QChar letter) { return letter.script() == QChar::Script_Thai; }),
            thai.errors.constData());
    }
}

void TestCommandLine::theManualHasEveryOption()
{
    const QString help = QString::fromUtf8(runProgram({u"--help"_s}).output);
    const Outcome manual = runProgram({u"--man"_s});
    QVERIFY2(manual.output.startsWith(".TH ASCN"), manual.output.constData());
    static const QRegularExpression option(u"(?<=[ ,])--[a-z-]+"_s);
    const QString page = QString::fromUtf8(manual.output).replace(u"\\-"_s, u"-"_s);
    int options = 0;
    for (const auto &match : option.globalMatch(help)) {
        QVERIFY2(page.contains(match.captured()), qPrintable(match.captured()));
        ++options;
    }
    QVERIFY2(options > 15, qPrintable(QString::number(options)));
}

void TestCommandLine::misuseIsOneLineAndStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    row("unknown option", {u"--colour"_s}, "colour");
    row("unknown word", {u"overview"_s}, "overview");
    row("search for nothing", {u"search"_s}, "WORDS");
    row("search and a picture", {u"search"_s, u"bangkok"_s, u"--screenshot"_s, u"x.png"_s}, "search");
    row("year out of range", {u"--screenshot"_s, u"x.png"_s, u"--year"_s, u"1949"_s}, "1949");
    row("year told in the digits asked for",
        {u"--screenshot"_s, u"x.png"_s, u"--digits"_s, u"thai"_s, u"--year"_s, u"๑๙๔๙"_s}, "๒๔๙๓");
    row("link of no year", {u"--view"_s, u"ascn-atlas:overview?year=2600"_s, u"--digits"_s, u"thai"_s}, "๒๐๕๐");
    row("year no number", {u"--screenshot"_s, u"x.png"_s, u"--year"_s, u"soon"_s}, "soon");
    row("size", {u"--screenshot"_s, u"x.png"_s, u"--size"_s, u"big"_s}, "big");
    row("size below the window's", {u"--screenshot"_s, u"x.png"_s, u"--size"_s, u"800x600"_s}, "800x600");
    row("size below the window's at its scale",
        {u"--screenshot"_s, u"x.png"_s, u"--scale"_s, u"2"_s, u"--size"_s, u"1440x900"_s}, "1920x1020");
    row("scale", {u"--screenshot"_s, u"x.png"_s, u"--scale"_s, u"0.5"_s}, "0.5");
    row("scale no number", {u"--screenshot"_s, u"x.png"_s, u"--scale"_s, u"nan"_s}, "nan");
    row("scale of a window", {u"--scale"_s, u"2"_s}, "screenshot");
    row("size zero", {u"--screenshot"_s, u"x.png"_s, u"--size"_s, u"0x900"_s}, "0x900");
    row("page", {u"--screenshot"_s, u"x.png"_s, u"--page"_s, u"kitchen"_s}, "kitchen");
    row("language", {u"--screenshot"_s, u"x.png"_s, u"--lang"_s, u"fr"_s}, "fr");
    row("theme", {u"--screenshot"_s, u"x.png"_s, u"--theme"_s, u"pink"_s}, "pink");
    row("city", {u"--screenshot"_s, u"x.png"_s, u"--city"_s, u"atlantis"_s}, "atlantis");
    row("state", {u"--screenshot"_s, u"x.png"_s, u"--state"_s, u"FRA"_s}, "FRA");
    row("area", {u"--screenshot"_s, u"x.png"_s, u"--area"_s, u"fun"_s}, "fun");
    row("link", {u"--view"_s, u"http://example.org"_s}, "ascn-atlas:");
    row("two actions", {u"--self-check"_s, u"--screenshot"_s, u"x.png"_s}, "self-check");
    row("missing value", {u"--screenshot"_s}, "screenshot");
}

void TestCommandLine::misuseIsOneLineAndStatusTwo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Outcome run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(named), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(run.output.isEmpty());
}

void TestCommandLine::aWindowWithoutDisplayIsRefusedInOneLine()
{
    const Outcome run = runProgram({});
    QCOMPARE(run.status, 1);
    QVERIFY(run.errors.contains("--screenshot"));
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestCommandLine::theSelfCheckFindsAllWell()
{
    const Outcome run = runProgram({u"--self-check"_s});
    QVERIFY2(run.status == 0, run.output.constData());
    for (const char *matter :
        {"edition", "Thai font", "words in Thai", "Thai line breaks", "Khmer", "Thai sorting", "LC_NUMERIC"})
        QVERIFY2(run.output.contains(matter), matter);
    QVERIFY(!run.output.contains("PROBLEM"));
}

void TestCommandLine::aSearchPrintsItsHits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("one word") << QStringList{u"search"_s, u"--lang"_s, u"en"_s, u"bangkok"_s}
                              << QByteArray("city\tbangkok\tBangkok");
    QTest::newRow("Thai") << QStringList{u"--lang"_s, u"th"_s, u"search"_s, u"กทม."_s}
                          << QByteArray("city\tbangkok\tกรุงเทพมหานคร");
    QTest::newRow("words") << QStringList{u"search"_s, u"thai"_s, u"urban"_s, u"2583"_s, u"--lang"_s, u"en"_s}
                           << QByteArray("indicator\turban_share\tUrban share of population");
    QTest::newRow("one argument") << QStringList{u"search"_s, u"ho chi minh"_s, u"--lang"_s, u"en"_s}
                                  << QByteArray("city\tho_chi_minh_city\tHo Chi Minh City");
}

void TestCommandLine::aSearchPrintsItsHits()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, first);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.status, 0);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.constFirst(), first);
    for (const QByteArray &line : lines)
        QCOMPARE(line.count('\t'), 2);
}

void TestCommandLine::aSearchWithoutHitsSaysSo()
{
    const Outcome outcome = runProgram({u"search"_s, u"--lang"_s, u"en"_s, u"zzqqxx"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(
        outcome.errors.contains("Nothing found") && outcome.errors.contains("zzqqxx"), outcome.errors.constData());
}

void TestCommandLine::aPictureHasTheSizeAskedFor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("scale");
    QTest::newRow("the smallest") << QSize(960, 510) << u"1"_s;
    QTest::newRow("a laptop") << QSize(1366, 768) << u"1"_s;
    QTest::newRow("a laptop at 125 %") << QSize(1366, 768) << u"1.25"_s;
    QTest::newRow("a screen at 150 %") << QSize(1920, 1080) << u"1.5"_s;
    QTest::newRow("a screen at 200 %") << QSize(1920, 1080) << u"2"_s;
}

void TestCommandLine::aPictureHasTheSizeAskedFor()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, scale);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"small.png"_s);
    const QString words = u"%1x%2"_s.arg(size.width()).arg(size.height());
    const Outcome run = runProgram({u"--screenshot"_s, file, u"--size"_s, words, u"--scale"_s, scale});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(QImage(file).size(), size);
}

void TestCommandLine::aScaleDrawsTheSamePageWithMorePixels()
{
    const QTemporaryDir folder;
    const QString once = folder.filePath(u"once.png"_s);
    const QString twice = folder.filePath(u"twice.png"_s);
    QCOMPARE(runProgram({u"--screenshot"_s, once}).status, 0);
    QCOMPARE(runProgram({u"--screenshot"_s, twice, u"--scale"_s, u"2"_s}).status, 0);
    const QImage fine(twice);
    QCOMPARE(fine.size(), QSize(2880, 1800));
    const QImage reduced = fine.scaled(1440, 900, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_Grayscale8);
    const QImage plain = QImage(once).convertToFormat(QImage::Format_Grayscale8);
    qint64 difference = 0;
    for (int y = 0; y < 900; ++y) {
        for (int x = 0; x < 1440; ++x)
            difference += std::abs(reduced.constScanLine(y)[x] - plain.constScanLine(y)[x]);
    }
    QVERIFY2(difference < 6 * 1440 * 900, qPrintable(QString::number(double(difference) / (1440 * 900))));
}

void TestCommandLine::picturesDifferByLanguageThemeAndYear()
{
    const QTemporaryDir folder;
    QList<QImage> pictures;
    for (const QStringList &choice :
        {QStringList{}, QStringList{u"--lang"_s, u"th"_s}, QStringList{u"--theme"_s, u"dark"_s},
            QStringList{u"--year"_s, u"2561"_s}, QStringList{u"--city"_s, u"bangkok"_s}}) {
        const QString file = folder.filePath(u"%1.png"_s.arg(pictures.size()));
        const Outcome run = runProgram(QStringList{u"--screenshot"_s, file} + choice);
        QVERIFY2(run.status == 0, run.errors.constData());
        const QImage picture(file);
        QVERIFY(!picture.isNull());
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void TestCommandLine::theStartUpReportPaintsThePicture()
{
    const QTemporaryDir folder;
    const QString painted = folder.filePath(u"painted.png"_s);
    const QString screenshot = folder.filePath(u"screenshot.png"_s);
    const Outcome report = runProgram({u"--startup-report"_s, u"--picture"_s, painted});
    QVERIFY2(report.status == 0, report.errors.constData());
    const QJsonObject json = QJsonDocument::fromJson(report.output).object();
    QVERIFY(json.value("completeMs"_L1).toDouble() > 0);
    QVERIFY(json.value("firstPaintMs"_L1).toDouble() > 0);
    QVERIFY(json.value("residentMiB"_L1).toDouble() > 0);
    QVERIFY(json.value("phases"_L1).toObject().size() >= 4);
    QCOMPARE(runProgram({u"--screenshot"_s, screenshot}).status, 0);
    QCOMPARE(QImage(painted), QImage(screenshot));
}

void TestCommandLine::aBadEditionIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("<html>no edition</html>").repeated(100);
    QFile edition(QStringLiteral(ATLAS_BINARY_DIR "/data/atlas.sqlite"));
    QVERIFY(edition.open(QIODevice::ReadOnly));
    const QByteArray whole = edition.readAll();
    QTest::newRow("torn") << whole.first(whole.size() / 2);
    QByteArray newer = whole;
    newer[60] = 0;
    newer[61] = 0;
    newer[62] = 0;
    newer[63] = 99; // user_version
    QTest::newRow("newer") << newer;
}

void TestCommandLine::aBadEditionIsNamed()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"edition.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString picture = folder.filePath(u"picture.png"_s);
    const Outcome run = runProgram({u"--screenshot"_s, picture, u"--data"_s, file.fileName()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("edition.sqlite"), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(!QFile::exists(picture));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // never written to
}

void TestCommandLine::aPictureThatCannotBeWrittenIsNamed()
{
    const Outcome run = runProgram({u"--screenshot"_s, u"/proc/nowhere/picture.png"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("/proc/nowhere"), run.errors.constData());
}

ATLAS_TEST(TestCommandLine)

#include "tst_commandline.moc"
