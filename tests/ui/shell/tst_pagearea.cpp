// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagearea.h"

#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/map/mapwidget.h"
#include "ui/shell/header.h"
#include "ui/shell/yearbar.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

// A window with less room than its page: what is below the edge is scrolled to, and nothing changes on the way.
class TestPageArea final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrameOfTheWindowIsUncut_data();
    void theFrameOfTheWindowIsUncut();
    void aPageThatFitsDoesNotScroll_data();
    void aPageThatFitsDoesNotScroll();
    void theWheelScrollsAndChangesNothing();
    void overTheMapTheWheelZooms();
    void keysScrollWhereNoPartHasUseForThem();
    void theFocusIsBroughtIntoSight();
    void theWindowNeedsNoMoreThanItsScreen();
};

namespace
{

const QSize SmallWindow(960, 510); // 1920 × 1080 at 200 %, less a task bar

QScrollBar &barOf(const ShownWindow &shown)
{
    return *shown.window.findChild<PageArea *>()->verticalScrollBar();
}

/** As from the system: only such an event goes on to what lies behind the widget. */
void turnWheel(QWidget &widget, QPointF at, int notches)
{
    QWheelEvent turn(at, widget.mapToGlobal(at), {}, {0, notches * QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(&widget, &turn);
}

} // namespace

void TestPageArea::theFrameOfTheWindowIsUncut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize size : {QSize(960, 510), QSize(1093, 552), QSize(1280, 690), QSize(1366, 690)}) {
        QTest::addRow("%d x %d, English", size.width(), size.height()) << size << Language::English;
        QTest::addRow("%d x %d, Thai", size.width(), size.height()) << size << Language::Thai;
    }
}

void TestPageArea::theFrameOfTheWindowIsUncut()
{
    QFETCH(const QSize, size);
    QFETCH(const Language, language);
    ShownWindow shown({}, {}, size);
    shown.look([&](Appearance &look) { look.language = language; });
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown.window.size(), size);
    const QRect window = shown.window.rect();
    for (const QWidget *frame : {static_cast<QWidget *>(shown.window.findChild<Header *>()),
             static_cast<QWidget *>(shown.window.findChild<YearBar *>())}) {
        QVERIFY(window.contains(frame->geometry()));
        for (const QWidget *part : frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            QVERIFY2(part->isHidden() || frame->rect().contains(part->geometry()), qPrintable(part->objectName()));
            QVERIFY2(
                part->isHidden() || part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()),
                qPrintable(part->objectName()));
        }
    }
    const auto *area = shown.window.findChild<PageArea *>();
    QVERIFY(area->widget()->width() == area->viewport()->width()); // nothing is lost at the right
}

void TestPageArea::aPageThatFitsDoesNotScroll_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("1366 x 768 at 125 %") << QSize(1093, 552) << true;
    QTest::newRow("1920 x 1080 at 200 %") << QSize(960, 510) << true;
    QTest::newRow("1920 x 1080 at 150 %") << QSize(1280, 690) << false;
    QTest::newRow("1366 x 768") << QSize(1366, 690) << false;
    QTest::newRow("1440 x 900") << QSize(1440, 900) << false;
    QTest::newRow("half a wide screen") << QSize(960, 1040) << false;
}

void TestPageArea::aPageThatFitsDoesNotScroll()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, scrolls);
    ShownWindow shown({}, {}, size);
    QCOMPARE(barOf(shown).maximum() > 0, scrolls);
    shown.window.resize(1920, 1080); // and back: the page finds to itself
    QCOMPARE(barOf(shown).maximum(), 0);
    shown.window.resize(size);
    QCOMPARE(barOf(shown).maximum() > 0, scrolls);
}

void TestPageArea::theWheelScrollsAndChangesNothing()
{
    const ShownWindow shown({}, {}, SmallWindow);
    auto *figures = shown.window.findChild<QWidget *>(u"keyFigures"_s);
    auto *map = shown.window.findChild<MapWidget *>();
    turnWheel(*figures, {20, 20}, -1);
    const int first = barOf(shown).value();
    QVERIFY(first > 0);
    turnWheel(*map, {200, 150}, -1); // the map has come under the pointer
    QVERIFY(barOf(shown).value() > first);
    turnWheel(*shown.window.findChild<QWidget *>(u"urbanChart"_s), {20, 20}, -1);
    turnWheel(*shown.window.findChild<QWidget *>(u"years"_s), {20, 20}, -1);
    QTest::qWait(500);
    QCOMPARE(shown.session.view(), ViewState());
    QVERIFY(!shown.session.canGoBack());
}

void TestPageArea::overTheMapTheWheelZooms()
{
    const ShownWindow shown({}, {}, SmallWindow);
    turnWheel(*shown.window.findChild<MapWidget *>(), {200, 150}, 2);
    QTRY_VERIFY(shown.session.view().camera.has_value());
    QCOMPARE(barOf(shown).value(), 0);
}

void TestPageArea::keysScrollWhereNoPartHasUseForThem()
{
    ShownWindow shown({}, {}, SmallWindow);
    QTest::keyClick(&shown.window, Qt::Key_PageDown);
    QVERIFY(barOf(shown).value() > 0);
    QTest::keyClick(&shown.window, Qt::Key_End);
    QCOMPARE(barOf(shown).value(), barOf(shown).maximum());
    QTest::keyClick(&shown.window, Qt::Key_Home);
    QCOMPARE(barOf(shown).value(), 0);
    QCOMPARE(shown.session.view(), ViewState());
}

void TestPageArea::theFocusIsBroughtIntoSight()
{
    const ShownWindow shown({}, {}, SmallWindow);
    auto *last = shown.window.findChild<QWidget *>(u"areaPanel-industry_innovation"_s);
    Q_EMIT qApp->focusChanged(nullptr, last);
    const auto *area = shown.window.findChild<PageArea *>();
    const QRect seen(last->mapTo(area->viewport(), QPoint()), last->size());
    QVERIFY(area->viewport()->rect().contains(seen));
}

void TestPageArea::theWindowNeedsNoMoreThanItsScreen()
{
    const ShownWindow shown;
    const QSize screen = shown.window.screen()->availableSize();
    QCOMPARE(shown.window.minimumSize().boundedTo(screen), shown.window.minimumSize());
    QVERIFY(shown.window.minimumHeight() < 510);
}

ATLAS_TEST(TestPageArea)

#include "tst_pagearea.moc"
