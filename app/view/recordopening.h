// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <QString>

namespace atlas
{

/**
 * The same view with the sheet of `record` open on its page, in the year the row is of: an event moves the year to its
 * own. The one way in which a gesture, a link or a hit of the search opens a row of the edition.
 */
[[nodiscard]] ViewState withRecordOpen(ViewState view, const RecordRef &record, const Catalogue &catalogue);

/** The same view in the year of the event whose sheet is open in it; without one, the view as it is. */
[[nodiscard]] ViewState inYearOfEvent(ViewState view, const Catalogue &catalogue);

/** Whether a link says which year it is of; one that says none and opens an event is of the year of the event. */
[[nodiscard]] bool namesYear(const QString &link);

} // namespace atlas
