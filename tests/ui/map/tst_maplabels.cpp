// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapscene.h"

#include <algorithm>
#include <array>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace
{

/** Where names get tight: the whole, the Straits, the Gulf of Thailand, the lower Mekong, Java, Borneo, Luzon. */
constexpr std::array Places{GeoPoint{116.7, 8.75}, GeoPoint{102.6, 2.6}, GeoPoint{101.2, 13.2}, GeoPoint{104.5, 11.8},
    GeoPoint{109.5, -7}, GeoPoint{114.5, 5}, GeoPoint{121, 14.5}};
constexpr std::array Zooms{1.0, 1.25, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0, 11.0};
constexpr std::array Sizes{
    QSizeF(760, 270), QSizeF(780, 330), QSizeF(805, 478), QSizeF(900, 520), QSizeF(1180, 640), QSizeF(1500, 900)};

constexpr QRectF Buttons(7, 7, 32, 90); ///< of the map, as in the window

/** Everything that is wrong with a layout, in words. */
QStringList faults(const MapLayout &layout, const QRectF &map)
{
    QStringList found;
    for (const PlacedLabel &label : layout.labels) {
        const auto own = std::ranges::find(layout.markers, label.cityId, &Marker::cityId);
        const double ownGap = gapBetween(label.box, {own->centre, own->radius});
        if (!map.contains(label.box))
            found.append(label.text + u" leaves the map"_s);
        if (label.box.intersects(layout.legend))
            found.append(label.text + u" is on the legend"_s);
        for (const PlacedLabel &other : layout.labels) {
            if (&other < &label && other.box.intersects(label.box))
                found.append(label.text + u" overlaps "_s + other.text);
        }
        for (const Marker &marker : layout.markers) {
            if (marker.cityId == label.cityId)
                continue;
            const double gap = gapBetween(label.box, {marker.centre, marker.radius});
            if (gap <= 0)
                found.append(label.text + u" covers the marker of "_s + marker.cityId);
            if (!label.leader && gap <= ownGap)
                found.append(label.text + u" is nearer to "_s + marker.cityId);
        }
        if (label.leader && gapBetween(QRectF(label.leader->p1(), QSizeF(0, 0)), {own->centre, own->radius}) > 1.5)
            found.append(label.text + u" has a leader that does not reach its marker"_s);
    }
    return found;
}

} // namespace

class TestMapLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreClearAtEveryZoom_data();
    void namesAreClearAtEveryZoom();
    void aChosenCityAlwaysHasItsName();
    void aLargerMapNamesEveryCity();
    void aChoiceMovesAndHidesNoOtherName_data();
    void aChoiceMovesAndHidesNoOtherName();
    void theLargestCitiesHaveTheirNamesBesideThem();
    void noOtherNameStandsBesideALargeMarker_data();
    void noOtherNameStandsBesideALargeMarker();
    void aSmallMapKeepsTheImportantNames();
    void coastalNamesStandOnTheWater();

private:
    [[nodiscard]] MapLayout layOut(const ViewState &view, Language language, QSizeF size);

    std::shared_ptr<BasemapShapes> m_shapes = BasemapShapes::openOrEmpty(basemapBytes());
};

MapLayout TestMapLabels::layOut(const ViewState &view, Language language, QSizeF size)
{
    const MapDescription map = factMap(view);
    Appearance appearance;
    appearance.language = language;
    const SpokenWords words(language);
    return MapScene(m_shapes).layOut({factCatalogue(), map, appearance, viewportOf(view, size), {Buttons}});
}

void TestMapLabels::namesAreClearAtEveryZoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : Sizes) {
        QTest::addRow("English %gx%g", size.width(), size.height()) << Language::English << size;
        QTest::addRow("Thai %gx%g", size.width(), size.height()) << Language::Thai << size;
    }
}

void TestMapLabels::namesAreClearAtEveryZoom()
{
    QFETCH(Language, language);
    QFETCH(QSizeF, size);
    qsizetype names = 0;
    for (const GeoPoint place : Places) {
        for (const double zoom : Zooms) {
            ViewState view;
            view.year = 2026; // all 38 cities
            if (zoom > 1)
                view.camera = MapCamera{place.longitude, place.latitude, zoom};
            const MapLayout layout = layOut(view, language, size);
            const QStringList found = faults(layout, QRectF(QPointF(), size));
            QVERIFY2(found.isEmpty(), qPrintable(u"zoom %1: %2"_s.arg(zoom).arg(found.join(u"; "_s))));
            names += layout.labels.size();
        }
    }
    QVERIFY(names > 200);
}

void TestMapLabels::aChosenCityAlwaysHasItsName()
{
    for (const City &city : factCatalogue().cities) {
        for (const QSizeF size : Sizes) {
            ViewState view;
            view.city = city.id;
            const MapLayout layout = layOut(view, Language::English, size);
            QVERIFY2(std::ranges::count(layout.labels, city.id, &PlacedLabel::cityId) == 1, qPrintable(city.id));
        }
    }
}

void TestMapLabels::aLargerMapNamesEveryCity()
{
    for (const Language language : {Language::English, Language::Thai}) {
        for (const QSizeF size : {QSizeF(805, 478), QSizeF(900, 520), QSizeF(1180, 640), QSizeF(1500, 900)})
            QCOMPARE(layOut({}, language, size).labels.size(), 37);
    }
}

void TestMapLabels::aChoiceMovesAndHidesNoOtherName_data()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("English") << Language::English;
    QTest::addRow("Thai") << Language::Thai;
}

