// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/keyfigures.h"

#include "app/analysis/areacoverage.h"
#include "app/analysis/areacoveragetext.h"
#include "app/analysis/citation.h"
#include "app/analysis/gdprank.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int DeltaYears = 10; ///< how far back a change is measured
constexpr double PeoplePerThousand = 1e3; ///< populations are stored in thousands

/** Builds the figures one by one; lives for one call. */
class Builder
{
    Q_DECLARE_TR_FUNCTIONS(atlas::KeyFigures)

public:
    Builder(const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format)
        : m_catalogue(catalogue)
        , m_view(view)
        , m_series(series)
        , m_format(format)
    {
    }

    [[nodiscard]] KeyFigure population() const;
    [[nodiscard]] KeyFigure urbanShare() const;
    [[nodiscard]] KeyFigure under35() const;
    [[nodiscard]] KeyFigure gdpRank() const;
    [[nodiscard]] KeyFigure cities() const;
    [[nodiscard]] KeyFigure projects() const;

private:
    [[nodiscard]] Series asean(const QString &indicatorId) const { return m_series(indicatorId)->of(AseanId); }
    [[nodiscard]] const Claim *claim(QLatin1StringView id) const;
    [[nodiscard]] QString kindWord(ValueKind kind) const;
    [[nodiscard]] QString label(const QString &name, const Observation &shown) const;
    [[nodiscard]] KeyFigure without(KeyFigure::Id id, const QString &name, const Series &series) const;
    [[nodiscard]] QList<KeyFigure::Point> line(const Series &series) const;
    void grow(KeyFigure &figure, const Series &series, const Observation &shown) const;
    void shift(KeyFigure &figure, const Series &series, const Observation &shown) const;
    [[nodiscard]] QString statedMillions(const Claim &claim) const;
    void take(KeyFigure &figure, const Observation &shown) const;
    void explain(KeyFigure &figure, const QString &reading) const;
    void weigh(KeyFigure &figure, const Claim *claim, const QString &shortForm, bool differs) const;
    [[nodiscard]] QString borrowed(const Observation &shown) const;

    const Catalogue &m_catalogue;
    const ViewState &m_view;
    const SeriesReader &m_series;
    const Format &m_format;
};

const Claim *Builder::claim(QLatin1StringView id) const
{
    const auto found = std::ranges::find(m_catalogue.claims, QString(id), &Claim::id);
    return found == m_catalogue.claims.end() ? nullptr : &*found;
}

QString Builder::kindWord(ValueKind kind) const
{
    return kind == ValueKind::Projection ? tr("projection") : tr("estimate");
}

QString Builder::label(const QString &name, const Observation &shown) const
{
    return tr("%1 %2, %3", "name of a figure, year, estimate or projection")
        .arg(name, m_format.yearNumber(shown.year), kindWord(shown.kind));
}

/** The figure of a year outside the series. */
KeyFigure Builder::without(KeyFigure::Id id, const QString &name, const Series &series) const
{
    KeyFigure figure;
    figure.id = id;
    figure.label = tr("%1 %2", "name of a figure, year").arg(name, m_format.yearNumber(m_view.year));
    figure.figure = tr("no data");
    figure.line = line(series);
    if (!series.isEmpty())
        figure.detail
            = tr("data for %1")
                  .arg(m_format.years(series.points().first().year, std::min(series.points().last().year, LastYear)));
    figure.explanation = {tr("No data for %1 in %2.").arg(name, m_format.year(m_view.year))};
    return figure;
}

QList<KeyFigure::Point> Builder::line(const Series &series) const
{
    QList<KeyFigure::Point> points;
    for (const Observation &point : series.points()) {
        if (point.year >= FirstYear && point.year <= LastYear)
            points.append({point.year, point.value, point.kind == ValueKind::Projection});
    }
    return points;
}

/** `+0.9 % a year since 2015`; nothing at the start of a series. */
void Builder::grow(KeyFigure &figure, const Series &series, const Observation &shown) const
{
    const auto before = series.atOrBefore(shown.year - DeltaYears);
    if (!before || before->value <= 0 || before->year == shown.year)
        return;
    const double rate = 100 * (std::pow(shown.value / before->value, 1.0 / (shown.year - before->year)) - 1);
    const QString change = (rate >= 0.05 ? u"+"_s : QString()) + m_format.percent(rate);
    figure.detail = tr("%1 a year since %2").arg(change, m_format.year(before->year));
    figure.shortDetail = tr("%1 a year", "a rate of growth").arg(change);
}

