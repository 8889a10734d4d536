// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

namespace atlas
{

class Edition;
class Header;
class Languages;
class NavigationRail;
class NoticeBar;
class OverviewPage;
class Preferences;
class Session;
class YearBar;

/** The main window: composition and nothing else. Everything it is given outlives it. */
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /** `basemap` is the compact basemap, which may lie in the program. */
    MainWindow(Edition &edition, const QByteArray &basemap, Session &session, Preferences &preferences,
        Languages &languages, QWidget *parent = nullptr);

    /** A sentence across the top that the reader can close. */
    void say(const QString &sentence);

Q_SIGNALS:
    /** Sent once, when the first page has been painted whole. */
    void firstPagePainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void addShortcuts();
    void speak(Language language);
    void applyAppearance(const Appearance &appearance);

    Session &m_session;
    Preferences &m_preferences;
    Languages &m_languages;
    Language m_language = Language::English;
    Header *m_header = nullptr;
    NoticeBar *m_notice = nullptr;
    NavigationRail *m_rail = nullptr;
    OverviewPage *m_overview = nullptr;
    YearBar *m_yearBar = nullptr;
    bool m_hasPainted = false;
};

} // namespace atlas
