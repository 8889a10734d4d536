// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/compounds.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr QChar WordJoiner(0x2060);
constexpr QChar NoBreakSpace(0x00a0);

/** Words of the glossary that the dictionary takes apart, and where it does. The first is part of the next two. */
constexpr std::array<std::pair<QStringView, QStringView>, 7> Compounds{{{u"คาด", u"การณ์"}, {u"ค่า", u"คาด"},
    {u"ค่า", u"ประมาณ"}, {u"ล่า", u"สุด"}, {u"เส้น", u"ประ"}, {u"ความ", u"เป็นอยู่"}, {u"เป็น", u"อยู่"}}};

/** `at` or `as of`: it may not end a line. */
constexpr QStringView At = u" ณ ";

} // namespace

QString boundWords(const QString &text)
{
    QString bound = text;
    for (const auto &[first, second] : Compounds)
        bound.replace(first.toString() + second, first.toString() + WordJoiner + second);
    return bound.replace(At.toString(), At.chopped(1).toString() + NoBreakSpace);
}

} // namespace atlas
