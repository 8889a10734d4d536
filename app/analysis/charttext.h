// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that every chart description needs, each in one place.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"

#include <QString>

#include <optional>

namespace atlas
{

/** `Source: … (publisher); … · atlas edition 2026.1`, of every source the lines draw from, published ones first. */
[[nodiscard]] QString sourceLine(const Catalogue &catalogue, const QList<ChartLine> &lines);

/** What is summed under the name of ASEAN, and which states joined since. */
[[nodiscard]] QString aseanNote(const Catalogue &catalogue, const Format &format);

/** `26 October 2025`, `26 ตุลาคม พ.ศ. 2568`. */
[[nodiscard]] QString dateText(const QDate &date, const Format &format);

/** The short name of an entity in the language of `format`; the id of an unknown one. */
[[nodiscard]] QString entityLabel(const Catalogue &catalogue, const QString &entityId, const Format &format);

/** A claim of the article as a mark; empty where it states no value or no year. */
[[nodiscard]] std::optional<ChartMark> claimMark(
    const Claim &claim, const ChartValueStyle &style, const Format &format);

/** One word for the ground of what is projected. */
[[nodiscard]] QString projectionWord();
/** `projection by …`. */
[[nodiscard]] QString projectionBy(const QString &who);
/** Why a chart is empty: the edition has no values of `what`. */
[[nodiscard]] QString noValuesOf(const QString &what);

} // namespace atlas
