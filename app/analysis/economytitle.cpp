// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economytitle.h"

#include "app/analysis/charttext.h"
#include "app/model/entity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences over the chart of the economy. */
class EconomyTitle
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EconomyTitle)

public:
    explicit EconomyTitle(const ChartDescription &chart)
        : m_chart(chart)
        , m_asean(*chart.plot.line(AseanId))
        , m_now(*m_asean.at(chart.shownYear()))
    {
    }

    [[nodiscard]] QString text() const
    {
        if (m_chart.plot.form == ChartPlot::Form::Ranks)
            return m_now == last() ? rankAtTheEnd() : rankFromNow();
        return chosenText().isEmpty() ? levelText() : chosenText();
    }

private:
    [[nodiscard]] const ChartPoint &last() const { return m_asean.points.last(); }
    /** A rank: its word stands once in the sentence where the language has one. */
    [[nodiscard]] QString rank(const ChartPoint &point) const
    {
        return m_chart.format.language() == Language::Thai ? m_chart.format.numeral(int(point.value))
                                                           : m_chart.format.rank(int(point.value));
    }
    [[nodiscard]] QString amount(double value) const { return m_chart.shortValueText(value); }
    [[nodiscard]] QString year(const ChartPoint &point) const { return m_chart.format.oneEra().year(point.year); }
    [[nodiscard]] QString later(const ChartPoint &point) const { return laterYear(point.year, m_chart.format); }

    /** The unit where it is short; the subtitle says which dollars. */
    [[nodiscard]] QString unit() const
    {
        constexpr qsizetype shortUnit = 20;
        //: a thousand billions of some dollars; the line below says which
        return m_chart.style.unit.size() <= shortUnit ? m_chart.style.unit : tr("trillion $");
    }

    /** Of a rank that stays to the end. */
    [[nodiscard]] QString constantRank(const ChartPoint &from) const
    {
        //: %1 is a rank such as "4th", %2 a year with its era, %3 a later year
        return tr("ASEAN economy: %1 from %2 to %3").arg(rank(from), year(from), later(last()));
    }

    [[nodiscard]] QString rankAtTheEnd() const
    {
        const ChartPoint &first = m_asean.points.first();
        const auto isSame = [this](const ChartPoint &point) { return point.value == last().value; };
        if (std::ranges::all_of(m_asean.points, isSame))
            return constantRank(first);
        if (isSame(first))
            //: %1 is a rank, %2 a year with its era, %3 an earlier year
            return tr("ASEAN economy: %1 in %2, as in %3").arg(rank(last()), year(last()), later(first));
        //: %1 and %3 are ranks, %2 a year with its era, %4 a later year
        return tr("ASEAN economy: %1 in %2, after %3 in %4").arg(rank(last()), year(last()), rank(first), later(first));
    }

    [[nodiscard]] QString rankFromNow() const
    {
        const auto isOther = [this](const ChartPoint &point) { return point.value != m_now.value; };
        const auto from = std::ranges::find(m_asean.points, m_now.year, &ChartPoint::year);
        const auto other = std::find_if(from, m_asean.points.end(), isOther);
        if (other == m_asean.points.end())
            return constantRank(m_now);
        if (last().value != m_now.value)
            //: %1 and %3 are ranks, %2 a year with its era, %4 a later year
            return tr("ASEAN economy: %1 in %2, %3 in %4").arg(rank(m_now), year(m_now), rank(last()), later(last()));
        const auto again = std::find_if(m_asean.points.rbegin(), m_asean.points.rend(), isOther).base();
        //: %1, %3 are ranks, %2 a year with its era, %4 and %5 later years; %5 is when the last rank begins
        return tr("ASEAN economy: %1 in %2, %3 in %4, %1 again from %5")
            .arg(rank(m_now), year(m_now), rank(*other), later(*other), later(*again));
    }

    [[nodiscard]] QString levelText() const
    {
        const ChartPoint &first = m_asean.points.first();
        //: %1 and %3 are amounts, %2 a year with its era, %4 a later year, %5 the unit of both
        return m_now == last()
            ? tr("ASEAN economy: %1 in %2, after %3 in %4 (%5)")
                  .arg(amount(last().value), year(last()), amount(first.value), later(first), unit())
            : tr("ASEAN economy: %1 in %2, %3 in %4 (%5)")
                  .arg(amount(m_now.value), year(m_now), amount(last().value), later(last()), unit());
    }

    /** What the states in colour have beside ASEAN: each of two, the ends of more; empty where none has a value. */
    [[nodiscard]] QString chosenText() const
    {
        QList<std::pair<double, QString>> chosen;
        for (const ChartLine &line : m_chart.plot.lines) {
            const auto point = line.role == ChartLine::Role::Chosen ? line.at(m_now.year) : std::nullopt;
            if (point)
                chosen.append({point->value, line.label});
        }
        const auto named = [this](const std::pair<double, QString> &one) -> QString {
            return one.second + u' ' + amount(one.first);
        };
        const QString asean = amount(m_now.value);
        if (chosen.isEmpty())
            return {};
        if (chosen.size() == 1)
            //: %1 is a state and its amount, %2 a year with its era, %3 an amount, %4 the unit of both
            return tr("%1 in %2; ASEAN %3 (%4)").arg(named(chosen[0]), year(m_now), asean, unit());
        if (chosen.size() == 2)
            //: %1 and %2 are states and their amounts, %3 a year with its era, %4 an amount, %5 the unit of all
            return tr("%1, %2 in %3; ASEAN %4 (%5)")
                .arg(named(chosen[0]), named(chosen[1]), year(m_now), asean, unit());
        std::ranges::stable_sort(chosen, {}, &std::pair<double, QString>::first);
        //: the lowest and the highest of several; %1 and %2 are states and their amounts, %3 a year with its era
        return tr("%1 to %2 in %3; ASEAN %4 (%5)")
            .arg(named(chosen.first()), named(chosen.last()), year(m_now), asean, unit());
    }

    const ChartDescription &m_chart;
    const ChartLine &m_asean;
    ChartPoint m_now;
};

} // namespace

QString economyTitle(const ChartDescription &chart)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    return asean == nullptr || asean->points.isEmpty()
        ? QCoreApplication::translate("atlas::EconomyTitle", "ASEAN as one economy")
        : EconomyTitle(chart).text();
}

} // namespace atlas
