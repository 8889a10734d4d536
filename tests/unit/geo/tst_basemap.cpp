// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"
#include "app/geo/bytereader.h"
#include "app/geo/hittest.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fileBytes()
{
    QFile file(QString::fromUtf8(ATLAS_SOURCE_DIR "/data/basemap/basemap.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The same bytes with a checksum that fits, so that damage gets past the first door. */
QByteArray resealed(QByteArray bytes)
{
    const quint32 sum = crc32(QByteArrayView(bytes).chopped(4));
    for (int i = 0; i < 4; ++i)
        bytes[bytes.size() - 4 + i] = static_cast<char>((sum >> (8 * i)) & 0xffU);
    return bytes;
}

/** Opens and decodes everything and touches all of it; true when all went well. */
bool readsWhole(const QByteArray &bytes)
{
    const Result<Basemap> map = Basemap::open(bytes);
    if (!map)
        return false;
    bool good = true;
    for (int i = 0; i < map->levelCount(); ++i) {
        const Result<BasemapLevel> level = map->level(i);
        good = good && level.has_value();
        if (level)
            static_cast<void>(stateAt(*level, {100.5, 13.75}));
    }
    return good;
}

double area(const std::vector<GeoPoint> &line)
{
    double twice = 0;
    for (std::size_t i = 0, before = line.size() - 1; i < line.size(); before = i++)
        twice += line[before].longitude * line[i].latitude - line[i].longitude * line[before].latitude;
    return std::abs(twice) / 2;
}

double areaOf(const BasemapLevel &level, int state)
{
    double sum = 0;
    for (const BasemapPolygon &polygon : level.polygons) {
        if (polygon.state == state)
            sum += area(level.outline(polygon.rings.front()));
    }
    return sum;
}

} // namespace

class TestBasemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheElevenMembers();
    void hasAtLeastThreeLevelsEachFinerThanTheLast();
    void everyLevelHoldsEveryMember();
    void levelsAgreeOnTheSizeOfAState();
    void ringsAreClosed();
    void contestedIsletsBelongToNobody();
    void balabacAndBanggiStayWithTheirStates();
    void bordersKnowWhetherTheyAreAgreed();
    void outsidersHaveNoInnerBorders();
    void levelFollowsTheScale();
    void cutFilesAreRefused();
    void flippedBitsAreRefused();
    void wrongNumbersBehindARightChecksumNeverCrash();

private:
    Basemap m_map;
};

void TestBasemap::initTestCase()
{
    const Result<Basemap> map = Basemap::open(fileBytes());
    QVERIFY2(map.has_value(), "the basemap in data/basemap cannot be read");
    m_map = *map;
}

void TestBasemap::knowsTheElevenMembers()
{
    const QList<QString> members{
        u"BRN"_s, u"IDN"_s, u"KHM"_s, u"LAO"_s, u"MMR"_s, u"MYS"_s, u"PHL"_s, u"SGP"_s, u"THA"_s, u"TLS"_s, u"VNM"_s};
    QCOMPARE(m_map.states(), members);
}

void TestBasemap::hasAtLeastThreeLevelsEachFinerThanTheLast()
{
    QVERIFY(m_map.levelCount() >= 3);
    for (int i = 1; i < m_map.levelCount(); ++i)
        QVERIFY(m_map.level(i)->tolerance < m_map.level(i - 1)->tolerance);
    QVERIFY2(fileBytes().size() < 250'000, "the file has grown");
}

void TestBasemap::everyLevelHoldsEveryMember()
{
    for (int i = 0; i < m_map.levelCount(); ++i) {
        const BasemapLevel level = *m_map.level(i);
        for (int state = 0; state < m_map.states().size(); ++state)
            QVERIFY2(areaOf(level, state) > 0, qPrintable(m_map.states()[state]));
    }
}

void TestBasemap::levelsAgreeOnTheSizeOfAState()
{
    const BasemapLevel finest = *m_map.level(m_map.levelCount() - 1);
    for (int i = 0; i < m_map.levelCount(); ++i) {
        const BasemapLevel level = *m_map.level(i);
        for (int state = 0; state < m_map.states().size(); ++state) {
            const double ratio = areaOf(level, state) / areaOf(finest, state);
            const double tolerance = m_map.states()[state] == u"SGP" ? 0.35 : 0.08;
            QVERIFY2(std::abs(ratio - 1) < tolerance, qPrintable(u"%1 %2"_s.arg(m_map.states()[state]).arg(ratio)));
        }
    }
}

void TestBasemap::ringsAreClosed()
{
    for (int i = 0; i < m_map.levelCount(); ++i) {
        const BasemapLevel level = *m_map.level(i);
        for (const BasemapPolygon &polygon : level.polygons) {
            for (const BasemapRing &ring : polygon.rings) {
                const auto end = [&level](int arc) {
                    const auto &points = level.arcs[static_cast<std::size_t>(arc < 0 ? ~arc : arc)].points;
                    return arc < 0 ? points.front() : points.back();
                };
                const auto start = [&end](int arc) { return end(~arc); };
                for (std::size_t k = 0; k < ring.arcs.size(); ++k)
                    QCOMPARE(end(ring.arcs[k]), start(ring.arcs[(k + 1) % ring.arcs.size()]));
            }
        }
    }
}

void TestBasemap::contestedIsletsBelongToNobody()
{
    const BasemapLevel finest = *m_map.level(m_map.levelCount() - 1);
    const GeoRect paracel{111.0, 15.6, 113.0, 17.2};
    const GeoRect spratly{113.5, 9.4, 116.0, 11.3};
    const GeoRect scarborough{117.6, 15.0, 117.9, 15.3};
    int found = 0;
    for (const BasemapPolygon &polygon : finest.polygons) {
        const GeoPoint middle = polygon.box.centre();
        if (!paracel.contains(middle) && !spratly.contains(middle) && !scarborough.contains(middle))
            continue;
        QVERIFY(polygon.owner == BasemapPolygon::Owner::Undetermined);
        ++found;
        for (const int arc : polygon.rings.front().arcs)
            QVERIFY(finest.arcs[static_cast<std::size_t>(arc < 0 ? ~arc : arc)].kind == BasemapArc::Kind::Undetermined);
    }
    QCOMPARE(found, 7 + 12 + 1);
    const auto undetermined = std::count_if(finest.polygons.begin(), finest.polygons.end(),
        [](const BasemapPolygon &p) { return p.owner == BasemapPolygon::Owner::Undetermined; });
    QCOMPARE(undetermined, 20);
}

void TestBasemap::balabacAndBanggiStayWithTheirStates()
{
    const BasemapLevel finest = *m_map.level(m_map.levelCount() - 1);
    QCOMPARE(m_map.states()[stateAt(finest, {117.03, 7.95}).value_or(0)], u"PHL"_s);
    QCOMPARE(m_map.states()[stateAt(finest, {117.17, 7.24}).value_or(0)], u"MYS"_s);
}

void TestBasemap::bordersKnowWhetherTheyAreAgreed()
{
    const BasemapLevel level = *m_map.level(1);
    int agreed = 0;
    int approximate = 0;
    for (const BasemapArc &arc : level.arcs) {
        const bool border = arc.kind == BasemapArc::Kind::Border || arc.kind == BasemapArc::Kind::OuterBorder;
        QVERIFY(border || !arc.approximate);
        (arc.approximate ? approximate : agreed) += border ? 1 : 0;
    }
    QVERIFY(agreed > 0);
    QVERIFY(approximate > 0);
}

void TestBasemap::outsidersHaveNoInnerBorders()
{
    // A line from India over Nepal into China would meet borders if there were any: no line of the map comes near it.
    const BasemapLevel finest = *m_map.level(m_map.levelCount() - 1);
    for (const BasemapArc &arc : finest.arcs) {
        for (const GeoPoint &p : arc.points)
            QVERIFY(!GeoRect({80.5, 26.0, 88.0, 31.0}).contains(p));
    }
}

void TestBasemap::levelFollowsTheScale()
{
    QCOMPARE(m_map.levelFor(1), 0);
    QCOMPARE(m_map.levelFor(1e6), m_map.levelCount() - 1);
    for (int i = 1; i < m_map.levelCount(); ++i)
        QVERIFY(m_map.levelFor(0.4 / m_map.level(i)->tolerance) >= i);
}

void TestBasemap::cutFilesAreRefused()
{
    const QByteArray whole = fileBytes();
    QVERIFY(readsWhole(whole));
    for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 1 : 997) {
        QVERIFY(!Basemap::open(whole.first(length)).has_value());
        if (length > 20)
            QVERIFY(!readsWhole(resealed(whole.first(length))));
    }
}

void TestBasemap::flippedBitsAreRefused()
{
    const QByteArray whole = fileBytes();
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        QByteArray bad = whole;
        const auto at = random.bounded(bad.size());
        bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
        QVERIFY(!Basemap::open(bad).has_value());
    }
}

void TestBasemap::wrongNumbersBehindARightChecksumNeverCrash()
{
    const QByteArray whole = fileBytes();
    QRandomGenerator random(6);
    for (int i = 0; i < 300; ++i) {
        QByteArray bad = whole;
        const int flips = 1 + random.bounded(8);
        for (int k = 0; k < flips; ++k) {
            const qsizetype at = random.bounded(i % 2 == 0 ? 400 : static_cast<int>(bad.size()));
            bad[at] = static_cast<char>(random.bounded(256));
        }
        static_cast<void>(readsWhole(resealed(bad)));
    }
}

ATLAS_TEST(TestBasemap)
#include "tst_basemap.moc"
