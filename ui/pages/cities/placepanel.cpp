// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/placepanel.h"

#include "app/analysis/citypopulationchart.h"
#include "app/analysis/citysheet.h"
#include "app/analysis/citysheetparts.h"
#include "app/analysis/membersintro.h"
#include "app/analysis/projectsheet.h"
#include "app/analysis/statesheet.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/pages/cities/lifepanel.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int ChartHeight = 210;
constexpr int TallPanel = 600; ///< from this height on the chart stands above the whole sheet as well

/** The names of the parts of the sheet of a city in a view. */
const std::array PartNames{QString(), u"projects"_s, u"people"_s};

} // namespace

PlacePanel::PlacePanel(const PageContext &context, QWidget *parent)
    : SheetPanel(u"placeSheet"_s, context.edition.catalogue(), parent)
    , m_source(context)
    , m_session(context.session)
    , m_parts(new SegmentedSwitch(this))
    , m_map(new LinkButton(this))
    , m_chart(new ChartWidget(this))
    , m_lives(new LifePanel(context.edition.catalogue(), this))
{
    arrange();
    connectParts();
    retranslateUi();
}

void PlacePanel::arrange()
{
    m_parts->setObjectName(u"sheetParts"_s);
    m_map->setObjectName(u"showOnMap"_s);
    m_chart->setObjectName(u"cityChart"_s);
    keepScale(*m_chart, m_session);
    bearFocusOf(*m_chart);
    m_lives->setObjectName(u"projectLives"_s);
    view().nameSourcesWhole();
    setLead(m_parts);
    addControl(m_map);
    addPart(m_chart, 0);
    addPart(m_lives, 1);
    m_chart->setFixedHeight(ChartHeight);
    m_lives->hide();
    m_chart->hide();
}

void PlacePanel::connectParts()
{
    connect(m_lives, &LifePanel::projectWanted, this, [this](const QString &id) {
        Q_EMIT recordWanted({RecordKind::Project, id});
    });
    connect(this, &SheetPanel::closed, this, [this] { Q_EMIT viewWanted(withoutRecord(m_view)); });
    connect(m_map, &QAbstractButton::clicked, this, [this] { Q_EMIT viewWanted(onMap()); });
    connect(m_parts, &SegmentedSwitch::chosen, this, [this](int index) {
        ViewState wanted = m_view;
        wanted.section = PartNames[std::size_t(index)];
        Q_EMIT viewWanted(wanted);
    });
    connect(m_chart, &ChartWidget::yearPicked, this, [this](int year) { Q_EMIT viewWanted(withYear(m_view, year)); });
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
}

void PlacePanel::setAppearance(const Appearance &appearance)
{
    SheetPanel::setAppearance(appearance);
    m_appearance = appearance;
    m_parts->setAppearance(appearance);
    m_map->setAppearance(appearance);
    m_chart->setTheme(Theme::of(appearance.scheme));
    m_chart->setTransition(motion::duration(appearance));
    m_lives->setAppearance(appearance);
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PlacePanel::follow(const ViewState &view)
{
    const bool isSame = view.open == m_view.open && view.section == m_view.section && view.year == m_view.year
        && m_view.page == view.page;
    m_view = view;
    if (m_isStale || !isSame)
        refresh();
}

bool PlacePanel::isOpen(RecordKind kind) const
{
    return m_view.open && m_view.open->kind == kind;
}

PlacePanel::Part PlacePanel::part() const
{
    if (isOpen(RecordKind::City)) {
        for (const Part part : {Part::Projects, Part::People}) {
            if (m_view.section == PartNames[std::size_t(part)])
                return part;
        }
    }
    return Part::Sheet;
}

ViewState PlacePanel::onMap() const
{
    ViewState wanted = withPage(m_view, Page::Overview);
    wanted.camera.reset();
    if (isOpen(RecordKind::State) && !wanted.states.contains(m_view.open->id))
        return withStateToggled(wanted, m_view.open->id);
    return wanted;
}

void PlacePanel::refresh()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    showPlace();
    if (!hadFocus || (focus && focus->isVisibleTo(this)))
        return;
    QWidget *kept = &view(); // Qt would go on to what stands behind the page
    if (!kept->isVisibleTo(this))
        kept = m_parts;
    kept->setFocus(Qt::TabFocusReason); // and is seen there
}

