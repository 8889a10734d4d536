// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewspeaker.h"

#include "app/analysis/viewwords.h"
#include "ui/shell/yearslider.h"
#include "ui/widgets/announce.h"

#include <QApplication>

#include <utility>

namespace atlas
{

ViewSpeaker::ViewSpeaker(const Catalogue &catalogue, Session &session, Questions questions, QWidget &window)
    : QObject(&window)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_questions(std::move(questions))
    , m_window(window)
    , m_lastYear(session.view().year)
{
    connect(&session, &Session::viewChanged, this, &ViewSpeaker::follow);
}

void ViewSpeaker::follow(const ViewState &before, const ViewState &after)
{
    ViewState told = before;
    const bool speaksForItself = qobject_cast<YearSlider *>(QApplication::focusWidget()) != nullptr;
    const bool isToldAlready = m_lastYear == after.year; // by the end of a run, which is heard of first
    if (speaksForItself || isToldAlready || m_questions.isRunning())
        told.year = after.year;
    m_lastYear = after.year;
    say(told, after);
}

void ViewSpeaker::followRun(bool isRunning)
{
    if (isRunning) {
        m_runFrom = m_session.view().year;
        return;
    }
    ViewState before = m_session.view();
    before.year = m_runFrom;
    m_lastYear = m_session.view().year;
    say(before, m_session.view());
}

void ViewSpeaker::say(const ViewState &before, const ViewState &after)
{
    QStringList words;
    if (before.page != after.page)
        words.append(m_questions.pageName(after.page) + u'.');
    words.append(changeInWords(before, after, m_catalogue, Format(m_appearance)));
    words.removeAll(QString());
    if (!words.isEmpty())
        announceIn(m_window, words.join(u' '));
}

} // namespace atlas
