// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapwidget.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

/** What a hand does on the map over more than one event: bursts, double clicks, the menu, and ways to a goal. */
class TestMapGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aHeldKeyIsOneStep_data();
    void aHeldKeyIsOneStep();
    void aBurstNeverGoesOnWithAnotherStep();
    void aDoubleClickLeavesEveryChoiceAsItWas();
    void theMenuOffersWhatIsThere();
    void theMenuCentresAndClears();
    void aWayEndsAtItsGoal();
    void inputEndsAWayAtItsGoal();
    void reducedMotionHasNoWay();
    void aSingleYearBlendsAndARunDoesNot();
    void aDragIsFollowedAtOnce();
    void closingTheCardKeepsTheKeyboard();
    void theDescriptionFollowsWhatIsChosen();
    void scrollingPaintsWhatAFreshPictureShows();

private:
    void press(int key, bool isHeld, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QPoint pointAt(GeoPoint place) const { return m_map->viewport().toScreen(place).toPoint(); }
    [[nodiscard]] QMenu *openMenu(QPoint at);
    static void choose(QMenu *menu, const QString &objectName);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapWidget> m_map;
};

void TestMapGestures::init()
{
    m_session = std::make_unique<Session>();
    m_map = std::make_unique<MapWidget>(factCatalogue(), factSeries(), basemapBytes(), *m_session);
    m_map->resize(900, 520);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    m_map->grab();
}

void TestMapGestures::cleanup()
{
    m_map.reset();
    m_session.reset();
}

void TestMapGestures::press(int key, bool isHeld, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, QString(), isHeld);
    QCoreApplication::sendEvent(m_map.get(), &event);
}

QMenu *TestMapGestures::openMenu(QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_map->mapToGlobal(at));
    QCoreApplication::sendEvent(m_map.get(), &event);
    return m_map->findChild<QMenu *>(u"mapMenu"_s);
}

void TestMapGestures::choose(QMenu *menu, const QString &objectName)
{
    auto *action = menu->findChild<QAction *>(objectName);
    QVERIFY(action);
    QVERIFY(action->isEnabled());
    action->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
}

void TestMapGestures::aHeldKeyIsOneStep_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("plus") << int(Qt::Key_Plus) << Qt::KeyboardModifiers();
    QTest::newRow("minus") << int(Qt::Key_Minus) << Qt::KeyboardModifiers();
    QTest::newRow("moving") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestMapGestures::aHeldKeyIsOneStep()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    ViewState near;
    near.camera = MapCamera{110, 5, 4};
    m_session->show(near);
    press(key, false, modifiers);
    for (int i = 0; i < 3; ++i)
        press(key, true, modifiers);
    QVERIFY(m_session->view() != near);
    m_session->goBack();
    QCOMPARE(m_session->view(), near);
}

void TestMapGestures::aBurstNeverGoesOnWithAnotherStep()
{
    // At the limit a turn does nothing; the choice of a city in between stays a step of its own.
    const auto turn = [this](int angle) {
        const QPointF at(450, 250);
        QWheelEvent event(
            at, m_map->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_map.get(), &event);
    };
    turn(120);
    ViewState chosen = m_session->view();
    chosen.city = u"manila"_s;
    m_session->show(chosen);
    turn(120);
    m_session->goBack();
    QCOMPARE(m_session->view(), chosen);
}

void TestMapGestures::aDoubleClickLeavesEveryChoiceAsItWas()
{
    ViewState view;
    view.city = u"ha_noi"_s;
    view.states = {u"THA"_s};
    m_session->show(view);
    m_session->show(withYear(view, 2024));
    view = m_session->view();
    const City *manila = factCatalogue().city(u"manila"_s);
    for (const GeoPoint place : {GeoPoint{manila->position.longitude(), manila->position.latitude()},
             GeoPoint{113.5, -1.5}, GeoPoint{131, 14}}) {
        const QPoint at = pointAt(place);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, at);
        QCOMPARE(m_session->view().city, view.city);
        QCOMPARE(m_session->view().states, view.states);
        QVERIFY(m_session->view().camera->zoom > 1.5);
        m_session->goBack();
        QCOMPARE(m_session->view(), view);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
    }
}

void TestMapGestures::theMenuOffersWhatIsThere()
{
    const City *manila = factCatalogue().city(u"manila"_s);
    QMenu *menu = openMenu(pointAt({manila->position.longitude(), manila->position.latitude()}));
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction *>(u"mapMenuCity"_s)->text().contains(u"Manila"_s));
    QVERIFY(!menu->findChild<QAction *>(u"mapMenuShowAll"_s)->isEnabled()); // all is shown
    QVERIFY(!menu->findChild<QAction *>(u"mapMenuClear"_s)->isEnabled()); // nothing is chosen
    choose(menu, u"mapMenuCity"_s);
    QCOMPARE(m_session->view().city, u"manila"_s);
    menu = openMenu(pointAt({113.5, -1.5}));
    choose(menu, u"mapMenuState"_s);
    QCOMPARE(m_session->view().states, QList<QString>{u"IDN"_s});
    menu = openMenu(pointAt({131, 14})); // the sea
    QVERIFY(!menu->findChild<QAction *>(u"mapMenuState"_s));
    QVERIFY(!menu->findChild<QAction *>(u"mapMenuCity"_s));
    choose(menu, u"mapMenuClear"_s);
    QVERIFY(m_session->view().city.isEmpty() && m_session->view().states.isEmpty());
}

