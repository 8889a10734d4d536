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
#include "ui/sheet/sheetview.h"
#include "ui/shell/pagearea.h"

#include <QApplication>

#include <algorithm>
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

PageStack::Shown &PageStack::page(Page page)
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
    Shown &shown = page(view.page);
    const bool isOpened = std::exchange(shown.open, view.open) != view.open && view.open;
    PageView *next = shown.view; // a page that follows may bring up another, which would move what is shown
    const bool isOther = std::exchange(m_current, next) != next;
    const bool hasKeyboard = currentWidget() != nullptr && currentWidget()->isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(shown.area);
    next->follow(view);
    if (isOther && isOpened && hasKeyboard)
        readWhatIsOpen(*next);
    if (isOther)
        Q_EMIT pageShown(next);
}

/** Who followed a link or a search to a row on another page goes on in its sheet, and not at the first control there.
 */
void PageStack::readWhatIsOpen(const PageView &view)
{
    const QList<SheetView *> sheets = view.findChildren<SheetView *>();
    const auto seen = std::ranges::find_if(sheets, [](const SheetView *sheet) { return sheet->isVisible(); });
    if (seen != sheets.end())
        (*seen)->setFocus(Qt::TabFocusReason); // seen there, as if Tab had led to it
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
