// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/groundpicture.h"
#include "ui/map/legend.h"
#include "ui/map/mapscene.h"
#include "ui/theme/patterns.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSizeF PanelSize(900, 480);

/** The colours in a square of pixels. */
QSet<QRgb> coloursAround(const QImage &image, QPointF at, int reach)
{
    QSet<QRgb> colours;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx)
            colours.insert(image.pixel(at.toPoint() + QPoint(dx, dy)));
    }
    return colours;
}

} // namespace

class TestMapScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noLabelsOverlapAtFit_data();
    void noLabelsOverlapAtFit();
    void everyCityHasItsNameAtFit();
    void aStateWithoutDataIsHatchedAndNotGrey();
    void aStateHasTheColourOfItsClass();
    void aProjectedColourHasDots();
    void outsidersAreOneGrey();
    void contestedIsletsAreDrawnWithoutALine();
    void theDisclaimerIsPaintedUnderTheMap();
    void areaOfACircleIsProportionalToPeople();
    void theLegendSaysAllAtEverySizeOfAWindow();
    void keptPicturesShowWhatIsPainted();
    void theSameContentGivesTheSamePicture();
    void paintsOnPaperToo();
    void aMapWithoutABasemapIsSea();

private:
    [[nodiscard]] QImage ground(const ViewState &view, const Viewport &viewport, Appearance::Scheme scheme);

    std::shared_ptr<BasemapShapes> m_shapes;
};

void TestMapScene::initTestCase()
{
    m_shapes = BasemapShapes::openOrEmpty(basemapBytes());
    QCOMPARE(m_shapes->states().size(), 11);
}

QImage TestMapScene::ground(const ViewState &view, const Viewport &viewport, Appearance::Scheme scheme)
{
    const MapDescription map = factMap(view);
    Appearance appearance;
    appearance.scheme = scheme;
    QImage image(viewport.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    MapScene(m_shapes).paintGround(painter, {factCatalogue(), map, appearance, viewport, {}});
    return image;
}

void TestMapScene::noLabelsOverlapAtFit_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("year");
    for (const int year : {2018, 2025, 2050}) {
        QTest::addRow("English %d", year) << Language::English << PanelSize << year;
        QTest::addRow("Thai %d", year) << Language::Thai << PanelSize << year;
        QTest::addRow("small, English %d", year) << Language::English << QSizeF(560, 380) << year;
        QTest::addRow("large, Thai %d", year) << Language::Thai << QSizeF(1900, 1000) << year;
    }
}

void TestMapScene::noLabelsOverlapAtFit()
{
    QFETCH(Language, language);
    QFETCH(QSizeF, size);
    QFETCH(int, year);
    const SpokenWords words(language);
    ViewState view;
    view.year = year;
    const MapDescription map = factMap(view);
    Appearance appearance;
    appearance.language = language;
    const MapContent content{factCatalogue(), map, appearance, Viewport::home(size, Legend::roomBeside(size)), {}};
    const MapLayout layout = MapScene(m_shapes).layOut(content);
    QVERIFY(layout.labels.size() >= (size.width() < 600 ? 12 : 20)); // a small map names what is important
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        const QRectF box = layout.labels[i].box;
        QVERIFY2(content.viewport.rect().contains(box), qPrintable(layout.labels[i].text));
        QVERIFY2(!box.intersects(layout.legend), qPrintable(layout.labels[i].text));
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY2(!box.intersects(layout.labels[k].box),
                qPrintable(layout.labels[i].text + u" and "_s + layout.labels[k].text));
    }
}

void TestMapScene::everyCityHasItsNameAtFit()
{
    for (const Language language : {Language::English, Language::Thai}) {
        const SpokenWords words(language);
        const MapDescription map = factMap({});
        Appearance appearance;
        appearance.language = language;
        const MapContent content{
            factCatalogue(), map, appearance, Viewport::home(PanelSize, Legend::roomBeside(PanelSize)), {}};
        QCOMPARE(MapScene(m_shapes).layOut(content).labels.size(), map.cities.size());
    }
}

