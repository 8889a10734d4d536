// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "app/format/spokenlanguages.h"
#include "ui/widgets/keyletters.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QKeySequence>
#include <QRegularExpression>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto EscapeKey = "Esc"; // shown, but each widget answers it first: no shortcut takes it from them

constexpr std::array Table{
    Actions::Row{
        Act::FileMenu, Menu::Bar, Menu::File, "fileMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&File"), "", false},
    Actions::Row{
        Act::EditMenu, Menu::Bar, Menu::Edit, "editMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&Edit"), "", false},
    Actions::Row{
        Act::ViewMenu, Menu::Bar, Menu::View, "viewMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&View"), "", false},
    Actions::Row{Act::GoMenu, Menu::Bar, Menu::Go, "goMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&Go"), "", false},
    Actions::Row{
        Act::HelpMenu, Menu::Bar, Menu::Help, "helpMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&Help"), "", false},

    Actions::Row{Act::OpenEdition, Menu::File, Menu::None, "openEdition",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Open edition…"), "=Open", false},
    Actions::Row{Act::SavePicture, Menu::File, Menu::None, "savePicture",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Save picture…"), "=Save", false},
    Actions::Row{
        Act::Quit, Menu::File, Menu::None, "quit", QT_TRANSLATE_NOOP("atlas::Actions", "&Quit"), "=Quit", true},

    Actions::Row{Act::Search, Menu::Edit, Menu::None, "search", QT_TRANSLATE_NOOP("atlas::Actions", "&Search…"),
        "Ctrl+K; /; Ctrl+F", false},
    Actions::Row{Act::CopyLink, Menu::Edit, Menu::None, "copyLink",
        QT_TRANSLATE_NOOP("atlas::Actions", "Copy &link to this view"), "Ctrl+Shift+C", true},
    Actions::Row{Act::OpenLink, Menu::Edit, Menu::None, "openLink",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Open link from clipboard"), "Ctrl+Shift+V", false},
    Actions::Row{Act::CopyPicture, Menu::Edit, Menu::None, "copyPicture",
        QT_TRANSLATE_NOOP("atlas::Actions", "Copy &picture of the page"), "", true},
    Actions::Row{Act::WhoSaysSo, Menu::Edit, Menu::None, "whoSaysSo",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Who says so?"), "S", true},
    Actions::Row{Act::ClearChoice, Menu::Edit, Menu::None, "clearChoice",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Clear choice"), EscapeKey, true},

    Actions::Row{Act::IndicatorMenu, Menu::View, Menu::Indicators, "indicatorMenu",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Indicator of the map"), "", false},
    Actions::Row{Act::ZoomIn, Menu::View, Menu::None, "zoomIn", QT_TRANSLATE_NOOP("atlas::Actions", "&Zoom in"),
        "=ZoomIn; Ctrl+=", true},
    Actions::Row{Act::ZoomOut, Menu::View, Menu::None, "zoomOut", QT_TRANSLATE_NOOP("atlas::Actions", "Zoom &out"),
        "=ZoomOut", false},
    Actions::Row{Act::WholeMap, Menu::View, Menu::None, "wholeMap", QT_TRANSLATE_NOOP("atlas::Actions", "&Whole map"),
        "Ctrl+0", false},
    Actions::Row{Act::ShowTable, Menu::View, Menu::None, "pictureAsTable",
        QT_TRANSLATE_NOOP("atlas::Actions", "Picture as ta&ble, or as picture again"), "Ctrl+Shift+T", false},
    Actions::Row{Act::LanguageMenu, Menu::View, Menu::Language, "languageMenu",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Language"), "", true},
    Actions::Row{Act::English, Menu::Language, Menu::None, "english", QT_TRANSLATE_NOOP("atlas::Actions", "&English"),
        "", false},
    Actions::Row{
        Act::Thai, Menu::Language, Menu::None, "thai", QT_TRANSLATE_NOOP("atlas::Actions", "ไทย (&T)"), "", false},
    Actions::Row{Act::EraMenu, Menu::View, Menu::Era, "eraMenu",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Era of the years"), "", false},
    Actions::Row{Act::CommonEra, Menu::Era, Menu::None, "commonEra",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Common Era (CE)"), "", false},
    Actions::Row{Act::BuddhistEra, Menu::Era, Menu::None, "buddhistEra",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Buddhist Era (BE)"), "", false},
    Actions::Row{
        Act::BothEras, Menu::Era, Menu::None, "bothEras", QT_TRANSLATE_NOOP("atlas::Actions", "B&oth eras"), "", false},
    Actions::Row{Act::NextEra, Menu::View, Menu::None, "nextEra",
        QT_TRANSLATE_NOOP("atlas::Actions", "Ch&ange era: CE, BE or both"), "E", false},
    Actions::Row{Act::DigitsMenu, Menu::View, Menu::Digits, "digitsMenu",
        QT_TRANSLATE_NOOP("atlas::Actions", "Di&gits"), "", false},
    Actions::Row{Act::ArabicDigits, Menu::Digits, Menu::None, "arabicDigits",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Arabic digits"), "", false},
    Actions::Row{Act::ThaiDigits, Menu::Digits, Menu::None, "thaiDigits",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Thai digits"), "", false},
    Actions::Row{Act::OtherDigits, Menu::View, Menu::None, "otherDigits",
        QT_TRANSLATE_NOOP("atlas::Actions", "Change &digits: Arabic or Thai"), "D", false},
    Actions::Row{
        Act::ThemeMenu, Menu::View, Menu::Theme, "themeMenu", QT_TRANSLATE_NOOP("atlas::Actions", "&Theme"), "", false},
    Actions::Row{Act::SystemTheme, Menu::Theme, Menu::None, "systemTheme",
        QT_TRANSLATE_NOOP("atlas::Actions", "&As the system"), "", false},
    Actions::Row{Act::LightTheme, Menu::Theme, Menu::None, "lightTheme", QT_TRANSLATE_NOOP("atlas::Actions", "&Light"),
        "", false},
    Actions::Row{
        Act::DarkTheme, Menu::Theme, Menu::None, "darkTheme", QT_TRANSLATE_NOOP("atlas::Actions", "&Dark"), "", false},
    Actions::Row{Act::HighContrastTheme, Menu::Theme, Menu::None, "highContrastTheme",
        QT_TRANSLATE_NOOP("atlas::Actions", "&High contrast"), "", false},
    Actions::Row{Act::PrintTheme, Menu::Theme, Menu::None, "printTheme",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Print: dark on white"), "", false},
    Actions::Row{Act::TextSizeMenu, Menu::View, Menu::TextSize, "textSizeMenu",
        QT_TRANSLATE_NOOP("atlas::Actions", "Text &size"), "", false},
    Actions::Row{Act::SystemTextSize, Menu::TextSize, Menu::None, "systemTextSize",
        QT_TRANSLATE_NOOP("atlas::Actions", "&As the system"), "", false},
    Actions::Row{Act::TextSize100, Menu::TextSize, Menu::None, "textSize100",
        QT_TRANSLATE_NOOP("atlas::Actions", "&100 %"), "", false},
    Actions::Row{Act::TextSize125, Menu::TextSize, Menu::None, "textSize125",
        QT_TRANSLATE_NOOP("atlas::Actions", "1&25 %"), "", false},
    Actions::Row{Act::TextSize150, Menu::TextSize, Menu::None, "textSize150",
        QT_TRANSLATE_NOOP("atlas::Actions", "1&50 %"), "", false},
    Actions::Row{Act::TextSize175, Menu::TextSize, Menu::None, "textSize175",
        QT_TRANSLATE_NOOP("atlas::Actions", "1&75 %"), "", false},
    Actions::Row{Act::TextSize200, Menu::TextSize, Menu::None, "textSize200",
        QT_TRANSLATE_NOOP("atlas::Actions", "20&0 %"), "", false},
    Actions::Row{Act::LargerText, Menu::TextSize, Menu::None, "largerText",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Larger text"), "Ctrl+Alt++; Ctrl+Alt+=", true},
    Actions::Row{Act::SmallerText, Menu::TextSize, Menu::None, "smallerText",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Smaller text"), "Ctrl+Alt+-", false},
    Actions::Row{Act::LeagueTables, Menu::View, Menu::None, "leagueTables",
        QT_TRANSLATE_NOOP("atlas::Actions", "Ran&k cities and states by figures"), "", true},
    Actions::Row{Act::ReduceMotion, Menu::View, Menu::None, "reduceMotion",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Reduce motion"), "", false},
    Actions::Row{Act::FullScreen, Menu::View, Menu::None, "fullScreen",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Full screen"), "F11", true},

    Actions::Row{
        Act::Back, Menu::Go, Menu::None, "goBack", QT_TRANSLATE_NOOP("atlas::Actions", "&Back"), "=Back; =Undo", false},
    Actions::Row{Act::Forward, Menu::Go, Menu::None, "goForward", QT_TRANSLATE_NOOP("atlas::Actions", "&Forward"),
        "=Forward; =Redo", false},
    Actions::Row{Act::GoToOverview, Menu::Go, Menu::None, "goToOverview",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Overview"), "Ctrl+1", true},
    Actions::Row{Act::GoToCities, Menu::Go, Menu::None, "goToCities", QT_TRANSLATE_NOOP("atlas::Actions", "&Cities"),
        "Ctrl+2", false},
    Actions::Row{Act::GoToAreas, Menu::Go, Menu::None, "goToAreas", QT_TRANSLATE_NOOP("atlas::Actions", "&Areas"),
        "Ctrl+3", false},
    Actions::Row{Act::GoToUrbanisation, Menu::Go, Menu::None, "goToUrbanisation",
        QT_TRANSLATE_NOOP("atlas::Actions", "U&rbanisation"), "Ctrl+4", false},
    Actions::Row{Act::GoToEconomy, Menu::Go, Menu::None, "goToEconomy", QT_TRANSLATE_NOOP("atlas::Actions", "&Economy"),
        "Ctrl+5", false},
    Actions::Row{Act::GoToNetwork, Menu::Go, Menu::None, "goToNetwork", QT_TRANSLATE_NOOP("atlas::Actions", "Net&work"),
        "Ctrl+6", false},
    Actions::Row{Act::GoToSources, Menu::Go, Menu::None, "goToSources",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Sources and claims"), "Ctrl+7", false},
    Actions::Row{
        Act::GoToData, Menu::Go, Menu::None, "goToData", QT_TRANSLATE_NOOP("atlas::Actions", "&Data"), "Ctrl+8", false},
    Actions::Row{Act::PreviousYear, Menu::Go, Menu::None, "previousYear",
        QT_TRANSLATE_NOOP("atlas::Actions", "&Previous year"), "Ctrl+Left", true},
    Actions::Row{Act::NextYear, Menu::Go, Menu::None, "nextYear", QT_TRANSLATE_NOOP("atlas::Actions", "&Next year"),
        "Ctrl+Right", false},
    Actions::Row{Act::EarliestYear, Menu::Go, Menu::None, "firstYear",
        QT_TRANSLATE_NOOP("atlas::Actions", "F&irst year"), "Ctrl+Home", false},
    Actions::Row{Act::LatestYear, Menu::Go, Menu::None, "lastYear", QT_TRANSLATE_NOOP("atlas::Actions", "&Last year"),
        "Ctrl+End", false},
    Actions::Row{Act::TypeYear, Menu::Go, Menu::None, "typeYear", QT_TRANSLATE_NOOP("atlas::Actions", "&Type a year"),
        "Ctrl+G", false},
    Actions::Row{Act::Play, Menu::Go, Menu::None, "playYears", QT_TRANSLATE_NOOP("atlas::Actions", "Play the &years"),
        "P; Media Play; Toggle Media Play/Pause", true},

    Actions::Row{Act::Keys, Menu::Help, Menu::None, "keys", QT_TRANSLATE_NOOP("atlas::Actions", "&Keyboard shortcuts"),
        "?; =HelpContents", false},
    Actions::Row{Act::About, Menu::Help, Menu::None, "about", QT_TRANSLATE_NOOP("atlas::Actions", "&About ASCN Atlas"),
        "", true},
};

QKeySequence::StandardKey standardKey(const QString &name)
{
    static const QHash<QString, QKeySequence::StandardKey> keys{{u"Open"_s, QKeySequence::Open},
        {u"Save"_s, QKeySequence::Save}, {u"Quit"_s, QKeySequence::Quit}, {u"ZoomIn"_s, QKeySequence::ZoomIn},
        {u"ZoomOut"_s, QKeySequence::ZoomOut}, {u"Back"_s, QKeySequence::Back}, {u"Undo"_s, QKeySequence::Undo},
        {u"Forward"_s, QKeySequence::Forward}, {u"Redo"_s, QKeySequence::Redo},
        {u"HelpContents"_s, QKeySequence::HelpContents}};
    Q_ASSERT(keys.contains(name)); // the table above names no other
    return keys[name];
}

QList<QKeySequence> shortcutsOf(const Actions::Row &row)
{
    QList<QKeySequence> shortcuts;
    for (const QString &word : QString::fromUtf8(row.keys).split(u"; "_s, Qt::SkipEmptyParts)) {
        if (word == QLatin1StringView(EscapeKey))
            continue;
        const QList<QKeySequence> more = word.startsWith(u'=')
            ? QKeySequence::keyBindings(standardKey(word.sliced(1)))
            : QList{QKeySequence::fromString(word, QKeySequence::PortableText)};
        for (const QKeySequence &keys : more) {
            if (!keys.isEmpty() && !shortcuts.contains(keys))
                shortcuts.append(keys);
        }
    }
    for (const QKeySequence &latin : QList(shortcuts)) {
        if (const auto thai = onThaiKeyboard(latin))
            shortcuts.append(*thai);
    }
    return shortcuts;
}

/** What stands as one of several beside it, of which one is chosen. */
bool isChoice(const Actions::Row &row)
{
    const bool isStep = row.act == Act::LargerText || row.act == Act::SmallerText;
    return row.in == Menu::Language || row.in == Menu::Era || row.in == Menu::Digits || row.in == Menu::Theme
        || (row.in == Menu::TextSize && !isStep) || (row.act >= Act::GoToOverview && row.act <= Act::GoToData);
}

} // namespace

Actions::Actions(QWidget &window)
    : QObject(&window)
{
    QHash<Menu, QActionGroup *> groups;
    for (const Row &row : Table) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(shortcutsOf(row));
        action->setMenuRole(QAction::NoRole);
        action->setCheckable(isChoice(row) || row.act == Act::ReduceMotion || row.act == Act::LeagueTables
            || row.act == Act::FullScreen);
        if (isChoice(row)) {
            QActionGroup *&group = groups[row.in];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(row.act, action);
        window.addAction(action);
    }
    addFurtherLanguages(window);
    retranslate();
}

void Actions::addFurtherLanguages(QWidget &window)
{
    for (const Language language : spokenLanguages()) {
        if (language == Language::English || language == Language::Thai)
            continue;
        auto *action = new QAction(nativeName(language), this);
        action->setObjectName(u"language_"_s + language.tag());
        action->setMenuRole(QAction::NoRole);
        action->setCheckable(true);
        at(Act::English).actionGroup()->addAction(action);
        m_furtherLanguages.insert(language, action);
        window.addAction(action);
    }
}

QAction &Actions::speaking(Language language) const
{
    if (QAction *further = m_furtherLanguages.value(language))
        return *further;
    return at(language == Language::Thai ? Act::Thai : Act::English);
}

std::span<const Actions::Row> Actions::table()
{
    return Table;
}

QAction *Actions::answering(const QKeyEvent &event) const
{
    const int key = latinKeyOf(event);
    if (key == event.key())
        return nullptr;
    const QKeySequence latin(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(key)));
    for (QAction *action : m_actions) {
        if (action->isEnabled() && action->shortcuts().contains(latin))
            return action;
    }
    return nullptr;
}

void Actions::retranslate()
{
    for (const Row &row : Table) {
        const QString words = row.act == Act::Play && m_playing ? tr("Pa&use the years") : tr(row.words);
        const bool showsEscape = QLatin1StringView(row.keys) == QLatin1StringView(EscapeKey);
        at(row.act).setText(showsEscape ? words + u'\t' + QLatin1StringView(EscapeKey) : words);
    }
}

void Actions::setPlaying(bool playing)
{
    m_playing = playing;
    retranslate();
}

QString plainWords(QString words)
{
    static const QRegularExpression mnemonicInBrackets(u"\\s*\\(&\\w\\)"_s);
    words = words.section(u'\t', 0, 0).remove(mnemonicInBrackets).remove(u'&');
    return words.endsWith(u'…') ? words.chopped(1) : words;
}

QString plainWords(const QAction &action)
{
    return plainWords(action.text());
}

QStringList keysOf(const QAction &action)
{
    QStringList keys{action.text().section(u'\t', 1)};
    for (const QKeySequence &sequence : action.shortcuts()) {
        const QString words = sequence.toString(QKeySequence::NativeText);
        if (!isThaiLetter(sequence) && !words.contains("Media"_L1) && !keys.contains(words))
            keys.append(words);
    }
    keys.removeAll(QString());
    return keys.mid(0, 2);
}

} // namespace atlas
