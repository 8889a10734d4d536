// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/utf8.h"

#include <algorithm>

namespace atlas
{

namespace
{

/** What may follow a lead byte: how many bytes in all, and the range of the second one. */
struct Sequence
{
    qsizetype length;
    uchar secondMin;
    uchar secondMax;
};

constexpr Sequence sequenceOf(uchar lead)
{
    if (lead < 0x80)
        return {1, 0, 0};
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2, 0x80, 0xBF};
    if (lead == 0xE0)
        return {3, 0xA0, 0xBF};
    if (lead == 0xED)
        return {3, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF)
        return {3, 0x80, 0xBF};
    if (lead == 0xF0)
        return {4, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {4, 0x80, 0xBF};
    if (lead == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

constexpr bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

} // namespace

qsizetype firstBrokenUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const Sequence sequence = sequenceOf(static_cast<uchar>(bytes[at]));
        if (sequence.length == 0 || at + sequence.length > bytes.size())
            return at;
        if (sequence.length > 1) {
            const auto second = static_cast<uchar>(bytes[at + 1]);
            if (second < sequence.secondMin || second > sequence.secondMax)
                return at;
        }
        for (qsizetype i = 2; i < sequence.length; ++i) {
            if (!isContinuation(bytes[at + i]))
                return at;
        }
        at += sequence.length;
    }
    return -1;
}

qsizetype countCharacters(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char byte) { return !isContinuation(byte); });
}

} // namespace atlas
