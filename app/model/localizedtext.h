// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QMap>
#include <QString>

namespace atlas
{

/** A text of the edition in its languages; the choice is made when it is shown. */
struct LocalizedText
{
    QString en;
    QString th;
    /** The same in each further language the edition has it in; costs a pointer where there is none. */
    QMap<Language, QString> others = {};

    /** The text in `language`, or in English where that is missing, or in Thai where that is missing too. */
    [[nodiscard]] const QString &in(Language language) const;
    /** The text that stands second beside in(language): Thai beside an English one, English beside any other; may be
     * empty. */
    [[nodiscard]] const QString &beside(Language language) const { return &in(language) == &en ? th : en; }

    /** All there is of it, for what looks through texts in whichever language they are asked for. */
    [[nodiscard]] QString inAll() const;

    bool operator==(const LocalizedText &) const = default;
};

} // namespace atlas
