// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/session.h"

namespace atlas
{

namespace
{
constexpr qsizetype LongestHistory = 500;
}

Session::Session(ViewState start, QObject *parent)
    : Session(History{{std::move(start)}, 0}, parent)
{
}

Session::Session(History history, QObject *parent)
    : QObject(parent)
    , m_history(std::move(history))
{
    Q_ASSERT(m_history.current >= 0 && m_history.current < m_history.views.size());
}

void Session::show(const ViewState &wanted, Step step)
{
    const ViewState before = this->view();
    const ViewState view = withYear(wanted, wanted.year); // another part may reach fewer years
    if (view == before)
        return;
    auto &[views, current] = m_history;
    views.resize(current + 1);
    const bool goesOn = step == Step::Continue && m_gestureIsOpen && current > 0;
    m_gestureIsOpen = true;
    if (goesOn && views[current - 1] == view) { // the gesture came back to where it began
        views.removeLast();
        --current;
        m_gestureIsOpen = false;
    } else if (goesOn) {
        views[current] = view;
    } else {
        views.append(view);
        if (views.size() > LongestHistory)
            views.removeFirst();
        current = views.size() - 1;
    }
    announce(before);
}

void Session::goBack()
{
    if (canGoBack())
        moveTo(m_history.current - 1);
}

void Session::goForward()
{
    if (canGoForward())
        moveTo(m_history.current + 1);
}

void Session::moveTo(qsizetype position)
{
    const ViewState before = view();
    m_history.current = position;
    m_gestureIsOpen = false;
    announce(before);
}

// A listener may show again, so what is sent is a copy and not a place in the history.
void Session::announce(const ViewState &before)
{
    const ViewState after = view();
    if (after != before)
        Q_EMIT viewChanged(before, after);
    Q_EMIT historyChanged();
}

} // namespace atlas
