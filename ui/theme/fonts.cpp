// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Face
{
    int pixels;
    QFont::Weight weight;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return {12, QFont::Normal};
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::Label:
        return {13, QFont::Bold};
    case TextRole::Title:
        return {15, QFont::Bold};
    case TextRole::Figure:
        return {22, QFont::Bold};
    }
    Q_UNREACHABLE();
}

QStringList bundledFamilies()
{
    return {u"Atlas Sans"_s, u"Atlas Sans Thai"_s, u"Atlas Symbols"_s, u"Atlas Khmer"_s, u"Atlas Lao"_s,
        u"Atlas Myanmar"_s, u"Atlas Tamil"_s, u"Atlas Arabic"_s, u"Atlas Han"_s};
}

/** Of a script that Qt draws in no font without tables for it; empty for all others. */
QString shapedFamily(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic:
        return u"Atlas Arabic"_s;
    case QChar::Script_Tamil:
        return u"Atlas Tamil"_s;
    case QChar::Script_Myanmar:
        return u"Atlas Myanmar"_s;
    case QChar::Script_Khmer:
        return u"Atlas Khmer"_s;
    default:
        return {};
    }
}

QFont made(TextRole role)
{
    const Face face = faceOf(role);
    QFont font(bundledFamilies());
    font.setPixelSize(face.pixels);
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace

Result<> loadBundledFonts()
{
    constexpr std::array files{":/fonts/AtlasSans-Regular.ttf"_L1, ":/fonts/AtlasSans-Bold.ttf"_L1,
        ":/fonts/AtlasSansThai-Regular.ttf"_L1, ":/fonts/AtlasSansThai-Bold.ttf"_L1,
        ":/fonts/AtlasSymbols-Regular.ttf"_L1, ":/fonts/AtlasKhmer-Regular.ttf"_L1, ":/fonts/AtlasLao-Regular.ttf"_L1,
        ":/fonts/AtlasMyanmar-Regular.ttf"_L1, ":/fonts/AtlasTamil-Regular.ttf"_L1,
        ":/fonts/AtlasArabic-Regular.ttf"_L1, ":/fonts/AtlasHan-Regular.otf"_L1};
    for (const auto file : files) {
        if (QFontDatabase::addApplicationFont(file) < 0)
            return failure(Error::Kind::Unreadable,
                QCoreApplication::translate(
                    "atlas::Fonts", "The bundled font %1 cannot be loaded; install the program again.")
                    .arg(file));
    }
    return {};
}

QFont font(TextRole role)
{
    // Copies of one QFont share the engine that was found for it; a new one has to look for it again.
    static const std::array fonts{made(TextRole::Caption), made(TextRole::Body), made(TextRole::Label),
        made(TextRole::Title), made(TextRole::Figure)};
    return fonts[std::size_t(role)];
}

QFont boldCaption()
{
    static const QFont caption = [] {
        QFont bold = font(TextRole::Caption);
        bold.setBold(true);
        return bold;
    }();
    return caption;
}

void warmFonts()
{
    for (const TextRole role : {TextRole::Caption, TextRole::Body, TextRole::Label, TextRole::Title, TextRole::Figure})
        static_cast<void>(QFontMetricsF(font(role)).horizontalAdvance(u"ASEAN"_s));
}

QStringList familiesFor(QStringView text)
{
    for (const QChar letter : text) {
        const QString family = shapedFamily(letter.script());
        if (family.isEmpty())
            continue;
        QStringList families = bundledFamilies();
        families.removeAll(family);
        families.prepend(family);
        return families;
    }
    return {};
}

QFont fontFor(TextRole role, QStringView text)
{
    QFont letters = font(role);
    if (const QStringList families = familiesFor(text); !families.isEmpty())
        letters.setFamilies(families);
    return letters;
}

int lineHeight(TextRole role)
{
    constexpr double thaiLine = 1.51; // the Thai font's own line box, in font sizes
    return int(std::ceil(faceOf(role).pixels * thaiLine));
}

} // namespace atlas
