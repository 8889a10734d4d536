// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapwidget.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

class TestMapWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheWholeRegion();
    void aClickOnACitySelectsIt();
    void aSecondClickOnItLetsGo();
    void aClickOnAStateColoursIt();
    void aClickOnTheSeaClears();
    void aDragMovesTheMapInOneStep();
    void theWheelKeepsThePlaceUnderThePointer();
    void aBurstOfTheWheelIsOneStep();
    void aDoubleClickZoomsAndChoosesNothing();
    void arrowsWalkFromCityToCity();
    void enterChoosesAndEscapeLetsGo();
    void plusMinusAndHomeZoom();
    void theCardNeverCoversItsCity();
    void theCardSpeaksBothLanguages();
    void theToolTipSaysWhatIsUnderThePointer();
    void anotherYearIsAnotherDescription();
    void backUndoesEveryGesture();
    void aCameraFromALinkIsFollowed();
    void smallAndLargeWindowsWork();
    void pointingWhileItMovesKnowsOnlyWhatIsThere();
    void keysOfTheWindowDoNotWalk();
    void theTipGoesWithWhatItSpeaksOf();
    void theRingFollowsWhatIsUnderThePointer();

private:
    [[nodiscard]] QPoint pointOf(const QString &cityId) const;
    [[nodiscard]] QPoint pointAt(GeoPoint place) const;
    void turnWheel(QPointF at, int angle);
    void point(QPointF at);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapWidget> m_map;
};

void TestMapWidget::init()
{
    m_session = std::make_unique<Session>();
    m_map = std::make_unique<MapWidget>(factCatalogue(), factSeries(), basemapBytes(), *m_session);
    m_map->resize(900, 520);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void TestMapWidget::cleanup()
{
    m_map.reset();
    m_session.reset();
}

QPoint TestMapWidget::pointOf(const QString &cityId) const
{
    const City *city = factCatalogue().city(cityId);
    return pointAt({city->position.longitude(), city->position.latitude()});
}

QPoint TestMapWidget::pointAt(GeoPoint place) const
{
    return m_map->viewport().toScreen(place).toPoint();
}

void TestMapWidget::turnWheel(QPointF at, int angle)
{
    QWheelEvent event(
        at, m_map->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_map.get(), &event);
}

void TestMapWidget::point(QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, m_map->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_map.get(), &event);
}

void TestMapWidget::startsWithTheWholeRegion()
{
    const GeoRect seen = m_map->viewport().seen();
    QVERIFY(seen.west <= Viewport::Region.west && seen.east >= Viewport::Region.east);
    QVERIFY(!m_session->view().camera.has_value());
    QVERIFY(m_map->title().contains(u"2025"_s));
}

void TestMapWidget::aClickOnACitySelectsIt()
{
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointOf(u"manila"_s));
    QCOMPARE(m_session->view().city, u"manila"_s);
    QVERIFY(m_map->description().city(u"manila"_s)->isSelected);
    QVERIFY(m_map->findChild<QWidget *>(u"cityCard"_s)->isVisible());
}

void TestMapWidget::aSecondClickOnItLetsGo()
{
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointOf(u"manila"_s));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointOf(u"manila"_s));
    QVERIFY(m_session->view().city.isEmpty());
}

void TestMapWidget::aClickOnAStateColoursIt()
{
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointAt({113.5, -1.5}));
    QCOMPARE(m_session->view().states, QList<QString>{u"IDN"_s});
    QCOMPARE(m_map->description().state(u"IDN"_s)->choice, 0);
}

void TestMapWidget::aClickOnTheSeaClears()
{
    ViewState view;
    view.city = u"ha_noi"_s;
    view.states = {u"VNM"_s};
    m_session->show(view);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointAt({131, 14}));
    QVERIFY(m_session->view().city.isEmpty());
    QVERIFY(m_session->view().states.isEmpty());
}

