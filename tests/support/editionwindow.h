// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window on the edition that was built, as the program opens it, for tests and benches of the whole.
#pragma once

#include "app/dataset/edition.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QSize>

#include <memory>

namespace atlas::test
{

/** A window that remembers nothing, with everything it stands on. Needs a QApplication; qFatal where it cannot open. */
class EditionWindow
{
public:
    explicit EditionWindow(QSize size, const Appearance &appearance = {}, const ViewState &view = {});

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_edition->catalogue(); }

    /** The only child of a type, by name where there are several; qFatal where there is none. */
    template <typename Widget>
    [[nodiscard]] Widget &part(const QString &name = {})
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("the window has no %s “%s”", Widget::staticMetaObject.className(), qPrintable(name));
        return *found;
    }

    void resize(QSize size);
    /** Shows a view and delivers what follows from it, paint included. */
    void show(const ViewState &view);
    void setAppearance(const Appearance &appearance);
    /** Lets the event loop run until every part stands where it stays, however slow the machine; qFatal where they move
     * on and on. Not with anything that moves by itself. */
    void settle();
    /** Lets the event loop run so long: the rest after a gesture, the end of a transition. */
    static void run(int milliseconds);

private:
    std::unique_ptr<Edition> m_edition;
    Settings m_settings;
    Languages m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace atlas::test
