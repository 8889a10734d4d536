// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QDate>
#include <QString>

namespace atlas
{

/** A member state of ASEAN. */
struct State
{
    QString id; ///< ISO 3166 alpha-3
    LocalizedText name;
    LocalizedText shortName;
    QDate joinedAsean;
    bool inNetworkOf2018 = false; ///< one of the ten that founded the network, and of every sum called ASEAN

    bool operator==(const State &) const = default;
};

} // namespace atlas
