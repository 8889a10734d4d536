// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <QLatin1StringView>

#include <span>

namespace atlas
{

/** One part of a view as text, for links and JSON: a name, how the value is written, how it is read. */
struct ViewField
{
    QLatin1StringView name;
    QString (*write)(const ViewState &view);
    bool (*read)(ViewState &view, const QString &text); ///< false where the text is no such value
    QString (*right)(); ///< in the language of the program: what would be such a value
};

/** Every part of a view but its page, in the order of a link. */
[[nodiscard]] std::span<const ViewField> viewFields();

} // namespace atlas
