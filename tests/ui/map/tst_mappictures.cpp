// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapwidget.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

/** The first picture of a map, which is begun before it is asked for. */
class TestMapPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstPictureIsAsAnyOther();
    void workForAPictureThatChangesIsInVain();
    void aMapThatIsNeverPaintedGoesQuietly();

private:
    Session m_session;
};

void TestMapPictures::init()
{
    m_session.show({});
}

// It is made on a second thread while the rest of the window is painted.
void TestMapPictures::theFirstPictureIsAsAnyOther()
{
    for (const QSize size : {QSize(420, 300), QSize(900, 520), QSize(1500, 900)}) {
        MapWidget unseen(factCatalogue(), factSeries(), basemapBytes(), m_session);
        unseen.resize(size);
        MapWidget map(factCatalogue(), factSeries(), basemapBytes(), m_session);
        map.resize(size);
        map.show();
        const QImage first = map.grab().toImage();
        QCOMPARE(first, map.grab().toImage());
        QCOMPARE(first, unseen.grab().toImage());
    }
}

void TestMapPictures::workForAPictureThatChangesIsInVain()
{
    ViewState later;
    later.year = 2018;
    later.states = {u"PHL"_s};
    later.camera = MapCamera{121, 14.5, 3};
    Appearance dark;
    dark.scheme = Appearance::Scheme::Dark;
    MapWidget map(factCatalogue(), factSeries(), basemapBytes(), m_session);
    map.resize(900, 520);
    map.show();
    map.resize(700, 420);
    map.setAppearance(dark);
    m_session.show(later);
    MapWidget fresh(factCatalogue(), factSeries(), basemapBytes(), m_session);
    fresh.resize(map.size());
    fresh.setAppearance(dark);
    const auto areAlike = [&map, &fresh] {
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus(); // it is drawn
        return map.grab().toImage() == fresh.grab().toImage();
    };
    QTRY_VERIFY(areAlike()); // when it rests
}

void TestMapPictures::aMapThatIsNeverPaintedGoesQuietly()
{
    for (const QSize size : {QSize(1, 1), QSize(420, 300), QSize(1500, 900)}) {
        MapWidget map(factCatalogue(), factSeries(), basemapBytes(), m_session);
        map.resize(size);
        map.show();
    }
    QCOMPARE(m_session.view(), ViewState());
}

ATLAS_TEST(TestMapPictures)
#include "tst_mappictures.moc"
