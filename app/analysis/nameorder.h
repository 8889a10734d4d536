// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of states and cities in lists: A to Z in English, ก to ฮ in Thai.
#pragma once

#include "app/model/catalogue.h"
#include "app/model/language.h"

#include <QCollator>
#include <QList>

namespace atlas
{

/** Compares names: English ones as the edition orders them, Thai ones as a dictionary does, where a vowel that is
 * written first counts after its consonant. */
class NameOrder
{
public:
    explicit NameOrder(Language language);

    [[nodiscard]] bool isBefore(const LocalizedText &a, const LocalizedText &b) const;

private:
    Language m_language;
    QCollator m_collator;
};

/** The states by their short names, which every list of states has in the same order. None is null. */
[[nodiscard]] QList<const State *> statesByName(const Catalogue &catalogue, Language language);
/** The cities by state, as statesByName() has them, then by their own names. None is null. */
[[nodiscard]] QList<const City *> citiesByState(const Catalogue &catalogue, Language language);

} // namespace atlas
