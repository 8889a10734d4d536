// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economywords.h"

#include "app/format/housestyle.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QString inTrillions(const QString &unit, Language language)
{
    const QString larger = housestyle::thousandfold(unit, language);
    return larger.isEmpty() ? unit : larger;
}

QString dollarsOf(const Catalogue &catalogue, const QString &indicatorId, const Format &format)
{
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const QString unit = indicator == nullptr ? QString() : format.dated(indicator->unit.in(format.language()));
    return housestyle::withoutBillion(unit, format.language());
}

QString scenarioName(const Catalogue &catalogue, const QString &indicatorId, Language language)
{
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const QString name = indicator == nullptr ? indicatorId : indicator->name.in(language);
    const qsizetype start = name.indexOf("SSP"_L1);
    return start < 0 ? name : name.mid(start);
}

} // namespace atlas
