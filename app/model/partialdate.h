// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace atlas
{

/** A date as exactly as it is known: a year, a month or a day. Common Era. */
struct PartialDate
{
    enum class Precision { Day, Month, Year };

    int year = 0;
    std::optional<int> month; ///< 1 to 12; empty where only the year is known
    std::optional<int> day; ///< empty where only the month is known

    /** Of "YYYY", "YYYY-MM" or "YYYY-MM-DD"; empty for any other text. */
    [[nodiscard]] static std::optional<PartialDate> fromIso(const QString &text);

    [[nodiscard]] Precision precision() const;
    /** The first and the last day that may be meant. */
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    bool operator==(const PartialDate &) const = default;
};

} // namespace atlas
