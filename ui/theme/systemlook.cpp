// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemlook.h"

#include "app/format/spokenlanguages.h"
#include "ui/theme/contrast.h"
#include "ui/theme/style.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStandardPaths>
#include <QStringList>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double HighContrast = 20; ///< from here white on black; dark schemes of desktops stay below 18
constexpr qint64 LongestSettings = 256 * 1024; ///< bytes: more is no file of settings

/** The value of a key in a section of a settings file; empty where there is none. */
QString valueIn(const QString &path, QLatin1StringView section, QLatin1StringView key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isInSection = false;
    for (const QString &whole : QString::fromUtf8(file.read(LongestSettings)).split(u'\n')) {
        const QString line = whole.trimmed();
        if (line.startsWith(u'['))
            isInSection = line == u'[' + section + u']';
        else if (isInSection && line.section(u'=', 0, 0).trimmed() == key)
            return line.section(u'=', 1).trimmed().toLower();
    }
    return {};
}

bool styleIsStill()
{
    const QStyle *style = QApplication::style();
    return style != nullptr && style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

bool settingsOfReaderReduceMotion()
{
    return settingsReduceMotion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

/** That of the desktop's palette, unless Qt knows better. */
Appearance::Scheme systemScheme(const QPalette &palette)
{
    const Appearance::Scheme scheme = schemeOf(palette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // A style that keeps a light palette on a dark desktop, and the other way round.
    const Qt::ColorScheme asked = QGuiApplication::styleHints()->colorScheme();
    if (asked == Qt::ColorScheme::Dark && scheme == Appearance::Scheme::Light)
        return Appearance::Scheme::Dark;
    if (asked == Qt::ColorScheme::Light && scheme == Appearance::Scheme::Dark)
        return Appearance::Scheme::Light;
#endif
    return scheme;
}

} // namespace

Appearance::Scheme schemeOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor letters = palette.color(QPalette::Active, QPalette::WindowText);
    if (luminance(ground) >= luminance(letters))
        return Appearance::Scheme::Light;
    return contrast(ground, letters) >= HighContrast ? Appearance::Scheme::HighContrast : Appearance::Scheme::Dark;
}

bool settingsReduceMotion(const QString &folder)
{
    const QString kde = valueIn(folder + u"/kdeglobals"_s, "KDE"_L1, "AnimationDurationFactor"_L1);
    bool isNumber = false;
    if (const double factor = kde.toDouble(&isNumber); isNumber && factor <= 0)
        return true;
    const std::array files{u"/gtk-4.0/settings.ini"_s, u"/gtk-3.0/settings.ini"_s};
    return std::ranges::any_of(files, [&folder](const QString &file) {
        const QString animates = valueIn(folder + file, "Settings"_L1, "gtk-enable-animations"_L1);
        return animates == "0"_L1 || animates == "false"_L1;
    });
}

Appearance systemAppearance()
{
    Appearance appearance;
    appearance.language = systemLanguage();
    appearance.era = appearance.language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.scheme = systemScheme(QApplication::palette());
    appearance.reducedMotion = styleIsStill() || settingsOfReaderReduceMotion();
    appearance.textSize = int(std::lround(100 * textScale(QApplication::font().pointSizeF())));
    appearance.follows = {true, true, true};
    return appearance;
}

SystemSigns systemSigns()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return {systemScheme(style ? style->systemPalette() : QApplication::palette()), settingsOfReaderReduceMotion()};
}

} // namespace atlas
