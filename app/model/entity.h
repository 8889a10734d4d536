// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>

namespace atlas
{

/** Anything that has values: a state, a region such as ASEAN, an economy of the world, a city. */
struct Entity
{
    enum class Type { Country, Region, Economy, City };

    QString id; ///< ISO 3166 alpha-3 for states and economies, "ASEAN", or the id of a city
    Type type = Type::Country;
    LocalizedText name;
    LocalizedText shortName;

    bool operator==(const Entity &) const = default;
};

/** The sum or mean over the ten members of 2018 that the edition calls ASEAN. */
inline const QString AseanId = QStringLiteral("ASEAN");

} // namespace atlas