void PlacePanel::showPlace()
{
    m_isStale = false;
    m_parts->setVisible(isOpen(RecordKind::City));
    m_parts->setCurrent(int(part()));
    m_map->setVisible(isOpen(RecordKind::City) || isOpen(RecordKind::State));
    const bool saysKind = m_view.open && !isOpen(RecordKind::City); // the parts of a city say so
    setKind(saysKind ? std::optional(m_view.open->kind) : std::nullopt);
    setClosable(m_view.open.has_value());
    m_hasChart = false;
    m_hasLife = false;
    const auto facts = m_source.facts();
    if (!facts) {
        setSheet({m_source.trouble(), {}, {}});
        fit();
        return;
    }
    if (isOpen(RecordKind::City))
        showChart(*facts);
    showLives(*facts);
    setSheet(makeSheet(*facts));
    fit();
}

Sheet PlacePanel::makeSheet(const PlaceFacts &facts) const
{
    if (!m_view.open)
        return membersIntro(facts, format());
    const QString &id = m_view.open->id;
    switch (m_view.open->kind) {
    case RecordKind::City:
        return part() == Part::People ? cityPeopleSheet(facts, id, m_view, format())
                                      : citySheet(facts, id, m_view, format());
    case RecordKind::State:
        return stateSheet(facts, id, m_view, format());
    case RecordKind::Project:
        return projectSheet(facts, id, format());
    default:
        return PlaceWords::unknown(id);
    }
}

void PlacePanel::showChart(const PlaceFacts &facts)
{
    const SharedSeries agglomerations = facts.series(AgglomerationIndicator);
    const SharedSeries administrative = facts.series(AdministrativeIndicator);
    const ChartDescription chart = cityPopulationChart(
        facts.catalogue, {*agglomerations, *administrative}, m_view.open->id, m_view.year, format());
    m_hasChart = !chart.plot.lines.isEmpty();
    if (m_hasChart)
        m_chart->setDescription(chart);
}

void PlacePanel::showLives(const PlaceFacts &facts)
{
    m_hasLife = false;
    if (isOpen(RecordKind::City)) {
        const QString city = PlaceWords(facts, format()).city(m_view.open->id).text;
        //: %1 is a city
        m_lives->setProjects(tr("Projects of %1").arg(city), facts.projects.ofCity(m_view.open->id));
        //: %1 is a city
        m_lives->setNothing(tr("No plan and no report has a project of %1.").arg(city));
    } else if (isOpen(RecordKind::Project)) {
        const ProjectRecord *project = facts.projects.project(m_view.open->id);
        m_hasLife = project != nullptr;
        if (m_hasLife)
            m_lives->setProjects(project->title.in(m_appearance.language), {*project});
    }
    m_lives->setCompact(m_hasLife);
}

/** Which parts stand, as the room allows. */
void PlacePanel::fit()
{
    const bool isCity = isOpen(RecordKind::City);
    const bool isPeople = isCity && part() == Part::People;
    const bool isSheet = isCity && part() == Part::Sheet;
    m_chart->setVisible(m_hasChart && (isPeople || (isSheet && height() >= TallPanel)));
    const bool isProjects = isCity && part() == Part::Projects;
    m_lives->setVisible(isProjects || m_hasLife);
    view().setVisible(!isProjects);
}

void PlacePanel::resizeEvent(QResizeEvent *event)
{
    fit();
    SheetPanel::resizeEvent(event);
}

/** A look that was taken on while it was hidden is worked out now. */
void PlacePanel::showEvent(QShowEvent *event)
{
    SheetPanel::showEvent(event);
    if (m_isStale)
        refresh();
}

void PlacePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    SheetPanel::changeEvent(event);
}

void PlacePanel::retranslateUi()
{
    m_parts->setWords({tr("All about it"), tr("Projects"), tr("People")});
    m_parts->setAccessibleName(tr("Parts of the sheet"));
    m_map->setText(tr("Show on the map"));
}

} // namespace atlas
