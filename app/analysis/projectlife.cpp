// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projectlife.h"

#include "app/analysis/areacoveragetext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

LifeYear lifeIn(int year, const ProjectRecord &project, const QList<int> &lists, const QList<int> &totalsAlone)
{
    LifeYear made{year, LifeYear::Standing::NoList, std::nullopt, {}};
    const auto line = std::ranges::find(project.life, year, &ProjectYear::year);
    if (line != project.life.end())
        return {year, LifeYear::Standing::Listed, line->status, line->sourceId};
    const bool isPlan = project.origin == Project::Origin::ActionPlan2018 && project.firstListedYear == year;
    if (isPlan)
        return {year, LifeYear::Standing::Plan, std::nullopt, project.sourceId};
    if (totalsAlone.contains(year))
        made.standing = LifeYear::Standing::TotalOnly;
    if (lists.contains(year))
        made.standing = year < project.firstListedYear ? LifeYear::Standing::Before : LifeYear::Standing::NotListed;
    return made;
}

/** Whether two years in a row say the same and may be told in one breath. */
bool sayTheSame(const LifeYear &a, const LifeYear &b)
{
    return a.standing == b.standing && a.status == b.status;
}

/** `2019, 2022–2024`: a year that is left out was not said anything of. */
QString spansText(const QList<LifeYear> &years, const Format &format)
{
    QStringList parts;
    for (qsizetype first = 0; first < years.size();) {
        qsizetype last = first;
        while (last + 1 < years.size() && years[last + 1].year == years[last].year + 1)
            ++last;
        QString part = format.yearNumber(years[first].year);
        if (last > first)
            part += u'\u2013' + format.yearNumber(years[last].year);
        parts.append(part);
        first = last + 1;
    }
    return parts.join(u", "_s);
}

/** With both eras the same spans twice, as in the cell of a table. */
QString yearsText(const QList<LifeYear> &years, const Format &format)
{
    const QString leading = spansText(years, format);
    return format.era() != Era::Both ? leading
                                     : leading + QChar::Nbsp + u'(' + spansText(years, format.otherEra()) + u')';
}

bool saysSomething(const LifeYear &year)
{
    return year.standing == LifeYear::Standing::Plan || year.standing == LifeYear::Standing::Listed
        || year.standing == LifeYear::Standing::NotListed;
}

} // namespace

std::optional<Hole> holeOf(LifeYear::Standing standing)
{
    switch (standing) {
    case LifeYear::Standing::Plan:
    case LifeYear::Standing::Listed:
    case LifeYear::Standing::NotListed:
        return std::nullopt;
    case LifeYear::Standing::NoList:
        return Hole::NoData;
    case LifeYear::Standing::TotalOnly:
        return Hole::NotPublic;
    case LifeYear::Standing::Before:
        return Hole::NotApplicable;
    }
    Q_UNREACHABLE();
}

QList<int> reportYears(const Catalogue &catalogue)
{
    std::set<int> years;
    for (const Project &project : catalogue.projects) {
        if (project.origin == Project::Origin::ActionPlan2018)
            years.insert(project.firstListedYear);
    }
    for (const ProjectReport &line : catalogue.projectReports)
        years.insert(line.year);
    return {years.begin(), years.end()};
}

QList<int> yearsOfTotalsAlone(const Catalogue &catalogue)
{
    const QList<int> lists = reportYears(catalogue);
    std::set<int> years;
    for (const NetworkStat &stat : catalogue.networkStats) {
        const bool isBetween = !lists.isEmpty() && stat.year > lists.first() && stat.year < lists.last();
        if (stat.metric == "projects_total"_L1 && stat.scope == "network"_L1 && isBetween && !lists.contains(stat.year))
            years.insert(stat.year);
    }
    return {years.begin(), years.end()};
}

QList<LifeYear> projectLife(const ProjectRecord &project, const QList<int> &reportYears, const QList<int> &totalsAlone)
{
    QList<LifeYear> life;
    if (reportYears.isEmpty())
        return life;
    for (int year = reportYears.first(); year <= reportYears.last(); ++year)
        life.append(lifeIn(year, project, reportYears, totalsAlone));
    return life;
}

QString ProjectLifeText::whole(const QList<LifeYear> &life) const
{
    QList<LifeYear> told;
    std::ranges::copy_if(life, std::back_inserter(told), saysSomething);
    QStringList parts;
    for (qsizetype first = 0; first < told.size();) {
        qsizetype last = first;
        while (last + 1 < told.size() && sayTheSame(told[last + 1], told[first]))
            ++last;
        const QString years = yearsText(told.mid(first, last - first + 1), m_format);
        //: %1 is what lists say of a project, %2 a year or a span of years
        parts.append(tr("%1 %2", "a stretch of the life of a project").arg(standing(told[first]), years));
        first = last + 1;
    }
    return parts.join(u"; "_s);
}

QString ProjectLifeText::standing(const LifeYear &year) const
{
    switch (year.standing) {
    case LifeYear::Standing::Plan:
        return tr("in the action plan");
    case LifeYear::Standing::Listed:
        return AreaCoverageText(m_catalogue, m_format).status(year.status.value_or(ProjectStatus::Reported));
    case LifeYear::Standing::NotListed:
        return tr("not in the report");
    case LifeYear::Standing::NoList:
        return tr("no report that year");
    case LifeYear::Standing::TotalOnly:
        return tr("not public, only a total");
    case LifeYear::Standing::Before:
        return tr("not yet listed");
    }
    Q_UNREACHABLE();
}

QString ProjectLifeText::tip(const LifeYear &year) const
{
    //: %1 is a year, %2 what the lists of that year say of a project
    return tr("%1: %2", "a project in a year").arg(m_format.year(year.year), standing(year));
}

QString ProjectLifeText::explanation(const QList<int> &reportYears) const
{
    QStringList missing;
    for (int year = reportYears.value(0); !reportYears.isEmpty() && year < reportYears.last(); ++year) {
        if (!reportYears.contains(year))
            missing.append(m_format.year(year));
    }
    const QString unresolved
        = tr("Unresolved: the report does not say which of two or three projects of the city is meant.");
    if (missing.isEmpty())
        return unresolved;
    //: %1 is a list of years
    QStringList sentences{tr("There is no report of %1: a gap, not an end.").arg(m_format.list(missing))};
    for (const int year : yearsOfTotalsAlone(m_catalogue)) {
        //: %1 is a year
        if (!reportYears.contains(year))
            sentences.append(tr("Of %1 the total alone was published, not the list.").arg(m_format.year(year)));
    }
    return (sentences << unresolved).join(u' ');
}

} // namespace atlas
