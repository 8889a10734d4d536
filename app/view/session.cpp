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
    : QObject(parent)
    , m_history{std::move(start)}
{
}

void Session::show(const ViewState &wanted, Step step)
{
    const ViewState before = this->view();
    const ViewState view = withYear(wanted, wanted.year); // another part may reach fewer years
    if (view == before)
        return;
    m_history.resize(m_current + 1);
    const bool goesOn = step == Step::Continue && m_gestureIsOpen && m_current > 0;
    m_gestureIsOpen = true;
    if (goesOn && m_history[m_current - 1] == view) { // the gesture came back to where it began
        m_history.removeLast();
        --m_current;
        m_gestureIsOpen = false;
    } else if (goesOn) {
        m_history[m_current] = view;
    } else {
        m_history.append(view);
        if (m_history.size() > LongestHistory)
            m_history.removeFirst();
        m_current = m_history.size() - 1;
    }
    announce(before);
}

void Session::goBack()
{
    if (canGoBack())
        moveTo(m_current - 1);
}

void Session::goForward()
{
    if (canGoForward())
        moveTo(m_current + 1);
}

void Session::moveTo(qsizetype position)
{
    const ViewState before = view();
    m_current = position;
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