/** `+5.6 points since 2015`; nothing at the start of a series. */
void Builder::shift(KeyFigure &figure, const Series &series, const Observation &shown) const
{
    const auto before = series.atOrBefore(shown.year - DeltaYears);
    if (!before)
        return;
    const double points = shown.value - before->value;
    const QString change = (points >= 0.05 ? u"+"_s : QString()) + m_format.number(points, 1);
    figure.detail = tr("%1 points since %2", "percentage points").arg(change, m_format.year(before->year));
    figure.shortDetail = tr("%1 points", "percentage points").arg(change);
}

void Builder::take(KeyFigure &figure, const Observation &shown) const
{
    figure.value = shown.value;
    figure.year = shown.year;
    figure.kind = shown.kind;
    figure.sourceId = shown.sourceId;
    figure.source = shortSourceName(m_catalogue, shown.sourceId);
}

/** A sentence where the value is of another year than the one looked at. */
QString Builder::borrowed(const Observation &shown) const
{
    if (shown.year == m_view.year)
        return {};
    return tr("Value of %1, the nearest year with data.").arg(m_format.year(shown.year));
}

void Builder::explain(KeyFigure &figure, const QString &reading) const
{
    figure.explanation.append(reading);
    if (!figure.detail.isEmpty())
        figure.explanation.append(tr("Change: %1.").arg(figure.detail));
    figure.explanation.append(tr("ASEAN is the ten members of the year the network was founded, without Timor-Leste."));
    const QString source = sourceLine(m_catalogue, figure.sourceId);
    if (!source.isEmpty())
        figure.explanation.append(tr("Source: %1").arg(source));
}

/** Sets the article's figure beside the data; it takes the detail's place in the year the article speaks of. */
void Builder::weigh(KeyFigure &figure, const Claim *claim, const QString &shortForm, bool differs) const
{
    if (!claim)
        return;
    const Language language = m_format.language();
    figure.explanation.append(tr("The article: %1.").arg(claim->statement.in(language)));
    if (!claim->comment.in(language).isEmpty())
        figure.explanation.append(claim->comment.in(language));
    if (claim->statedYear == m_view.year && differs) {
        figure.detail = tr("the article: %1").arg(shortForm);
        figure.shortDetail = tr("article: %1", "where room is short").arg(shortForm);
        figure.detailDiffers = true;
    }
}

/** A stated number of millions with as many places as the article gives it. */
QString Builder::statedMillions(const Claim &claim) const
{
    const double stated = *claim.statedValue;
    return tr("%1 M", "million, where room is short")
        .arg(m_format.number(stated, stated == std::round(stated) ? 0 : 1));
}

KeyFigure Builder::population() const
{
    const QString name = tr("ASEAN population");
    const Series series = asean(u"pop_total"_s);
    const auto shown = series.at(m_view.year);
    if (!shown)
        return without(KeyFigure::Id::Population, name, series);
    KeyFigure figure;
    figure.id = KeyFigure::Id::Population;
    take(figure, *shown);
    figure.label = label(name, *shown);
    figure.figure = m_format.peopleShort(shown->value * PeoplePerThousand);
    grow(figure, series, *shown);
    figure.line = line(series);
    explain(figure,
        tr("Population of ASEAN in %1: %2 people (%3).")
            .arg(m_format.year(shown->year), m_format.people(shown->value * PeoplePerThousand), kindWord(shown->kind)));
    const Claim *stated = claim("c01"_L1);
    if (stated && stated->statedValue) {
        const QString millions = statedMillions(*stated);
        weigh(figure, stated, millions, std::abs(*stated->statedValue * 1e3 - shown->value) >= 500);
    }
    return figure;
}

KeyFigure Builder::urbanShare() const
{
    const QString name = tr("ASEAN urban share");
    const Series series = asean(u"urban_share"_s);
    const auto shown = series.at(m_view.year);
    if (!shown)
        return without(KeyFigure::Id::UrbanShare, name, series);
    KeyFigure figure;
    figure.id = KeyFigure::Id::UrbanShare;
    take(figure, *shown);
    figure.label = label(name, *shown);
    figure.figure = m_format.percent(shown->value);
    shift(figure, series, *shown);
    figure.line = line(series);
    explain(figure,
        tr("Share of people of ASEAN who live in cities and towns in %1: %2 (%3).")
            .arg(m_format.year(shown->year), figure.figure, kindWord(shown->kind)));
    const Claim *half = claim("c12"_L1);
    const Claim *twoThirds = claim("c13"_L1);
    if (half && half->statedValue)
        weigh(figure, half, tr("more than %1").arg(m_format.percent(*half->statedValue, 0)),
            shown->value <= *half->statedValue);
    if (twoThirds && twoThirds->statedValue)
        weigh(figure, twoThirds, m_format.percent(*twoThirds->statedValue),
            std::abs(shown->value - *twoThirds->statedValue) >= 0.5);
    return figure;
}

