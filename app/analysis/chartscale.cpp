// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartscale.h"

#include "app/analysis/chartaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of this file. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartScale)
};

using Kind = ChartScale::Kind;

constexpr double WholeNumbersFrom = 30; ///< an index or change that spans so much needs no places

bool isShare(const ChartValueStyle &style)
{
    return style.kind == ChartValueStyle::Kind::Percent || style.unit.startsWith(u'%');
}

/** Of a line against its value in the base year. */
class Rebasing
{
public:
    Rebasing(const ChartScale &scale, bool inPoints, const ChartPoint &base)
        : m_isIndex(scale.kind == Kind::Index)
        , m_inPoints(inPoints)
        , m_base(base)
    {
    }

    [[nodiscard]] double operator()(double value) const
    {
        constexpr double whole = 100;
        if (m_isIndex)
            return whole * (value / m_base.value); // exactly a hundred in the base year
        return m_inPoints ? value - m_base.value : whole * (value / m_base.value - 1);
    }

    /** Values of another part come from another series: no ratio goes across. */
    void apply(ChartLine &line) const
    {
        line.points.removeIf([this](const ChartPoint &point) { return point.part != m_base.part; });
        for (ChartPoint &point : line.points)
            point.value = (*this)(point.value);
        for (ChartBand &band : line.bands) {
            for (ChartBand::Width &width : band.widths)
                width = {width.year, (*this)(width.low), (*this)(width.high)};
        }
    }

private:
    bool m_isIndex;
    bool m_inPoints;
    ChartPoint m_base;
};

/** The words of an index or a change, made once. */
struct Naming
{
    QString head; ///< over several values
    QString subtitle; ///< what the values are
};

Naming namingOf(const ChartScale &scale, bool inPoints, const Format &format)
{
    const QString year = format.oneEra().year(scale.baseYear); // which stands in brackets
    if (scale.kind == Kind::Index)
        //: both: %1 is a year with its era
        return {Words::tr("%1 = 100").arg(year), Words::tr("Index (%1 = 100)").arg(year)};
    if (inPoints)
        //: both: the difference of two shares; %1 is a year with its era
        return {Words::tr("points against %1").arg(year), Words::tr("Change against %1, percentage points").arg(year)};
    //: both: %1 is a year with its era
    return {Words::tr("against %1").arg(year), Words::tr("Change against %1, %").arg(year)};
}

ChartValueStyle styleOf(const ChartScale &scale, const ChartSpan &span, const QString &head)
{
    const int decimals = span.high - span.low < WholeNumbersFrom ? 1 : 0;
    if (scale.kind == Kind::Index)
        return {ChartValueStyle::Kind::Quantity, decimals, 1, {}, head};
    return {ChartValueStyle::Kind::Change, decimals, 1, u"%"_s, head};
}

/** The difference of two shares, with the places the shares have. */
ChartValueStyle pointStyle(const ChartValueStyle &shares, const QString &head)
{
    //: the difference of two shares
    return {ChartValueStyle::Kind::Change, shares.decimals, 1, Words::tr("points"), head};
}

/** What stands before every length of the subtitle. */
void nameScale(ChartDescription &chart, const QString &words)
{
    const auto named = [&words](const QString &rest) { return rest.isEmpty() ? words : words + u" · "_s + rest; };
    chart.subtitle = named(chart.subtitle);
    for (QString &shorter : chart.shortSubtitles)
        shorter = named(shorter);
    chart.shortSubtitles.append(words);
}

/** `ASEAN 187 and Thailand 160`: the lines in colour where they are few, else the first. */
QString valuesIn(int year, const ChartDescription &chart)
{
    constexpr qsizetype most = 3;
    QStringList said;
    for (const ChartLine &line : chart.plot.lines) {
        const auto point = line.role == ChartLine::Role::Context ? std::nullopt : line.at(year);
        if (point)
            said.append(line.label + u' ' + chart.valueText(point->value));
    }
    return said.size() > most ? said.first() : chart.format.list(said);
}

/** Of the year of the view; of the base year, which says nothing, the last. */
int toldYear(const ChartDescription &chart, int baseYear)
{
    const int shown = chart.shownYear();
    const ChartLine &main = chart.plot.lines.first();
    return shown == baseYear || !main.at(shown) ? main.points.last().year : shown;
}

QString titleOf(const ChartDescription &chart, const ChartScale &scale)
{
    const int year = toldYear(chart, scale.baseYear);
    const auto point = chart.plot.lines.first().at(year);
    const bool isProjected = point && point->kind == ValueKind::Projection;
    const QString when = chart.format.year(year);
    const QString base = chart.format.oneEra().year(scale.baseYear);
    const QString values = valuesIn(year, chart);
    if (scale.kind == Kind::Index)
        //: %1 and %3 are years with their era, %2 a list such as "ASEAN 187, Thailand 160"
        return isProjected ? Words::tr("In %1, as projected: %2 (%3 = 100)").arg(when, values, base)
                           : Words::tr("In %1: %2 (%3 = 100)").arg(when, values, base);
    //: %1 and %2 are years with their era, %3 a list such as "ASEAN +87 %, Thailand +60 %"
    return isProjected ? Words::tr("In %1, as projected, against %2: %3").arg(when, base, values)
                       : Words::tr("In %1 against %2: %3").arg(when, base, values);
}

