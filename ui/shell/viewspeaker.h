// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace atlas
{

/**
 * Has assistive technology say the page, the year and the choices of a view when they change, wherever the keyboard is:
 * on the slider of the years, which speaks for itself, a change of the year is not said twice, and while the years run
 * only the year in which they halt is said.
 */
class ViewSpeaker final : public QObject
{
    Q_OBJECT

public:
    /** What the speaker asks. */
    struct Questions
    {
        std::function<bool()> isRunning; ///< whether the years play
        std::function<QString(Page)> pageName; ///< what a page is called
    };

    /** All that is referred to outlives this. */
    ViewSpeaker(const Catalogue &catalogue, Session &session, Questions questions, QWidget &window);

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }
    /** The years began to play or have halted. */
    void followRun(bool isRunning);

private:
    void follow(const ViewState &before, const ViewState &after);
    void say(const ViewState &before, const ViewState &after);

    const Catalogue &m_catalogue;
    Session &m_session;
    Questions m_questions;
    QWidget &m_window;
    Appearance m_appearance;
    int m_runFrom = 0; ///< the year in which a run began
    int m_lastYear; ///< of the view, as far as it was heard of here
};

} // namespace atlas
