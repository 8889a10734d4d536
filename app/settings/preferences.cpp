// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences.h"

#include "app/format/spokenlanguages.h"
#include "app/model/schemename.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const Option<QString> LanguageOption{"language"_L1, {}};
const Option<QString> EraOption{"era"_L1, {}};
const Option<QString> SchemeOption{"theme"_L1, {}};
const Option<bool> ReducedMotionOption{"reducedMotion"_L1, false};
const Option<QString> DigitsOption{"digits"_L1, u"arabic"_s};
const Option<bool> LeagueTablesOption{"leagueTables"_L1, false};
const Option<QString> TextSizeOption{"textSize"_L1, {}};
const Option<QJsonObject> SplittersOption{"splitters"_L1, {}};

constexpr auto AsTheSystem = "system"_L1; ///< chosen; where a setting is absent, nothing was

QString eraName(Era era)
{
    return era == Era::Both ? u"both"_s : era == Era::Buddhist ? u"be"_s : u"ce"_s;
}

std::optional<Era> eraNamed(const QString &name)
{
    constexpr std::array eras{Era::Common, Era::Buddhist, Era::Both};
    const auto found = std::ranges::find(eras, name, eraName);
    return found == eras.end() ? std::nullopt : std::optional(*found);
}

void readScheme(Appearance &appearance, const QString &name)
{
    if (const auto scheme = schemeNamed(name))
        appearance.choose(*scheme);
    else if (name == AsTheSystem)
        appearance.follows.scheme = true;
}

void readMotion(Appearance &appearance, const Settings &settings)
{
    const Option<bool> unlessChosen{ReducedMotionOption.key, true};
    const bool isChosen = settings.get(unlessChosen) == settings.get(ReducedMotionOption);
    if (isChosen)
        appearance.reducedMotion = settings.get(ReducedMotionOption);
    appearance.follows.motion = !isChosen && appearance.follows.motion;
}

void readTextSize(Appearance &appearance, const Settings &settings)
{
    if (const auto percent = rememberedTextSize(settings))
        appearance.chooseTextSize(*percent);
    else if (settings.get(TextSizeOption) == AsTheSystem)
        appearance.follows.textSize = true;
}

} // namespace

Appearance rememberedAppearance(const Settings &settings, const Appearance &otherwise)
{
    Appearance appearance = otherwise;
    appearance.language = spokenLanguage(settings.get(LanguageOption)).value_or(otherwise.language);
    appearance.era = eraNamed(settings.get(EraOption)).value_or(otherwise.era);
    appearance.digits = settings.get(DigitsOption) == "thai"_L1 ? Digits::Thai : Digits::Arabic;
    appearance.leagueTables = settings.get(LeagueTablesOption);
    readScheme(appearance, settings.get(SchemeOption));
    readMotion(appearance, settings);
    readTextSize(appearance, settings);
    return appearance;
}

std::optional<int> rememberedTextSize(const Settings &settings)
{
    const QString words = settings.get(TextSizeOption);
    const auto *found = std::ranges::find(TextSizes, words, [](int percent) { return QString::number(percent); });
    return found == TextSizes.end() ? std::nullopt : std::optional(*found);
}

Preferences::Preferences(Settings &settings, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_atStart(appearance)
    , m_desktop(appearance)
{
}

void Preferences::setAppearance(const Appearance &wanted)
{
    const Appearance appearance = wanted.following(m_desktop);
    if (appearance == m_appearance)
        return;
    const Appearance before = m_appearance;
    m_appearance = appearance;
    remember(before);
    Q_EMIT appearanceChanged(m_appearance);
}

void Preferences::setDesktop(const Appearance &desktop)
{
    m_desktop = desktop;
    setAppearance(m_appearance);
}

/** What is followed is remembered as such: what the desktop has today says nothing about tomorrow. */
void Preferences::remember(const Appearance &before)
{
    const Appearance &appearance = m_appearance;
    const auto isNew = [&](bool FollowedParts::*part, bool differs) {
        return appearance.follows.*part != before.follows.*part || (differs && !(appearance.follows.*part));
    };
    if (appearance.language != before.language)
        m_settings.set(LanguageOption, appearance.language.tag());
    if (appearance.era != before.era)
        m_settings.set(EraOption, eraName(appearance.era));
    if (appearance.digits != before.digits)
        m_settings.set(DigitsOption, appearance.digits == Digits::Thai ? u"thai"_s : u"arabic"_s);
    if (isNew(&FollowedParts::scheme, appearance.scheme != before.scheme))
        m_settings.set(SchemeOption, appearance.follows.scheme ? QString(AsTheSystem) : schemeName(appearance.scheme));
    if (isNew(&FollowedParts::textSize, appearance.textSize != before.textSize))
        m_settings.set(
            TextSizeOption, appearance.follows.textSize ? QString(AsTheSystem) : QString::number(appearance.textSize));
    if (isNew(&FollowedParts::motion, appearance.reducedMotion != before.reducedMotion))
        rememberMotion();
    if (appearance.leagueTables != before.leagueTables)
        m_settings.set(LeagueTablesOption, appearance.leagueTables);
}

/** A word where it is followed: what is no yes or no means to an older program that nothing was chosen. */
void Preferences::rememberMotion()
{
    if (m_appearance.follows.motion)
        m_settings.set(Option<QString>{ReducedMotionOption.key, {}}, QString(AsTheSystem));
    else
        m_settings.set(ReducedMotionOption, m_appearance.reducedMotion);
}

QByteArray Preferences::splitter(const QString &name) const
{
    return QByteArray::fromBase64(m_settings.get(SplittersOption).value(name).toString().toLatin1());
}

void Preferences::setSplitter(const QString &name, const QByteArray &state)
{
    QJsonObject splitters = m_settings.get(SplittersOption);
    if (state.isEmpty())
        splitters.remove(name);
    else
        splitters.insert(name, QString::fromLatin1(state.toBase64()));
    m_settings.set(SplittersOption, splitters);
}

} // namespace atlas
