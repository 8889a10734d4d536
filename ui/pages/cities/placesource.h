// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"
#include "ui/pages/pageview.h"

#include <memory>
#include <optional>

namespace atlas
{

/** What the sheets of places are made from, read when a sheet is first wanted. */
class PlaceSource
{
public:
    /** What `context` names outlives the source. */
    explicit PlaceSource(const PageContext &context);

    /** The facts; empty where they cannot be read: then trouble() says why. */
    [[nodiscard]] std::optional<PlaceFacts> facts();
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    [[nodiscard]] Result<> read();

    Edition &m_edition;
    const SeriesReader &m_series;
    std::shared_ptr<const Places> m_places;
    std::shared_ptr<const Projects> m_projects;
    std::shared_ptr<const Ledger> m_ledger;
    QString m_trouble;
};

} // namespace atlas
