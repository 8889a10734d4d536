// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/history.h"

#include <QObject>

namespace atlas
{

/**
 * The one door: holds the current view and its history. A gesture anywhere becomes `show(changed view)`; every page
 * hears `viewChanged` and updates what differs. Holds nothing else, however handy.
 */
class Session final : public QObject
{
    Q_OBJECT

public:
    /** How a shown view stands in the history. */
    enum class Step {
        New, ///< a step of its own
        /** The same gesture goes on: a drag, a burst of the wheel, a run of the years is one step. After Back or
         * Forward it begins a new one; where it comes back to its beginning there is no step left. */
        Continue,
    };

    explicit Session(ViewState start = {}, QObject *parent = nullptr);
    /** Goes on where another session was. */
    explicit Session(History history, QObject *parent = nullptr);

    [[nodiscard]] const ViewState &view() const { return m_history.views[m_history.current]; }
    [[nodiscard]] const History &history() const { return m_history; }

    /** Shows `view`; does nothing where it is what is shown already. Drops the steps that lay forward. */
    void show(const ViewState &view, Step step = Step::New);

    /** How many steps lead back to the oldest view that is kept. */
    [[nodiscard]] qsizetype stepsBack() const { return m_history.current; }
    [[nodiscard]] bool canGoBack() const { return m_history.current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_history.current + 1 < m_history.views.size(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    /** Sent after the change; `before` and `after` always differ and `after` is `view()`. */
    void viewChanged(const atlas::ViewState &before, const atlas::ViewState &after);
    /** Sent when canGoBack or canGoForward may have changed. */
    void historyChanged();

private:
    void moveTo(qsizetype position);
    void announce(const ViewState &before);

    History m_history;
    bool m_gestureIsOpen = false; ///< the step shown last may go on; a walk through the history ends it
};

} // namespace atlas
