// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/support/textrecorder.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapwidget.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

/** The legend in a map that is used: its picture, and its folding. */
class TestMapLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsItsBox();
    void isWholeWhileTheMapMoves();
    void foldsAndUnfoldsByTheKeyboard();
    void leavesItsRoomWhenFolded();
    void staysFoldedInAnotherViewAndLanguage();
    void liesOnNoCityOfANarrowMapUnlessAsked();
    void breaksThaiBetweenWords();

private:
    [[nodiscard]] QAbstractButton *button() const { return m_map->findChild<QAbstractButton *>(u"mapLegend"_s); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapWidget> m_map;
};

void TestMapLegend::init()
{
    m_session = std::make_unique<Session>();
    m_map = std::make_unique<MapWidget>(factCatalogue(), factSeries(), basemapBytes(), *m_session);
    m_map->resize(900, 520);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void TestMapLegend::cleanup()
{
    m_map.reset();
    m_session.reset();
}

void TestMapLegend::followsItsBox()
{
    for (const int year : {1950, 2018, 2035}) {
        m_session->show(withYear(m_session->view(), year));
        const QImage shown = m_map->grab().toImage();
        MapWidget fresh(factCatalogue(), factSeries(), basemapBytes(), *m_session);
        fresh.resize(m_map->size());
        fresh.show();
        const QRect box = fresh.mapLayout().legend.toAlignedRect();
        const QRect inside = box.adjusted(6, 6, -6, -6);
        QCOMPARE(m_map->mapLayout().legend.toAlignedRect(), box);
        QCOMPARE(shown.copy(inside), fresh.grab().toImage().copy(inside));
    }
}

// A choice and another camera at once: the layout is the old one until the map rests.
void TestMapLegend::isWholeWhileTheMapMoves()
{
    static_cast<void>(m_map->grab());
    ViewState view;
    view.year = 1990;
    view.indicator = u"pm25"_s;
    view.states = {u"THA"_s};
    view.camera = MapCamera{100.5, 13.75, 4};
    m_session->show(view);
    const QImage moving = m_map->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const Appearance light;
    const MapContent content{factCatalogue(), m_map->description(), light, m_map->shownViewport(), {}};
    QImage whole = moving;
    QPainter painter(&whole);
    MapScene::paintLegend(painter, content);
    painter.end();
    const QRect box = MapScene::legendRect(content).toAlignedRect();
    for (int y = box.top(); y < box.bottom(); ++y) {
        for (int x = box.left(); x < box.right(); ++x)
            QVERIFY(std::abs(qGray(whole.pixel(x, y)) - qGray(moving.pixel(x, y))) < 60);
    }
}

void TestMapLegend::foldsAndUnfoldsByTheKeyboard()
{
    const QString folds = button()->toolTip();
    QVERIFY(!folds.isEmpty());
    QCOMPARE(button()->accessibleName(), folds);
    QVERIFY(button()->focusPolicy() & Qt::TabFocus);
    const QImage before = m_map->grab().toImage();
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(m_map->mapLayout().legend.isEmpty());
    QVERIFY(button()->toolTip() != folds);
    QCOMPARE(button()->accessibleName(), button()->toolTip());
    QVERIFY(m_map->grab().toImage() != before);
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(button()->toolTip(), folds);
    QCOMPARE(m_map->grab().toImage(), before);
}

void TestMapLegend::leavesItsRoomWhenFolded()
{
    const QRectF legend = m_map->mapLayout().legend;
    const qsizetype names = m_map->mapLayout().labels.size();
    const double jakarta = m_map->viewport().toScreen({106.8, -6.2}).x();
    button()->click();
    QVERIFY(m_map->viewport().toScreen({106.8, -6.2}).x() < jakarta); // the whole takes the room
    QVERIFY(m_map->mapLayout().labels.size() >= names);
    ViewState view;
    view.camera = MapCamera{110, 5, 1.5}; // Sumatra lies where the legend was
    m_session->show(view);
    m_map->grab();
    const MapLayout layout = m_map->mapLayout();
    QVERIFY(std::ranges::any_of(
        layout.labels, [&legend](const PlacedLabel &label) { return label.box.intersects(legend); }));
}

void TestMapLegend::staysFoldedInAnotherViewAndLanguage()
{
    button()->click();
    m_session->show(withYear(m_session->view(), 2018));
    Appearance thai;
    thai.language = Language::Thai;
    m_map->setAppearance(thai);
    m_map->resize(700, 420);
    m_map->grab();
    QVERIFY(m_map->mapLayout().legend.isEmpty());
    m_session->show({});
    QVERIFY(m_map->mapLayout().legend.isEmpty());
}

/** As in the smallest window, where the button stands with the others. */
void TestMapLegend::liesOnNoCityOfANarrowMapUnlessAsked()
{
    const auto hasLegendAt = [this](const QSize &size) {
        m_map->resize(size);
        static_cast<void>(m_map->grab());
        return !m_map->mapLayout().legend.isEmpty();
    };
    QVERIFY(hasLegendAt({900, 520}));
    QVERIFY(!hasLegendAt({500, 400}));
    const auto *whole = m_map->findChild<QAbstractButton *>(u"mapWhole"_s);
    QVERIFY(button()->y() > whole->geometry().bottom() && button()->y() < whole->geometry().bottom() + 10);
    QCOMPARE(button()->x(), whole->x());
    QVERIFY(hasLegendAt({900, 520}));
    QVERIFY(!hasLegendAt({500, 400}));
    button()->click();
    QVERIFY(!m_map->mapLayout().legend.isEmpty());
    QVERIFY(hasLegendAt({520, 400})); // a choice of a person stays
}

/** The dictionary of Thai takes the word for a projection apart, also in the last line of the title. */
void TestMapLegend::breaksThaiBetweenWords()
{
    const SpokenWords words(Language::Thai);
    const MapDescription map = factMap({});
    QVERIFY(map.isAllProjected);
    Appearance appearance;
    appearance.language = Language::Thai;
    for (const Era era : {Era::Buddhist, Era::Both}) {
        appearance.era = era;
        const MapContent content{factCatalogue(), map, appearance, m_map->shownViewport(), {}};
        TextRecorder recorder(m_map->size());
        QPainter painter(&recorder);
        MapScene::paintLegend(painter, content);
        painter.end();
        QStringList drawn;
        for (const DrawnText &text : recorder.texts())
            drawn.append(QString(text.text).remove(QChar(0x2060)));
        QVERIFY2(std::ranges::any_of(drawn, [](const QString &line) { return line.contains(u"ค่าคาดการณ์"_s); }),
            qPrintable(drawn.join(u" | "_s)));
    }
}

ATLAS_TEST(TestMapLegend)
#include "tst_maplegend.moc"
