// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemwatch.h"

#include "tests/support/testrunner.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

/** A desktop that changes while the program runs is seen. */
class TestSystemWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopIsSeenAtTheStart();
    void coloursOfTheDesktopAreSeenChanging();
    void coloursOfTheProgramAreNotTheDesktops();
    void settingsAreReadAgainWhenTheReaderComesBack();
    void whatWasSeenAtTheStartHoldsWithoutANewSign();
    void nothingNewIsNotTold();

private:
    static Style &style();
};

namespace
{

using Scheme = Appearance::Scheme;

QPalette paletteOf(const QColor &ground, const QColor &letters)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, letters);
    return palette;
}

Appearance startOf(Scheme scheme, bool reducedMotion = false)
{
    Appearance start;
    start.scheme = scheme;
    start.reducedMotion = reducedMotion;
    return start;
}

/** What a desktop is told by turns, for a watch that asks for it. */
struct TurningDesktop
{
    SystemSigns signs;

    [[nodiscard]] SystemWatch::Look look()
    {
        return [this] { return signs; };
    }
};

} // namespace

Style &TestSystemWatch::style()
{
    auto *style = qobject_cast<Style *>(QApplication::style());
    Q_ASSERT(style);
    return *style;
}

void TestSystemWatch::initTestCase()
{
    QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
}

void TestSystemWatch::cleanupTestCase()
{
    QApplication::setStyle(u"fusion"_s);
}

void TestSystemWatch::theDesktopIsSeenAtTheStart()
{
    const Appearance seen = systemAppearance();
    QCOMPARE(seen.follows, (FollowedParts{true, true, true}));
    QCOMPARE(seen.scheme, schemeOf(QApplication::palette()));
    QCOMPARE(seen.textSize, 100); // the test platform writes in 9 points
}

/** As Qt does when the desktop tells it of other colours: it has the style polish them. */
void TestSystemWatch::coloursOfTheDesktopAreSeenChanging()
{
    QPalette light = paletteOf(QColor(0xef, 0xf0, 0xf1), QColor(0x23, 0x26, 0x29)); // Breeze
    QPalette dark = paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0xfc, 0xfc, 0xfc)); // Breeze dark
    QPalette contrast = paletteOf(Qt::black, Qt::white);
    style().polish(light);
    SystemWatch watch(startOf(Scheme::Light), [] { return SystemSigns{schemeOf(style().systemPalette()), false}; });
    QSignalSpy changes(&watch, &SystemWatch::changed);
    style().polish(dark);
    QCOMPARE(changes.size(), 0); // not while Qt is still at it
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.takeFirst().first().value<Appearance>().scheme, Scheme::Dark);
    QCOMPARE(watch.appearance().scheme, Scheme::Dark);
    style().polish(contrast);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(watch.appearance().scheme, Scheme::HighContrast);
    style().polish(light);
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(watch.appearance().scheme, Scheme::Light);
}

void TestSystemWatch::coloursOfTheProgramAreNotTheDesktops()
{
    QApplication::setPalette(paletteOf(Qt::white, Qt::black));
    const QPalette beside = style().systemPalette();
    QApplication::setPalette(paletteOf(Qt::black, Qt::white));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(style().systemPalette(), beside);
    QApplication::setPalette(QPalette());
}

void TestSystemWatch::settingsAreReadAgainWhenTheReaderComesBack()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    SystemWatch watch(startOf(Scheme::Light), [&folder] {
        return SystemSigns{Scheme::Light, settingsReduceMotion(folder.path())};
    });
    const QSignalSpy changes(&watch, &SystemWatch::changed);
    QFile settings(folder.filePath(u"kdeglobals"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[KDE]\nAnimationDurationFactor=0\n");
    settings.close();
    QVERIFY(!watch.appearance().reducedMotion);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(changes.size(), 0);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(changes.size(), 1);
    QVERIFY(watch.appearance().reducedMotion);
    QVERIFY(settings.remove());
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(!watch.appearance().reducedMotion);
}

/** Colours and stillness that came from the desktop's own style can no longer be seen: that says nothing of them. */
void TestSystemWatch::whatWasSeenAtTheStartHoldsWithoutANewSign()
{
    TurningDesktop desktop{{Scheme::Light, false}};
    SystemWatch watch(startOf(Scheme::Dark, true), desktop.look());
    watch.lookAgain();
    QCOMPARE(watch.appearance(), startOf(Scheme::Dark, true));
    desktop.signs.settingsReduceMotion = true;
    watch.lookAgain();
    desktop.signs.settingsReduceMotion = false;
    watch.lookAgain();
    QCOMPARE(watch.appearance(), startOf(Scheme::Dark, false)); // of the colours still no sign
}

void TestSystemWatch::nothingNewIsNotTold()
{
    TurningDesktop desktop{{Scheme::Light, false}};
    SystemWatch watch(startOf(Scheme::Dark), desktop.look());
    const QSignalSpy changes(&watch, &SystemWatch::changed);
    watch.lookAgain();
    desktop.signs.scheme = Scheme::Dark; // what it was taken for
    watch.lookAgain();
    QCOMPARE(changes.size(), 0);
    desktop.signs.scheme = Scheme::Light;
    watch.lookAgain();
    QCOMPARE(changes.size(), 1);
}

ATLAS_TEST(TestSystemWatch)
#include "tst_systemwatch.moc"
