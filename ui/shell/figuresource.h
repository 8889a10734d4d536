// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/figuresheet.h"
#include "app/model/result.h"

#include <functional>

namespace atlas
{

class Edition;

/** Asks an edition who says so of a figure; parts that cannot be read are an error. */
class FigureSource
{
public:
    /** What is given outlives the source. */
    FigureSource(Edition &edition, const SeriesReader &series);

    /** `viewYear` is the year the figure was seen in. */
    [[nodiscard]] Result<Sheet> sheet(const FigureRef &figure, int viewYear, const Format &format) const;
    [[nodiscard]] Result<FigureAnswer> answer(const FigureRef &figure, int viewYear, const Format &format) const;
    /** In `language`, whatever `spoken` is; see figureCitation(). */
    [[nodiscard]] Result<QString> citation(const FigureRef &figure, Language language, const Format &spoken) const;

private:
    template <typename Made>
    [[nodiscard]] Result<Made> made(int viewYear, const std::function<Made(const FigureFacts &)> &make) const;

    Edition &m_edition;
    const SeriesReader &m_series;
};

} // namespace atlas
