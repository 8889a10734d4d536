// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QList>
#include <QString>

namespace atlas
{

/** One of the six development areas of the framework. */
struct Area
{
    QString id; ///< such as "civic_social"
    int position = 0; ///< 1 to 6, the order of the framework
    LocalizedText name;
    LocalizedText text; ///< one sentence
    QList<LocalizedText> contents; ///< what the article puts in the area, in its order

    bool operator==(const Area &) const = default;
};

} // namespace atlas
