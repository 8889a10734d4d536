// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/appearance.h"
#include "app/view/page.h"
#include "ui/prompts/browser.h"

#include <QByteArray>
#include <QSize>
#include <QWidget>

#include <memory>

namespace atlas
{

class Actions;
class Commands;
class Edition;
class Header;
class FigureDesk;
class FigurePanel;
class Languages;
class NavigationRail;
class NoticeBar;
class MenuStrip;
class PageStack;
class PassingNotice;
class Preferences;
class Prompts;
class SearchBox;
class Session;
class ViewSpeaker;
class YearBar;
struct Catalogue;

/** `window` moved and, where it must be, made smaller until it lies on `screen`, but for what `smallest` needs. */
[[nodiscard]] QRect placedOnScreen(QRect window, const QRect &screen, QSize smallest);

/** The largest of TextSizes at which a screen, which has this size at 100 %, has room for the smallest window. */
[[nodiscard]] int largestTextSize(QSize screen);

/** The main window: composition and nothing else. Everything it is given outlives it. */
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /**
     * `basemap` is the compact basemap, which may lie in the program. Without `prompts` it asks the desktop's way;
     * `openAddress` is called where a person clicks on an address outside.
     */
    MainWindow(Edition &edition, const QByteArray &basemap, Session &session, Preferences &preferences,
        Languages &languages, Prompts *prompts = nullptr, const OpenAddress &openAddress = openInBrowser);
    ~MainWindow() override;

    /** Stands where saveGeometry() saw it, as far as the screen of today has room; false where it saw nothing. */
    bool restorePlace(const QByteArray &geometry);

    /** A sentence across the top that the reader can close. */
    void say(const QString &sentence);
    /** A few words on what was done, which go by themselves. */
    void confirm(const QString &sentence);

Q_SIGNALS:
    /** The reader wants this window to show another edition. */
    void editionChosen(const QString &path);
    /** The reader wants the program to begin anew, with this view. */
    void restartWanted();
    /** Sent once, when the first page has been painted whole. */
    void firstPagePainted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // Nothing of the window shows that it has the focus; Qt would paint all of it anew.
    void focusInEvent(QFocusEvent *) override { }
    void focusOutEvent(QFocusEvent *) override { }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void addCommands(const Catalogue &catalogue);
    void restoreSplitters(QWidget &page);
    void fitScreen();
    void speak(const Appearance &appearance);
    void applyAppearance(const Appearance &appearance);
    /** Qt takes a scale only before it begins. */
    void offerTextSize(const Appearance &appearance);

    /** Only what the page in view has use for stands around it. */
    void followPage();
    void entitle();
    [[nodiscard]] QString nameOf(Page page) const;

    SeriesReader m_series;
    QByteArray m_basemap;
    Session &m_session;
    Preferences &m_preferences;
    Languages &m_languages;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts &m_prompts;
    Language m_language = Language::English;
    Digits m_digits = Digits::Arabic;
    int m_textSize; ///< that was chosen last, percent
    Actions *m_actions = nullptr;
    MenuStrip *m_menus = nullptr;
    Commands *m_commands = nullptr;
    Header *m_header = nullptr;
    NoticeBar *m_notice = nullptr;
    PassingNotice *m_passing = nullptr;
    NavigationRail *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    YearBar *m_yearBar = nullptr;
    FigureDesk *m_figures = nullptr;
    FigurePanel *m_whoSaysSo = nullptr;
    SearchBox *m_search = nullptr;
    ViewSpeaker *m_speaker = nullptr;
    bool m_hasPainted = false;
};

} // namespace atlas