void TestMapGestures::theMenuCentresAndClears()
{
    m_map->zoomBy(4);
    const GeoPoint place = m_map->viewport().toGeo({300, 200});
    choose(openMenu({300, 200}), u"mapMenuCentre"_s);
    const GeoPoint centre = m_map->viewport().centre();
    QVERIFY(std::abs(centre.longitude - place.longitude) < 1e-6 && std::abs(centre.latitude - place.latitude) < 1e-6);
    choose(openMenu({300, 200}), u"mapMenuShowAll"_s);
    QVERIFY(!m_session->view().camera);
}

void TestMapGestures::aWayEndsAtItsGoal()
{
    ViewState view;
    view.camera = MapCamera{121, 14.5, 5};
    m_session->show(view);
    QVERIFY(m_map->shownViewport() != m_map->viewport()); // on its way
    QTRY_VERIFY(m_map->shownViewport() == m_map->viewport());
    QCOMPARE(m_session->view(), view);
    m_session->goBack();
    QVERIFY(!m_session->canGoBack()); // one step, whatever was painted
}

void TestMapGestures::inputEndsAWayAtItsGoal()
{
    ViewState view;
    view.camera = MapCamera{121, 14.5, 5};
    m_session->show(view);
    QVERIFY(m_map->shownViewport() != m_map->viewport());
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {450, 250});
    QVERIFY(m_map->shownViewport() == m_map->viewport());
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {450, 250});
}

void TestMapGestures::reducedMotionHasNoWay()
{
    Appearance still;
    still.reducedMotion = true;
    m_map->setAppearance(still);
    ViewState view;
    view.camera = MapCamera{121, 14.5, 5};
    m_session->show(view);
    QVERIFY(m_map->shownViewport() == m_map->viewport());
}

void TestMapGestures::aSingleYearBlendsAndARunDoesNot()
{
    const auto frame = [this] { return m_map->grab().toImage(); };
    m_session->show(withYear(m_session->view(), 1999));
    QTest::qWait(500); // a rest between the jump and the step
    const QImage before = frame();
    m_session->show(withYear(m_session->view(), 2000));
    const QImage first = frame();
    QTest::qWait(600);
    const QImage after = frame();
    QVERIFY(before != after);
    QVERIFY(first != after); // it began at the old sizes
    m_session->show(withYear(m_session->view(), 2001));
    m_session->show(withYear(m_session->view(), 2002));
    m_session->show(withYear(m_session->view(), 2003)); // a run: there at once
    const QImage run = frame();
    QTest::qWait(100);
    QCOMPARE(frame(), run);
}

void TestMapGestures::aDragIsFollowedAtOnce()
{
    m_map->zoomBy(3);
    QTRY_VERIFY(m_map->shownViewport() == m_map->viewport());
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {450, 250});
    for (int i = 1; i < 6; ++i) {
        QTest::mouseMove(m_map.get(), QPoint(450 + 12 * i, 250));
        QVERIFY(m_map->shownViewport() == m_map->viewport());
    }
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {510, 250});
}

void TestMapGestures::closingTheCardKeepsTheKeyboard()
{
    m_map->activateWindow();
    m_map->setFocus();
    ViewState view;
    view.city = u"manila"_s;
    m_session->show(view);
    auto *close = m_map->findChild<QAbstractButton *>(u"cityCardClose"_s);
    QVERIFY(close && close->isVisible());
    close->setFocus();
    QVERIFY(m_map->focusWidget() == close);
    close->click();
    QVERIFY(m_session->view().city.isEmpty());
    QVERIFY(!m_map->findChild<QWidget *>(u"cityCard"_s)->isVisible());
    if (QApplication::focusWidget() != nullptr)
        QCOMPARE(QApplication::focusWidget(), m_map.get());
}

void TestMapGestures::theDescriptionFollowsWhatIsChosen()
{
    ViewState view;
    view.city = u"da_nang"_s;
    m_session->show(view);
    QVERIFY(m_map->accessibleDescription().contains(u"Da Nang"_s));
    m_session->show(withYear(view, 1990));
    QVERIFY(m_map->accessibleDescription().contains(u"1990"_s));
    press(Qt::Key_Up, false);
    QVERIFY(m_map->accessibleDescription().contains(u" of 26"_s)); // the city the keys stand on
}

/** What a drag brings in at the edges is what stands there: the outline of the land, if from a coarser level. */
void TestMapGestures::scrollingPaintsWhatAFreshPictureShows()
{
    ViewState view;
    view.camera = MapCamera{105, 12, 3};
    m_session->show(view);
    QTRY_VERIFY(m_map->shownViewport() == m_map->viewport());
    QTest::qWait(150);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {600, 300});
    for (int i = 1; i <= 10; ++i) {
        QTest::mouseMove(m_map.get(), QPoint(600 - 22 * i, 300 - 9 * i));
        m_map->grab();
    }
    const QImage moving = m_map->grab().toImage();
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {380, 210});
    const QImage sharp = m_map->grab().toImage();
    const QRect right(720, 120, 170, 300);
    qint64 off = 0;
    for (int y = right.top(); y < right.bottom(); ++y) {
        for (int x = right.left(); x < right.right(); ++x) {
            const QColor a = moving.pixelColor(x, y);
            const QColor b = sharp.pixelColor(x, y);
            off += std::abs(a.red() - b.red()) + std::abs(a.blue() - b.blue()) > 60 ? 1 : 0;
        }
    }
    QVERIFY2(off < right.width() * right.height() / 12, qPrintable(QString::number(off)));
}

ATLAS_TEST(TestMapGestures)
#include "tst_mapgestures.moc"
