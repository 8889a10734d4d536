// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace atlas
{

/** Reads numbers from bytes one does not trust: after the first failure everything reads as 0 and ok() is false. */
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_position; }

    quint8 byte();
    quint32 word(); ///< four bytes, the lowest first
    quint32 varint(); ///< seven bits a byte, the lowest first, at most 32 bits
    qint32 zigzag(); ///< a varint that carries its sign in the lowest bit
    /** A varint that counts things of at least `bytesEach` bytes, so that more than what is left cannot be meant. */
    quint32 count(qsizetype bytesEach);
    QByteArrayView bytes(qsizetype length);

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

/** CRC-32 (ISO 3309), the one of zip and PNG. */
[[nodiscard]] quint32 crc32(QByteArrayView bytes);

} // namespace atlas
