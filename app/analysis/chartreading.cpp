// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** What stands at the values of a year. */
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Chart)

public:
    static QString heading(const QString &year, bool isProjected)
    {
        //: %1 is a year with its era
        return isProjected ? tr("%1, projection").arg(year) : tr("%1, estimate").arg(year);
    }

    static QString sentence(const QString &year, const QString &values, bool isProjected)
    {
        //: %1 is a year with its era, %2 a list such as "ASEAN 52.8 %, Thailand 53.6 %"
        return isProjected ? tr("In %1, as projected: %2.").arg(year, values) : tr("In %1: %2.").arg(year, values);
    }

    static QString noValue(const QString &year)
    {
        //: %1 is a year with its era; a sentence about another year follows
        return tr("No value for %1.").arg(year);
    }
};

/** The whole chart in sentences. */
class ChartInWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartInWords)

public:
    ChartInWords(const ChartDescription &chart, const ChartLine &line)
        : m_chart(chart)
        , m_line(line)
        , m_shown(shownPoint())
    {
    }

    [[nodiscard]] QString sentence() const
    {
        //: %1 is a sentence without its full stop
        const QString whole = tr("%1.").arg(withOthers(withProjection(past())));
        const QString odds = oddsIn(m_chart, m_shown.year, m_line.id);
        const QString said = odds.isEmpty() ? whole : whole + u' ' + odds;
        if (m_shown.year == m_chart.currentYear)
            return said;
        //: %1 is a year with its era; a sentence about other years follows
        return tr("No value for %1.").arg(year(m_chart.currentYear)) + u' ' + said;
    }

