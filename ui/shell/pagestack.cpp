// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "app/dataset/edition.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/pages/areas/areaspage.h"
#include "ui/pages/cities/citiespage.h"
#include "ui/pages/data/datapage.h"
#include "ui/pages/economy/economypage.h"
#include "ui/pages/network/networkpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/sources/sourcespage.h"
#include "ui/pages/urbanisation/urbanisationpage.h"
#include "ui/shell/pagearea.h"

#include <utility>

namespace atlas
{

PageStack::PageStack(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_appearance(context.preferences.appearance())
{
    connect(&context.session, &Session::viewChanged, this,
        [this](const ViewState &, const ViewState &after) { follow(after); });
    follow(context.session.view());
}

PageView *PageStack::makePage(Page page)
{
    switch (page) {
    case Page::Overview:
        return new OverviewPage(
            m_context.edition.catalogue(), m_context.series, m_context.basemap, m_context.session, this);
    case Page::Cities:
        return new CitiesPage(m_context, this);
    case Page::Areas:
        return new AreasPage(m_context, this);
    case Page::Urbanisation:
        return new UrbanisationPage(m_context, this);
    case Page::Economy:
        return new EconomyPage(m_context, this);
    case Page::Network:
        return new NetworkPage(m_context, this);
    case Page::Sources:
        return new SourcesPage(m_context, this);
    case Page::Data:
        return new DataPage(m_context, this);
    }
    Q_UNREACHABLE();
}

PageStack::Shown PageStack::page(Page page)
{
    Shown &shown = m_pages[page];
    if (!shown.view) {
        shown.view = makePage(page);
        shown.view->setAppearance(m_appearance);
        shown.area = new PageArea(*shown.view, this);
        addWidget(shown.area);
        Q_EMIT pageMade(shown.view);
    }
    return shown;
}

void PageStack::follow(const ViewState &view)
{
    const Shown shown = page(view.page);
    const bool isOther = std::exchange(m_current, shown.view) != shown.view;
    setCurrentWidget(shown.area);
    shown.view->follow(view);
    if (isOther)
        Q_EMIT pageShown(shown.view);
}

void PageStack::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (const Shown &shown : std::as_const(m_pages))
        shown.view->setAppearance(appearance);
}

bool PageStack::scrollByKey(const QKeyEvent &event)
{
    return static_cast<PageArea *>(currentWidget())->scrollByKey(event);
}

} // namespace atlas
