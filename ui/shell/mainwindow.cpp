// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/dataset/edition.h"
#include "app/format/format.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/prompts/filedialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/commands.h"
#include "ui/shell/figuredesk.h"
#include "ui/shell/figurepanel.h"
#include "ui/shell/header.h"
#include "ui/shell/languages.h"
#include "ui/shell/menustrip.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/viewspeaker.h"
#include "ui/shell/yearbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/passingnotice.h"
#include "ui/widgets/spokenrole.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr QSize SmallestWindow(900, 450); ///< or the screen, where that is smaller: the page scrolls
constexpr int LowWindow = 760; ///< below it header and years give some height to the page
} // namespace

QRect placedOnScreen(QRect window, const QRect &screen, QSize smallest)
{
    // The right and the bottom give way before the place does: above it there may be a title bar.
    window.moveTo(
        std::clamp(window.left(), screen.left(), std::max(screen.left(), screen.right() - smallest.width() + 1)),
        std::clamp(window.top(), screen.top(), std::max(screen.top(), screen.bottom() - smallest.height() + 1)));
    const QSize room(screen.right() - window.left() + 1, screen.bottom() - window.top() + 1);
    window.setSize(window.size().boundedTo(room).expandedTo(smallest));
    return window;
}

int largestTextSize(QSize screen)
{
    const auto fits = [&](int percent) {
        const QSize room = screen * 100 / percent;
        return SmallestWindow.boundedTo(room) == SmallestWindow;
    };
    const auto found = std::ranges::find_if(TextSizes.rbegin(), TextSizes.rend(), fits);
    return found == TextSizes.rend() ? TextSizes.front() : *found;
}

MainWindow::MainWindow(Edition &edition, const QByteArray &basemap, Session &session, Preferences &preferences,
    Languages &languages, Prompts *prompts, const OpenAddress &openAddress)
    : m_series([&edition](const QString &id) { return edition.series().indicator(id); })
    , m_basemap(basemap)
    , m_session(session)
    , m_preferences(preferences)
    , m_languages(languages)
    , m_ownPrompts(prompts ? nullptr : std::make_unique<FileDialogs>())
    , m_prompts(prompts ? *prompts : *m_ownPrompts)
    , m_textSize(preferences.appearance().textSize)
{
    setObjectName(u"mainWindow"_s);
    speakAs(*this, QAccessible::Window); // a plain widget would be no window to a screen reader
    fitScreen();
    setFocusPolicy(Qt::ClickFocus);
    setFocus(); // no control is marked before a key was pressed
    setWindowIcon(icon(Icon::Program, {}, 64));
    applyTheme(preferences.appearance().scheme);
    speak(preferences.appearance());

    m_actions = new Actions(*this);
    m_menus = new MenuStrip(*m_actions, this);
    m_header = new Header(edition.catalogue().edition, *m_menus, session, preferences, this);
    m_notice = new NoticeBar(this);
    m_passing = new PassingNotice(this);
    m_rail = new NavigationRail(session, this);
    m_pages = new PageStack(PageContext{edition, m_series, m_basemap, session, preferences, openAddress}, this);
    m_yearBar = new YearBar(edition.catalogue(), m_series, session, this);
    m_yearBar->setSubject([this](const ViewState &view) { return m_pages->current().seriesOfYears(view); });
    m_figures = new FigureDesk(*this);
    m_whoSaysSo = new FigurePanel(edition, m_series, session, openAddress, this);
    m_pages->installEventFilter(this); // the sheet of a figure stands over the pages, wherever they stand
    m_search = new SearchBox(*this, edition, session, *m_actions);
    const ViewSpeaker::Questions questions{
        [this] { return m_yearBar->isPlaying(); }, [this](Page page) { return nameOf(page); }};
    m_speaker = new ViewSpeaker(edition.catalogue(), session, questions, *this);
    connect(m_yearBar, &YearBar::playingChanged, m_speaker, &ViewSpeaker::followRun);
    arrange();
    addCommands(edition.catalogue());
    restoreSplitters(*m_pages);
    connect(m_pages, &PageStack::pageMade, this, [this](PageView *page) { restoreSplitters(*page); });
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::followPage);
    followPage();
    connect(&preferences, &Preferences::appearanceChanged, this, &MainWindow::applyAppearance);
    applyAppearance(preferences.appearance());
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_yearBar);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(below, 1);
}

void MainWindow::addCommands(const Catalogue &catalogue)
{
    const Commands::Reach reach{*this, *m_pages, *m_yearBar, *m_figures, m_menus->menu(Menu::Indicators), catalogue,
        m_session, m_preferences, m_prompts, *m_search};
    m_commands = new Commands(*m_actions, reach, this);
    connect(m_header, &Header::searchWanted, &m_actions->at(Act::Search), &QAction::trigger);
    connect(m_commands, &Commands::done, this, &MainWindow::confirm);
    connect(m_whoSaysSo, &FigurePanel::done, this, &MainWindow::confirm);
    connect(m_commands, &Commands::failed, this, &MainWindow::say);
    connect(m_commands, &Commands::editionChosen, this, &MainWindow::editionChosen);
}

