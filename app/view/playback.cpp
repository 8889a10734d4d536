// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/playback.h"

#include <algorithm>

namespace atlas
{

Playback::Playback(int year, YearRange years)
    : m_years(years)
    , m_year(std::clamp(year, years.first, years.last))
{
}

void Playback::setYears(const YearRange &years)
{
    m_years = years;
    moveTo(m_year);
}

void Playback::setLastEstimate(std::optional<int> year)
{
    if (year == m_lastEstimate)
        return;
    m_lastEstimate = year;
    if (m_state == State::AtLastEstimate)
        m_state = State::Paused;
}

void Playback::moveTo(int year)
{
    const int inRange = std::clamp(year, m_years.first, m_years.last);
    if (inRange == m_year)
        return;
    m_year = inRange;
    m_startsAnew = false;
    m_state = State::Paused;
}

void Playback::press()
{
    if (m_state == State::Playing) {
        m_state = State::Paused;
        return;
    }
    m_startsAnew = m_year == m_years.last;
    m_state = State::Playing;
}

std::optional<int> Playback::next()
{
    if (m_state != State::Playing)
        return std::nullopt;
    m_year = m_startsAnew ? m_years.first : m_year + 1;
    m_startsAnew = false;
    if (m_year == m_years.last)
        m_state = State::AtEnd;
    else if (m_year == m_lastEstimate)
        m_state = State::AtLastEstimate;
    return m_year;
}

} // namespace atlas