private:
    /** That of the year of the view; where there is none the nearest earlier, or the first. */
    [[nodiscard]] ChartPoint shownPoint() const
    {
        const auto next = std::ranges::upper_bound(m_line.points, m_chart.currentYear, {}, &ChartPoint::year);
        return next == m_line.points.begin() ? *next : *std::prev(next);
    }
    /** Up to where the past goes: the shown value, or the last that is no projection; the first where all are. */
    [[nodiscard]] ChartPoint pastEnd() const
    {
        ChartPoint end = m_line.points.first();
        for (const ChartPoint &point : m_line.points) {
            const bool counts = point.kind == ValueKind::Estimate;
            const bool isEarly = point.year <= m_shown.year || m_shown.year == m_line.points.first().year;
            if (counts && isEarly)
                end = point;
        }
        return end;
    }
    [[nodiscard]] QString year(int year) const { return m_chart.format.year(year); }
    [[nodiscard]] QString value(const ChartPoint &point) const { return m_chart.valueText(point.value); }
    /** What is measured; a chart that does not say it apart says it first in its subtitle, behind its scale. */
    [[nodiscard]] QString measure() const
    {
        const bool isScaled = !m_chart.style.head.isEmpty() || m_chart.plot.axis == ChartPlot::Axis::Logarithmic;
        const int part = isScaled ? 1 : 0;
        const QString said = m_chart.subtitle.section(u" · "_s, part, part);
        return !m_chart.measure.isEmpty() ? m_chart.measure : said.isEmpty() ? m_chart.title : said;
    }
    /** Measure and place. */
    [[nodiscard]] QString subject() const
    {
        const QString &head = m_chart.style.head;
        //: %1 is a measure, %2 what its values are set against, such as "2010 = 100"
        const QString what = head.isEmpty() ? measure() : tr("%1 (%2)").arg(measure(), head);
        //: what a sentence is about: %1 is a measure, %2 a place
        return tr("%1, %2").arg(what, m_line.label);
    }

    [[nodiscard]] QString past() const
    {
        const ChartPoint &first = m_line.points.first();
        const ChartPoint end = pastEnd();
        if (end.year == first.year)
            //: %1 is a measure and a place, %2 a value, %3 a year with its era
            return tr("%1: %2 in %3").arg(subject(), value(first), year(first.year));
        const bool isRank = m_chart.plot.form == ChartPlot::Form::Ranks;
        if (isRank || value(first) == value(end))
            //: %1 is a measure and a place, %2 and %4 values or ranks, %3 and %5 years with their era
            return tr("%1: %2 in %3 and %4 in %5")
                .arg(subject(), value(first), year(first.year), value(end), year(end.year));
        //: %1 is a measure and a place, %2 and %4 values, %3 and %5 years with their era
        return end.value > first.value
            ? tr("%1: up from %2 in %3 to %4 in %5")
                  .arg(subject(), value(first), year(first.year), value(end), year(end.year))
            : tr("%1: down from %2 in %3 to %4 in %5")
                  .arg(subject(), value(first), year(first.year), value(end), year(end.year));
    }

    [[nodiscard]] QString withProjection(const QString &past) const
    {
        const ChartPoint &last = m_line.points.last();
        const QString &word = m_chart.plot.projectionWord;
        if (last.year == pastEnd().year)
            return past;
        if (last.kind == ValueKind::Estimate)
            //: %1 is a sentence without its full stop; %2 a value, %3 a later year with its era
            return tr("%1; %2 in %3").arg(past, value(last), year(last.year));
        if (m_shown.kind == ValueKind::Estimate || m_shown.year == last.year)
            //: %1 is a sentence without its full stop, %2 "projection" or a scenario, %3 a value, %4 a year with its
            //: era
            return tr("%1; %2: %3 in %4").arg(past, word, value(last), year(last.year));
        //: %1 is a sentence without its full stop, %2 "projection" or a scenario, %3 and %5 values, %4 and %6 years
        return tr("%1; %2: %3 in %4 and %5 in %6")
            .arg(past, word, value(m_shown), year(m_shown.year), value(last), year(last.year));
    }

    /** What the other lines in colour have in the year that is shown. */
    [[nodiscard]] QString withOthers(const QString &said) const
    {
        QStringList others;
        for (const ChartLine &line : m_chart.plot.lines) {
            const bool isOther = line.id != m_line.id && line.role != ChartLine::Role::Context;
            if (const auto point = isOther ? line.at(m_shown.year) : std::nullopt)
                others.append(line.label + u' ' + value(*point));
        }
        //: %1 is a sentence without its full stop, %2 a year with its era, %3 a list such as "Thailand 53.6 %"
        return others.isEmpty()
            ? said
            : tr("%1; beside it in %2: %3").arg(said, year(m_shown.year), m_chart.format.list(others));
    }

    const ChartDescription &m_chart;
    const ChartLine &m_line;
    ChartPoint m_shown;
};

const ChartLine *lineWithBands(const ChartPlot &plot, const QString &lineId)
{
    const auto found = std::ranges::find_if(plot.lines,
        [&lineId](const ChartLine &line) { return !line.bands.isEmpty() && (lineId.isEmpty() || line.id == lineId); });
    return found == plot.lines.end() ? nullptr : &*found;
}

} // namespace

ChartReading ChartDescription::readingAt(int year) const
{
    const bool isRanks = plot.form == ChartPlot::Form::Ranks;
    const QString &unit = style.head.isEmpty() ? style.unit : style.head;
    ChartReading reading{year, {}, {}};
    bool isProjected = false;
    for (const ChartLine &line : plot.lines) {
        const auto point = line.at(year);
        if (!point || (isRanks && point->value > plot.high))
            continue;
        reading.values.append(
            {line.id, line.label, shortValueText(point->value), point->value, point->kind, line.role, line.colour});
        isProjected = isProjected || point->kind == ValueKind::Projection;
    }
    if (isRanks)
        std::ranges::stable_sort(reading.values, std::less(), &ChartReading::Value::value);
    else
        std::ranges::stable_sort(reading.values, std::greater(), &ChartReading::Value::value);
    reading.heading = ChartWords::heading(format.year(year), isProjected);
    if (!unit.isEmpty())
        reading.heading += u" · "_s + unit;
    reading.odds = oddsIn(*this, year);
    return reading;
}

