// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/economypage.h"

#include "app/analysis/economybasis.h"
#include "app/analysis/labchart.h"
#include "app/analysis/ranksheet.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"
#include "app/dataset/edition.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "ui/pages/economy/labpanel.h"
#include "ui/pages/economy/levelspanel.h"
#include "ui/pages/economy/populationpanel.h"
#include "ui/pages/economy/rankpanel.h"
#include "ui/pages/economy/reportpanel.h"
#include "ui/pages/pagelayout.h"
#include "ui/sheet/sheetpanel.h"
#include "ui/widgets/pagehead.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int PanelShare = 68; ///< of the width, in per cent
}

EconomyPage::EconomyPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_head(new PageHead(this))
    , m_parts(this, [this](EconomySection section, QWidget *stack) { return make(section, stack); })
    , m_pane(new SheetPanel(u"economySheet"_s, context.edition.catalogue(), this))
{
    setObjectName(u"economyPage"_s);
    layOutPage(*this, *m_head, *m_parts.widget(), *m_pane, PanelShare);
    connectParts();
}

void EconomyPage::connectParts()
{
    connect(m_head, &PageHead::sectionChosen, this, [this](int index) {
        ViewState view = m_context.session.view();
        view.section = economySectionName(AllEconomySections.at(size_t(index)));
        m_context.session.show(view);
    });
    connect(m_pane, &SheetPanel::recordWanted, this, [this](const RecordRef &record) {
        m_context.session.show(withRecordOpen(m_context.session.view(), record, m_context.edition.catalogue()));
    });
    connect(m_pane, &SheetPanel::addressWanted, this, m_context.openAddress);
}

EconomyPanel *EconomyPage::make(EconomySection section, QWidget *parent)
{
    switch (section) {
    case EconomySection::Levels:
        return new LevelsPanel(m_context, parent);
    case EconomySection::Rank:
        return new RankPanel(m_context, parent);
    case EconomySection::Lab:
        return new LabPanel(m_context, parent);
    case EconomySection::Report:
        return new ReportPanel(m_context, parent);
    case EconomySection::People:
        return new PopulationPanel(m_context, parent);
    }
    Q_UNREACHABLE();
}

Sheet EconomyPage::sheetOf(const ViewState &view) const
{
    switch (economySectionOf(view)) {
    case EconomySection::Levels:
    case EconomySection::People:
        return {};
    case EconomySection::Rank:
        return rankSheet(m_context.edition.catalogue(), m_context.series, view, format());
    case EconomySection::Lab:
        return labSheet(m_context.edition.catalogue(), *m_context.series(basisIndicator(view.economyPage.labBasis)),
            view, format());
    case EconomySection::Report:
        return reportCardSheet(m_context.edition.catalogue(), m_context.series, format());
    }
    Q_UNREACHABLE();
}

void EconomyPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_head->setAppearance(appearance);
    m_pane->setAppearance(appearance);
    m_parts.setAppearance(appearance);
    m_sheet = {};
    retranslate();
    if (!m_parts.isEmpty() && m_context.session.view().page == Page::Economy)
        follow(m_context.session.view());
}

void EconomyPage::retranslate()
{
    m_head->setTitle(tr("The economy of ASEAN"));
    m_head->setSections({tr("Levels"), tr("Rank"), tr("Scenario lab"), tr("Report card"), tr("People")});
}

void EconomyPage::follow(const ViewState &view)
{
    const EconomySection section = economySectionOf(view);
    EconomyPanel &shown = m_parts.panel(section);
    m_head->setSection(int(section));
    m_parts.show(shown);
    shown.follow(view);
    showSheet(sheetOf(view));
}

void EconomyPage::showSheet(const Sheet &sheet)
{
    m_pane->setVisible(!sheet.blocks.isEmpty());
    if (sheet.blocks.isEmpty() || sheet == m_sheet)
        return;
    m_sheet = sheet;
    m_pane->setSheet(sheet);
}

SeriesChoice EconomyPage::seriesOfYears(const ViewState &view) const
{
    const EconomyPageChoice &choice = view.economyPage;
    switch (economySectionOf(view)) {
    case EconomySection::Levels:
        return {wellknown::NominalGdp, AseanId, QString()};
    case EconomySection::Rank:
        return {basisIndicator(choice.basis), AseanId, QString()};
    case EconomySection::Lab:
        return {basisIndicator(choice.labBasis), AseanId, QString()};
    case EconomySection::Report:
        return {wellknown::GdpGrowth, AseanId, QString()};
    case EconomySection::People:
        return {wellknown::UnderThirtyFiveShare, AseanId, QString()};
    }
    Q_UNREACHABLE();
}

} // namespace atlas
