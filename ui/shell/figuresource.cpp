// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figuresource.h"

#include "app/dataset/edition.h"

#include <algorithm>

namespace atlas
{

namespace
{

template <typename Part>
std::optional<Error> errorOf(const Part &part)
{
    return part ? std::nullopt : std::optional(part.error());
}

std::optional<Error> firstError(std::initializer_list<std::optional<Error>> errors)
{
    const auto found = std::ranges::find_if(errors, [](const auto &error) { return error.has_value(); });
    return found == errors.end() ? std::nullopt : *found;
}

} // namespace

FigureSource::FigureSource(Edition &edition, const SeriesReader &series)
    : m_edition(edition)
    , m_series(series)
{
}

template <typename Made>
Result<Made> FigureSource::made(int viewYear, const std::function<Made(const FigureFacts &)> &make) const
{
    Archive &archive = m_edition.archive();
    const auto definitions = archive.definitions();
    const auto ledger = archive.ledger();
    const auto network = archive.network();
    const auto places = archive.places();
    const auto sources = archive.sources();
    const auto trouble
        = firstError({errorOf(definitions), errorOf(ledger), errorOf(network), errorOf(places), errorOf(sources)});
    if (trouble)
        return tl::unexpected(*trouble);
    return make({m_edition.catalogue(), **definitions, **ledger, **network, **places, **sources, m_series,
        [&archive](const QString &id) { return archive.coverageOf(id).value_or(QList<SeriesCoverage>()); },
        [&archive](const QString &indicator, const QString &place, const QString &source) {
            return archive.values(indicator, place, source).value_or(Series());
        },
        [&archive] {
            const auto uses = archive.sourceUses();
            return uses ? **uses : SourceUses();
        },
        viewYear});
}

Result<Sheet> FigureSource::sheet(const FigureRef &figure, int viewYear, const Format &format) const
{
    return made<Sheet>(viewYear, [&](const FigureFacts &facts) { return figureSheet(facts, figure, format); });
}

Result<FigureAnswer> FigureSource::answer(const FigureRef &figure, int viewYear, const Format &format) const
{
    return made<FigureAnswer>(viewYear, [&](const FigureFacts &facts) { return answerFigure(facts, figure, format); });
}

Result<QString> FigureSource::citation(const FigureRef &figure, Language language, const Format &spoken) const
{
    return made<QString>(
        figure.year, [&](const FigureFacts &facts) { return figureCitation(facts, figure, language, spoken); });
}

} // namespace atlas
