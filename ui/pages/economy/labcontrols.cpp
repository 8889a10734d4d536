// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/labcontrols.h"

#include "app/analysis/charttext.h"
#include "app/analysis/labchart.h"
#include "app/analysis/ranking.h"
#include "app/analysis/scenariolab.h"
#include "app/format/spokenlanguages.h"
#include "ui/pages/economy/basismenu.h"
#include "ui/pages/economy/growthslider.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicemenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/tooltip.h"

#include <QCollator>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int RanksOffered = 6;
constexpr int NameWidth = 86;
constexpr int ValueWidth = 58;
constexpr double Hundred = 100;

std::optional<int> inHundredths(std::optional<double> percent)
{
    return percent ? std::optional(int(std::lround(*percent * Hundred))) : std::nullopt;
}

std::optional<int> supposedGrowth(const EconomyPageChoice &choice, const QString &entityId)
{
    const auto found = std::ranges::find(choice.growths, entityId, &EconomyPageChoice::Growth::entityId);
    return found == choice.growths.end() ? std::nullopt : std::optional(found->hundredths);
}

} // namespace

LabControls::LabControls(Session &session, const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_followWords(new ElidedLabel(TextRole::Body, this))
    , m_fromWords(new ElidedLabel(TextRole::Body, this))
    , m_basis(new LinkButton(this))
    , m_year(new LinkButton(this))
    , m_europe(new SegmentedSwitch(this))
    , m_whole(new SegmentedSwitch(this))
    , m_goal(new LinkButton(this))
    , m_rival(new LinkButton(this))
    , m_reset(new LinkButton(this))
{
    arrange();
    connectParts();
}

void LabControls::arrange()
{
    m_basis->setObjectName(u"labBasis"_s);
    m_year->setObjectName(u"labYear"_s);
    m_europe->setObjectName(u"labEurope"_s);
    m_whole->setObjectName(u"labWhole"_s);
    m_goal->setObjectName(u"labGoal"_s);
    m_rival->setObjectName(u"labRival"_s);
    m_reset->setObjectName(u"labReset"_s);
    for (LinkButton *button : {m_basis, m_year, m_goal, m_rival})
        button->setOffersChoice(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    column->setSpacing(spacing::Medium);
    column->addWidget(m_title);
    for (const auto &[words, button] : {std::pair(m_followWords, m_basis), std::pair(m_fromWords, m_year)}) {
        auto *line = new QHBoxLayout;
        line->addWidget(words, 1);
        line->addWidget(button);
        column->addLayout(line);
    }
    column->addWidget(m_europe, 0, Qt::AlignLeft);
    column->addWidget(m_whole, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::Medium);
    grid->setColumnStretch(1, 1);
    addRows(*grid);
    column->addLayout(grid);
    column->addWidget(m_goal, 0, Qt::AlignLeft);
    column->addWidget(m_rival, 0, Qt::AlignLeft);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addStretch();
}

void LabControls::addRows(QGridLayout &grid)
{
    for (const QString &id : QList<QString>{AseanId} + m_catalogue.aseanMembersOf2018()) {
        const Row row{
            id, new ElidedLabel(TextRole::Body, this), new GrowthSlider(this), new ElidedLabel(TextRole::Label, this)};
        row.slider->setObjectName(u"growth-"_s + id);
        row.name->setFixedWidth(NameWidth);
        row.value->setFixedWidth(ValueWidth);
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int line = int(m_rows.size());
        grid.addWidget(row.name, line, 0);
        grid.addWidget(row.slider, line, 1);
        grid.addWidget(row.value, line, 2);
        connect(row.slider, &GrowthSlider::growthSet, this,
            [this, id](int hundredths, bool isGesture) { suppose(id, hundredths, isGesture); });
        m_rows.append(row);
    }
}

void LabControls::connectParts()
{
    connect(m_basis, &QAbstractButton::clicked, this, [this] {
        offerBasis(*m_basis, m_catalogue, format(), m_session.view().economyPage.labBasis, [this](EconomyBasis basis) {
            EconomyPageChoice choice = m_session.view().economyPage;
            choice.labBasis = basis;
            choose(choice);
        });
    });
    connect(m_europe, &SegmentedSwitch::chosen, this, [this](int index) {
        EconomyPageChoice choice = m_session.view().economyPage;
        choice.europe = EconomyPageChoice::Europe(index);
        choose(choice);
    });
    connect(m_year, &QAbstractButton::clicked, this, &LabControls::offerYears);
    connect(m_goal, &QAbstractButton::clicked, this, &LabControls::offerRanks);
    connect(m_rival, &QAbstractButton::clicked, this, &LabControls::offerRivals);
    connect(m_whole, &SegmentedSwitch::chosen, this, &LabControls::showRows);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { m_session.show(withoutGrowths(m_session.view())); });
}

void LabControls::choose(const EconomyPageChoice &choice)
{
    ViewState view = m_session.view();
    view.economyPage = choice;
    m_session.show(view);
}

void LabControls::suppose(const QString &entityId, int hundredths, bool isGesture)
{
    m_session.show(
        withGrowth(m_session.view(), entityId, hundredths), isGesture ? Session::Step::Continue : Session::Step::New);
}

void LabControls::offerYears()
{
    QList<Choice> years;
    for (const int year : labYears(m_levels))
        years.append({year, format().year(year)});
    const int current = labYear(m_levels, m_session.view().economyPage.labYear);
    offerChoices(*m_year, u"labYears"_s, years, current, [this](std::optional<int> year) {
        EconomyPageChoice choice = m_session.view().economyPage;
        choice.labYear = year.value_or(StartYear);
        choose(choice);
    });
}

void LabControls::offerRanks()
{
    const EconomyPageChoice &choice = m_session.view().economyPage;
    const auto economies = rankedEconomies(m_catalogue, europeFor(m_levels, choice.europe));
    const int from = labYear(m_levels, choice.labYear);
    const int end = labEnd(m_levels);
    QList<Choice> goals;
    for (int rank = 1; rank <= RanksOffered; ++rank) {
        const auto least = leastGrowth(m_levels, economies, from, rank, end);
        const int growth = least ? enoughHundredths(least->percent) : LargestGrowth + 1;
        if (std::abs(growth) <= LargestGrowth)
            //: %1 is a rank, %2 a year with its era, %3 a rate of growth
            goals.append({growth,
                tr("%1 in %2: %3 a year").arg(format().rank(rank), format().year(end), growthText(growth, format()))});
    }
    offerChoices(*m_goal, u"labGoals"_s, goals, supposedGrowth(choice, AseanId),
        [this](std::optional<int> growth) { supposeWhole(growth.value_or(0)); });
}

/** Every other economy by its name, with the growth that leads ASEAN to it. */
void LabControls::offerRivals()
{
    const EconomyPageChoice &choice = m_session.view().economyPage;
    const int from = labYear(m_levels, choice.labYear);
    const int end = labEnd(m_levels);
    QList<Choice> rivals;
    for (const QString &id : rankedEconomies(m_catalogue, europeFor(m_levels, choice.europe))) {
        const auto least = id == AseanId ? std::nullopt : growthToReach(m_levels, from, id, end);
        const int growth = least ? enoughHundredths(*least) : LargestGrowth + 1;
        if (std::abs(growth) <= LargestGrowth)
            //: %1 is an economy, %2 a year with its era, %3 a rate of growth
            rivals.append({growth,
                tr("%1 in %2: %3 a year")
                    .arg(entityLabel(m_catalogue, id, format()), format().year(end), growthText(growth, format()))});
    }
    const QCollator byName(localeOf(m_appearance.language));
    std::ranges::sort(
        rivals, [&byName](const Choice &a, const Choice &b) { return byName.compare(a.words, b.words) < 0; });
    offerChoices(*m_rival, u"labRivals"_s, rivals, supposedGrowth(choice, AseanId),
        [this](std::optional<int> growth) { supposeWhole(growth.value_or(0)); });
}

void LabControls::supposeWhole(int hundredths)
{
    suppose(AseanId, hundredths, false);
    m_whole->setCurrent(0);
    showRows();
}

void LabControls::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    for (LinkButton *button : {m_basis, m_year, m_goal, m_rival, m_reset})
        button->setAppearance(appearance);
    for (SegmentedSwitch *choice : {m_europe, m_whole})
        choice->setAppearance(appearance);
    m_title->setText(tr("Suppose"));
    m_title->setColour(theme().text);
    m_followWords->setText(tr("All others follow"));
    m_fromWords->setText(tr("Steady growth from"));
    for (ElidedLabel *label : {m_followWords, m_fromWords})
        label->setColour(theme().text);
    m_basis->setAccessibleName(tr("The series all others follow"));
    m_year->setAccessibleName(tr("The year from which the growth holds"));
    m_europe->setWords({tr("EU by country"), tr("EU as one")});
    m_europe->setAccessibleName(tr("How the European Union is counted"));
    m_whole->setWords({tr("ASEAN as one"), tr("Each state")});
    m_whole->setAccessibleName(tr("Whose growth is supposed"));
    m_goal->setText(tr("Least growth for a rank"));
    m_rival->setText(tr("Least growth to reach an economy"));
    m_reset->setText(tr("Reset to the source"));
    for (const Row &row : std::as_const(m_rows))
        row.slider->setAppearance(appearance);
}

