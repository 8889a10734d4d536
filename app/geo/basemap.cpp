// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"

#include "app/geo/bytereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr QByteArrayView Magic("ASCNMAP1");
constexpr qsizetype CheckLength = 4;
constexpr quint8 ApproximateBit = 0x80;
constexpr quint8 OutsiderOwner = 254;
constexpr quint8 UndeterminedOwner = 255;
constexpr quint8 LastKind = static_cast<quint8>(BasemapArc::Kind::Frame);
constexpr double LargestError = 0.5; ///< pixels

tl::unexpected<Error> corrupt(const QString &detail)
{
    return failure(Error::Kind::Corrupt,
        QCoreApplication::translate("Basemap", "The basemap is damaged. Please install the program again."), detail);
}

GeoRect emptyBox()
{
    constexpr double far = std::numeric_limits<double>::infinity();
    return {far, far, -far, -far};
}

void widen(GeoRect &box, const GeoRect &by)
{
    box.west = std::min(box.west, by.west);
    box.south = std::min(box.south, by.south);
    box.east = std::max(box.east, by.east);
    box.north = std::max(box.north, by.north);
}

GeoRect boxOf(const std::vector<GeoPoint> &points)
{
    GeoRect box = emptyBox();
    for (const GeoPoint &p : points)
        widen(box, {p.longitude, p.latitude, p.longitude, p.latitude});
    return box;
}

std::size_t arcNumber(int reference)
{
    return static_cast<std::size_t>(reference < 0 ? ~reference : reference);
}

/** Reads one level; each function leaves the reader not ok when what it reads cannot be. */
class LevelReader
{
public:
    LevelReader(QByteArrayView bytes, double unitsPerDegree, qsizetype states)
        : m_reader(bytes)
        , m_unitsPerDegree(unitsPerDegree)
        , m_states(states)
    {
    }

    [[nodiscard]] bool read(BasemapLevel &level)
    {
        level.tolerance = m_reader.varint() / 1e6;
        const quint32 arcs = m_reader.count(8);
        for (quint32 i = 0; i < arcs && good(); ++i)
            level.arcs.push_back(arc());
        for (const BasemapArc &read : level.arcs)
            m_boxes.push_back(boxOf(read.points));
        const quint32 polygons = m_reader.count(4);
        for (quint32 i = 0; i < polygons && good(); ++i)
            level.polygons.push_back(polygon());
        return good() && m_reader.left() == 0;
    }

private:
    [[nodiscard]] bool good() const { return m_valid && m_reader.ok(); }

    BasemapArc arc()
    {
        BasemapArc made;
        const quint8 kind = m_reader.byte();
        m_valid = m_valid && (kind & ~ApproximateBit) <= LastKind;
        made.kind = static_cast<BasemapArc::Kind>(std::min<quint8>(kind & 0x7fU, LastKind));
        made.approximate = (kind & ApproximateBit) != 0;
        m_reader.byte(); // who is on one side of it and
        m_reader.byte(); // on the other: for people who look into the file
        const quint32 points = m_reader.count(2);
        m_valid = m_valid && points >= 2;
        made.points.reserve(points);
        qint64 x = 0;
        qint64 y = 0;
        for (quint32 i = 0; i < points && good(); ++i) {
            x += m_reader.zigzag();
            y += m_reader.zigzag();
            made.points.push_back(
                {static_cast<double>(x) / m_unitsPerDegree, static_cast<double>(y) / m_unitsPerDegree});
            m_valid = m_valid && std::abs(made.points.back().longitude) <= 180
                && std::abs(made.points.back().latitude) <= 90;
        }
        return made;
    }

    BasemapPolygon polygon()
    {
        BasemapPolygon made;
        const quint8 owner = m_reader.byte();
        m_valid = m_valid && (owner < m_states || owner == OutsiderOwner || owner == UndeterminedOwner);
        if (owner == OutsiderOwner)
            made.owner = BasemapPolygon::Owner::Outsider;
        else if (owner == UndeterminedOwner)
            made.owner = BasemapPolygon::Owner::Undetermined;
        else
            made.state = owner;
        made.box = emptyBox();
        const quint32 rings = m_reader.count(2);
        m_valid = m_valid && rings >= 1;
        for (quint32 i = 0; i < rings && good(); ++i) {
            made.rings.push_back(ring());
            widen(made.box, made.rings.back().box);
        }
        return made;
    }

