// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/series.h"

#include <concepts>
#include <functional>
#include <memory>
#include <utility>

namespace atlas
{

using SharedSeries = std::shared_ptr<const IndicatorSeries>;

/**
 * Gives every series of an indicator, read when first asked for. Made of anything that takes the id of an indicator
 * and returns SharedSeries, or Result<SharedSeries> where reading can fail. An indicator without rows is no failure.
 */
class SeriesReader
{
public:
    template <std::invocable<const QString &> Function>
    // NOLINTNEXTLINE(google-explicit-constructor): stands wherever a function that reads series is asked for
    SeriesReader(Function function)
        : m_read(std::move(function))
    {
    }

    /** The series, or why they cannot be read; never null. */
    [[nodiscard]] Result<SharedSeries> read(const QString &indicatorId) const { return m_read(indicatorId); }

    /** The series; without rows where they cannot be read. Never null. */
    [[nodiscard]] SharedSeries operator()(const QString &indicatorId) const
    {
        auto series = m_read(indicatorId);
        return series ? *series : std::make_shared<const IndicatorSeries>(IndicatorSeries{indicatorId, {}});
    }

private:
    std::function<Result<SharedSeries>(const QString &)> m_read;
};

} // namespace atlas
