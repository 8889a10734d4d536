// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When does a place reach a share of people in cities?
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/series.h"

#include <QCoreApplication>

#include <optional>

namespace atlas
{

/** The years in which the share of a place is at or above a given one. */
struct UrbanCrossing
{
    /** Values at or above the share, one after the other. */
    struct Stretch
    {
        Observation from;
        Observation to;

        bool operator==(const Stretch &) const = default;
    };

    QString placeId;
    QList<Stretch> stretches; ///< in the order of the years; none: the share is not reached within the series
    Observation first; ///< of the series
    Observation last; ///< of the series

    /** The first value at or above the share. */
    [[nodiscard]] std::optional<Observation> reached() const;
    /** The share is reached before the series begins. */
    [[nodiscard]] bool isFromStart() const { return reached() && reached()->year == first.year; }
    /** After it was reached, the share was below it again. */
    [[nodiscard]] bool isLost() const;

    bool operator==(const UrbanCrossing &) const = default;
};

/** When a series reaches `share`, in the unit of its values; empty for a series without values. */
[[nodiscard]] std::optional<UrbanCrossing> urbanCrossing(const QString &placeId, const Series &series, double share);

/** The same of ASEAN, then of each state that has values, in the order of the catalogue. */
[[nodiscard]] QList<UrbanCrossing> urbanCrossings(
    const Catalogue &catalogue, const IndicatorSeries &shares, double share);

/** The year by which the article says that ASEAN reaches this share; empty where it does not speak of it. */
[[nodiscard]] std::optional<int> articleYearOf(const Catalogue &catalogue, double share);

/** What a crossing says, in words. */
class UrbanCrossingText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanCrossingText)

public:
    /** The catalogue outlives it. `share` is what is asked for, in per cent. */
    UrbanCrossingText(const Catalogue &catalogue, double share, const Format &format);

    /** `ASEAN, two thirds urban: not by 2050 (66.1 %); the article says 2025`; with the remark where
     * there is one. */
    [[nodiscard]] QString finding(const UrbanCrossing &crossing) const;
    /** `2045, projection`, `before 1950`, `not by 2050`: when, as short as possible. */
    [[nodiscard]] QString when(const UrbanCrossing &crossing) const;
    /** `67.0 %` in the year it is reached, `66.1 % in 2050` where it is not. */
    [[nodiscard]] QString share(const UrbanCrossing &crossing) const;
    /** Since when it was lost again and when it came back; empty where it was never lost. */
    [[nodiscard]] QString remark(const UrbanCrossing &crossing) const;
    /** The finding as a sentence. */
    [[nodiscard]] QString sentence(const UrbanCrossing &crossing) const;
    /** `two thirds` or `40 %`. */
    [[nodiscard]] QString shareInWords() const;

private:
    [[nodiscard]] QString answer(const UrbanCrossing &crossing) const;

    const Catalogue &m_catalogue;
    double m_share;
    Format m_format;
};

} // namespace atlas
