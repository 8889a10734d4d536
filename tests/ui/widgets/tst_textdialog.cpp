// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textdialog.h"

#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"

#include <QImage>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace atlas;

/** A page of words over its window. */
class TestTextDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void anEdgePartsItFromAPageOfTheSameGround();
    void theArrowsScrollAtOnce();
};

void TestTextDialog::anEdgePartsItFromAPageOfTheSameGround()
{
    QWidget window;
    window.resize(700, 500);
    auto *dialog = new TextDialog(u"About"_s, u"<p>Words</p>"_s, window);
    QPalette palette = dialog->palette();
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Mid, QColor(0x9aa5b0)); // where the style keeps the border of the theme
    dialog->setPalette(palette);
    const QImage image = dialog->grab().toImage();
    const int right = image.width() - 1;
    const int bottom = image.height() - 1;
    for (int x = 0; x <= right; ++x) {
        QCOMPARE(image.pixelColor(x, 0), QColor(0x9aa5b0));
        QCOMPARE(image.pixelColor(x, bottom), QColor(0x9aa5b0));
    }
    for (int y = 0; y <= bottom; ++y) {
        QCOMPARE(image.pixelColor(0, y), QColor(0x9aa5b0));
        QCOMPARE(image.pixelColor(right, y), QColor(0x9aa5b0));
    }
    QCOMPARE(image.pixelColor(3, bottom / 2), QColor(Qt::black));
}

/** They move no caret through what is in sight, and none is painted before the words. */
void TestTextDialog::theArrowsScrollAtOnce()
{
    QWidget window;
    window.resize(700, 500);
    auto *dialog = new TextDialog(u"About"_s, u"<p>Words</p>"_s.repeated(60), window);
    dialog->show();
    auto *text = dialog->findChild<QTextBrowser *>(u"text"_s);
    QVERIFY(text->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(text->verticalScrollBar()->value() > 0);
}

ATLAS_TEST(TestTextDialog)

#include "tst_textdialog.moc"
