// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemlook.h"

#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QPalette>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atlas;

/** A reader who has chosen nothing yet gets what the desktop has. */
class TestSystemLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaletteSaysWhichScheme_data();
    void thePaletteSaysWhichScheme();
    void settingsOfTheDesktopReduceMotion_data();
    void settingsOfTheDesktopReduceMotion();
    void aDesktopWithoutSettingsMoves();
};

void TestSystemLook::thePaletteSaysWhichScheme_data()
{
    using Scheme = Appearance::Scheme;
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("letters");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("Fusion") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << Scheme::Light;
    QTest::newRow("white and black") << QColor(Qt::white) << QColor(Qt::black) << Scheme::Light;
    QTest::newRow("Breeze") << QColor(0xef, 0xf0, 0xf1) << QColor(0x23, 0x26, 0x29) << Scheme::Light;
    QTest::newRow("Breeze dark") << QColor(0x2a, 0x2e, 0x32) << QColor(0xfc, 0xfc, 0xfc) << Scheme::Dark;
    QTest::newRow("Adwaita dark") << QColor(0x35, 0x35, 0x35) << QColor(0xee, 0xee, 0xec) << Scheme::Dark;
    QTest::newRow("Windows dark") << QColor(0x1e, 0x1e, 0x1e) << QColor(Qt::white) << Scheme::Dark;
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white) << Scheme::HighContrast;
}

void TestSystemLook::thePaletteSaysWhichScheme()
{
    QFETCH(const QColor, ground);
    QFETCH(const QColor, letters);
    QFETCH(const Appearance::Scheme, scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, letters);
    QCOMPARE(schemeOf(palette), scheme);
}

void TestSystemLook::settingsOfTheDesktopReduceMotion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reduces");
    const QString kde = u"kdeglobals"_s;
    const QString gtk = u"gtk-3.0/settings.ini"_s;
    QTest::newRow("KDE, at once") << kde << QByteArray("[General]\nfont=x\n\n[KDE]\nAnimationDurationFactor=0\n")
                                  << true;
    QTest::newRow("KDE, quick") << kde << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
    QTest::newRow("KDE, of another section")
        << kde << QByteArray("[Other]\nAnimationDurationFactor=0\n[KDE]\n") << false;
    QTest::newRow("GTK, off") << gtk << QByteArray("[Settings]\ngtk-enable-animations = false\n") << true;
    QTest::newRow("GTK, 0") << gtk << QByteArray("[Settings]\r\ngtk-enable-animations=0\r\n") << true;
    QTest::newRow("GTK, on") << gtk << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
    QTest::newRow("GTK 4, off") << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0")
                                << true;
    QTest::newRow("not understood") << gtk << QByteArray("\xff\x00[Settings\ngtk-enable-animations", 32) << false;
}

void TestSystemLook::settingsOfTheDesktopReduceMotion()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, reduces);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile settings(path);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    QCOMPARE(settings.write(text), text.size());
    settings.close();
    QCOMPARE(settingsReduceMotion(folder.path()), reduces);
}

void TestSystemLook::aDesktopWithoutSettingsMoves()
{
    const QTemporaryDir folder;
    QVERIFY(!settingsReduceMotion(folder.path()));
    QVERIFY(!settingsReduceMotion(folder.filePath(u"nowhere"_s)));
}

ATLAS_TEST(TestSystemLook)
#include "tst_systemlook.moc"
