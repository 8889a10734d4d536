// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/urbanisationpage.h"

#include "app/analysis/mapdescription.h"
#include "app/analysis/urbaneditions.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/urbanisation/crossingpanel.h"
#include "ui/pages/urbanisation/editionspanel.h"
#include "ui/pages/urbanisation/growthpanel.h"
#include "ui/pages/urbanisation/mapspanel.h"
#include "ui/pages/urbanisation/sharepanel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedswitch.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The chosen city where its people are followed; else any that is: all are of one source. */
QString followedCity(const PageContext &context, const ViewState &view)
{
    const SharedSeries people = context.series(AgglomerationIndicator);
    return people->of(view.city).isEmpty() ? people->byEntity.keys().value(0, view.city) : view.city;
}

} // namespace

UrbanisationPage::UrbanisationPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_head(new PageHead(this))
    , m_sideBySide(new SegmentedSwitch(this))
    , m_edition(new SegmentedSwitch(this))
    , m_parts(this, [this](UrbanSection section, QWidget *stack) { return make(section, stack); })
{
    setObjectName(u"urbanisationPage"_s);
    m_sideBySide->setObjectName(u"sideBySide"_s);
    m_edition->setObjectName(u"urbanEdition"_s);
    arrange();
    connectParts();
}

void UrbanisationPage::arrange()
{
    m_head->addControl(m_sideBySide);
    m_head->addControl(m_edition);
    layOutPage(*this, *m_head, *m_parts.widget());
}

void UrbanisationPage::connectParts()
{
    connect(m_head, &PageHead::sectionChosen, this, [this](int index) {
        ViewState view = m_context.session.view();
        view.section = urbanSectionName(AllUrbanSections.at(size_t(index)));
        m_context.session.show(view);
    });
    connect(m_sideBySide, &SegmentedSwitch::chosen, this, [this](int index) {
        UrbanChoice choice = m_context.session.view().urban;
        choice.sideBySide = index == 1;
        choose(choice);
    });
    connect(m_edition, &SegmentedSwitch::chosen, this, [this](int index) {
        UrbanChoice choice = m_context.session.view().urban;
        choice.edition = UrbanChoice::Edition(index);
        choose(choice);
    });
}

void UrbanisationPage::choose(const UrbanChoice &choice, bool goesOn)
{
    ViewState view = m_context.session.view();
    view.urban = choice;
    m_context.session.show(view, goesOn ? Session::Step::Continue : Session::Step::New);
}

UrbanPanel *UrbanisationPage::newPanel(UrbanSection section, QWidget *parent)
{
    switch (section) {
    case UrbanSection::Share:
        return new SharePanel(m_context, parent);
    case UrbanSection::Crossing:
        return new CrossingPanel(m_context, parent);
    case UrbanSection::Editions:
        return new EditionsPanel(m_context, parent);
    case UrbanSection::Cities:
        return new GrowthPanel(m_context, parent);
    case UrbanSection::Maps:
        return new MapsPanel(m_context, parent);
    }
    Q_UNREACHABLE();
}

UrbanPanel *UrbanisationPage::make(UrbanSection section, QWidget *parent)
{
    UrbanPanel *panel = newPanel(section, parent);
    Session &session = m_context.session;
    connect(
        panel, &UrbanPanel::yearPicked, this, [&session](int year) { session.show(withYear(session.view(), year)); });
    connect(panel, &UrbanPanel::stateToggled, this,
        [&session](const QString &id) { session.show(withStateToggled(session.view(), id)); });
    connect(panel, &UrbanPanel::statesCleared, this, [&session] { session.show(withoutStates(session.view())); });
    connect(panel, &UrbanPanel::cityPressed, this, [&session](const QString &id) {
        ViewState view = session.view();
        view.city = view.city == id ? QString() : id;
        session.show(view);
    });
    connect(panel, &UrbanPanel::choiceMade, this, &UrbanisationPage::choose);
    return panel;
}

void UrbanisationPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_head->setAppearance(appearance);
    m_sideBySide->setAppearance(appearance);
    m_edition->setAppearance(appearance);
    m_parts.setAppearance(appearance);
    retranslate();
    if (!m_parts.isEmpty() && m_context.session.view().page == Page::Urbanisation)
        follow(m_context.session.view());
}

void UrbanisationPage::retranslate()
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    m_head->setTitle(tr("Urbanisation"));
    m_head->setSections({tr("Share"), tr("When reached?"), tr("Two editions"), tr("Cities"), tr("Two years")});
    //: how the lines of several states are shown: in one chart, or each in one of its own
    m_sideBySide->setWords({tr("Together"), tr("Side by side")});
    m_sideBySide->setAccessibleName(tr("Charts of the members"));
    m_edition->setWords({urbanEditionName(catalogue, UrbanChoice::Edition::UnitedNations, format),
        urbanEditionName(catalogue, UrbanChoice::Edition::WorldBank, format)});
    m_edition->setAccessibleName(tr("Edition of the urban share"));
    m_edition->setToolTip(
        tr("The United Nations projects to 2050; the World Bank has a newer history and no projection"));
}

void UrbanisationPage::follow(const ViewState &view)
{
    const UrbanSection section = urbanSectionOf(view);
    UrbanPanel &shown = m_parts.panel(section);
    m_head->setSection(int(section));
    m_sideBySide->setCurrent(view.urban.sideBySide ? 1 : 0);
    m_sideBySide->setVisible(section == UrbanSection::Share);
    m_edition->setCurrent(int(view.urban.edition));
    m_edition->setVisible(section != UrbanSection::Editions && section != UrbanSection::Cities);
    m_parts.show(shown);
    shown.follow(view);
}

SeriesChoice UrbanisationPage::seriesOfYears(const ViewState &view) const
{
    if (urbanSectionOf(view) == UrbanSection::Cities)
        return {AgglomerationIndicator, followedCity(m_context, view), QString()};
    return {urbanShareOf(view.urban.edition), QString(), QString()};
}

} // namespace atlas
