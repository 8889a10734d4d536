// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QString>

namespace atlas
{

/** A text of the edition in both languages; the choice is made when it is shown. */
struct LocalizedText
{
    QString en;
    QString th;

    /** The text in `language`, or in the other one where that is missing. */
    [[nodiscard]] const QString &in(Language language) const;

    bool operator==(const LocalizedText &) const = default;
};

} // namespace atlas
