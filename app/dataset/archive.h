// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

#include <memory>

namespace atlas
{

class Connection;

/**
 * The whole of an edition beyond what a start reads, part by part: a part is read when it is first asked for, with
 * every column of its tables, and then kept. What is handed out is never null, never changes and may outlive the
 * archive. What cannot be read is an error that names the table, and is tried again when it is next asked for. Lives on
 * the thread of its connection.
 */
class Archive
{
public:
    template <typename Part>
    using Shared = Result<std::shared_ptr<const Part>>;

    /** The connection outlives the archive. */
    explicit Archive(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Shared<Places> places(); ///< cities with their visions, states, entities, other names
    [[nodiscard]] Shared<Projects> projects(); ///< with their lives from report to report
    [[nodiscard]] Shared<Framework> framework(); ///< items, areas, the series of an area, challenges
    [[nodiscard]] Shared<Network> network(); ///< objectives, actors, partners, events, figures of the reports
    [[nodiscard]] Shared<Programme> programme(); ///< phases with their places
    [[nodiscard]] Shared<Definitions> definitions(); ///< indicators in full and how they belong together
    [[nodiscard]] Shared<Ledger> ledger(); ///< claims, citations, conflicts
    [[nodiscard]] Shared<Sources> sources(); ///< and what the edition says of itself
    [[nodiscard]] Shared<SourceUses> sourceUses(); ///< counts the rows of every table: some hundredths of a second
    [[nodiscard]] Shared<Coverage> coverage(); ///< walks along all observations: some hundredths of a second

    /** The series of one indicator alone, in a tenth of the time: by entity and source; none for an unknown indicator.
     */
    [[nodiscard]] Result<QList<SeriesCoverage>> coverageOf(const QString &indicatorId) const;
    /**
     * The values that this one source gives, without those of others that SeriesStore puts in their place; empty where
     * it gives none. One range of the key, read anew each time.
     */
    [[nodiscard]] Result<Series> values(
        const QString &indicatorId, const QString &entityId, const QString &sourceId) const;

private:
    template <typename Part>
    [[nodiscard]] Shared<Part> kept(std::shared_ptr<const Part> &part, Result<Part> (*read)(Connection &));

    Connection &m_connection;
    std::shared_ptr<const Places> m_places;
    std::shared_ptr<const Projects> m_projects;
    std::shared_ptr<const Framework> m_framework;
    std::shared_ptr<const Network> m_network;
    std::shared_ptr<const Programme> m_programme;
    std::shared_ptr<const Definitions> m_definitions;
    std::shared_ptr<const Ledger> m_ledger;
    std::shared_ptr<const Sources> m_sources;
    std::shared_ptr<const SourceUses> m_sourceUses;
    std::shared_ptr<const Coverage> m_coverage;
};

/** A part of the edition; an empty one where it cannot be read. */
template <typename Part>
[[nodiscard]] std::shared_ptr<const Part> partOrEmpty(const Archive::Shared<Part> &read)
{
    return read ? *read : std::make_shared<const Part>();
}

} // namespace atlas
