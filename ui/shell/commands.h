// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace atlas
{

class FigureDesk;
class MapWidget;
class PageStack;
class Preferences;
class Prompts;
class SearchBox;
class Session;
class YearBar;
struct Appearance;
struct Catalogue;

/** What the actions of the window do, and when they can be done. Decides nothing that a page or the session decides. */
class Commands final : public QObject
{
    Q_OBJECT

public:
    /** Everything the commands reach; all of it outlives them. */
    struct Reach
    {
        QWidget &window;
        PageStack &pages; ///< a picture is taken of the page in view
        YearBar &years;
        FigureDesk &figures;
        QMenu &indicators; ///< filled when it is opened
        const Catalogue &catalogue;
        Session &session;
        Preferences &preferences;
        Prompts &prompts;
        SearchBox &search;
    };

    Commands(Actions &actions, const Reach &reach, QObject *parent);

    /** Lets go of the last choice; where there is none, leaves the full screen. */
    void clearChoice();
    /** Above this size of text, in percent, pages would be cut off: what is larger cannot be chosen. */
    void setLargestTextSize(int percent);
    /** Marks what is chosen and dims what cannot be done now. */
    void follow();

Q_SIGNALS:
    /** A sentence on what was done. */
    void done(const QString &sentence);
    /** A sentence on why it was not. */
    void failed(const QString &sentence);
    /** The person wants to see another edition of the data. */
    void editionChosen(const QString &path);

private:
    void connectFile();
    void connectEdit();
    void connectView();
    void connectChoices();
    void connectTextSize();
    void connectGo();
    void connectHelp();
    void does(Act act, const std::function<void()> &deed);

    void savePictureTo(const QString &path);
    void openLink();
    void askWhoSaysSo();
    void offerIndicators();
    void toggleTable();
    void toggleFullScreen();
    void changeAppearance(const std::function<void(Appearance &)> &change);
    /** The map of the page in view; null where it has none. */
    [[nodiscard]] MapWidget *map() const;

    Actions &m_actions;
    Reach m_reach;
    int m_largestTextSize;
};

} // namespace atlas
