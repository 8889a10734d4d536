// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/**
 * How numbers and years are written: one house style for each language, whatever the system's own. Digits, comma and
 * point are equal in both languages; era and words follow the appearance.
 */
class Format
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Format)

public:
    Format() = default;
    Format(Language language, Era era);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Era era() const { return m_era; }

    /** `1,234,567.9`; a true minus sign; `decimals` places always. */
    [[nodiscard]] QString number(double value, int decimals) const;
    /** `48.9 %`, with a no-break space. */
    [[nodiscard]] QString percent(double value, int decimals = 1) const;
    /** `48.9 %` or `ร้อยละ 48.9`: a share in a sentence, where the two languages go different ways. */
    [[nodiscard]] QString share(double value, int decimals = 1) const;
    /** `661.7 million`, `9.8 million`, `412,000`: people, rounded to what a reader can hold. */
    [[nodiscard]] QString people(double people) const;
    /** `661.7 million people`, `412,000 people`, `661.7 ล้านคน`, `412,000 คน`: the same as a whole phrase. */
    [[nodiscard]] QString persons(double people) const;
    /** `661.7 M` or `661.7 ล้าน`: the same where room is short. */
    [[nodiscard]] QString peopleShort(double people) const;
    /** `6th` or `อันดับ 6`. */
    [[nodiscard]] QString rank(int rank) const;
    /** `6th → 5th` or `อันดับ 6 → 5`. */
    [[nodiscard]] QString ranks(int from, int to) const;
    /** `A, B and C`, `ก ข และค`; the parts of a Thai list that have blanks of their own are kept apart by a semicolon.
     */
    [[nodiscard]] QString list(const QStringList &parts) const;
    /** A number and its unit as one phrase that does not break: `48.9 %`, `3,110.5 billion US$`. */
    [[nodiscard]] QString quantity(double value, int decimals, const QString &unit) const;

    /** The bare number of the year in the chosen era, for axes: `2025` or `2568`. */
    [[nodiscard]] QString yearNumber(int year) const;
    /** The year in a sentence: `2025`, `BE 2568`, `พ.ศ. 2568` or `ค.ศ. 2025`. */
    [[nodiscard]] QString year(int year) const;
    /** `1950–2050` in the chosen era, the era once. */
    [[nodiscard]] QString years(int first, int last) const;
    /** The word for the era: `CE`, `BE`, `ค.ศ.`, `พ.ศ.`. */
    [[nodiscard]] QString eraWord() const;

    /** A phrase of the data with its years in the chosen era: the base year of a unit, `billion 2011 international $`.
     * Not for titles, which keep their own years. */
    [[nodiscard]] QString dated(const QString &phrase) const;

    /** The Common Era year of what a person typed: 2025 or 2568, in Arabic or Thai digits, era words allowed. */
    [[nodiscard]] static std::optional<int> yearFrom(const QString &typed);

private:
    Language m_language = Language::English;
    Era m_era = Era::Common;
};

} // namespace atlas