void TestMapWidget::aDragMovesTheMapInOneStep()
{
    m_map->zoomBy(3);
    const ViewState before = m_session->view();
    const QPointF from = m_map->viewport().rect().center();
    const GeoPoint held = m_map->viewport().toGeo(from);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(m_map.get(), from.toPoint() + QPoint(6 * i, -4 * i));
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, from.toPoint() + QPoint(60, -40));
    const QPointF now = m_map->viewport().toScreen(held);
    QVERIFY(QLineF(now, from + QPointF(60, -40)).length() < 1.5);
    QVERIFY(m_session->view().city.isEmpty()); // a drag is no click
    m_session->goBack();
    QCOMPARE(m_session->view(), before);
}

void TestMapWidget::theWheelKeepsThePlaceUnderThePointer()
{
    const QPointF pointer(480, 260);
    const GeoPoint place = m_map->viewport().toGeo(pointer);
    for (int i = 0; i < 5; ++i)
        turnWheel(pointer, 120);
    QVERIFY(m_map->viewport().scale() > 2 * m_map->viewport().smallestScale());
    QVERIFY(QLineF(m_map->viewport().toScreen(place), pointer).length() < 1e-3);
}

void TestMapWidget::aBurstOfTheWheelIsOneStep()
{
    const ViewState before = m_session->view();
    for (int i = 0; i < 8; ++i)
        turnWheel({450, 250}, 120);
    QVERIFY(m_session->view() != before);
    m_session->goBack();
    QCOMPARE(m_session->view(), before);
    QVERIFY(!m_session->canGoBack());
}

void TestMapWidget::aDoubleClickZoomsAndChoosesNothing()
{
    const QPoint inBorneo = pointAt({113.5, -1.5});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, inBorneo);
    QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, inBorneo);
    QVERIFY(m_session->view().states.isEmpty());
    QVERIFY(m_session->view().camera->zoom > 1.5);
    m_session->goBack();
    QCOMPARE(m_session->view(), ViewState());
}

void TestMapWidget::arrowsWalkFromCityToCity()
{
    ViewState view;
    view.city = u"bangkok"_s;
    m_session->show(view);
    QTest::keyClick(m_map.get(), Qt::Key_Up);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QVERIFY(m_session->view().city != u"bangkok"_s);
    const City *reached = factCatalogue().city(m_session->view().city);
    QVERIFY(reached->position.latitude() > factCatalogue().city(u"bangkok"_s)->position.latitude());
}

void TestMapWidget::enterChoosesAndEscapeLetsGo()
{
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTest::keyClick(m_map.get(), Qt::Key_Enter);
    QVERIFY(!m_session->view().city.isEmpty());
    QTest::keyClick(m_map.get(), Qt::Key_Escape);
    QVERIFY(m_session->view().city.isEmpty());
}

void TestMapWidget::plusMinusAndHomeZoom()
{
    const double whole = m_map->viewport().scale();
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QVERIFY(m_map->viewport().scale() > whole);
    QTest::keyClick(m_map.get(), Qt::Key_Minus);
    QCOMPARE(m_map->viewport().scale(), whole);
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QVERIFY(!m_session->view().camera.has_value());
    QCOMPARE(m_map->viewport().scale(), whole);
}

void TestMapWidget::theCardNeverCoversItsCity()
{
    const auto *card = m_map->findChild<QWidget *>(u"cityCard"_s);
    for (const City &city : factCatalogue().cities) {
        ViewState view;
        view.city = city.id;
        m_session->show(view);
        QVERIFY2(card->isVisible(), qPrintable(city.id));
        QVERIFY2(!card->geometry().contains(pointOf(city.id)), qPrintable(city.id));
        QVERIFY2(m_map->rect().contains(card->geometry()), qPrintable(city.id));
    }
}

void TestMapWidget::theCardSpeaksBothLanguages()
{
    ViewState view;
    view.city = u"ha_noi"_s;
    m_session->show(view);
    const auto *name = m_map->findChild<QLabel *>(u"cityCardName"_s);
    QCOMPARE(name->text(), factCatalogue().city(view.city)->name.en);
    Appearance thai;
    thai.language = Language::Thai;
    m_map->setAppearance(thai);
    QCOMPARE(name->text(), factCatalogue().city(view.city)->name.th);
    QVERIFY(
        m_map->findChild<QLabel *>(u"cityCardOtherNames"_s)->text().contains(factCatalogue().city(view.city)->name.en));
}

