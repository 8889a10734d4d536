// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/dataset/edition.h"
#include "app/settings/settings.h"
#include "ui/shell/languages.h"

#include <QImage>
#include <QStringList>

#include <future>
#include <memory>

namespace atlas
{

class MainWindow;
class Preferences;
class Session;
class StartupClock;
class SystemWatch;
struct History;

/** Everything a run is made of, in the order in which it is built and outlives what follows. */
class Program
{
public:
    /** `preferences` as they were read; `notices` on what was wrong with them. */
    Program(const CommandLine &line, Settings preferences, QStringList notices);
    ~Program();

    /** Does what was asked for; the result is an ExitStatus. */
    int run(StartupClock &clock);
    /** After a run: the arguments with which the reader wants the program to begin again; empty for none. */
    [[nodiscard]] const QStringList &argumentsOfNext() const { return m_argumentsOfNext; }

private:
    /** Has a thread read what the first picture needs, while this one waits for the toolkit and the fonts. */
    void readAhead();
    [[nodiscard]] Result<std::unique_ptr<Edition>> openEmbedded();
    [[nodiscard]] Result<> openEdition();
    [[nodiscard]] ViewState firstView() const;
    /** The first view, and where the program has begun again for the reader the way that led to it. */
    [[nodiscard]] History firstHistory();
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Edition &edition);
    /** The same view on another edition; one that cannot be opened is named in the window. */
    void changeEdition(const QString &path);
    /** Goes with the desktop while the program runs, where the reader leaves things to it. */
    void watchDesktop(const Appearance &desktop);
    int showWindow();
    /** Shows the window until its first paint is whole; reports and writes what was asked for. */
    int paintOnce(StartupClock &clock);
    void loadStore(Settings &store);
    static void saveStore(Settings &store);
    void openOnScreen();
    [[nodiscard]] QImage picture();
    void rememberPlace();

    const CommandLine &m_line;
    bool m_isForReader; ///< remembers where the reader leaves off; pictures and checks remember nothing
    Settings m_preferenceStore;
    Settings m_workStore;
    Languages m_languages;
    std::future<Result<EditionContent>> m_ahead;
    std::unique_ptr<Edition> m_edition;
    QString m_dataFile; ///< of the edition that is shown; empty for the one that came with the program
    QStringList m_notices;
    QStringList m_argumentsOfNext;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SystemWatch> m_watch;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace atlas