void TestMapLabels::aChoiceMovesAndHidesNoOtherName()
{
    QFETCH(const Language, language);
    const QSizeF size(805, 478);
    const MapLayout before = layOut({}, language, size);
    const auto isAsBefore = [&before](const PlacedLabel &label) {
        const auto then = std::ranges::find(before.labels, label.cityId, &PlacedLabel::cityId);
        return then != before.labels.end() && then->box == label.box;
    };
    for (const City &city : factCatalogue().cities) {
        ViewState view;
        view.city = city.id;
        const QList<PlacedLabel> chosen = layOut(view, language, size).labels;
        const bool isThere = std::ranges::count(before.markers, city.id, &Marker::cityId) == 1;
        QVERIFY2(!isThere || chosen.size() == before.labels.size(), qPrintable(city.id));
        for (const PlacedLabel &label : chosen)
            QVERIFY2(label.cityId == city.id || isAsBefore(label), qPrintable(city.id));
        view.city.clear();
        view.states = {city.stateId};
        const QList<PlacedLabel> after = layOut(view, language, size).labels;
        QCOMPARE(after.size(), before.labels.size());
        QVERIFY(std::ranges::all_of(after, isAsBefore));
    }
}

void TestMapLabels::theLargestCitiesHaveTheirNamesBesideThem()
{
    for (const Language language : {Language::English, Language::Thai}) {
        for (const int year : {2018, 2025, 2050}) {
            ViewState view;
            view.year = year;
            const MapLayout layout = layOut(view, language, {805, 478});
            for (const QString &id : {u"jakarta"_s, u"manila"_s, u"bangkok"_s, u"ho_chi_minh_city"_s, u"yangon"_s}) {
                const auto label = std::ranges::find(layout.labels, id, &PlacedLabel::cityId);
                QVERIFY2(label != layout.labels.end() && (!label->leader || label->leader->length() < 8),
                    qPrintable(u"%1 %2 %3"_s.arg(id).arg(year).arg(language.tag())));
            }
            for (const PlacedLabel &label : layout.labels)
                QVERIFY2(!label.leader || label.leader->length() <= 60, qPrintable(label.cityId));
        }
    }
}

void TestMapLabels::noOtherNameStandsBesideALargeMarker_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("year");
    for (const QSizeF size :
        {QSizeF(805, 478), QSizeF(805, 500), QSizeF(805, 520), QSizeF(860, 560), QSizeF(900, 520), QSizeF(1180, 640)}) {
        for (const int year : {2018, 2025, 2050}) {
            QTest::addRow("English %gx%g %d", size.width(), size.height(), year) << Language::English << size << year;
            QTest::addRow("Thai %gx%g %d", size.width(), size.height(), year) << Language::Thai << size << year;
        }
    }
}

/** The name at a large circle is its own: that of a city beside it stands farther off, at its height much farther. */
void TestMapLabels::noOtherNameStandsBesideALargeMarker()
{
    QFETCH(Language, language);
    QFETCH(QSizeF, size);
    QFETCH(int, year);
    ViewState view;
    view.year = year;
    const MapLayout layout = layOut(view, language, size);
    for (const QString &id : {u"jakarta"_s, u"manila"_s, u"bangkok"_s, u"ho_chi_minh_city"_s}) {
        const auto marker = std::ranges::find(layout.markers, id, &Marker::cityId);
        const Target large{marker->centre, marker->radius};
        const auto own = std::ranges::find(layout.labels, id, &PlacedLabel::cityId);
        QVERIFY(own != layout.labels.end());
        const double gap = gapBetween(own->box, large);
        QVERIFY2(gap < 8, qPrintable(u"%1 is %2 away"_s.arg(id).arg(gap)));
        for (const PlacedLabel &other : layout.labels) {
            const double away = gapBetween(other.box, large);
            const bool isLevel = other.box.top() < large.centre.y() && other.box.bottom() > large.centre.y();
            const auto theirs = std::ranges::find(layout.markers, other.cityId, &Marker::cityId);
            const bool isBeside = QLineF(theirs->centre, large.centre).length() < theirs->radius + large.radius;
            QVERIFY2(other.cityId == id || !isBeside || away > (isLevel ? 20 : gap),
                qPrintable(u"%1 is %2 from %3"_s.arg(other.cityId).arg(away).arg(id)));
        }
    }
}

void TestMapLabels::aSmallMapKeepsTheImportantNames()
{
    const MapLayout layout = layOut({}, Language::English, {760, 270});
    for (const QString &id : {u"jakarta"_s, u"manila"_s, u"bangkok"_s, u"singapore"_s, u"yangon"_s, u"ha_noi"_s})
        QVERIFY2(std::ranges::count(layout.labels, id, &PlacedLabel::cityId) == 1, qPrintable(id));
    QVERIFY(layout.labels.size() < 37); // the rest on hover and nearer
}

void TestMapLabels::coastalNamesStandOnTheWater()
{
    const QSizeF size(900, 520);
    const MapLayout layout = layOut({}, Language::English, size);
    const LandMask land(*m_shapes, viewportOf({}, size));
    for (const QString &id :
        {u"phuket"_s, u"da_nang"_s, u"manila"_s, u"cebu_city"_s, u"davao_city"_s, u"semarang"_s, u"denpasar"_s}) {
        const auto label = std::ranges::find(layout.labels, id, &PlacedLabel::cityId);
        QVERIFY(label != layout.labels.end());
        QVERIFY2(land.share(label->box) < 0.4, qPrintable(id));
    }
}

ATLAS_TEST(TestMapLabels)
#include "tst_maplabels.moc"
