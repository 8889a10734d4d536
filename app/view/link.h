// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/view/viewstate.h"

#include <QJsonObject>

namespace atlas
{

/** The view as JSON; what equals the start view is left out. */
[[nodiscard]] QJsonObject toJson(const ViewState &view);
/** The view of such an object. Unknown keys are refused with their name, values out of range with their bounds. */
[[nodiscard]] Result<ViewState> viewFromJson(const QJsonObject &object);

/** The view as a link a colleague can open: `ascn-atlas:overview?year=2018&states=THA,VNM`. */
[[nodiscard]] QString toLink(const ViewState &view);
/**
 * The view of such a link. A person may type its years in either era and its numbers in Thai digits; it is written in
 * the Common Era and in Arabic digits, since machines read it too. Anything that is no such link is refused with the
 * part that is wrong, in words that name both eras; Format::written gives their numbers the digits of the reader.
 */
[[nodiscard]] Result<ViewState> viewFromLink(const QString &link);

} // namespace atlas
