// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window on the built edition, as a test opens it: everything it is given, in the order in which it lives.
#pragma once

#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QImage>

namespace atlas
{
class Edition;
}

namespace atlas::test
{

/** Answers every question with `path`, at once; an empty one means that the person thought better of it. */
class GivenPath final : public Prompts
{
public:
    void askForEdition(QWidget &, const Answer &answer) override { give(answer); }
    void askWhereToSave(QWidget &, const QString &suggestion, const Answer &answer) override
    {
        suggested = suggestion;
        give(answer);
    }

    QString path;
    QString suggested;

private:
    void give(const Answer &answer) const
    {
        if (!path.isEmpty())
            answer(path);
    }
};

/** The edition that the program carries. Opened once per program, with the fonts; ends the program where it cannot be.
 */
[[nodiscard]] Edition &builtEdition();
[[nodiscard]] QByteArray builtBasemap();
/** The view of a link, which is given without its scheme; qFatal where it is none. */
[[nodiscard]] ViewState viewFrom(const QString &link);

/** A window that is shown, 1440 × 900 unless told otherwise. */
struct ShownWindow
{
    explicit ShownWindow(const ViewState &view = {}, const Appearance &appearance = {}, QSize size = {1440, 900});

    [[nodiscard]] QAction &action(Act act) const;
    /** What stands in the bar across the top; empty where there is none. */
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QImage picture() { return window.grab().toImage(); }
    void change(const std::function<void(ViewState &)> &change);
    void look(const std::function<void(Appearance &)> &change);

    Settings settings;
    Languages languages;
    Session session;
    Preferences preferences;
    GivenPath prompts;
    QStringList opened; ///< addresses that the browser would show
    MainWindow window;
};

} // namespace atlas::test