/** A page names its splitters and knows nothing of where they stood. */
void MainWindow::restoreSplitters(QWidget &page)
{
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty())
            continue;
        if (const QByteArray state = m_preferences.splitter(splitter->objectName()); !state.isEmpty())
            splitter->restoreState(state);
        connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_preferences.setSplitter(splitter->objectName(), splitter->saveState()); });
    }
}

void MainWindow::followPage()
{
    entitle();
    m_yearBar->setVisible(showsYears(m_session.view().page));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != FigureEvent::kind())
        return QWidget::event(event);
    m_session.show(withFigure(m_session.view(), static_cast<FigureEvent *>(event)->figure()));
    return true;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_whoSaysSo->standIn(m_pages->geometry());
    return QWidget::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // whoever has the focus had no use for it
        m_commands->clearChoice();
    else if (QAction *action = m_actions->answering(*event)) // on a keyboard of another script
        action->trigger();
    else if (!m_pages->scrollByKey(*event))
        QWidget::keyPressEvent(event);
}

/** The window is never larger than the screen it is on must let it be. */
void MainWindow::fitScreen()
{
    const QSize room = screen()->availableSize();
    setMinimumSize(SmallestWindow.boundedTo(room));
    if (m_commands)
        m_commands->setLargestTextSize(largestTextSize(room * m_preferences.atStart().textSize / 100));
}

bool MainWindow::restorePlace(const QByteArray &geometry)
{
    if (!restoreGeometry(geometry))
        return false;
    if (!isMaximized() && !isFullScreen()) // Qt keeps the size of a window as high as the screen, below a title bar
        setGeometry(placedOnScreen(this->geometry(), screen()->availableGeometry(), minimumSize()));
    return true;
}

QString MainWindow::nameOf(Page page) const
{
    const auto act = std::ranges::find(PageActs, page, &PageAct::page);
    return plainWords(m_actions->at(act->act));
}

/** A title that ends with the name of the program is not given that name again by Qt. */
void MainWindow::entitle()
{
    //: title of the window: %1 is the name of a page
    setWindowTitle(tr("%1 – ASCN Atlas").arg(nameOf(m_session.view().page)));
}

void MainWindow::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void MainWindow::confirm(const QString &sentence)
{
    m_passing->say(sentence);
}

void MainWindow::speak(const Appearance &appearance)
{
    if (const auto spoken = m_languages.use(appearance.language, appearance.digits); !spoken)
        qWarning("%s", qPrintable(spoken.error().message));
    m_language = appearance.language;
    m_digits = appearance.digits;
}

void MainWindow::applyAppearance(const Appearance &appearance)
{
    applyTheme(appearance.scheme);
    if (m_language != appearance.language || m_digits != appearance.digits)
        speak(appearance);
    m_header->setAppearance(appearance);
    m_notice->setAppearance(appearance);
    m_passing->setAppearance(appearance);
    m_rail->setAppearance(appearance);
    m_pages->setAppearance(appearance);
    m_yearBar->setAppearance(appearance);
    m_whoSaysSo->setAppearance(appearance);
    m_search->setAppearance(appearance);
    m_speaker->setAppearance(appearance);
    offerTextSize(appearance);
    entitle();
    update();
}

void MainWindow::offerTextSize(const Appearance &appearance)
{
    if (appearance.textSize == std::exchange(m_textSize, appearance.textSize))
        return;
    if (appearance.textSize == m_preferences.atStart().textSize)
        m_notice->withdraw();
    else
        m_notice->offer({tr("A text size of %1 takes effect when the program restarts. This view comes back as it is.")
                             .arg(Format(appearance).percent(appearance.textSize, 0)),
            tr("Restart now"), tr("Later"), [this] { Q_EMIT restartWanted(); }});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        entitle();
        m_search->setAppearance(m_preferences.appearance()); // it lists the actions
    }
    if (event->type() == QEvent::WindowStateChange)
        m_commands->follow();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool isLow = height() < LowWindow;
    m_header->setTight(isLow);
    m_yearBar->setTight(isLow);
    const int years = m_yearBar->height(); // over its message: a notice there covers no figure
    m_passing->standIn(QRect(m_rail->width(), height() - years, width() - m_rail->width(), years)
                           .adjusted(spacing::Page, 0, -spacing::Page, 0));
    QWidget::resizeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    fitScreen();
    connect(windowHandle(), &QWindow::screenChanged, this, &MainWindow::fitScreen, Qt::UniqueConnection);
    QWidget::showEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(m_preferences.appearance().scheme).ground);
    if (!std::exchange(m_hasPainted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPagePainted); // after the children of this very paint
}

} // namespace atlas
