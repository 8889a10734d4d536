// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QDate>
#include <QString>

namespace atlas
{

/** A dated milestone. */
struct Event
{
    QString id;
    QDate date;
    LocalizedText title;
    QString category;
    bool inArticle = false;

    bool operator==(const Event &) const = default;
};

} // namespace atlas
