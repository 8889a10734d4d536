// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/compounds.h"

#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr QChar Break(u'|');
constexpr QChar WordJoiner(0x2060);
constexpr QChar NoBreakSpace(0x00a0);

/** Words of the glossary and names of places that libthai takes apart, and where it does. */
constexpr std::array<QStringView, 40> Compounds{u"ค่า|คาด|การณ์", u"คาด|การณ์", u"ค่า|ประมาณ", u"ล่า|สุด", u"เส้น|ประ",
    u"ความ|เป็น|อยู่", u"เป็น|อยู่", u"จุด|ร้อยละ", u"แล้ว|เสร็จ", u"ดำเนิน|การ", u"วาง|แผน", u"เชื่อม|โยง", u"เขต|การ|ปกครอง",
    u"กรุงเทพ|มหา|นคร", u"กู|ชิง", u"คา|วา|ยัน", u"ซาอุ|ดี|อาระเบีย", u"ดา|เวา", u"ติมอร์-|เลสเต", u"บัน|ดาร์เสรีเบกาวัน",
    u"บัน|ยู|วัง|งี", u"ปู|ตรา|จา|ยา", u"มา|กัสซาร์", u"ยะ|โฮร์บาห์รู", u"สหภาพ|ยุโรป", u"สหรัฐ|อเมริกา", u"สีหนุ|วิลล์", u"อี|โปะฮ์",
    u"เกาหลี|ใต้", u"เซ|บู", u"เซ|อมารัง", u"เซ|อเบอรังเปอไร", u"เดน|ปา|ซาร์", u"แอฟริกา|ใต้", u"โค|ตา|คินาบาลู", u"นคร|โฮจิมินห์",
    u"ตะวัน|ออก", u"ตะวัน|ตก", u"บาง|ซื่อ", u"ค่า|ล่า|สุด"};

/** `at` or `as of`: it may not end a line. */
constexpr QStringView At = u" ณ ";

struct Compound
{
    QString apart; ///< as it stands in a text
    QString bound;
};

/** The longest first, by their first letter. */
const QMultiHash<QChar, Compound> &compounds()
{
    static const QMultiHash<QChar, Compound> found = [] {
        std::array<QStringView, Compounds.size()> sorted = Compounds;
        std::ranges::sort(sorted, {}, &QStringView::size); // a hash gives what was put in last first
        QMultiHash<QChar, Compound> byLetter;
        for (const QStringView word : sorted)
            byLetter.insert(word.front(), {word.toString().remove(Break), word.toString().replace(Break, WordJoiner)});
        return byLetter;
    }();
    return found;
}

const Compound *compoundAt(QStringView text)
{
    const auto [first, last] = compounds().equal_range(text.front());
    const auto found
        = std::find_if(first, last, [text](const Compound &compound) { return text.startsWith(compound.apart); });
    return found == last ? nullptr : &*found;
}

bool isThai(QChar letter)
{
    return letter.script() == QChar::Script_Thai;
}

} // namespace

QString boundWords(const QString &text)
{
    if (std::ranges::none_of(text, isThai))
        return text;
    QString bound;
    bound.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size();) {
        const Compound *compound = compoundAt(QStringView(text).sliced(i));
        bound += compound ? compound->bound : QString(text[i]);
        i += compound ? compound->apart.size() : 1;
    }
    return bound.replace(At.toString(), At.chopped(1).toString() + NoBreakSpace);
}

QString boundSpans(QString text)
{
    static const QRegularExpression dash(u"(?<=[0-9\u0e50-\u0e59])\u2013(?=[0-9\u0e50-\u0e59])"_s);
    static const QRegularExpression year(u"(?<=\\p{L}) (?=[0-9]{4}(?![0-9\u2013]))"_s);
    return text.replace(dash, u"\u2013"_s + WordJoiner).replace(year, QString(NoBreakSpace));
}

} // namespace atlas