void TestMapWidget::theToolTipSaysWhatIsUnderThePointer()
{
    const MapLayout layout = m_map->mapLayout();
    QCOMPARE(layout.markers.size(), 37);
    QVERIFY(std::ranges::all_of(
        layout.markers, [this](const Marker &marker) { return m_map->viewport().rect().contains(marker.centre); }));
}

void TestMapWidget::anotherYearIsAnotherDescription()
{
    QSignalSpy spy(m_map.get(), &MapWidget::descriptionChanged);
    m_session->show(withYear(m_session->view(), 2018));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_map->description().year, 2018);
    QCOMPARE(m_map->description().cities.size(), 26);
}

void TestMapWidget::backUndoesEveryGesture()
{
    const ViewState before = m_session->view();
    const Viewport viewport = m_map->viewport();
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, pointOf(u"manila"_s));
    m_map->zoomBy(2);
    QTest::keyClick(m_map.get(), Qt::Key_Right, Qt::ShiftModifier);
    while (m_session->canGoBack())
        m_session->goBack();
    QCOMPARE(m_session->view(), before);
    QCOMPARE(m_map->viewport(), viewport);
}

void TestMapWidget::aCameraFromALinkIsFollowed()
{
    ViewState view;
    view.camera = MapCamera{100.5, 13.75, 4};
    m_session->show(view);
    QVERIFY(std::abs(m_map->viewport().centre().longitude - 100.5) < 1e-6);
    QVERIFY(std::abs(m_map->viewport().scale() / m_map->viewport().smallestScale() - 4) < 1e-6);
}

void TestMapWidget::smallAndLargeWindowsWork()
{
    for (const QSize size : {QSize(1, 1), QSize(120, 90), QSize(360, 280), QSize(1900, 1000)}) {
        m_map->resize(size);
        QVERIFY(!m_map->grab().isNull());
    }
}

// A link or Back may change what stands on the map in the middle of a gesture.
void TestMapWidget::pointingWhileItMovesKnowsOnlyWhatIsThere()
{
    ViewState late = m_session->view();
    late.year = 2026; // all members
    m_session->show(late);
    turnWheel({450, 260}, 120);
    ViewState early;
    early.year = 1990; // the pilots alone
    early.states = {u"THA"_s};
    m_session->show(early);
    for (const Marker &marker : m_map->mapLayout().markers) {
        QVERIFY(m_map->description().city(marker.cityId));
        QTest::mouseMove(m_map.get(), marker.centre.toPoint());
    }
    QCOMPARE(m_map->mapLayout().markers.size(), m_map->description().cities.size());
}

// Alt with an arrow goes through the history; at its end the key comes here.
void TestMapWidget::keysOfTheWindowDoNotWalk()
{
    const ViewState before = m_session->view();
    for (const auto modifier : {Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier}) {
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Plus})
            QTest::keyClick(m_map.get(), key, modifier);
    }
    QTest::keyClick(m_map.get(), Qt::Key_Return); // stands on nothing
    QCOMPARE(m_session->view(), before);
    QVERIFY(!QToolTip::isVisible());
}

void TestMapWidget::theTipGoesWithWhatItSpeaksOf()
{
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTRY_VERIFY(QToolTip::isVisible());
    m_map->resize(860, 500);
    QTRY_VERIFY(!QToolTip::isVisible());
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTRY_VERIFY(QToolTip::isVisible());
    m_session->show(withYear(m_session->view(), 2018));
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestMapWidget::theRingFollowsWhatIsUnderThePointer()
{
    const QPoint manila = pointOf(u"manila"_s);
    point(pointAt({131, 14})); // the sea
    const QImage unpointed = m_map->grab().toImage();
    point(manila);
    QVERIFY(m_map->grab().toImage() != unpointed);
    ViewState panned = m_session->view();
    panned.camera = MapCamera{117, 5, 1.6}; // another place comes under the pointer
    m_session->show(panned);
    QTest::qWait(600);
    const QImage pointed = m_map->grab().toImage();
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_map.get(), &leave);
    QCOMPARE(pointed, m_map->grab().toImage()); // no ring was left
}

ATLAS_TEST(TestMapWidget)
#include "tst_mapwidget.moc"
