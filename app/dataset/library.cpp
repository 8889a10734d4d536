// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/library.h"

#include "app/dataset/partreaders.h"

#include <QLoggingCategory>

namespace atlas
{

namespace
{

Q_LOGGING_CATEGORY(logLibrary, "atlas.dataset.library", QtInfoMsg)

} // namespace

template <typename Part>
Library::Shared<Part> Library::kept(std::shared_ptr<const Part> &part, Result<Part> (*read)(Connection &))
{
    if (part)
        return part;
    Result<Part> fresh = read(m_connection);
    if (!fresh) {
        qCWarning(logLibrary).noquote() << fresh.error().message << fresh.error().detail;
        return tl::unexpected(std::move(fresh).error());
    }
    part = std::make_shared<const Part>(std::move(*fresh));
    return part;
}

Library::Shared<Places> Library::places()
{
    return kept(m_places, &readPlaces);
}

Library::Shared<Projects> Library::projects()
{
    return kept(m_projects, &readProjects);
}

Library::Shared<Framework> Library::framework()
{
    return kept(m_framework, &readFramework);
}

Library::Shared<Network> Library::network()
{
    return kept(m_network, &readNetwork);
}

Library::Shared<Programme> Library::programme()
{
    return kept(m_programme, &readProgramme);
}

Library::Shared<Definitions> Library::definitions()
{
    return kept(m_definitions, &readDefinitions);
}

Library::Shared<Ledger> Library::ledger()
{
    return kept(m_ledger, &readLedger);
}

Library::Shared<Sources> Library::sources()
{
    return kept(m_sources, &readSources);
}

Library::Shared<SourceUses> Library::sourceUses()
{
    return kept(m_sourceUses, &readSourceUses);
}

Library::Shared<Coverage> Library::coverage()
{
    return kept(m_coverage, &readCoverage);
}

Result<QList<SeriesCoverage>> Library::coverageOf(const QString &indicatorId) const
{
    if (m_coverage)
        return m_coverage->ofIndicator(indicatorId);
    return readCoverageOf(m_connection, indicatorId);
}

Result<Series> Library::values(const QString &indicatorId, const QString &entityId, const QString &sourceId) const
{
    return readSeries(m_connection, indicatorId, entityId, sourceId);
}

} // namespace atlas