QString ChartDescription::sentence() const
{
    if (plot.lines.isEmpty())
        return emptyReason;
    const int year = shownYear();
    const QString said = sentenceAt(year, {});
    return year == currentYear ? said : ChartWords::noValue(format.year(currentYear)) + u' ' + said;
}

QString ChartDescription::sentenceAt(int year, const QString &lineId) const
{
    QStringList parts;
    bool isProjected = false;
    for (const auto &value : readingAt(year).values) {
        if (lineId.isEmpty() ? value.role == ChartLine::Role::Context : value.lineId != lineId)
            continue;
        parts.append(value.label + u' ' + valueText(value.value));
        isProjected = isProjected || value.kind == ValueKind::Projection;
    }
    return parts.isEmpty() ? ChartWords::noValue(format.year(year))
                           : ChartWords::sentence(format.year(year), format.list(parts), isProjected);
}

QString ChartDescription::sentenceOf(int year, const QList<QString> &lineIds) const
{
    const ChartReading reading = readingAt(year);
    QStringList sentences;
    for (const ValueKind kind : {ValueKind::Estimate, ValueKind::Projection}) {
        QStringList parts;
        for (const QString &id : lineIds) {
            const auto value = std::ranges::find(reading.values, id, &ChartReading::Value::lineId);
            if (value != reading.values.end() && value->kind == kind)
                parts.append(value->label + u' ' + valueText(value->value));
        }
        if (!parts.isEmpty())
            sentences.append(
                ChartWords::sentence(format.year(year), parts.join(u", "_s), kind == ValueKind::Projection));
    }
    return sentences.isEmpty() ? ChartWords::noValue(format.year(year)) : sentences.join(u' ');
}

QString chartInWords(const ChartDescription &chart, const QString &lineId)
{
    const ChartLine *line = chart.plot.line(lineId);
    if (line == nullptr && !chart.plot.lines.isEmpty())
        line = &chart.plot.lines.first();
    return line == nullptr || line->points.isEmpty() ? chart.emptyReason : ChartInWords(chart, *line).sentence();
}

QString oddsInWords(double chance, const Format &format)
{
    const auto isAbout = [chance](double other) { return std::abs(chance - other) < 1e-6; };
    if (isAbout(0.5))
        return ChartInWords::tr("1 in 2");
    if (isAbout(0.8))
        return ChartInWords::tr("8 in 10");
    if (isAbout(0.95))
        return ChartInWords::tr("19 in 20");
    return format.percent(100 * chance, 0);
}

QString oddsIn(const ChartDescription &chart, int year, const QString &lineId)
{
    const ChartLine *line = lineWithBands(chart.plot, lineId);
    if (line == nullptr)
        return {};
    QList<QStringList> said; ///< chance, lower and upper bound; the narrowest first
    for (auto band = line->bands.rbegin(); band != line->bands.rend(); ++band) {
        if (const auto width = band->at(year))
            said.append({oddsInWords(band->level, chart.format), chart.shortValueText(width->low),
                chart.valueText(width->high)});
    }
    if (said.isEmpty())
        return {};
    if (said.size() == 1)
        //: %1 is "8 in 10" or such, %2 a year with its era, %3 and %4 values
        return ChartInWords::tr("About %1 chance that the value of %2 lies between %3 and %4.")
            .arg(said[0][0], chart.format.year(year), said[0][1], said[0][2]);
    //: %1 and %5 are "8 in 10" or such, %2 a year with its era, %3, %4, %6 and %7 values
    return ChartInWords::tr("About %1 chance that the value of %2 lies between %3 and %4, about %5 between %6 and %7.")
        .arg(said[0][0], chart.format.year(year), said[0][1], said[0][2], said[1][0], said[1][1], said[1][2]);
}

} // namespace atlas
