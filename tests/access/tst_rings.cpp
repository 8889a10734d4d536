// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/sheet/sheetview.h"

#include <QFocusEvent>
#include <QImage>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Where the keyboard stands is seen: every stop of every part looks another when Tab has led to it. */
class TestRings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopShowsThatItHasTheKeyboard_data();
    void everyStopShowsThatItHasTheKeyboard();
    void aSheetKeepsItsRingThroughMenusAndOtherWindows();
};

namespace
{

constexpr QSize Desk(1440, 900);
constexpr int LeastPixels = 100; ///< a ring around the smallest target has as many

QImage pictureOf(QWidget &widget, const QRect &part)
{
    EditionWindow::run(5);
    return widget.grab(part).toImage();
}

/** A stop and what lies around it: the ring may be that of its card. */
QRect surroundings(const QWidget &stop, const QWidget &window)
{
    constexpr int card = 24; ///< pixels at most between a part and the edge of its card
    const QRect own(stop.mapTo(&window, QPoint()), stop.size());
    return own.adjusted(-card, -card, card, card) & window.rect();
}

int differentPixels(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return different;
}

} // namespace

void TestRings::everyStopShowsThatItHasTheKeyboard_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : AllPages)
        QTest::newRow(qPrintable(pageName(page))) << page;
}

void TestRings::everyStopShowsThatItHasTheKeyboard()
{
    QFETCH(const Page, page);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    const Keyboard keyboard(window);
    QSet<QString> faults;
    QSet<const QWidget *> looked;
    forEachPart(window, [&](const QString &part) {
        for (QWidget *stop : window.window().findChildren<QWidget *>()) {
            const bool isStop = (stop->focusPolicy() & Qt::TabFocus) != 0 && stop->focusProxy() == nullptr;
            if (!isStop || !stop->isVisible() || !stop->isEnabled() || stop->window() != &window.window()
                || looked.contains(stop))
                continue;
            looked.insert(stop);
            window.window().setFocus();
            const QRect place = surroundings(*stop, window.window());
            const QImage without = pictureOf(window.window(), place);
            stop->setFocus(Qt::TabFocusReason);
            if (differentPixels(without, pictureOf(window.window(), place)) < LeastPixels)
                faults.insert(u"%1 “%2” (%3)"_s.arg(
                    QString::fromLatin1(stop->metaObject()->className()), stop->objectName(), part));
        }
    });
    QVERIFY(looked.size() > 15);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.begin(), faults.end()).join(u"; "_s)));
}

void TestRings::aSheetKeepsItsRingThroughMenusAndOtherWindows()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), Page::Network));
    const Keyboard keyboard(window);
    auto &sheet = window.part<SheetView>(u"networkSheet"_s);
    QWidget &card = *sheet.parentWidget();
    window.window().setFocus();
    const QImage without = pictureOf(card, card.rect());
    sheet.setFocus(Qt::TabFocusReason);
    const QImage with = pictureOf(card, card.rect());
    QVERIFY(differentPixels(without, with) >= LeastPixels);
    for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason, Qt::OtherFocusReason}) {
        QFocusEvent leaves(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(&sheet, &leaves);
        QFocusEvent comesBack(QEvent::FocusIn, reason);
        QCoreApplication::sendEvent(&sheet, &comesBack);
        QCOMPARE(differentPixels(with, pictureOf(card, card.rect())), 0);
    }
}

ATLAS_TEST(TestRings)

#include "tst_rings.moc"
