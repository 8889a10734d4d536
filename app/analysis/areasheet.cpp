// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areasheet.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/protocolorder.h"
#include "app/view/link.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AreaSheet)
};

bool isFiled(const NetworkCoverage &network)
{
    return network.report.basis == ReportBasis::ActionPlans || network.report.basis == ReportBasis::Status;
}

SheetWords plain(const QString &text)
{
    return {text, {}, {}};
}

QString statusWords(const AreaCoverageText &text, const CityProject &project)
{
    return project.status && *project.status != ProjectStatus::Reported ? text.status(*project.status)
                                                                        : Words::tr("no status in the list");
}

/** Writes one sheet for one view. */
class Writer
{
public:
    Writer(const FrameworkSheetSource &source, const ViewState &view)
        : m_catalogue(source.catalogue)
        , m_source(source)
        , m_view(view)
        , m_text(source.catalogue, source.format)
        , m_network(networkCoverage(source.catalogue, view))
    {
    }

    [[nodiscard]] Sheet area(const AreaRecord &area) const;
    [[nodiscard]] Sheet network() const;
    [[nodiscard]] Sheet cell(const City &city) const;

private:
    [[nodiscard]] const QString &in(const LocalizedText &text) const { return text.in(m_source.format.language()); }
    [[nodiscard]] QString projectTitle(const QString &id) const
    {
        const Project *project = m_catalogue.project(id);
        return project ? in(project->title) : id;
    }
    [[nodiscard]] QString areaName(const QString &id) const
    {
        const Area *area = m_catalogue.area(id);
        return area ? in(area->name) : id;
    }
    [[nodiscard]] QString place(const City &city) const;
    [[nodiscard]] QString otherName(const LocalizedText &name) const { return name.beside(m_source.format.language()); }

    [[nodiscard]] QString scopeNote() const;
    void addContents(Sheet &sheet, const QString &areaId) const;
    void addProjects(Sheet &sheet, const AreaCoverage &coverage) const;
    void addShares(Sheet &sheet, const QString &areaId) const;
    void addIndicators(Sheet &sheet, const QString &areaId) const;
    void addNotes(Sheet &sheet, const QStringList &notes) const;
    [[nodiscard]] std::optional<SheetFact> share(int year, const QString &areaId) const;
    [[nodiscard]] SheetFact projectFact(const CityProject &project) const;
    void addCityProjects(Sheet &sheet, const QString &areaId, const QList<CityProject> &projects) const;

    const Catalogue &m_catalogue;
    const FrameworkSheetSource &m_source;
    const ViewState &m_view;
    AreaCoverageText m_text;
    NetworkCoverage m_network;
};

QString Writer::place(const City &city) const
{
    const State *state = m_catalogue.state(city.stateId);
    const QString name = in(city.name);
    if (!state || in(state->name) == name)
        return name;
    return Words::tr("%1, %2", "city, state").arg(name, in(state->name));
}

/** Which cities are counted where states are chosen. */
QString Writer::scopeNote() const
{
    QStringList names;
    for (const QString &id : m_view.states) {
        if (const State *state = m_catalogue.state(id))
            names.append(in(state->name));
    }
    return names.isEmpty() ? QString() : Words::tr("Only cities of %1.").arg(m_source.format.list(names));
}

void Writer::addContents(Sheet &sheet, const QString &areaId) const
{
    QList<QList<SheetWords>> rows;
    QString source;
    for (const FrameworkItem &item : m_source.framework.contentsOf(areaId)) {
        rows.append({{in(item.title), RecordRef{RecordKind::FrameworkItem, item.id}, {}}});
        source = item.sourceId;
    }
    if (rows.isEmpty())
        return;
    sheet.blocks << sheetHeading(Words::tr("What belongs to it")) << sheetList(rows)
                 << sheetNote(Words::tr("As the article describes the area."), source);
}

SheetFact Writer::projectFact(const CityProject &project) const
{
    SheetFact fact;
    fact.label = statusWords(m_text, project);
    fact.value = {{projectTitle(project.projectId), RecordRef{RecordKind::Project, project.projectId}, {}}};
    fact.sourceId = m_network.report.sourceId;
    return fact;
}

void Writer::addProjects(Sheet &sheet, const AreaCoverage &coverage) const
{
    sheet.blocks << sheetHeading(isFiled(m_network)
            ? Words::tr("Projects, %1", "a report: Projects, report of 2025").arg(m_text.report(m_network.report))
            : Words::tr("Projects"));
    if (!isFiled(m_network)) {
        sheet.blocks << sheetNote(m_text.network(m_network), m_network.report.sourceId);
        return;
    }
    QList<SheetFact> facts;
    for (const City *city : citiesInProtocolOrder(m_catalogue)) {
        const auto dot = std::ranges::find(coverage.dots, city->id, &CityDot::cityId);
        if (dot == coverage.dots.end() || !dot->inScope || dot->projects == 0)
            continue;
        for (const CityProject &project : cityProjects(m_catalogue, city->id, m_view.year)) {
            if (project.areaId != coverage.areaId)
                continue;
            SheetFact fact = projectFact(project);
            fact.note = place(*city);
            facts.append(fact);
        }
    }
    if (facts.isEmpty())
        sheet.blocks << sheetNote(Words::tr("No project in this area."), m_network.report.sourceId);
    else
        sheet.blocks << sheetFacts(facts);
}

