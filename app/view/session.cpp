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

void Session::show(const ViewState &view, Step step)
{
    const ViewState before = this->view();
    if (view == before)
        return;
    m_history.resize(m_current + 1);
    if (step == Step::Continue && m_current > 0) {
        m_history[m_current] = view;
    } else {
        m_history.append(view);
        if (m_history.size() > LongestHistory)
            m_history.removeFirst();
        m_current = m_history.size() - 1;
    }
    Q_EMIT viewChanged(before, this->view());
    Q_EMIT historyChanged();
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
    if (view() != before)
        Q_EMIT viewChanged(before, view());
    Q_EMIT historyChanged();
}

} // namespace atlas
