// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/dataset/edition.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/header.h"
#include "ui/shell/languages.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/yearbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr QSize SmallestWindow(1024, 640);
}

MainWindow::MainWindow(Edition &edition, const QByteArray &basemap, Session &session, Preferences &preferences,
    Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_languages(languages)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(SmallestWindow);
    setFocusPolicy(Qt::ClickFocus);
    setFocus(); // no control is marked before a key was pressed
    setWindowIcon(icon(Icon::Program, {}, 64));
    applyTheme(preferences.appearance().scheme);
    m_language = preferences.appearance().language;
    speak(m_language);

    const SeriesReader series = [&edition](const QString &id) { return edition.series().indicator(id); };
    m_header = new Header(edition.catalogue().edition, session, preferences, this);
    m_notice = new NoticeBar(this);
    m_rail = new NavigationRail(session, this);
    m_overview = new OverviewPage(edition.catalogue(), series, basemap, session, this);
    m_yearBar = new YearBar(edition.catalogue(), series, session, this);
    arrange();
    addShortcuts();
    connect(&preferences, &Preferences::appearanceChanged, this, &MainWindow::applyAppearance);
    applyAppearance(preferences.appearance());
}

void MainWindow::arrange()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_overview, 1);
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

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Back), QKeySequence(QKeySequence::Undo)})
        add(keys, [this] { m_session.goBack(); });
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Forward), QKeySequence(QKeySequence::Redo)})
        add(keys, [this] { m_session.goForward(); });
    add(QKeySequence(QKeySequence::Quit), [this] { close(); });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // whoever has the focus had no use for it
        m_session.show(withoutLastChoice(m_session.view()));
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void MainWindow::speak(Language language)
{
    if (const auto spoken = m_languages.use(language); !spoken)
        qWarning("%s", qPrintable(spoken.error().message));
}

void MainWindow::applyAppearance(const Appearance &appearance)
{
    applyTheme(appearance.scheme);
    if (m_language != appearance.language)
        speak(appearance.language);
    m_language = appearance.language;
    m_header->setAppearance(appearance);
    m_notice->setAppearance(appearance);
    m_rail->setAppearance(appearance);
    m_overview->setAppearance(appearance);
    m_yearBar->setAppearance(appearance);
    setWindowTitle(tr("ASCN Atlas: ASEAN Smart Cities Network"));
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(m_preferences.appearance().scheme).ground);
    if (!std::exchange(m_hasPainted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPagePainted); // after the children of this very paint
}

} // namespace atlas
