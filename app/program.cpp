// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/analysis/overviewseries.h"
#include "app/restart.h"
#include "app/searchcommand.h"
#include "app/selfcheck.h"
#include "app/settings/preferences.h"
#include "app/startupreport.h"
#include "app/terminal.h"
#include "app/view/link.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "app/view/viewcheck.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagepicture.h"
#include "ui/theme/fonts.h"
#include "ui/theme/systemlook.h"
#include "ui/theme/systemwatch.h"

#include <QApplication>
#include <QFileInfo>
#include <QResource>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const Option<QJsonObject> LastView{"view"_L1, {}};
const Option<QJsonObject> WayToView{"history"_L1, {}}; ///< from one run to the next that it begins, and no further
const Option<QString> WindowGeometry{"window"_L1, {}};

Appearance withChoices(Appearance appearance, const CommandLine &line)
{
    appearance.language = line.language.value_or(appearance.language);
    if (line.scheme)
        appearance.choose(*line.scheme);
    // A language brings its own era unless one is asked for: a Thai page of a link or a picture counts Buddhist years.
    if (line.language)
        appearance.era = *line.language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.era = line.era.value_or(appearance.era);
    appearance.digits = line.digits.value_or(appearance.digits);
    return appearance;
}

/** A picture of a scale that does not divide its size begins with a page that is part of a pixel too large. */
QSize pageSize(const CommandLine &line)
{
    return {int(std::ceil(line.size.width() / line.scale)), int(std::ceil(line.size.height() / line.scale))};
}

QByteArray embeddedBasemap()
{
    const QResource resource(u":/data/basemap.bin"_s);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

} // namespace

Program::Program(const CommandLine &line, Settings preferences, QStringList notices)
    : m_line(line)
    , m_isForReader(line.action == CommandLine::Action::OpenWindow)
    , m_preferenceStore(std::move(preferences))
    , m_workStore(m_isForReader ? workStatePath() : QString())
    , m_dataFile(line.dataFile)
    , m_notices(std::move(notices))
{
}

Program::~Program() = default;

void Program::loadStore(Settings &store)
{
    if (const auto loaded = store.load(); !loaded)
        m_notices.append(loaded.error().message);
}

void Program::readAhead()
{
    if (m_line.dataFile.isEmpty())
        m_ahead = std::async(std::launch::async, &Edition::readEmbedded, overviewSeries(firstView()));
}

Result<std::unique_ptr<Edition>> Program::openEmbedded()
{
    if (m_ahead.valid()) {
        if (auto content = m_ahead.get())
            return Edition::openEmbedded(std::move(*content));
    }
    return Edition::openEmbedded(); // once more, and says in the reader's language what is wrong
}

Result<> Program::openEdition()
{
    auto edition = m_line.dataFile.isEmpty() ? openEmbedded() : Edition::openFile(m_line.dataFile);
    if (!edition && m_isForReader && !m_line.dataFile.isEmpty()) {
        const QString reason = edition.error().message;
        print(stderr, u"ascn-atlas: "_s + reason + u'\n');
        edition = Edition::openEmbedded();
        m_dataFile.clear();
        if (edition)
            m_notices.append(QCoreApplication::translate(
                "atlas::Program", "%1 Shown instead: edition %2, which came with the program.")
                                 .arg(reason, (*edition)->catalogue().edition.number));
    }
    if (!edition)
        return tl::unexpected(std::move(edition).error());
    m_edition = std::move(*edition);
    return {};
}

ViewState Program::firstView() const
{
    if (m_line.view)
        return *m_line.view;
    const auto remembered = viewFromJson(m_workStore.get(LastView));
    return remembered ? *remembered : ViewState{};
}

History Program::firstHistory()
{
    const Catalogue &catalogue = m_edition->catalogue();
    const bool isUndated = m_line.view && !m_line.yearIsGiven;
    const ViewState first = isUndated ? inYearOfEvent(firstView(), catalogue) : firstView();
    const auto way = historyFromJson(m_workStore.get(WayToView));
    m_workStore.set(WayToView, QJsonObject());
    const auto isKnown = [&catalogue](const ViewState &view) { return checkView(view, catalogue).has_value(); };
    if (m_line.view && way && toLink(way->views[way->current]) == toLink(first)
        && std::ranges::all_of(way->views, isKnown))
        return *way;
    return {{first}, 0};
}

