// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpage.h"

#include "app/analysis/networksheet.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/pages/network/figurespanel.h"
#include "ui/pages/network/peoplepanel.h"
#include "ui/pages/network/programmepanel.h"
#include "ui/pages/network/timelinepanel.h"
#include "ui/pages/pagelayout.h"
#include "ui/sheet/sheetpanel.h"
#include "ui/widgets/pagehead.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int PanelShare = 68; ///< of the width, in per cent

NetworkFacts factsOf(Edition &edition)
{
    Archive &archive = edition.archive();
    return {&edition.catalogue(), partOrEmpty<Network>(archive.network()), partOrEmpty<Framework>(archive.framework()),
        partOrEmpty<Programme>(archive.programme()), partOrEmpty<Places>(archive.places())};
}

} // namespace

NetworkPage::NetworkPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_facts(factsOf(context.edition))
    , m_head(new PageHead(this))
    , m_parts(this, [this](NetworkSection section, QWidget *stack) { return make(section, stack); })
    , m_pane(new SheetPanel(u"networkSheet"_s, context.edition.catalogue(), this))
{
    setObjectName(u"networkPage"_s);
    layOutPage(*this, *m_head, *m_parts.widget(), *m_pane, PanelShare);
    connectParts();
}

void NetworkPage::connectParts()
{
    connect(m_head, &PageHead::sectionChosen, this, [this](int index) {
        ViewState view = withoutRecord(m_context.session.view());
        view.section = networkSectionName(AllNetworkSections.at(size_t(index)));
        m_context.session.show(view);
    });
    connect(m_pane, &SheetPanel::recordWanted, this, &NetworkPage::openRecord);
    connect(m_pane, &SheetPanel::addressWanted, this, m_context.openAddress);
    connect(
        m_pane, &SheetPanel::closed, this, [this] { m_context.session.show(withoutRecord(m_context.session.view())); });
}

SectionPanel *NetworkPage::newPanel(NetworkSection section, QWidget *parent)
{
    switch (section) {
    case NetworkSection::Timeline:
        return new TimelinePanel(m_facts, parent);
    case NetworkSection::People:
        return new PeoplePanel(m_facts, parent);
    case NetworkSection::Figures:
        return new FiguresPanel(m_facts, m_context.session, parent);
    case NetworkSection::Thailand:
        return new ProgrammePanel(m_facts, m_context.basemap, parent);
    }
    Q_UNREACHABLE();
}

SectionPanel *NetworkPage::make(NetworkSection section, QWidget *parent)
{
    SectionPanel *panel = newPanel(section, parent);
    connect(panel, &SectionPanel::recordOpened, this, &NetworkPage::openRecord);
    connect(panel, &SectionPanel::yearPicked, this,
        [this](int year) { m_context.session.show(withYear(m_context.session.view(), year)); });
    return panel;
}

void NetworkPage::openRecord(const RecordRef &record)
{
    m_context.session.show(withNetworkRecord(m_context.session.view(), record, *m_facts.catalogue));
}

Sheet NetworkPage::sheetOf(const ViewState &view) const
{
    if (view.open)
        return networkSheet(m_facts, *view.open, format());
    switch (networkSectionOf(view)) {
    case NetworkSection::Timeline:
        return yearSheet(m_facts, view.year, format());
    case NetworkSection::People:
        return purposeSheet(m_facts, format());
    case NetworkSection::Figures:
        return figuresIntroduction(m_facts, view.year, format());
    case NetworkSection::Thailand:
        return programmeIntroduction(m_facts, format());
    }
    Q_UNREACHABLE();
}

void NetworkPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_head->setAppearance(appearance);
    m_pane->setAppearance(appearance);
    m_parts.setAppearance(appearance);
    retranslate();
    if (!m_parts.isEmpty() && m_context.session.view().page == Page::Network)
        follow(m_context.session.view());
}

void NetworkPage::retranslate()
{
    m_head->setTitle(tr("The network"));
    m_head->setSections({tr("Timeline"), tr("People and aims"), tr("Figures"), tr("Thailand’s programme")});
}

void NetworkPage::follow(const ViewState &view)
{
    const NetworkSection section = networkSectionOf(view);
    SectionPanel &shown = m_parts.panel(section);
    m_head->setSection(int(section));
    m_parts.show(shown);
    shown.follow(view);
    m_pane->setKind(view.open ? std::optional(view.open->kind) : std::nullopt);
    m_pane->setClosable(view.open.has_value());
    m_pane->setSheet(sheetOf(view));
}

} // namespace atlas
