// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/bytereader.h"

#include <array>

namespace atlas
{

quint8 ByteReader::byte()
{
    if (!m_ok || left() < 1) {
        m_ok = false;
        return 0;
    }
    return static_cast<quint8>(m_bytes[m_position++]);
}

quint32 ByteReader::word()
{
    quint32 value = 0;
    for (int shift = 0; shift < 32; shift += 8)
        value |= static_cast<quint32>(byte()) << shift;
    return m_ok ? value : 0;
}

quint32 ByteReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        const quint8 next = byte();
        value |= static_cast<quint64>(next & 0x7fU) << shift;
        if ((next & 0x80U) == 0) {
            if (value <= UINT32_MAX)
                return static_cast<quint32>(value);
            break;
        }
    }
    m_ok = false;
    return 0;
}

qint32 ByteReader::zigzag()
{
    const quint32 value = varint();
    return static_cast<qint32>(value >> 1U) ^ -static_cast<qint32>(value & 1U);
}

quint32 ByteReader::count(qsizetype bytesEach)
{
    const quint32 value = varint();
    if (static_cast<qsizetype>(value) > left() / bytesEach)
        m_ok = false;
    return m_ok ? value : 0;
}

QByteArrayView ByteReader::bytes(qsizetype length)
{
    if (!m_ok || length < 0 || length > left()) {
        m_ok = false;
        return {};
    }
    const QByteArrayView found = m_bytes.sliced(m_position, length);
    m_position += length;
    return found;
}

quint32 crc32(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ 0xedb88320U : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8U);
    return crc ^ 0xffffffffU;
}

} // namespace atlas
