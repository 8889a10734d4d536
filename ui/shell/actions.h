// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/view/page.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <array>
#include <span>

class QKeyEvent;
class QWidget;

namespace atlas
{

/** What a person can ask of the window. An entry that opens a menu is one of them. */
enum class Act {
    FileMenu,
    EditMenu,
    ViewMenu,
    GoMenu,
    HelpMenu,
    OpenEdition,
    SavePicture,
    Quit,
    CopyLink,
    OpenLink,
    Search,
    CopyPicture,
    WhoSaysSo,
    ClearChoice,
    IndicatorMenu,
    ZoomIn,
    ZoomOut,
    WholeMap,
    ShowTable,
    LanguageMenu,
    English,
    Thai,
    EraMenu,
    CommonEra,
    BuddhistEra,
    BothEras,
    NextEra,
    DigitsMenu,
    ArabicDigits,
    ThaiDigits,
    OtherDigits,
    ThemeMenu,
    SystemTheme,
    LightTheme,
    DarkTheme,
    HighContrastTheme,
    PrintTheme,
    TextSizeMenu,
    SystemTextSize,
    TextSize100,
    TextSize125,
    TextSize150,
    TextSize175,
    TextSize200,
    LargerText,
    SmallerText,
    LeagueTables,
    ReduceMotion,
    FullScreen,
    Back,
    Forward,
    GoToOverview,
    GoToCities,
    GoToAreas,
    GoToUrbanisation,
    GoToEconomy,
    GoToNetwork,
    GoToSources,
    GoToData,
    PreviousYear,
    NextYear,
    EarliestYear,
    LatestYear,
    TypeYear,
    Play,
    Keys,
    About,
};

/** The menus of the window; `Bar` holds the names of the others. */
enum class Menu { None, Bar, File, Edit, View, Indicators, Language, Era, Digits, Theme, TextSize, Go, Help };

/**
 * Every action of the window from one table: its words, keys and place in the menus. What an action does is said
 * elsewhere (Commands); a new one is a line of the table and a line there.
 */
class Actions final : public QObject
{
    Q_OBJECT

public:
    /** One line of the table. */
    struct Row
    {
        Act act;
        Menu in; ///< the menu it stands in
        Menu opens; ///< the menu it opens, or None
        const char *name; ///< of the object
        const char *words; ///< source text, with its mnemonic
        const char *keys; ///< of the Latin keyboard, separated by "; ", the first is shown; "=Name": the system chooses
        bool beginsSection; ///< a line is drawn above it
    };

    /** The keys work in all of `window`, which is the parent too. */
    explicit Actions(QWidget &window);

    [[nodiscard]] static std::span<const Row> table();

    [[nodiscard]] QAction &at(Act act) const { return *m_actions[act]; }
    /** The languages beyond the table's, each with the action that speaks it and its own name for words. */
    [[nodiscard]] const QMap<Language, QAction *> &furtherLanguages() const { return m_furtherLanguages; }
    /** The action that speaks a language of the program. */
    [[nodiscard]] QAction &speaking(Language language) const;
    /** The action that answers the place of a key whose letter is of a script that has no shortcuts; null for none. */
    [[nodiscard]] QAction *answering(const QKeyEvent &event) const;
    /** Speaks the language of the program. */
    void retranslate();
    /** While the years play, Play is Pause. */
    void setPlaying(bool playing);

private:
    void addFurtherLanguages(QWidget &window);

    QHash<Act, QAction *> m_actions;
    QMap<Language, QAction *> m_furtherLanguages;
    bool m_playing = false;
};

/** An action that goes to a page. */
struct PageAct
{
    Act act;
    Page page;
};

inline constexpr std::array PageActs{PageAct{Act::GoToOverview, Page::Overview}, PageAct{Act::GoToCities, Page::Cities},
    PageAct{Act::GoToAreas, Page::Areas}, PageAct{Act::GoToUrbanisation, Page::Urbanisation},
    PageAct{Act::GoToEconomy, Page::Economy}, PageAct{Act::GoToNetwork, Page::Network},
    PageAct{Act::GoToSources, Page::Sources}, PageAct{Act::GoToData, Page::Data}};

/** An action that chooses a size of text, in percent. */
struct TextSizeAct
{
    Act act;
    int percent;
};

inline constexpr std::array TextSizeActs{TextSizeAct{Act::TextSize100, 100}, TextSizeAct{Act::TextSize125, 125},
    TextSizeAct{Act::TextSize150, 150}, TextSizeAct{Act::TextSize175, 175}, TextSizeAct{Act::TextSize200, 200}};

/** The words of an action as they are read: without mnemonic and ellipsis. */
[[nodiscard]] QString plainWords(QString words);
[[nodiscard]] QString plainWords(const QAction &action);
/** The keys of an action as they are printed on a Latin keyboard, two at most; empty where it has none. */
[[nodiscard]] QStringList keysOf(const QAction &action);

} // namespace atlas
