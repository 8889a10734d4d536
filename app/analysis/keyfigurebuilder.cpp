// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/keyfigurebuilder.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/wellknown.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int DeltaYears = 10; ///< how far back a change is measured
} // namespace

KeyFigureBuilder::KeyFigureBuilder(
    const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format)
    : m_catalogue(catalogue)
    , m_view(view)
    , m_series(series)
    , m_format(format)
{
    for (const QString &id : view.states) {
        if (catalogue.state(id))
            m_states.append(id);
    }
}

KeyFigureBuilder::Scoped KeyFigureBuilder::scoped(const QString &indicatorId, Combine how) const
{
    Scoped scoped{{}, indicatorId, {}, {}, how};
    const auto all = m_series(indicatorId);
    if (isAsean()) {
        scoped.series = all->of(AseanId);
        return scoped;
    }
    for (const QString &id : m_states)
        (all->of(id).isEmpty() ? scoped.missing : scoped.states).append(id);
    if (scoped.states.size() == 1)
        scoped.series = all->of(scoped.states.first());
    if (scoped.states.size() < 2)
        return scoped;
    QList<Observation> points;
    for (const Observation &point : all->of(scoped.states.first()).points()) {
        if (const auto value = combinedValue(m_series, indicatorId, scoped.states, how, point.year))
            points.append(*value);
    }
    scoped.series = Series(points);
    return scoped;
}

const Claim *KeyFigureBuilder::claim(const QString &id) const
{
    const auto found = std::ranges::find(m_catalogue.claims, id, &Claim::id);
    return found == m_catalogue.claims.end() ? nullptr : &*found;
}

QString KeyFigureBuilder::kindWord(ValueKind kind) const
{
    return kind == ValueKind::Projection ? tr("projection") : tr("estimate");
}

/** The name with year and kind, whose word is never cut: there is a shorter one. */
void KeyFigureBuilder::label(
    KeyFigure &figure, const QString &name, const QString &shortName, const Observation &shown) const
{
    const QString words = tr("%1, %2, %3", "name of a figure, year, estimate or projection");
    figure.label = words.arg(name, laterYear(shown.year, m_format), kindWord(shown.kind));
    figure.shortLabel = words.arg(shortName, m_format.yearNumber(shown.year),
        shown.kind == ValueKind::Projection ? tr("proj.", "projection, where room is short")
                                            : tr("est.", "estimate, where room is short"));
}

QString KeyFigureBuilder::stateNames(const QList<QString> &states) const
{
    QStringList names;
    for (const QString &id : states)
        names.append(m_catalogue.state(id)->name.in(m_format.language()));
    return m_format.list(names);
}

QString KeyFigureBuilder::whose(const Scoped &scoped) const
{
    return scoped.states.isEmpty() ? tr("ASEAN") : stateNames(scoped.states);
}

/** Says of which states the figure is; of ASEAN its label says so. */
void KeyFigureBuilder::name(KeyFigure &figure, const QList<QString> &states) const
{
    figure.scope = stateNames(states);
    figure.shortScope = states.size() > 1 ? tr("%n states", nullptr, int(states.size())) : figure.scope;
}

/** The figure of a year outside the series, or of states that have none. */
KeyFigure KeyFigureBuilder::without(KeyFigure::Id id, const QString &name, const Series &series) const
{
    KeyFigure figure;
    figure.id = id;
    figure.label = tr("%1, %2", "name of a figure, year").arg(name, laterYear(m_view.year, m_format));
    figure.figure = tr("no data");
    figure.line = line(series);
    if (!series.isEmpty())
        figure.detail
            = tr("data for %1")
                  .arg(m_format.years(series.points().first().year, std::min(series.points().last().year, LastYear)));
    figure.explanation = {tr("No data for %1 in %2.").arg(name, m_format.year(m_view.year))};
    return figure;
}

QList<KeyFigure::Point> KeyFigureBuilder::line(const Series &series) const
{
    QList<KeyFigure::Point> points;
    for (const Observation &point : series.points()) {
        if (point.year >= FirstYear && point.year <= LastYear)
            points.append({point.year, point.value, point.kind == ValueKind::Projection});
    }
    return points;
}

/** Names the figure: of ASEAN, or of the states it counts. */
void KeyFigureBuilder::refer(KeyFigure &figure, const QString &indicatorId, const QList<QString> &states) const
{
    const QString place = isAsean() ? AseanId : joinedPlaces(states.isEmpty() ? m_states : states);
    figure.ref = {indicatorId, place, figure.year.value_or(m_view.year), {}};
}

