// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/search/searcher.h"
#include "ui/search/searchsource.h"
#include "ui/shell/keyslist.h"

#include <QObject>
#include <QTranslator>

class QWidget;

namespace atlas
{

class Actions;
class Edition;
class PickBox;
class Session;

/** The box of the window in which a person searches, or picks a key; knows what a hit does. Reads nothing before. */
class SearchBox final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives the box; `window` is the parent too. */
    SearchBox(QWidget &window, Edition &edition, Session &session, Actions &actions);

    void setAppearance(const Appearance &appearance);

    /** Opens the search, or closes it where it is open. */
    void toggleSearch();
    /** The same with the list of keys. */
    void toggleKeys();

private:
    void run(const SearchHit &hit);
    void follow(const ViewState &before, const ViewState &after);

    /** A series opens at a place that has values of it, a place of the world with a series that has values of it. */
    [[nodiscard]] ViewState withValues(ViewState view, const SearchHit &hit) const;

    Edition &m_edition;
    Session &m_session;
    Actions &m_actions;
    Language m_language = Language::English;
    QTranslator m_thai; ///< the words of the window, for those who type them in the other language
    Searcher m_searcher;
    SearchSource m_search;
    KeysList m_keys;
    PickBox *m_box;
};

} // namespace atlas