KeyFigure Builder::under35() const
{
    const QString name = tr("ASEAN under 35");
    const Series yearly = asean(u"pop_under35_share_annual"_s);
    const Series fiveYearly = asean(u"pop_under35_share"_s);
    const bool exact = yearly.at(m_view.year).has_value();
    const Series &series = exact ? yearly : fiveYearly;
    const auto shown = exact ? yearly.at(m_view.year) : fiveYearly.nearest(m_view.year);
    if (!shown)
        return without(KeyFigure::Id::Under35, name, fiveYearly);
    KeyFigure figure;
    figure.id = KeyFigure::Id::Under35;
    take(figure, *shown);
    figure.label = label(name, *shown);
    figure.figure = m_format.percent(shown->value);
    shift(figure, series, *shown);
    figure.line = line(fiveYearly);
    explain(figure,
        tr("Share of people of ASEAN under 35 years of age in %1: %2 (%3).")
            .arg(m_format.year(shown->year), figure.figure, kindWord(shown->kind)));
    if (const QString note = borrowed(*shown); !note.isEmpty())
        figure.explanation.insert(1, note);
    const Claim *stated = claim("c09"_L1);
    if (stated && stated->statedValue)
        weigh(figure, stated, m_format.percent(*stated->statedValue, 0),
            std::abs(shown->value - *stated->statedValue) >= 0.5);
    return figure;
}

KeyFigure Builder::gdpRank() const
{
    const bool nominal = m_view.economy.measure == EconomyChoice::Measure::Nominal;
    const QString name = tr("ASEAN GDP rank");
    const RankEnds ends = gdpRankEnds(m_catalogue, m_view, m_series);
    KeyFigure figure;
    figure.rankLine = true;
    if (!ends.first || !ends.last) {
        figure = without(KeyFigure::Id::GdpRank, name, asean(nominal ? u"gdp_nominal_rank"_s : u"gdp_ppp_rank"_s));
        figure.rankLine = true;
        return figure;
    }
    figure.id = KeyFigure::Id::GdpRank;
    take(figure, *ends.first);
    figure.line = line(ends.line);
    const QString from = m_format.rank(int(ends.first->value));
    const QString to = m_format.rank(int(ends.last->value));
    const bool oneEnd = ends.first->year == ends.last->year;
    figure.figure = oneEnd ? from : tr("%1 → %2", "rank now, rank then").arg(from, to);
    figure.label = oneEnd ? label(name, *ends.first)
                          : tr("%1 %2 → %3", "name, year, year")
                                .arg(name, m_format.yearNumber(ends.first->year), m_format.yearNumber(ends.last->year));
    const auto firstProjection = std::ranges::find_if(figure.line, &KeyFigure::Point::isProjection);
    const QString basis
        = nominal ? tr("nominal") : tr("PPP, SSP%1", "purchasing power parity, scenario").arg(m_view.economy.scenario);
    figure.detail = firstProjection == figure.line.begin() || firstProjection == figure.line.end()
        ? basis
        : tr("%1; projected from %2", "price basis, year").arg(basis, m_format.year(firstProjection->year));
    figure.shortDetail = basis;
    if (oneEnd)
        figure.explanation.append((nominal ? tr("Place of ASEAN, taken as one economy, among all countries by GDP in "
                                                "current US dollars: %1 in %2 (%3).")
                                           : tr("Place of ASEAN, taken as one economy, among all countries by GDP at "
                                                "purchasing power parity: %1 in %2 (%3)."))
                                      .arg(from, m_format.year(ends.first->year), kindWord(ends.first->kind)));
    else
        figure.explanation.append(nominal ? tr("Place of ASEAN, taken as one economy, among all countries by GDP in "
                                               "current US dollars: %1 in %2 (%3), %4 in %5 (%6).")
                                                .arg(from, m_format.year(ends.first->year), kindWord(ends.first->kind),
                                                    to, m_format.year(ends.last->year), kindWord(ends.last->kind))
                                          : tr("Place of ASEAN, taken as one economy, among all countries by GDP at "
                                               "purchasing power parity: %1 in %2 (%3), %4 in %5 (%6).")
                                                .arg(from, m_format.year(ends.first->year), kindWord(ends.first->kind),
                                                    to, m_format.year(ends.last->year), kindWord(ends.last->kind)));
    if (const QString note = borrowed(*ends.first); !note.isEmpty())
        figure.explanation.append(note);
    for (const QString &id : {ends.first->sourceId, ends.last->sourceId}) {
        const QString source = tr("Source: %1").arg(sourceLine(m_catalogue, id));
        if (!figure.explanation.contains(source))
            figure.explanation.append(source);
    }
    // A claim is set against the figure on the basis it is compared on; on the other it is only told.
    for (const Claim *stated : {claim("c03"_L1), claim("c06"_L1)}) {
        if (!stated || !stated->statedValue)
            continue;
        const bool isOnThisBasis = stated->indicatorId.startsWith("gdp_nominal"_L1) == nominal;
        const bool differs = isOnThisBasis && *stated->statedValue != ends.first->value;
        weigh(figure, stated, m_format.rank(int(*stated->statedValue)), differs);
    }
    return figure;
}