    BasemapRing ring()
    {
        BasemapRing made;
        made.box = emptyBox();
        const quint32 arcs = m_reader.count(1);
        m_valid = m_valid && arcs >= 1;
        for (quint32 i = 0; i < arcs && good(); ++i) {
            const int reference = m_reader.zigzag();
            m_valid = m_valid && arcNumber(reference) < m_boxes.size();
            if (!good())
                break;
            made.arcs.push_back(reference);
            widen(made.box, m_boxes[arcNumber(reference)]);
        }
        return made;
    }

    ByteReader m_reader;
    double m_unitsPerDegree;
    qsizetype m_states;
    std::vector<GeoRect> m_boxes;
    bool m_valid = true;
};

bool isIsoCode(QByteArrayView code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::vector<GeoPoint> BasemapLevel::outline(const BasemapRing &ring) const
{
    std::vector<GeoPoint> line;
    for (const int reference : ring.arcs) {
        const std::vector<GeoPoint> &points = arcs[arcNumber(reference)].points;
        // The last point of an arc is the first one of the next.
        if (reference < 0)
            line.insert(line.end(), points.rbegin(), points.rend() - 1);
        else
            line.insert(line.end(), points.begin(), points.end() - 1);
    }
    return line;
}

Result<Basemap> Basemap::open(const QByteArray &bytes)
{
    if (!bytes.startsWith(Magic))
        return corrupt(u"basemap: no magic word"_s);
    if (bytes.size() < Magic.size() + CheckLength)
        return corrupt(u"basemap: too short"_s);
    const QByteArrayView body = QByteArrayView(bytes).chopped(CheckLength);
    if (ByteReader(QByteArrayView(bytes).last(CheckLength)).word() != crc32(body))
        return corrupt(u"basemap: checksum differs"_s);

    Basemap map;
    ByteReader reader(body.sliced(Magic.size()));
    map.m_unitsPerDegree = reader.varint();
    const quint32 states = reader.count(3);
    for (quint32 i = 0; i < states && reader.ok(); ++i) {
        const QByteArrayView code = reader.bytes(3);
        if (!isIsoCode(code))
            return corrupt(u"basemap: bad state code"_s);
        map.m_states.append(QString::fromLatin1(code));
    }
    const quint32 levels = reader.count(CheckLength);
    for (quint32 i = 0; i < levels && reader.ok(); ++i) {
        const QByteArrayView part = reader.bytes(static_cast<qsizetype>(reader.word()));
        map.m_levels.push_back({ByteReader(part).varint() / 1e6, part.toByteArray()});
    }
    const bool complete = reader.ok() && reader.left() == 0 && map.m_unitsPerDegree >= 1 && !map.m_levels.empty()
        && map.m_states.size() < OutsiderOwner - 1;
    if (!complete)
        return corrupt(u"basemap: bad header"_s);
    return map;
}

int Basemap::levelFor(double pixelsPerDegree) const
{
    const auto fine = std::find_if(m_levels.begin(), m_levels.end(),
        [pixelsPerDegree](const Part &part) { return part.tolerance * pixelsPerDegree <= LargestError; });
    const auto last = std::max(0, levelCount() - 1);
    return fine == m_levels.end() ? last : static_cast<int>(fine - m_levels.begin());
}

Result<BasemapLevel> Basemap::level(int number) const
{
    Q_ASSERT(number >= 0 && number < levelCount());
    BasemapLevel level;
    LevelReader reader(m_levels[static_cast<std::size_t>(number)].bytes, m_unitsPerDegree, m_states.size());
    if (!reader.read(level))
        return corrupt(u"basemap: level %1 cannot be read"_s.arg(number));
    return level;
}

} // namespace atlas
