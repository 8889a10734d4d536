// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/**
 * A run through the years as a plain machine of states: who owns it brings the clock and shows the years. A run halts
 * by itself at the last year that is an estimate, so that nobody takes a projection for what happened, and goes on
 * from there at the next press.
 */
class Playback
{
public:
    /** Why nothing moves, or that it does. */
    enum class State {
        Paused, ///< by a press, or never started
        Playing,
        AtLastEstimate, ///< halted by itself where the projection begins
        AtEnd, ///< ran to the last year
    };

    explicit Playback(int year = StartYear, YearRange years = {FirstYear, LastYear});

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isPlaying() const { return m_state == State::Playing; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const YearRange &years() const { return m_years; }
    [[nodiscard]] std::optional<int> lastEstimate() const { return m_lastEstimate; }

    /** The years a run goes through; its year is brought into them, which ends a run. */
    void setYears(const YearRange &years);

    /** Where a run halts; empty: nowhere before the end. A change forgets that it halted at the old one. */
    void setLastEstimate(std::optional<int> year);

    /** The year was changed by other means: the run ends there. Does nothing for the year it is at. */
    void moveTo(int year);

    /** Play or pause was pressed. At the last year the run begins anew from the first. */
    void press();

    /** One beat of the clock: the year to show now, or nothing where it does not play (any more). */
    [[nodiscard]] std::optional<int> next();

private:
    YearRange m_years;
    int m_year;
    std::optional<int> m_lastEstimate;
    State m_state = State::Paused;
    bool m_startsAnew = false; ///< the next beat shows the first year
};

} // namespace atlas
