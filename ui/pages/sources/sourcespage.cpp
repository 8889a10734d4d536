// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sourcespage.h"

#include "app/dataset/edition.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "ui/pages/pagelayout.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/passingnotice.h"
#include "ui/widgets/taborder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int ListShare = 62; ///< of the width, in per cent
constexpr int NoticeMargin = 24;

} // namespace

SourcesPage::SourcesPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_desk(context)
    , m_head(new PageHead(this))
    , m_lists(new QStackedWidget(this))
    , m_pane(new SheetPane(context.edition.catalogue(), this))
    , m_notice(new PassingNotice(this))
{
    setObjectName(u"sourcesPage"_s);
    layOutPage(*this, *m_head, *m_lists, *m_pane, ListShare);
    connect(m_head, &PageHead::sectionChosen, this, [this](int index) {
        ViewState view = withoutRecord(m_context.session.view());
        view.section = sourcesPartName(AllSourcesParts.at(size_t(index)));
        view.sources = {}; // what was looked for in one list means nothing in the next
        m_context.session.show(view);
    });
    connectPane();
}

void SourcesPage::connectPane()
{
    connect(m_pane, &SheetPane::recordWanted, this, &SourcesPage::openRecord);
    connect(m_pane, &SheetPane::addressWanted, this, m_context.openAddress);
    connect(m_pane, &SheetPane::copyWanted, this, &SourcesPage::copy);
    connect(
        m_pane, &SheetPane::closed, this, [this] { m_context.session.show(withoutRecord(m_context.session.view())); });
    connect(m_pane, &SheetPane::pictureWanted, this, [this] {
        if (const auto view = m_desk.pictureOf(m_context.session.view()))
            m_context.session.show(*view);
    });
}

void SourcesPage::openRecord(const RecordRef &record)
{
    ViewState view = withRecordOpen(m_context.session.view(), record, m_context.edition.catalogue());
    if (const auto part = sourcesPartOf(record.kind)) {
        if (*part != sourcesPartOf(m_context.session.view()))
            view.sources = {};
        view.section = sourcesPartName(*part); // so that it stays when the sheet is closed
    }
    m_context.session.show(view);
}

void SourcesPage::copy(SheetPane::Copy what)
{
    QGuiApplication::clipboard()->setText(m_desk.copied(m_context.session.view(), what));
    const QString sentence
        = what == SheetPane::Copy::Address ? tr("The address is copied.") : tr("The citation is copied.");
    m_notice->standIn(m_head->geometry().adjusted(0, NoticeMargin, 0, NoticeMargin));
    m_notice->say(sentence);
    announce(*m_notice, sentence);
}

RecordList &SourcesPage::list(SourcesPart part)
{
    RecordList *&list = m_made[part];
    if (!list) {
        list = new RecordList(sourcesPartName(part), SourcesDesk::columns(part), m_lists);
        list->setAppearance(m_appearance);
        m_lists->addWidget(list);
        connect(list, &RecordList::opened, this, &SourcesPage::openRecord);
        connect(list, &RecordList::wordsTyped, this, [this](const QString &words) {
            ViewState view = m_context.session.view();
            view.sources.words = words;
            // what is typed without a break is one step, not one for each letter
            const bool goesOn = m_typed == m_context.session.view();
            m_typed = view;
            m_context.session.show(view, goesOn ? Session::Step::Continue : Session::Step::New);
        });
        connect(list, &RecordList::kindChosen, this, [this, part](std::optional<int> kind) {
            ViewState view = m_context.session.view();
            view.sources.kind = sourcesKindName(part, kind);
            m_context.session.show(view);
        });
        fill(part);
        tabThrough(*m_lists, *list); // before the sheet
    } else if (m_stale.removeOne(part)) {
        fill(part);
    }
    return *list;
}

void SourcesPage::fill(SourcesPart part)
{
    m_made[part]->setWords(SourcesDesk::listWords(part));
    m_made[part]->setContent(SourcesDesk::heads(part), m_desk.rows(part));
}

void SourcesPage::retranslate()
{
    QStringList words;
    for (const SourcesPart part : AllSourcesParts)
        words.append(SourcesDesk::partWords(part));
    m_head->setTitle(tr("Sources and claims"));
    m_head->setSections(words);
}

void SourcesPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_desk.setFormat(Format(appearance));
    m_stale = m_made.keys();
    m_head->setAppearance(appearance);
    m_pane->setAppearance(appearance);
    m_notice->setAppearance(appearance);
    for (RecordList *list : std::as_const(m_made))
        list->setAppearance(appearance);
    retranslate();
    if (!m_made.isEmpty() && m_context.session.view().page == Page::Sources)
        follow(m_context.session.view());
}

void SourcesPage::follow(const ViewState &view)
{
    const SourcesPart part = sourcesPartOf(view);
    m_head->setSection(int(part));
    RecordList &shown = list(part);
    m_lists->setCurrentWidget(&shown);
    shown.setFilter(view.sources.words, sourcesKindNamed(part, view.sources.kind));
    shown.showRecord(view.open);
    m_pane->show(m_desk.sheet(view), m_desk.deeds(view));
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    m_notice->standIn(m_head->geometry());
}

} // namespace atlas