/** `+0.9 % a year since 2015`, never without its first year; nothing at the start of a series. */
void KeyFigureBuilder::grow(KeyFigure &figure, const Series &series, const Observation &shown) const
{
    const auto before = series.atOrBefore(shown.year - DeltaYears);
    if (!before || before->value <= 0 || before->year == shown.year)
        return;
    const double rate = 100 * (std::pow(shown.value / before->value, 1.0 / (shown.year - before->year)) - 1);
    const QString change = (rate >= 0.05 ? u"+"_s : QString()) + m_format.percent(rate);
    figure.detail = tr("%1 a year since %2").arg(change, m_format.year(before->year));
}

/** `+5.6 points since 2015`, never without its first year; nothing at the start of a series. */
void KeyFigureBuilder::shift(KeyFigure &figure, const Series &series, const Observation &shown) const
{
    const auto before = series.atOrBefore(shown.year - DeltaYears);
    if (!before)
        return;
    const double points = shown.value - before->value;
    const QString change = (points >= 0.05 ? u"+"_s : QString()) + m_format.number(points, 1);
    figure.detail = tr("%1 points since %2", "percentage points").arg(change, m_format.year(before->year));
}

void KeyFigureBuilder::take(KeyFigure &figure, const Observation &shown) const
{
    figure.value = shown.value;
    figure.year = shown.year;
    figure.kind = shown.kind;
    figure.sourceId = shown.sourceId;
    figure.source = shortSourceName(m_catalogue, shown.sourceId);
}

/** A sentence where the value is of another year than the one looked at. */
QString KeyFigureBuilder::borrowed(const Observation &shown) const
{
    if (shown.year == m_view.year)
        return {};
    return tr("Value of %1, the nearest year with data.").arg(m_format.year(shown.year));
}

/** What the values of these states, or of the members of ASEAN, are taken from: short names, each once. */
QStringList KeyFigureBuilder::works(const QString &indicatorId, const QList<QString> &states, int year) const
{
    QStringList names;
    const auto values = m_series(indicatorId);
    for (const QString &id : states.isEmpty() ? m_catalogue.aseanMembersOf2018() : states) {
        const auto value = values->of(id).at(year);
        const QString name = value ? shortSourceName(m_catalogue, value->sourceId) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

void KeyFigureBuilder::explain(KeyFigure &figure, const QString &reading, const Scoped &scoped) const
{
    figure.explanation.append(reading);
    if (!figure.detail.isEmpty())
        figure.explanation.append(tr("Change: %1.").arg(figure.detail));
    if (isAsean())
        figure.explanation.append(
            tr("ASEAN is its ten members of the year the network was founded, without Timor-Leste."));
    else if (scoped.states.size() > 1)
        figure.explanation.append(scoped.how == Combine::Sum
                ? tr("The sum of the states chosen.")
                : tr("The mean of the states chosen, weighted by their population (%1).")
                      .arg(works(u"pop_total"_s, scoped.states, *figure.year).join(u"; "_s)));
    if (!scoped.missing.isEmpty())
        figure.explanation.append(tr("Without %1: no data.").arg(stateNames(scoped.missing)));
    const QStringList names = works(scoped.indicatorId, scoped.states, *figure.year);
    if (!names.isEmpty())
        figure.source = names.join(u"; "_s);
    const Language language = m_format.language();
    const QString source
        = scoped.states.size() > 1 ? figure.source : sourceLine(m_catalogue, figure.sourceId, language);
    if (!source.isEmpty())
        figure.explanation.append(tr("Source: %1").arg(source));
}

/** Sets the article's figure beside the data; it takes the detail's place in the year the article speaks of. */
void KeyFigureBuilder::weigh(KeyFigure &figure, const Claim *claim, const QString &shortForm, bool differs) const
{
    if (!claim)
        return;
    figure.explanation.append(tr("The article: %1.").arg(claimText(claim->statement, m_format)));
    const QString comment = withoutIds(m_catalogue, claimText(claim->comment, m_format), m_format.language());
    if (!comment.isEmpty())
        figure.explanation.append(comment);
    if (const QString article = sourceLine(m_catalogue, wellknown::ArticleSource, m_format.language());
        !article.isEmpty()) {
        //: %1 is title, author and publisher of the article
        const QString named = tr("Article: %1.").arg(article);
        figure.explanation.removeAll(named); // once, after all that it says
        figure.explanation.append(named);
    }
    if (claim->statedYear == m_view.year && differs) {
        figure.detail = tr("the article: %1").arg(shortForm);
        figure.shortDetail = tr("article: %1", "where room is short").arg(shortForm);
        figure.detailDiffers = true;
    }
}

} // namespace atlas