/** The share of an area in one list: counted, and as printed where a report prints one. */
std::optional<SheetFact> Writer::share(int year, const QString &areaId) const
{
    ViewState view;
    view.year = year;
    const NetworkCoverage network = networkCoverage(m_catalogue, view);
    const auto area = std::ranges::find(network.areas, areaId, &AreaCoverage::areaId);
    if (!isFiled(network) || area == network.areas.end() || network.networkTotal == 0)
        return {};
    const Format &format = m_source.format;
    SheetFact fact;
    fact.label = m_text.report(network.report);
    fact.sourceId = network.report.sourceId;
    fact.value = {plain(Words::tr("%1 (%2 of %3 projects)", "a share; counted projects")
                            .arg(format.percent(100.0 * area->counts.total() / network.networkTotal, 1),
                                format.count(area->counts.total()), format.count(network.networkTotal)))};
    fact.value.first().figure = ownFigure(OwnMeasure::AreaShare, areaId, year);
    const auto printed = std::ranges::find_if(m_catalogue.networkStats, [&](const NetworkStat &stat) {
        return stat.year == year && stat.metric == "share_by_area"_L1 && stat.scope == areaId;
    });
    if (printed == m_catalogue.networkStats.end())
        return fact;
    const QString words = format.percent(printed->value, 0);
    fact.note = area->shareDifference
        ? Words::tr("The report itself prints %1, which its own list does not give.").arg(words)
        : Words::tr("The report prints %1.").arg(words);
    return fact;
}

void Writer::addShares(Sheet &sheet, const QString &areaId) const
{
    QList<SheetFact> facts;
    for (const auto &[year, total] : projectTotals(m_catalogue, {})) {
        if (const auto fact = share(year, areaId))
            facts.append(*fact);
    }
    if (facts.isEmpty())
        return;
    sheet.blocks << sheetHeading(Words::tr("Share of all projects of the network")) << sheetFacts(facts);
}

void Writer::addIndicators(Sheet &sheet, const QString &areaId) const
{
    QStringList ids;
    for (const AreaIndicator &indicator : m_source.framework.indicatorsOf(areaId))
        ids.append(indicator.indicatorId);
    if (ids.isEmpty())
        return;
    sheet.blocks << sheetHeading(Words::tr("Series of the states that belong to it"))
                 << sheetNote(
                        Words::tr("These are national values: no area and no city has values of its own in them."))
                 << indicatorList(m_source, ids, m_view);
}

void Writer::addNotes(Sheet &sheet, const QStringList &notes) const
{
    for (const QString &note : notes)
        sheet.blocks << sheetNote(note);
}

Sheet Writer::area(const AreaRecord &area) const
{
    Sheet sheet{in(area.name), otherName(area.name), {}};
    sheet.blocks << sheetParagraph(in(area.text), area.sourceId);
    const auto coverage = std::ranges::find(m_network.areas, area.id, &AreaCoverage::areaId);
    if (coverage != m_network.areas.end()) {
        const QStringList parts{m_text.projects(m_network, *coverage), m_text.cities(m_network, *coverage),
            m_text.statuses(coverage->counts)};
        QStringList said;
        std::ranges::copy_if(parts, std::back_inserter(said), [](const QString &part) { return !part.isEmpty(); });
        sheet.blocks << sheetParagraph(said.join(u" · "_s), m_network.report.sourceId);
        addNotes(sheet, {matrixYearNote(m_catalogue, m_source.format, m_network), scopeNote()});
    }
    addContents(sheet, area.id);
    if (coverage != m_network.areas.end()) {
        addProjects(sheet, *coverage);
        addNotes(sheet, m_text.areaNotes(*coverage));
    }
    addShares(sheet, area.id);
    addIndicators(sheet, area.id);
    sheet.blocks.removeIf([](const SheetBlock &block) {
        return block.kind == SheetBlock::Kind::Note && block.words.first().text.isEmpty();
    });
    return sheet;
}

Sheet Writer::network() const
{
    QString said = m_text.network(m_network);
    if (!said.isEmpty())
        said[0] = said[0].toUpper();
    Sheet sheet{Words::tr("All areas"), said, {}};
    QList<SheetFact> facts;
    for (const AreaCoverage &area : m_network.areas) {
        SheetFact fact;
        fact.label = areaName(area.areaId);
        fact.value = {{m_text.projects(m_network, area), RecordRef{RecordKind::Area, area.areaId}, {}}};
        fact.note = m_text.cities(m_network, area);
        if (const QString statuses = m_text.statuses(area.counts); !statuses.isEmpty())
            fact.note += u" · "_s + statuses;
        fact.sourceId = m_network.report.sourceId;
        facts.append(fact);
    }
    sheet.blocks << sheetFacts(facts);
    const QStringList notes = m_text.reportNotes(m_network);
    if (!notes.isEmpty()) {
        sheet.blocks << sheetHeading(Words::tr("What to know of this list"));
        addNotes(sheet, notes);
    }
    return sheet;
}

