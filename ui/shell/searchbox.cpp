// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "app/analysis/seriesplace.h"
#include "app/dataset/edition.h"
#include "app/format/spokenlanguages.h"
#include "app/view/session.h"
#include "ui/search/pickbox.h"
#include "ui/shell/actions.h"
#include "ui/shell/actionsubjects.h"
#include "ui/shell/languages.h"

namespace atlas
{

namespace
{

/** A place of which only the name in the edition is known yet. */
SearchHit named(RecordKind kind, const QString &id, const QString &entityId = {})
{
    SearchHit hit;
    hit.kind = kind;
    hit.id = id;
    hit.entityId = entityId;
    return hit;
}

QStringList keysOfHit(const Actions &actions, const SearchHit &hit)
{
    const QAction *action = hit.record() ? nullptr : actionOf(actions, hit.kind, hit.id);
    return action ? keysOf(*action) : QStringList();
}

} // namespace

SearchBox::SearchBox(QWidget &window, Edition &edition, Session &session, Actions &actions)
    : QObject(&window)
    , m_edition(edition)
    , m_session(session)
    , m_actions(actions)
    , m_searcher(SearchIndex(edition.connection()))
    , m_search(
          m_searcher, [this](const SearchHit &hit) { run(hit); },
          [this](const SearchHit &hit) { return keysOfHit(m_actions, hit); })
    , m_keys(actions)
    , m_box(new PickBox(window))
{
    m_box->setOpenKeys(m_actions.at(Act::Search).shortcuts() + m_actions.at(Act::Keys).shortcuts());
    connect(&session, &Session::viewChanged, this, &SearchBox::follow);
    follow({}, session.view());
}

void SearchBox::setAppearance(const Appearance &appearance)
{
    m_language = appearance.language;
    m_search.setFormat(Format(appearance));
    m_box->setAppearance(appearance);
}

void SearchBox::toggleSearch()
{
    if (m_box->offers(m_search)) {
        m_box->dismiss();
        return;
    }
    if (m_thai.isEmpty() && !m_thai.load(wordsFile(Language::Thai)))
        qWarning("The words of the window are missing in Thai."); // found in English alone
    m_searcher.setActions(actionSubjects(m_actions, m_thai, m_language));
    m_box->open(m_search);
}

void SearchBox::toggleKeys()
{
    if (m_box->offers(m_keys))
        m_box->dismiss();
    else
        m_box->open(m_keys);
}

void SearchBox::run(const SearchHit &hit)
{
    if (QAction *action = hit.record() ? nullptr : actionOf(m_actions, hit.kind, hit.id))
        action->trigger();
    else
        m_session.show(withValues(withHitOpen(m_session.view(), hit), hit));
}

ViewState SearchBox::withValues(ViewState view, const SearchHit &hit) const
{
    SeriesChoice &shown = view.series;
    if (hit.kind == SearchKind(RecordKind::Entity)) {
        if (const auto coverage = m_edition.archive().coverage())
            shown.indicator
                = indicatorWithValues((*coverage)->ofEntity(hit.id), shown.indicator, m_edition.catalogue());
    } else if (hit.kind == SearchKind(RecordKind::Indicator)) {
        if (const auto series = m_edition.archive().coverageOf(hit.id))
            shown.entity = placeWithValues(*series, shown.entity, m_edition.catalogue());
    }
    return view;
}

/** Where the reader was, however he came there: sheets, cities of the map, series. */
void SearchBox::follow(const ViewState &before, const ViewState &after)
{
    if (!after.city.isEmpty() && after.city != before.city)
        m_search.remember(named(RecordKind::City, after.city));
    if (after.open && after.open != before.open)
        m_search.remember(named(after.open->kind, after.open->id));
    const bool wasSeries = before.page == Page::Data && before.series == after.series;
    if (after.page == Page::Data && !wasSeries)
        m_search.remember(named(RecordKind::Indicator, after.series.indicator, after.series.entity));
}

} // namespace atlas
