// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economywords.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QString billionIn(Language language)
{
    return language == Language::Thai ? u"พันล้าน"_s : u"billion"_s;
}

} // namespace

QString inTrillions(const QString &unit, Language language)
{
    const QString billion = billionIn(language);
    const QString trillion = language == Language::Thai ? u"ล้านล้าน"_s : u"trillion"_s;
    return unit.startsWith(billion) ? trillion + unit.mid(billion.size()) : unit;
}

QString dollarsOf(const Catalogue &catalogue, const QString &indicatorId, const Format &format)
{
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const QString unit = indicator == nullptr ? QString() : format.dated(indicator->unit.in(format.language()));
    const QString billion = billionIn(format.language());
    return unit.startsWith(billion) ? unit.mid(billion.size()).trimmed() : unit;
}

QString scenarioName(const Catalogue &catalogue, const QString &indicatorId, Language language)
{
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const QString name = indicator == nullptr ? indicatorId : indicator->name.in(language);
    const qsizetype start = name.indexOf("SSP"_L1);
    return start < 0 ? name : name.mid(start);
}

} // namespace atlas