void TestMapScene::aStateWithoutDataIsHatchedAndNotGrey()
{
    for (const Appearance::Scheme scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        const Theme &theme = Theme::of(scheme);
        const Viewport viewport = Viewport::centred({125.9, -8.75}, 100, PanelSize);
        const QImage image = ground({}, viewport, scheme);
        const QSet<QRgb> inTimorLeste = coloursAround(image, viewport.toScreen({125.9, -8.75}), 8);
        QVERIFY(inTimorLeste.contains(theme.landNoData.rgb()));
        QVERIFY(inTimorLeste.size() > 2); // the strokes and their soft edges
        QVERIFY(!inTimorLeste.contains(theme.outsider.rgb()));
        QVERIFY(!inTimorLeste.contains(theme.sea.rgb()));
    }
}

void TestMapScene::aStateHasTheColourOfItsClass()
{
    const Viewport viewport = Viewport::home(PanelSize);
    ViewState view;
    view.year = 2015; // what was: what is projected has dots on it
    const QImage image = ground(view, viewport, Appearance::Scheme::Light);
    const MapDescription map = factMap(view);
    const QList<QColor> colours = classColours(Theme::of(Appearance::Scheme::Light), map.classes.count());
    const QList<std::pair<QString, GeoPoint>> inland{
        {u"THA"_s, {101.5, 15.5}}, {u"MMR"_s, {97, 23.5}}, {u"IDN"_s, {113.5, -1}}, {u"LAO"_s, {102.5, 20.5}}};
    for (const auto &[state, place] : inland)
        QCOMPARE(image.pixelColor(viewport.toScreen(place).toPoint()), colours[*map.state(state)->classIndex]);
}

void TestMapScene::aProjectedColourHasDots()
{
    const Theme &theme = Theme::of(Appearance::Scheme::Light);
    const Viewport viewport = Viewport::centred({101.5, 15.5}, 100, PanelSize);
    const auto inThailand = [&](int year) {
        ViewState view;
        view.year = year;
        return coloursAround(ground(view, viewport, theme.scheme), viewport.toScreen({101.5, 15.5}), 8);
    };
    ViewState later;
    later.year = 2040;
    const MapDescription map = factMap(later);
    const QColor fill = classColours(theme, map.classes.count())[*map.state(u"THA"_s)->classIndex];
    QCOMPARE(inThailand(2015).size(), 1);
    QVERIFY(inThailand(2040).contains(fill.rgb()));
    QVERIFY(inThailand(2040).contains(dotsOn(fill, theme).ink.rgb()));
}

void TestMapScene::outsidersAreOneGrey()
{
    const Viewport viewport = Viewport::home(PanelSize);
    const QImage image = ground({}, viewport, Appearance::Scheme::Light);
    const QColor grey = Theme::of(Appearance::Scheme::Light).outsider;
    // Inland places of five outsiders, and the middle of a border between two of them.
    for (const GeoPoint place : {GeoPoint{104, 26}, GeoPoint{91, 24}, GeoPoint{145, -6}, GeoPoint{121, 23.8},
             GeoPoint{86, 22}, GeoPoint{88.8, 26.5}})
        QCOMPARE(image.pixelColor(viewport.toScreen(place).toPoint()), grey);
}

void TestMapScene::contestedIsletsAreDrawnWithoutALine()
{
    const Viewport viewport = Viewport::centred({112.33, 16.83}, Viewport::LargestScale, PanelSize);
    const QImage image = ground({}, viewport, Appearance::Scheme::Light);
    const Theme &theme = Theme::of(Appearance::Scheme::Light);
    const QSet<QRgb> colours = coloursAround(image, viewport.toScreen({112.332, 16.832}), 5);
    QVERIFY(!colours.contains(theme.coast.rgb()));
    QVERIFY(!colours.contains(theme.outsider.rgb()));
    for (const QColor &state : classColours(theme, 5))
        QVERIFY(!colours.contains(state.rgb()));
}

void TestMapScene::theDisclaimerIsPaintedUnderTheMap()
{
    const MapDescription map = factMap({});
    const Appearance appearance;
    MapContent content{factCatalogue(), map, appearance, Viewport::home(PanelSize), {}};
    const double notes = MapScene::notesHeight(content, PanelSize.width());
    QVERIFY(notes > 20);
    QVERIFY(MapScene::notesHeight(content, 300) > notes); // wraps where it is narrow, and is never cut
    QImage image(QSize(900, 480 + static_cast<int>(notes)), QImage::Format_RGB32);
    const QRgb paper = qRgb(255, 255, 255);
    image.fill(paper);
    QPainter painter(&image);
    MapScene(m_shapes).paint(painter, content);
    painter.end();
    int ink = 0;
    for (int y = 482; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != paper ? 1 : 0;
    }
    QVERIFY(ink > 2000);
}

