// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"
#include "app/model/partialdate.h"

#include <QString>

namespace atlas
{

/** A dated milestone. */
struct Event
{
    QString id;
    PartialDate date; ///< as exact as it is known
    LocalizedText title;
    QString category;
    bool inArticle = false;

    bool operator==(const Event &) const = default;
};

} // namespace atlas
