// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts of the real facts, for the tests of this room.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/view/viewstate.h"

#include <QList>

namespace atlas::test
{

/** A chart with a name for the rows of a test. */
struct ChartCase
{
    QByteArray name;
    ChartDescription chart;
};

[[nodiscard]] ChartDescription urbanCase(int year, const QList<QString> &states, const Format &format);
[[nodiscard]] ChartDescription economyCase(
    const EconomyChoice &choice, int year, const QList<QString> &states, const Format &format);

/** Every form of both charts with none, one and three states, in both languages and eras. */
[[nodiscard]] const QList<ChartCase> &allCases();

} // namespace atlas::test