KeyFigure Builder::cities() const
{
    KeyFigure figure;
    figure.id = KeyFigure::Id::Cities;
    std::set<int> joinings;
    int pilots = 0;
    int later = 0;
    for (const City &city : m_catalogue.cities) {
        joinings.insert(city.joinedYear);
        if (city.joinedYear <= m_view.year)
            ++(city.cohort == City::Cohort::Pilot ? pilots : later);
    }
    for (const int year : joinings) {
        const auto members
            = std::ranges::count_if(m_catalogue.cities, [year](const City &c) { return c.joinedYear <= year; });
        figure.line.append({year, double(members), false});
    }
    figure.label = tr("Member cities %1").arg(m_format.yearNumber(m_view.year));
    if (pilots + later == 0) {
        figure.figure = tr("none yet");
        if (!joinings.empty())
            figure.detail = tr("the first in %1").arg(m_format.year(*joinings.begin()));
        figure.explanation = {tr("The network had no member cities in %1.").arg(m_format.year(m_view.year))};
        return figure;
    }
    figure.year = std::min(m_view.year, *joinings.rbegin());
    figure.label = tr("Member cities %1").arg(m_format.yearNumber(*figure.year));
    figure.value = pilots + later;
    figure.figure = m_format.number(pilots + later, 0);
    figure.detail = later == 0 ? tr("all of them pilots") : tr("%1 pilots, %2 later").arg(pilots).arg(later);
    figure.explanation
        = {tr("%n member cities at the end of %1: %2 pilots and %3 that joined later.", nullptr, pilots + later)
                .arg(m_format.year(*figure.year))
                .arg(pilots)
                .arg(later)};
    weigh(figure, claim("c15"_L1), QString(), false);
    return figure;
}

KeyFigure Builder::projects() const
{
    KeyFigure figure;
    figure.id = KeyFigure::Id::Projects;
    ViewState whole = m_view;
    whole.states.clear();
    const NetworkCoverage network = networkCoverage(m_catalogue, whole);
    const AreaCoverageText text(m_catalogue, m_format);
    for (const NetworkStat &stat : m_catalogue.networkStats) {
        const bool total = stat.metric == "projects_total"_L1 || stat.metric == "priority_projects"_L1;
        if (total && stat.scope == "network"_L1)
            figure.line.append({stat.year, stat.value, false});
    }
    std::ranges::sort(figure.line, {}, &KeyFigure::Point::year);
    figure.explanation = text.reportNotes(network);
    if (network.report.basis == ReportBasis::None) {
        figure.label = tr("Projects %1").arg(m_format.yearNumber(m_view.year));
        figure.figure = tr("none yet");
        figure.detail = text.withoutStatus(network);
        return figure;
    }
    figure.label = tr("Projects, %1", "the list they are from").arg(text.report(network.report));
    figure.year = network.report.year;
    figure.value = network.counts.total();
    figure.figure = m_format.number(network.counts.total(), 0);
    figure.sourceId = network.report.sourceId;
    figure.source = shortSourceName(m_catalogue, figure.sourceId);
    switch (network.report.basis) {
    case ReportBasis::ActionPlans:
        figure.detail = text.withoutStatus(network);
        break;
    case ReportBasis::Text:
        figure.detail = tr("no area, no status");
        break;
    default:
        figure.detail = tr("%1 ongoing, %2 completed").arg(network.counts.ongoing).arg(network.counts.completed);
        figure.explanation.prepend(
            tr("%n projects: %1.", nullptr, network.counts.total()).arg(text.statuses(network.counts)));
    }
    return figure;
}

} // namespace

QList<KeyFigure> keyFigures(
    const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format)
{
    const Builder builder(catalogue, view, series, format);
    return {builder.population(), builder.urbanShare(), builder.under35(), builder.gdpRank(), builder.cities(),
        builder.projects()};
}

} // namespace atlas