int Program::run(StartupClock &clock)
{
    const Appearance desktop = m_isForReader ? systemAppearance() : Appearance(); // pictures are equal everywhere
    const Appearance appearance = withChoices(rememberedAppearance(m_preferenceStore, desktop), m_line);
    if (const auto spoken = m_languages.use(appearance.language, appearance.digits); !spoken)
        m_notices.append(spoken.error().message);
    if (m_line.action == CommandLine::Action::Search) {
        if (const auto opened = openEdition(); !opened)
            return fail(opened.error().message, Failed);
        return printHits(*m_edition, m_line.search, appearance.language);
    }
    loadStore(m_workStore);
    readAhead();
    if (const auto loaded = loadBundledFonts(); !loaded)
        return fail(loaded.error().message, Failed);
    warmFonts(); // the edition is still being read
    clock.mark(u"fonts"_s);
    if (const auto opened = openEdition(); !opened)
        return fail(opened.error().message, Failed);
    clock.mark(u"edition"_s);
    if (m_line.action == CommandLine::Action::SelfCheck) {
        const SelfCheckReport report = selfCheck(*m_edition);
        print(stdout, report.lines.join(u'\n') + u'\n');
        return report.isWell ? Done : Failed;
    }
    if (const auto known = checkView(firstView(), m_edition->catalogue()); m_line.view && !known)
        return fail(known.error().message, Misused);

    m_session = std::make_unique<Session>(firstHistory());
    m_preferences = std::make_unique<Preferences>(m_preferenceStore, appearance);
    // At once, and not only at the end: a session that is killed loses no choice.
    QObject::connect(m_preferences.get(), &Preferences::appearanceChanged, m_preferences.get(),
        [this] { saveStore(m_preferenceStore); });
    m_window = makeWindow(*m_edition);
    if (m_isForReader)
        watchDesktop(desktop);
    m_window->resize(pageSize(m_line));
    clock.mark(u"window"_s);
    if (!m_notices.isEmpty())
        m_window->say(m_notices.join(u' '));
    return m_isForReader ? showWindow() : paintOnce(clock);
}

std::unique_ptr<MainWindow> Program::makeWindow(Edition &edition)
{
    auto window = std::make_unique<MainWindow>(edition, embeddedBasemap(), *m_session, *m_preferences, m_languages);
    // Later: the window that asks is the one that goes.
    QObject::connect(window.get(), &MainWindow::editionChosen, window.get(),
        [this](const QString &path) { QTimer::singleShot(0, m_session.get(), [this, path] { changeEdition(path); }); });
    QObject::connect(window.get(), &MainWindow::restartWanted, window.get(), [this] {
        m_workStore.set(WayToView, toJson(m_session->history()));
        m_argumentsOfNext = argumentsBackTo(m_session->view(), m_dataFile, m_line, m_preferences->appearance());
        QCoreApplication::quit();
    });
    return window;
}

void Program::changeEdition(const QString &path)
{
    auto edition = Edition::openFile(path);
    if (!edition) {
        m_window->say(edition.error().message);
        return;
    }
    auto window = makeWindow(**edition);
    window->setGeometry(m_window->isMaximized() ? m_window->normalGeometry() : m_window->geometry());
    window->setWindowState(m_window->windowState());
    window->show();
    window->confirm(QCoreApplication::translate("atlas::Program", "Edition %1 of the data is shown, from %2.")
                        .arg((*edition)->catalogue().edition.number, QFileInfo(path).fileName()));
    m_window = std::move(window); // the old one goes before the edition it shows
    m_edition = std::move(*edition);
    m_dataFile = path;
}

void Program::watchDesktop(const Appearance &desktop)
{
    m_preferences->setDesktop(desktop);
    m_watch = std::make_unique<SystemWatch>(desktop);
    QObject::connect(m_watch.get(), &SystemWatch::changed, m_preferences.get(), &Preferences::setDesktop);
}

int Program::showWindow()
{
    if (!m_line.sizeIsGiven
        && !m_window->restorePlace(QByteArray::fromBase64(m_workStore.get(WindowGeometry).toLatin1())))
        openOnScreen();
    // Whoever left in full screen may not know the key that leads out of it.
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    m_window->show();
    const int status = QApplication::exec();
    rememberPlace();
    return status;
}

int Program::paintOnce(StartupClock &clock)
{
    int status = Done;
    QObject::connect(m_window.get(), &MainWindow::firstPagePainted, m_window.get(), [&] {
        clock.mark(FirstPaintPhase);
        clock.mark(CompletePhase); // nothing is left for later: the first paint is whole, which a test holds
        if (m_line.action == CommandLine::Action::StartupReport)
            print(stdout, QString::fromUtf8(clock.toJson()));
        if (!m_line.picture.isEmpty()) {
            if (const auto written = savePicture(picture(), m_line.picture); !written)
                status = fail(written.error().message, Failed);
        }
        QCoreApplication::quit();
    });
    m_window->show();
    QApplication::exec();
    return status;
}

/** Fills a screen that has no room for the first size of a window. */
void Program::openOnScreen()
{
    const QSize room = m_window->screen()->availableSize();
    m_window->resize(m_line.size.boundedTo(room));
    if (m_line.size.boundedTo(room) != m_line.size)
        m_window->setWindowState(Qt::WindowMaximized);
}

QImage Program::picture()
{
    const QImage window = m_window->grab().toImage();
    QImage picture = window.copy(QRect(QPoint(), m_line.size).intersected(window.rect()));
    picture.setDevicePixelRatio(1);
    return picture;
}

void Program::rememberPlace()
{
    m_workStore.set(WindowGeometry, QString::fromLatin1(m_window->saveGeometry().toBase64()));
    m_workStore.set(LastView, toJson(m_session->view()));
    saveStore(m_workStore);
    saveStore(m_preferenceStore); // the splitters
}

void Program::saveStore(Settings &store)
{
    if (const auto saved = store.save(); !saved)
        fail(saved.error().message, Failed);
}

} // namespace atlas
