// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>

namespace atlas
{

/** A document or data set that a figure comes from. */
struct Source
{
    QString id;
    QString title;
    LocalizedText publisher;
    QString edition; ///< year or edition as the publisher names it; may be empty
    QString url;
    LocalizedText licence;

    bool operator==(const Source &) const = default;
};

} // namespace atlas
