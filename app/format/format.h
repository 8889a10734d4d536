// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/**
 * How numbers and years are written: one house style for each language (housestyle.h), whatever the system's own. Comma
 * and point are equal in English and Thai; digits, era and words follow the appearance.
 */
class Format
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Format)

public:
    Format() = default;
    explicit Format(const Appearance &appearance);
    Format(Language language, Era era, Digits digits = Digits::Arabic);

    [[nodiscard]] Language language() const { return m_language; }
    /** As chosen, Era::Both included. */
    [[nodiscard]] Era era() const { return m_era; }
    /** The era that is written first or alone: with both, that of the language. */
    [[nodiscard]] Era leadingEra() const;
    [[nodiscard]] Digits digits() const { return m_digits; }

    /** The same with the leading era alone: for axes, units and where a year stands in brackets already. */
    [[nodiscard]] Format oneEra() const { return {m_language, leadingEra(), m_digits}; }
    /** The same with the era that is not the leading one. */
    [[nodiscard]] Format otherEra() const;
    /** The same with the digits that machines read. */
    [[nodiscard]] Format forMachines() const { return {m_language, m_era, Digits::Arabic}; }

    bool operator==(const Format &) const = default;

    /** `1,234,567.9`; a true minus sign; `decimals` places always. */
    [[nodiscard]] QString number(double value, int decimals) const;
    /** `1,234`: how many there are. */
    [[nodiscard]] QString count(qint64 many) const;
    /** `1234`: a number that names, such as that of a footnote, without separators. */
    [[nodiscard]] QString numeral(qint64 number) const;
    /** A text with its numbers in the chosen digits. Names that have digits (`PM2.5`, `SSP2`, `GPL-3.0`) keep theirs,
     * and so do the places of QString::arg. */
    [[nodiscard]] QString written(const QString &text) const;
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
    /** The sentence with the parts in the places %1 to %9. The blank that a number keeps before it goes where a Thai
     * word follows a Thai word: `มากกว่า %1` reads `มากกว่า 50 %` and `มากกว่าครึ่งหนึ่ง`. */
    [[nodiscard]] static QString filled(const QString &sentence, const QStringList &parts);
    /** `A, B and C`, `ก ข และค`; the parts of a Thai list that have blanks of their own are kept apart by a semicolon.
     */
    [[nodiscard]] QString list(const QStringList &parts) const;
    /** A number and its unit as one phrase that does not break: `48.9 %`, `3,110.5 billion US$`. */
    [[nodiscard]] QString quantity(double value, int decimals, const QString &unit) const;

    /** The bare number of the year in the leading era, for axes: `2025` or `2568`. */
    [[nodiscard]] QString yearNumber(int year) const;
    /** The year in a sentence: `2025`, `BE 2568`, `พ.ศ. 2568` or `ค.ศ. 2025`; with both eras `2025 (BE 2568)`. */
    [[nodiscard]] QString year(int year) const;
    /** `1950–2050` in the chosen era, the era once; with both `1950–2050 (BE 2493–2593)`. */
    [[nodiscard]] QString years(int first, int last) const;
    /** The word for the leading era: `CE`, `BE`, `ค.ศ.`, `พ.ศ.`. */
    [[nodiscard]] QString eraWord() const;
    /** The bare number of the year for the cell of a table, whose head has eraWords(): `2025`, `2025 (2568)`. */
    [[nodiscard]] QString yearCell(int year) const;
    /** The same of several years: `1950–2050`, `1950–2050 (2493–2593)`. */
    [[nodiscard]] QString yearsCell(int first, int last) const;
    /** The eras of a table's column, which stand in brackets behind its head: `CE`, `CE / BE`. */
    [[nodiscard]] QString eraWords() const;

    /** A phrase of the data with its years in the leading era: the base year of a unit, `billion 2011 international $`.
     * Not for titles, which keep their own years. */
    [[nodiscard]] QString dated(const QString &phrase) const;

    /** The Common Era year of what a person typed: 2025 or 2568, in Arabic or Thai digits, era words allowed. */
    [[nodiscard]] static std::optional<int> yearFrom(const QString &typed);

private:
    [[nodiscard]] QString inDigits(const QString &text) const;
    template <typename Said>
    [[nodiscard]] QString inEras(const Said &said) const;

    Language m_language = Language::English;
    Era m_era = Era::Common;
    Digits m_digits = Digits::Arabic;
};

} // namespace atlas
