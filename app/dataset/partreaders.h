// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of the parts of an Archive, one file a subject. Each reads the whole of its tables, every column.
#pragma once

#include "app/model/coverage.h"
#include "app/model/definition.h"
#include "app/model/framework.h"
#include "app/model/ledger.h"
#include "app/model/network.h"
#include "app/model/places.h"
#include "app/model/programme.h"
#include "app/model/projectrecord.h"
#include "app/model/result.h"
#include "app/model/series.h"
#include "app/model/sourcerecord.h"

namespace atlas
{

class Connection;

[[nodiscard]] Result<Places> readPlaces(Connection &connection);
[[nodiscard]] Result<Projects> readProjects(Connection &connection);
[[nodiscard]] Result<Framework> readFramework(Connection &connection);
[[nodiscard]] Result<Network> readNetwork(Connection &connection);
[[nodiscard]] Result<Programme> readProgramme(Connection &connection);
[[nodiscard]] Result<Definitions> readDefinitions(Connection &connection);
[[nodiscard]] Result<Ledger> readLedger(Connection &connection);
[[nodiscard]] Result<Sources> readSources(Connection &connection);
[[nodiscard]] Result<SourceUses> readSourceUses(Connection &connection);
[[nodiscard]] Result<Coverage> readCoverage(Connection &connection);
/** The series of one indicator: one range of the key. */
[[nodiscard]] Result<QList<SeriesCoverage>> readCoverageOf(Connection &connection, const QString &indicatorId);
/** The values one source gives: one range of the key. */
[[nodiscard]] Result<Series> readSeries(
    Connection &connection, const QString &indicatorId, const QString &entityId, const QString &sourceId);

} // namespace atlas
