// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two editions of the urban share side by side: what each says, how far they are apart, and why.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** The indicator of an edition. */
[[nodiscard]] QString urbanShareOf(UrbanChoice::Edition edition);

/** `UN 2018`, `World Bank 2026`: an edition in as few words as possible, its year in the era of `format`. */
[[nodiscard]] QString urbanEditionName(const Catalogue &catalogue, UrbanChoice::Edition edition, const Format &format);

/** The urban share in both editions. */
struct UrbanEditions
{
    const IndicatorSeries &unitedNations; ///< of UrbanShareId
    const IndicatorSeries &worldBank; ///< of wellknown::UrbanShareOfWorldBank
};

/** What both say of one place in one year. */
struct UrbanEditionGap
{
    QString placeId;
    Observation unitedNations;
    Observation worldBank;

    /** The newer less the older, in percentage points. */
    [[nodiscard]] double difference() const { return worldBank.value - unitedNations.value; }
    /** The same of the two values as they are read, with one place after the point. */
    [[nodiscard]] double differenceAsRead() const;
};

/** How far the newer edition is from the older over all years that both have, in percentage points as they are read. */
struct UrbanEditionSpan
{
    int firstYear = 0;
    int lastYear = 0;
    double lowest = 0; ///< below zero where the newer is lower in some year
    int lowestYear = 0;
    double highest = 0; ///< above zero where the newer is higher in some year
    int highestYear = 0;
};

/** Empty where no year has both. */
[[nodiscard]] std::optional<UrbanEditionSpan> urbanEditionSpan(const UrbanEditions &editions, const QString &placeId);

/** Empty where one of the two has no value for the year. */
[[nodiscard]] std::optional<UrbanEditionGap> urbanEditionGap(
    const UrbanEditions &editions, const QString &placeId, int year);

/** The year nearest to `year` for which both have a value of the place; empty where there is none. */
[[nodiscard]] std::optional<int> commonYear(const UrbanEditions &editions, const QString &placeId, int year);

/** Both editions of ASEAN, or of the state chosen last, as two lines. */
[[nodiscard]] ChartDescription urbanEditionsChart(
    const Catalogue &catalogue, const UrbanEditions &editions, const ViewState &view, const Format &format);

/** In sentences: what each edition says of the place of the chart in the year, how far they are apart then, over all
 * years and, for ASEAN, in its states; and the reason the ledger gives. */
[[nodiscard]] QString urbanEditionsSentence(const Catalogue &catalogue, const Ledger &ledger,
    const UrbanEditions &editions, const ViewState &view, const Format &format);

} // namespace atlas
