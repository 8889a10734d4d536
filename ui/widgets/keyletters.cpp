// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyletters.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** A row of keys: what they send in each layout, plain and with Shift, and the number of the first. */
struct KeyRow
{
    quint32 firstCode; ///< of X11, which is that of evdev and 8
    QStringView latin;
    QStringView thai;
    QStringView shiftedLatin;
    QStringView shiftedThai;
};

constexpr std::array Rows{
    KeyRow{10, u"1234567890-=", u"ๅ/-ภถ\u0e38\u0e36คตจขช", u"!@#$%^&*()_+", u"+๑๒๓๔\u0e39฿๕๖๗๘๙"},
    KeyRow{24, u"qwertyuiop[]", u"ๆไำพะ\u0e31\u0e35รนยบล", u"QWERTYUIOP{}", u"๐\"ฎฑธ\u0e4d\u0e4aณฯญฐ,"},
    KeyRow{38, u"asdfghjkl;'", u"ฟหกดเ\u0e49\u0e48าสวง", u"ASDFGHJKL:\"", u"ฤฆฏโฌ\u0e47\u0e4bษศซ."},
    KeyRow{52, u"zxcvbnm,./", u"ผปแอ\u0e34\u0e37ทมใฝ", u"ZXCVBNM<>?", u"()ฉฮ\u0e3a\u0e4c?ฒฬฦ"},
};

constexpr int LastAscii = 0x7e;
constexpr int FirstThai = 0x0e01;
constexpr int LastThai = 0x0e5b;
constexpr int FirstQtKey = 0x01000000; ///< keys that send no character

/** Qt names a letter's key by its capital. */
int keyOfCharacter(QChar character)
{
    return character.toUpper().unicode();
}

std::optional<int> keyAtPlace(quint32 code)
{
    for (const KeyRow &row : Rows) {
        if (code >= row.firstCode && code < row.firstCode + quint32(row.latin.size()))
            return keyOfCharacter(row.latin[qsizetype(code - row.firstCode)]);
    }
    return std::nullopt;
}

/** The desktops whose scan codes are those of the table. */
bool tellsPlaces()
{
    static const bool tells
        = QGuiApplication::platformName() == "xcb"_L1 || QGuiApplication::platformName().startsWith("wayland"_L1);
    return tells;
}

bool isThai(int key)
{
    return key >= FirstThai && key <= LastThai;
}

std::optional<int> keyOfThai(int key)
{
    for (const KeyRow &row : Rows) {
        for (const auto &[thai, latin] : {std::pair(row.thai, row.latin), std::pair(row.shiftedThai, row.latin)}) {
            if (const qsizetype at = thai.indexOf(QChar(char16_t(key))); isThai(key) && at >= 0)
                return keyOfCharacter(latin[at]);
        }
    }
    return std::nullopt;
}

/** What the key of a Latin letter sends while the keyboard is Thai. */
std::optional<int> thaiKeyOf(int key, bool isShifted)
{
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    if (!isLetter && key != Qt::Key_Slash && key != Qt::Key_Question)
        return std::nullopt;
    for (const KeyRow &row : Rows) {
        const QChar character{char16_t(key)};
        const qsizetype shifted = row.shiftedLatin.indexOf(character);
        const qsizetype plain = row.latin.indexOf(character.toLower());
        if (shifted >= 0 && (isShifted || plain < 0))
            return row.shiftedThai[shifted].unicode();
        if (plain >= 0)
            return row.thai[plain].unicode();
    }
    return std::nullopt;
}

} // namespace

int latinKeyOf(const QKeyEvent &event)
{
    const bool isUnnamed = event.key() == 0 || event.key() == Qt::Key_unknown;
    const int key = isUnnamed && event.text().size() == 1 ? keyOfCharacter(event.text().front()) : event.key();
    if (key <= LastAscii || key >= FirstQtKey)
        return key;
    if (const auto place = tellsPlaces() ? keyAtPlace(event.nativeScanCode()) : std::nullopt)
        return *place;
    return keyOfThai(key).value_or(key);
}

std::optional<QKeySequence> onThaiKeyboard(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return std::nullopt;
    const QKeyCombination latin = keys[0];
    const auto thai = thaiKeyOf(latin.key(), latin.keyboardModifiers().testFlag(Qt::ShiftModifier));
    if (!thai || !isThai(*thai))
        return std::nullopt;
    return QKeySequence(QKeyCombination(latin.keyboardModifiers(), Qt::Key(*thai)));
}

bool isThaiLetter(const QKeySequence &keys)
{
    return keys.count() == 1 && isThai(keys[0].key());
}

} // namespace atlas