/** Earlier projections are set against what the line itself had; without that they cannot be. */
void rebaseEarlier(ChartPlot &plot, const ChartPlot &plain, const ChartScale &scale, bool inPoints)
{
    QList<ChartLine> kept;
    for (ChartLine line : plain.earlier) {
        const ChartLine *own = plain.line(line.id);
        const auto base = own == nullptr ? line.at(scale.baseYear) : own->at(scale.baseYear);
        if (!base || (!inPoints && base->value <= 0))
            continue;
        for (ChartPoint &point : line.points)
            point.part = base->part;
        Rebasing(scale, inPoints, *base).apply(line);
        kept.append(line);
    }
    plot.earlier = kept;
}

/** What stands before the value at the end of a line: its name, as short as the chart has it; empty for none. */
QString endName(const ChartDescription &chart, const ChartLine &line)
{
    const QString value = chart.shortValueText(line.points.last().value);
    if (line.endLabel.endsWith(value))
        return line.endLabel.chopped(value.size());
    return line.endLabel.contains(line.label) ? line.label + u' ' : QString(); // a share without decimals
}

void rebase(ChartDescription &chart, const ChartScale &scale)
{
    const bool inPoints = scale.kind == Kind::Change && isShare(chart.style);
    const ChartPlot plain = chart.plot;
    QStringList without;
    QHash<QString, QString> names;
    for (const ChartLine &line : plain.lines)
        names.insert(line.id, endName(chart, line));
    chart.plot.lines.clear();
    for (ChartLine line : plain.lines) {
        const auto base = line.at(scale.baseYear);
        if (!base || (!inPoints && base->value <= 0)) {
            without.append(line.label);
            continue;
        }
        Rebasing(scale, inPoints, *base).apply(line);
        chart.plot.lines.append(line);
    }
    rebaseEarlier(chart.plot, plain, scale, inPoints);
    if (!without.isEmpty())
        //: %1 is a year with its era, %2 a list of places
        chart.notes.append(Words::tr("Without a value in %1 and not shown: %2.")
                               .arg(chart.format.year(scale.baseYear), chart.format.list(without)));
    chart.plot.marks.clear();
    chart.keys.clear();
    const Naming naming = namingOf(scale, inPoints, chart.format);
    const ChartSpan span = *spanOf(chart.plot);
    chart.style = inPoints ? pointStyle(chart.style, naming.head) : styleOf(scale, span, naming.head);
    setLinearAxis(chart, span);
    for (ChartLine &line : chart.plot.lines) {
        if (!line.endLabel.isEmpty())
            line.endLabel = names.value(line.id) + chart.shortValueText(line.points.last().value);
    }
    nameScale(chart, naming.subtitle);
    chart.title = titleOf(chart, scale);
    chart.shortTitle.clear();
}

/** The least value a line or band reaches, whatever the article says. */
double leastValue(ChartPlot plot)
{
    plot.marks.clear();
    const auto span = spanOf(plot);
    return span ? span->low : 0;
}

} // namespace

QString scaleRefusal(const ChartDescription &chart, const ChartScale &scale)
{
    if (scale.kind == Kind::Plain)
        return {};
    if (chart.plot.lines.isEmpty())
        return Words::tr("The chart is empty.");
    if (chart.plot.form == ChartPlot::Form::Ranks)
        return Words::tr("Ranks have no other scale.");
    if (scale.kind == Kind::Logarithmic)
        return leastValue(chart.plot) <= 0 ? Words::tr("A logarithmic scale needs values above zero.") : QString();
    const auto base = chart.plot.lines.first().at(scale.baseYear);
    if (!base)
        //: %1 is a place, %2 a year with its era
        return Words::tr("%1 has no value in %2 to set the others against.")
            .arg(chart.plot.lines.first().label, chart.format.year(scale.baseYear));
    const bool inPoints = scale.kind == Kind::Change && isShare(chart.style);
    if (!inPoints && (base->value <= 0 || leastValue(chart.plot) < 0))
        return Words::tr("Values below zero have no ratio to a base year.");
    return {};
}

ChartDescription onScale(ChartDescription chart, const ChartScale &scale)
{
    if (scale.kind == Kind::Plain || !scaleRefusal(chart, scale).isEmpty())
        return chart;
    if (scale.kind != Kind::Logarithmic) {
        rebase(chart, scale);
        return chart;
    }
    chart.plot.marks.removeIf([](const ChartMark &mark) { return mark.value <= 0; });
    setLogarithmicAxis(chart, *spanOf(chart.plot));
    nameScale(chart, Words::tr("Logarithmic scale"));
    return chart;
}

QList<int> baseYears(const ChartDescription &chart, int year)
{
    const QList<int> years = chart.readingYears();
    const auto isCommon = [&](int one) {
        return std::ranges::all_of(chart.plot.lines,
            [one](const ChartLine &line) { return line.role == ChartLine::Role::Context || line.at(one); });
    };
    QList<int> bases;
    if (const auto first = std::ranges::find_if(years, isCommon); first != years.end())
        bases.append(*first);
    const int nearest = chart.nearestReadingYear(year);
    if (!years.isEmpty() && !bases.contains(nearest))
        bases.append(nearest);
    std::ranges::sort(bases);
    return bases;
}

} // namespace atlas
