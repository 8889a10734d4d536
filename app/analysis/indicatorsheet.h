// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/coverage.h"
#include "app/model/definition.h"

namespace atlas
{

/** `scenario`, `other edition`: what one indicator is to another. */
[[nodiscard]] QString relationText(RelatedIndicator::Relation relation);

/** What an indicator measures, where its values are and where they are missing, and which others belong to it. */
[[nodiscard]] Sheet indicatorSheet(const Catalogue &catalogue, const Definitions &definitions,
    const QString &indicatorId, const QList<SeriesCoverage> &coverage, const Format &format);

} // namespace atlas