void TestMapScene::theLegendSaysAllAtEverySizeOfAWindow()
{
    const MapDescription map = factMap({});
    for (const Language language : {Language::English, Language::Thai}) {
        const SpokenWords words(language);
        const Format format(language, Era::Common);
        const LegendTexts texts(factCatalogue(), map, format);
        for (const QSizeF size :
            {QSizeF(760, 267), QSizeF(760, 300), QSizeF(780, 330), QSizeF(805, 478), QSizeF(1500, 900)}) {
            const Viewport viewport = Viewport::home(size, Legend::roomBeside(size));
            const Legend legend(map, texts, viewport, Theme::of(Appearance::Scheme::Light));
            QVERIFY(legend.form() != Legend::Form::Short);
            QVERIFY(viewport.rect().contains(legend.rect()));
            QVERIFY(!legend.rect().intersects(QRectF(10, 10, 26, 84))); // the buttons
            for (const CityOnMap &city : map.cities)
                QVERIFY(
                    !legend.rect().contains(viewport.toScreen({city.position.longitude(), city.position.latitude()})));
        }
    }
}

/** The window's masks and tints give the picture that is painted for paper, but for the last bit of soft edges. */
void TestMapScene::keptPicturesShowWhatIsPainted()
{
    const Theme &theme = Theme::of(Appearance::Scheme::Light);
    const Viewport viewport = Viewport::home(PanelSize);
    ViewState view;
    view.states = {u"THA"_s};
    const MapDescription map = factMap(view);
    const QImage painted = ground(view, viewport, Appearance::Scheme::Light);
    GroundPicture kept;
    kept.render(*m_shapes, viewport, theme, 1);
    const QImage tinted = kept.tinted(*m_shapes, stateLooks(map, m_shapes->states(), theme)).toImage();
    QCOMPARE(tinted.size(), painted.size());
    int off = 0;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            const QRgb a = painted.pixel(x, y);
            const QRgb b = tinted.pixel(x, y);
            const int most = std::max(
                {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            off += most > 24 ? 1 : 0;
        }
    }
    QVERIFY2(off < 400, qPrintable(QString::number(off))); // of 432,000, where the hatch begins elsewhere
}

void TestMapScene::areaOfACircleIsProportionalToPeople()
{
    const Viewport viewport = Viewport::home(PanelSize);
    const double large = markerRadius(16e6, 16e6, viewport);
    const double quarter = markerRadius(4e6, 16e6, viewport);
    QVERIFY(std::abs(large / quarter - 2) < 1e-9);
    QVERIFY(markerRadius(1, 16e6, viewport) >= 4.5); // what is small can still be seen and hit
}

void TestMapScene::theSameContentGivesTheSamePicture()
{
    const Viewport viewport = Viewport::home(PanelSize);
    QCOMPARE(ground({}, viewport, Appearance::Scheme::Dark), ground({}, viewport, Appearance::Scheme::Dark));
}

void TestMapScene::paintsOnPaperToo()
{
    QByteArray document;
    QBuffer buffer(&document);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    const MapDescription map = factMap({});
    const Appearance appearance;
    QPainter painter(&writer);
    MapScene(m_shapes).paint(painter, {factCatalogue(), map, appearance, Viewport::home({700, 420}), {}});
    painter.end();
    QVERIFY(document.startsWith("%PDF"));
    QVERIFY(document.size() > 20'000);
}

void TestMapScene::aMapWithoutABasemapIsSea()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"basemap"_s));
    const auto none = BasemapShapes::openOrEmpty("torn");
    const MapDescription map = factMap({});
    const Appearance appearance;
    QImage image(PanelSize.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    MapScene(none).paintGround(painter, {factCatalogue(), map, appearance, Viewport::home(PanelSize), {}});
    painter.end();
    QCOMPARE(image.pixelColor(450, 240), Theme::of(Appearance::Scheme::Light).sea);
    QVERIFY(none->stateAt({100.5, 13.75}).isEmpty());
}

ATLAS_TEST(TestMapScene)
#include "tst_mapscene.moc"
