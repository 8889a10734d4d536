// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/placesource.h"

#include "app/dataset/edition.h"
#include "ui/theme/fonts.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace atlas
{

namespace
{

/** Whether some font of the machine has every sign of a text: otherwise boxes would stand there. */
bool hasFontFor(const QString &text)
{
    QTextLayout layout(text, fontFor(TextRole::Body, text));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto isWhole = [](const QGlyphRun &run) { return !run.glyphIndexes().contains(0U); };
    return std::ranges::all_of(layout.glyphRuns(), isWhole);
}

} // namespace

PlaceSource::PlaceSource(const PageContext &context)
    : m_edition(context.edition)
    , m_series(context.series)
{
}

Result<> PlaceSource::read()
{
    const auto places = m_edition.archive().places();
    if (!places)
        return tl::unexpected(places.error());
    const auto projects = m_edition.archive().projects();
    if (!projects)
        return tl::unexpected(projects.error());
    const auto ledger = m_edition.archive().ledger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    m_places = *places;
    m_projects = *projects;
    m_ledger = *ledger;
    return {};
}

std::optional<PlaceFacts> PlaceSource::facts()
{
    if (!m_places) {
        if (const auto done = read(); !done) {
            m_trouble = done.error().message;
            return std::nullopt;
        }
    }
    return PlaceFacts{m_edition.catalogue(), *m_places, *m_projects, *m_ledger, m_series, hasFontFor};
}

} // namespace atlas
