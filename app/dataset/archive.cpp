// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/archive.h"

#include "app/dataset/partreaders.h"

#include <QLoggingCategory>

namespace atlas
{

namespace
{

Q_LOGGING_CATEGORY(logArchive, "atlas.dataset.archive", QtInfoMsg)

} // namespace

template <typename Part>
Archive::Shared<Part> Archive::kept(std::shared_ptr<const Part> &part, Result<Part> (*read)(Connection &))
{
    if (part)
        return part;
    Result<Part> fresh = read(m_connection);
    if (!fresh) {
        qCWarning(logArchive).noquote() << fresh.error().message << fresh.error().detail;
        return tl::unexpected(std::move(fresh).error());
    }
    part = std::make_shared<const Part>(std::move(*fresh));
    return part;
}

Archive::Shared<Places> Archive::places()
{
    return kept(m_places, &readPlaces);
}

Archive::Shared<Projects> Archive::projects()
{
    return kept(m_projects, &readProjects);
}

Archive::Shared<Framework> Archive::framework()
{
    return kept(m_framework, &readFramework);
}

Archive::Shared<Network> Archive::network()
{
    return kept(m_network, &readNetwork);
}

Archive::Shared<Programme> Archive::programme()
{
    return kept(m_programme, &readProgramme);
}

Archive::Shared<Definitions> Archive::definitions()
{
    return kept(m_definitions, &readDefinitions);
}

Archive::Shared<Ledger> Archive::ledger()
{
    return kept(m_ledger, &readLedger);
}

Archive::Shared<Sources> Archive::sources()
{
    return kept(m_sources, &readSources);
}

Archive::Shared<SourceUses> Archive::sourceUses()
{
    return kept(m_sourceUses, &readSourceUses);
}

Archive::Shared<Coverage> Archive::coverage()
{
    return kept(m_coverage, &readCoverage);
}

Result<QList<SeriesCoverage>> Archive::coverageOf(const QString &indicatorId) const
{
    if (m_coverage)
        return m_coverage->ofIndicator(indicatorId);
    return readCoverageOf(m_connection, indicatorId);
}

Result<Series> Archive::values(const QString &indicatorId, const QString &entityId, const QString &sourceId) const
{
    return readSeries(m_connection, indicatorId, entityId, sourceId);
}

} // namespace atlas