void Writer::addCityProjects(Sheet &sheet, const QString &areaId, const QList<CityProject> &projects) const
{
    QList<SheetFact> facts;
    for (const CityProject &project : projects) {
        if (project.areaId == areaId)
            facts.append(projectFact(project));
    }
    if (!facts.isEmpty())
        sheet.blocks << sheetFacts(facts);
    else
        sheet.blocks << sheetParagraph(
            Words::tr("The list has no project of the city in this area."), m_network.report.sourceId);
}

Sheet Writer::cell(const City &city) const
{
    const bool isOneArea = !m_view.area.isEmpty();
    Sheet sheet{place(city), isOneArea ? areaName(m_view.area) : Words::tr("Projects in all areas"), {}};
    const QList<CityProject> projects = cityProjects(m_catalogue, city.id, m_view.year);
    const QString list = m_text.report(m_network.report);
    if (list.isEmpty() || projects.isEmpty())
        sheet.blocks << sheetParagraph(m_text.dot(m_network,
            m_network.areas.first()
                .dots[qsizetype(std::ranges::find(m_network.areas.first().dots, city.id, &CityDot::cityId)
                    - m_network.areas.first().dots.begin())]));
    else
        sheet.blocks << sheetHeading(Words::tr("Projects, %1", "a report: Projects, report of 2025").arg(list));
    if (const QString note = matrixYearNote(m_catalogue, m_source.format, m_network); !note.isEmpty())
        sheet.blocks << sheetNote(note);
    if (!projects.isEmpty() && !isFiled(m_network)) {
        QList<SheetFact> facts;
        for (const CityProject &project : projects)
            facts.append(projectFact(project));
        sheet.blocks << sheetNote(Words::tr("The list files no project by area.")) << sheetFacts(facts);
    } else if (!projects.isEmpty() && isOneArea) {
        addCityProjects(sheet, m_view.area, projects);
    } else if (!projects.isEmpty()) {
        for (const Area &area : m_catalogue.areas) {
            if (std::ranges::find(projects, area.id, &CityProject::areaId) == projects.end())
                continue;
            sheet.blocks << sheetHeading(in(area.name));
            addCityProjects(sheet, area.id, projects);
        }
    }
    QList<QList<SheetWords>> ways{
        {{Words::tr("Everything about %1").arg(in(city.name)), RecordRef{RecordKind::City, city.id}, {}}}};
    if (isOneArea)
        ways.append(
            {{Words::tr("The area %1").arg(areaName(m_view.area)), RecordRef{RecordKind::Area, m_view.area}, {}}});
    sheet.blocks << sheetHeading(Words::tr("See also")) << sheetList(ways);
    return sheet;
}

} // namespace

Sheet areaSheet(const FrameworkSheetSource &source, const QString &areaId, const ViewState &view)
{
    const AreaRecord *area = source.framework.area(areaId);
    return area ? Writer(source, view).area(*area) : Writer(source, view).network();
}

Sheet networkSheet(const FrameworkSheetSource &source, const ViewState &view)
{
    return Writer(source, view).network();
}

Sheet cellSheet(const FrameworkSheetSource &source, const ViewState &view)
{
    const City *city = source.catalogue.city(view.city);
    return city ? Writer(source, view).cell(*city) : networkSheet(source, view);
}

QString matrixYearNote(const Catalogue &catalogue, const Format &format, const NetworkCoverage &network)
{
    if (!network.report.year)
        return AreaCoverageText(catalogue, format).reportNotes(network).value(0);
    if (*network.report.year == network.viewYear)
        return {};
    return Words::tr("No report for %1; shown: %2", "a year; the report shown in its place")
        .arg(format.year(network.viewYear), AreaCoverageText(catalogue, format).report(network.report));
}

SheetBlock indicatorList(const FrameworkSheetSource &source, const QStringList &indicatorIds, const ViewState &view)
{
    const Language language = source.format.language();
    QList<QList<SheetWords>> rows;
    for (const QString &id : indicatorIds) {
        const Indicator *indicator = source.catalogue.indicator(id);
        if (!indicator)
            continue;
        QList<SheetWords> row{
            {source.format.dated(indicator->name.in(language)), RecordRef{RecordKind::Indicator, id}, {}},
            plain(u" · "_s + source.format.dated(indicator->unit.in(language)))};
        if (indicator->hasStates) {
            ViewState coloured = withPage(view, Page::Overview);
            coloured.indicator = id;
            row << plain(u" · "_s) << SheetWords{Words::tr("colour the map"), {}, toLink(coloured)};
        }
        rows.append(row);
    }
    return sheetList(rows);
}

} // namespace atlas