void LabControls::showRow(const Row &row)
{
    const EconomyPageChoice &choice = m_session.view().economyPage;
    const auto supposed = supposedGrowth(choice, row.entityId);
    const auto source = inHundredths(sourceGrowth(m_levels, row.entityId, labYear(m_levels, choice.labYear)));
    const QString name = entityLabel(m_catalogue, row.entityId, format());
    row.name->setText(name);
    row.name->setColour(theme().text);
    row.slider->setGrowth(supposed, source);
    const auto shown = supposed ? supposed : source;
    row.value->setText(shown ? growthText(*shown, format()) : u"–"_s);
    row.value->setColour(supposed ? theme().accent : theme().textMuted);
    //: %1 is a place, %2 a rate
    row.slider->setAccessibleName(tr("Growth of %1: %2 a year").arg(name, row.value->text()));
    if (source)
        //: %1 is the name of a series or scenario, %2 a rate
        setTip(*row.slider, name,
            {tr("The mark: %1 has %2 a year on average")
                    .arg(basisShortName(choice.labBasis), growthText(*source, format()))});
}

void LabControls::showRows()
{
    const bool isWhole = m_whole->current() == 0;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isShown = (row.entityId == AseanId) == isWhole;
        row.name->setVisible(isShown);
        row.slider->setVisible(isShown);
        row.value->setVisible(isShown);
        showRow(row);
    }
}

void LabControls::follow(const ViewState &view, const IndicatorSeries &levels)
{
    const EconomyPageChoice &choice = view.economyPage;
    m_levels = levels;
    m_basis->setText(basisShortName(choice.labBasis));
    setTip(*m_basis, {}, {basisName(m_catalogue, choice.labBasis, format())});
    m_year->setText(format().year(labYear(levels, choice.labYear)));
    describeOnlyBy(*m_year, m_year->text()); // its name says what is chosen
    showEurope(*m_europe, levels, choice.europe);
    if (!choice.growths.isEmpty())
        m_whole->setCurrent(choice.growths.first().entityId == AseanId ? 0 : 1);
    m_reset->setEnabled(!choice.growths.isEmpty());
    showRows();
}

} // namespace atlas
