// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

namespace atlas
{

class ChartWidget;
class Session;

/**
 * Keeps the scale of a chart in the view, under its object name: what a person chooses is a step of the history, and
 * the chart is on the scale of every view that is shown. The name is the chart's alone; the session outlives it.
 * `start` is the scale where the view names none: plain, but where a few values would press all others to the ground.
 */
void keepScale(ChartWidget &chart, Session &session, const ChartScale &start = {});

} // namespace atlas
