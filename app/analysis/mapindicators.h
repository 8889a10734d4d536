// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"

#include <QCoreApplication>

namespace atlas
{

/** Indicators of one topic, in the order of the edition. */
struct IndicatorTopic
{
    QString id;
    QString name; ///< in the language of the interface
    QList<const Indicator *> indicators; ///< of the catalogue they were taken from
};

/**
 * What the map can be coloured by: every indicator with values for states, without bounds, scenarios and earlier
 * editions of another one, and without the counts by age group, which only make sense side by side.
 */
[[nodiscard]] QList<IndicatorTopic> mapIndicators(const Catalogue &catalogue);

} // namespace atlas
