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
const Option<QJsonObject> SplittersOption{"splitters"_L1, {}};

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

} // namespace

Appearance rememberedAppearance(const Settings &settings, const Appearance &otherwise)
{
    Appearance appearance;
    appearance.language = spokenLanguage(settings.get(LanguageOption)).value_or(otherwise.language);
    appearance.era = eraNamed(settings.get(EraOption)).value_or(otherwise.era);
    appearance.digits = settings.get(DigitsOption) == "thai"_L1 ? Digits::Thai : Digits::Arabic;
    appearance.scheme = schemeNamed(settings.get(SchemeOption)).value_or(otherwise.scheme);
    appearance.reducedMotion = settings.get(Option<bool>{ReducedMotionOption.key, otherwise.reducedMotion});
    appearance.leagueTables = settings.get(LeagueTablesOption);
    return appearance;
}

Preferences::Preferences(Settings &settings, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_appearance(appearance)
{
}

void Preferences::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
    const Appearance before = m_appearance;
    m_appearance = appearance;
    if (appearance.language != before.language)
        m_settings.set(LanguageOption, appearance.language.tag());
    if (appearance.era != before.era)
        m_settings.set(EraOption, eraName(appearance.era));
    if (appearance.digits != before.digits)
        m_settings.set(DigitsOption, appearance.digits == Digits::Thai ? u"thai"_s : u"arabic"_s);
    if (appearance.scheme != before.scheme)
        m_settings.set(SchemeOption, schemeName(appearance.scheme));
    if (appearance.reducedMotion != before.reducedMotion)
        m_settings.set(ReducedMotionOption, appearance.reducedMotion);
    if (appearance.leagueTables != before.leagueTables)
        m_settings.set(LeagueTablesOption, appearance.leagueTables);
    Q_EMIT appearanceChanged(m_appearance);
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
