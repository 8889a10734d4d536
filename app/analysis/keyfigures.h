// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures at the top of the Overview: of ASEAN as its ten members of 2018, or of the states that are chosen.
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/figure.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** One figure, ready to be shown: words and numbers in the language and era of a format. */
struct KeyFigure
{
    enum class Id { Population, UrbanShare, Under35, GdpRank, Cities, Projects };

    /** A point of the small line beside the figure. */
    struct Point
    {
        int year = 0;
        double value = 0;
        bool isProjection = false;

        bool operator==(const Point &) const = default;
    };

    Id id = Id::Population;
    QString label; ///< `ASEAN population, 2025, projection`, `Population, 2025, projection` of chosen states
    QString shortLabel; ///< `ASEAN population, 2025, proj.`, for less room; empty where nothing shorter is as true
    QString scope; ///< `Thailand and Viet Nam`: the states the figure is of; empty for ASEAN and for the whole network
    QString shortScope; ///< `2 states`, or the one
    QString figure; ///< `698.6 M`
    QString spoken = {}; ///< label and figure for the ear, where they are written with signs; empty elsewhere
    QString detail; ///< `+0.9 % a year since 2015`, or what the article says in the year it speaks of
    QString shortDetail; ///< the same for less room, `article: 647 M`; empty where nothing shorter is as true
    bool detailDiffers = false; ///< the detail is a figure of the article that differs from the data
    std::optional<double> value; ///< what `figure` writes, in the unit of the indicator; empty where there is none
    std::optional<int> year; ///< of the value, which can be another than the year looked at
    std::optional<ValueKind> kind; ///< empty for counts
    QString sourceId; ///< of the value
    FigureRef ref; ///< names the figure for who asks who says so; also where there is no value
    QString source; ///< its short name
    QStringList explanation; ///< whole sentences: what, which year, delta, article, source
    QList<Point> line; ///< ascending years within the reach of the year bar
    bool rankLine = false; ///< smaller is better: drawn upside down

    bool operator==(const KeyFigure &) const = default;
};

/**
 * The six key figures for the year of the view. They are of the chosen states where any is chosen; the rank, which
 * follows `view.economy`, stays that of ASEAN.
 */
[[nodiscard]] QList<KeyFigure> keyFigures(
    const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format);

/**
 * A figure as text to be pasted elsewhere: what, of whom, which year and kind, the figure with its unit, the sentence
 * that reads it out, the source.
 */
[[nodiscard]] QString copyText(const KeyFigure &figure);

/** A text of the data with ids of indicators, such as pop_total, replaced by their names: no reader is shown an id. */
[[nodiscard]] QString withoutIds(const Catalogue &catalogue, const QString &text, Language language);

} // namespace atlas
