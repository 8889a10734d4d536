// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "app/analysis/mapindicators.h"
#include "app/format/format.h"
#include "app/format/spokenlanguages.h"
#include "app/model/schemename.h"
#include "app/settings/preferences.h"
#include "app/view/link.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "app/view/viewcheck.h"
#include "ui/map/mapwidget.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/abouttext.h"
#include "ui/shell/figuredesk.h"
#include "ui/shell/pagepicture.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/yearbar.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tablebearer.h"
#include "ui/widgets/textdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double ZoomStep = 1.5;

Act themeAct(Appearance::Scheme scheme)
{
    switch (scheme) {
    case Appearance::Scheme::Light:
        return Act::LightTheme;
    case Appearance::Scheme::Dark:
        return Act::DarkTheme;
    case Appearance::Scheme::HighContrast:
        return Act::HighContrastTheme;
    case Appearance::Scheme::Print:
        return Act::PrintTheme;
    }
    Q_UNREACHABLE();
}

/** With both eras the year in both: the name is all there is to tell which one it is. */
QString pictureName(int year, const Format &format)
{
    const QString other = format.era() == Era::Both ? u'-' + format.otherEra().yearNumber(year) : QString();
    return u"ascn-atlas-"_s + format.yearNumber(year) + other + u".png"_s;
}

Act textSizeAct(int percent)
{
    const auto *found = std::ranges::find(TextSizeActs, percent, &TextSizeAct::percent);
    return found == TextSizeActs.end() ? Act::SystemTextSize : found->act; // the desktop has sizes of its own
}

/** The sizes beside one that may be none of them; none beyond the ends. */
std::optional<int> largerText(int percent)
{
    const auto *found = std::ranges::upper_bound(TextSizes, percent);
    return found == TextSizes.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> smallerText(int percent)
{
    const auto *found = std::ranges::lower_bound(TextSizes, percent);
    return found == TextSizes.begin() ? std::nullopt : std::optional(*std::prev(found));
}

void showText(const QString &name, const QString &title, const QString &html, QWidget &window)
{
    auto *dialog = new TextDialog(title, html, window);
    dialog->setObjectName(name);
    dialog->open();
}

} // namespace

Commands::Commands(Actions &actions, const Reach &reach, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_reach(reach)
    , m_largestTextSize(TextSizes.back())
{
    connectFile();
    connectEdit();
    connectView();
    connectChoices();
    connectTextSize();
    connectGo();
    connectHelp();
    connect(&reach.session, &Session::viewChanged, this, &Commands::follow);
    connect(&reach.session, &Session::historyChanged, this, &Commands::follow);
    connect(&reach.preferences, &Preferences::appearanceChanged, this, &Commands::follow);
    connect(&reach.years, &YearBar::playingChanged, &actions, &Actions::setPlaying);
    follow();
}

void Commands::does(Act act, const std::function<void()> &deed)
{
    connect(&m_actions.at(act), &QAction::triggered, this, deed);
}

void Commands::connectFile()
{
    does(Act::OpenEdition, [this] {
        m_reach.prompts.askForEdition(m_reach.window, [this](const QString &path) { Q_EMIT editionChosen(path); });
    });
    does(Act::SavePicture, [this] {
        const Format format(m_reach.preferences.appearance());
        const QString suggestion = pictureName(m_reach.session.view().year, format);
        m_reach.prompts.askWhereToSave(
            m_reach.window, suggestion, [this](const QString &path) { savePictureTo(path); });
    });
    does(Act::Quit, [this] { m_reach.window.close(); });
}

void Commands::connectEdit()
{
    does(Act::CopyLink, [this] {
        QApplication::clipboard()->setText(toLink(m_reach.session.view()));
        Q_EMIT done(tr("The link to this view is on the clipboard."));
    });
    does(Act::OpenLink, [this] { openLink(); });
    does(Act::Search, [this] { m_reach.search.toggleSearch(); });
    does(Act::CopyPicture, [this] {
        const PictureCaption caption{
            m_reach.catalogue.edition, m_reach.session.view(), m_reach.preferences.appearance()};
        QApplication::clipboard()->setImage(pagePicture(m_reach.pages.current(), caption));
        Q_EMIT done(tr("The picture of the page is on the clipboard."));
    });
    does(Act::WhoSaysSo, [this] { askWhoSaysSo(); });
    does(Act::ClearChoice, [this] { clearChoice(); });
}

void Commands::connectView()
{
    connect(&m_reach.indicators, &QMenu::aboutToShow, this, &Commands::offerIndicators);
    does(Act::ZoomIn, [this] { map()->zoomBy(ZoomStep); });
    does(Act::ZoomOut, [this] { map()->zoomBy(1 / ZoomStep); });
    does(Act::WholeMap, [this] { map()->showWhole(); });
    does(Act::ShowTable, [this] { toggleTable(); });
    does(Act::ReduceMotion, [this] {
        changeAppearance([this](Appearance &look) {
            look.reducedMotion = m_actions.at(Act::ReduceMotion).isChecked();
            // There is no third choice: as the desktop has it, it goes on with the desktop.
            look.follows.motion = look.reducedMotion == m_reach.preferences.desktop().reducedMotion;
        });
    });
    does(Act::LeagueTables, [this] {
        changeAppearance([this](Appearance &look) { look.leagueTables = m_actions.at(Act::LeagueTables).isChecked(); });
    });
    does(Act::FullScreen, [this] { toggleFullScreen(); });
}

void Commands::connectChoices()
{
    const auto sets = [this](Act act, auto Appearance::*part, auto value) {
        does(act, [this, part, value] { changeAppearance([&](Appearance &look) { look.*part = value; }); });
    };
    for (const Language language : spokenLanguages())
        connect(&m_actions.speaking(language), &QAction::triggered, this,
            [this, language] { changeAppearance([&](Appearance &look) { look.language = language; }); });
    sets(Act::CommonEra, &Appearance::era, Era::Common);
    sets(Act::BuddhistEra, &Appearance::era, Era::Buddhist);
    sets(Act::BothEras, &Appearance::era, Era::Both);
    sets(Act::ArabicDigits, &Appearance::digits, Digits::Arabic);
    sets(Act::ThaiDigits, &Appearance::digits, Digits::Thai);
    does(Act::NextEra, [this] {
        changeAppearance([](Appearance &look) { look.era = Era((int(look.era) + 1) % (int(Era::Both) + 1)); });
    });
    does(Act::OtherDigits, [this] {
        changeAppearance(
            [](Appearance &look) { look.digits = look.digits == Digits::Thai ? Digits::Arabic : Digits::Thai; });
    });
    for (const Appearance::Scheme scheme : AllSchemes)
        does(themeAct(scheme), [this, scheme] { changeAppearance([&](Appearance &look) { look.choose(scheme); }); });
    does(Act::SystemTheme, [this] { changeAppearance([](Appearance &look) { look.follows.scheme = true; }); });
}

void Commands::connectTextSize()
{
    const auto choose
        = [this](int percent) { changeAppearance([percent](Appearance &look) { look.chooseTextSize(percent); }); };
    for (const auto &[act, percent] : TextSizeActs)
        does(act, [choose, chosen = percent] { choose(chosen); });
    does(Act::SystemTextSize, [this] { changeAppearance([](Appearance &look) { look.follows.textSize = true; }); });
    does(Act::LargerText, [this, choose] { choose(*largerText(m_reach.preferences.appearance().textSize)); });
    does(Act::SmallerText, [this, choose] { choose(*smallerText(m_reach.preferences.appearance().textSize)); });
}

void Commands::connectGo()
{
    does(Act::Back, [this] { m_reach.session.goBack(); });
    does(Act::Forward, [this] { m_reach.session.goForward(); });
    for (const auto &[act, page] : PageActs)
        does(act, [this, target = page] { m_reach.session.show(withPage(m_reach.session.view(), target)); });
    does(Act::PreviousYear, [this] { m_reach.years.stepBy(-1); });
    does(Act::NextYear, [this] { m_reach.years.stepBy(1); });
    does(Act::EarliestYear, [this] {
        const ViewState &view = m_reach.session.view();
        m_reach.years.stepBy(yearsOf(view).first - view.year);
    });
    does(Act::LatestYear, [this] {
        const ViewState &view = m_reach.session.view();
        m_reach.years.stepBy(yearsOf(view).last - view.year);
    });
    does(Act::TypeYear, [this] { m_reach.years.startTyping(); });
    does(Act::Play, [this] { m_reach.years.togglePlay(); });
}

void Commands::connectHelp()
{
    does(Act::Keys, [this] { m_reach.search.toggleKeys(); });
    does(Act::About, [this] {
        showText(u"aboutDialog"_s, tr("About ASCN Atlas"),
            aboutText(m_reach.catalogue, m_reach.preferences.appearance()), m_reach.window);
    });
}

void Commands::savePictureTo(const QString &path)
{
    const PictureCaption caption{m_reach.catalogue.edition, m_reach.session.view(), m_reach.preferences.appearance()};
    const auto saved = savePicture(pagePicture(m_reach.pages.current(), caption), path);
    if (saved)
        Q_EMIT done(tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(saved.error().message);
}

void Commands::openLink()
{
    const QString link = QApplication::clipboard()->text().trimmed();
    const auto view = viewFromLink(link);
    const auto known = view ? checkView(*view, m_reach.catalogue) : Result<>(tl::unexpected(view.error()));
    const Format format(m_reach.preferences.appearance());
    if (!known)
        Q_EMIT failed(tr("The clipboard holds no view to open. %1").arg(format.written(known.error().message)));
    else if (toLink(*view) == toLink(m_reach.session.view()))
        Q_EMIT done(tr("The link on the clipboard leads to this view."));
    else
        m_reach.session.show(namesYear(link) ? *view : inYearOfEvent(*view, m_reach.catalogue));
}

/** Asked again, the question is closed. */
void Commands::askWhoSaysSo()
{
    const ViewState &view = m_reach.session.view();
    const auto figure = m_reach.figures.meant();
    if (figure && figure != view.figure)
        m_reach.session.show(withFigure(view, *figure));
    else if (view.figure)
        m_reach.session.show(withoutFigure(view));
    else
        Q_EMIT done(tr("Point at a figure, or go to it by keyboard, and press S: who says so?"));
}

void Commands::clearChoice()
{
    const ViewState cleared = withoutLastChoice(m_reach.session.view());
    if (cleared != m_reach.session.view())
        m_reach.session.show(cleared);
    else if (m_reach.window.isFullScreen())
        toggleFullScreen();
}

/** The words of the data may have changed their language since the menu was open. */
void Commands::offerIndicators()
{
    const Format format(m_reach.preferences.appearance());
    m_reach.indicators.clear();
    for (const IndicatorTopic &topic : mapIndicators(m_reach.catalogue)) {
        QMenu *submenu = m_reach.indicators.addMenu(topic.name);
        for (const Indicator *indicator : topic.indicators) {
            QString name = format.dated(indicator->name.in(format.language()));
            QAction *action = submenu->addAction(name.replace(u'&', u"&&"_s));
            action->setObjectName(indicator->id);
            action->setCheckable(true);
            action->setChecked(indicator->id == m_reach.session.view().indicator);
            connect(action, &QAction::triggered, this, [this, id = indicator->id] {
                ViewState view = m_reach.session.view();
                view.indicator = id;
                m_reach.session.show(view);
            });
        }
    }
}

/** Of the picture that has the focus, or else of the first of the page. */
void Commands::toggleTable()
{
    TableBearer *bearer = tableBearerIn(m_reach.pages.current());
    if (bearer == nullptr)
        Q_EMIT done(tr("This page shows words and tables already."));
    else
        bearer->setTableShown(!bearer->isTableShown());
}

void Commands::toggleFullScreen()
{
    m_reach.window.setWindowState(m_reach.window.windowState() ^ Qt::WindowFullScreen);
    follow();
}

void Commands::changeAppearance(const std::function<void(Appearance &)> &change)
{
    const Appearance before = m_reach.preferences.appearance();
    Appearance look = before;
    change(look);
    m_reach.preferences.setAppearance(look);
    const Appearance &now = m_reach.preferences.appearance();
    for (const auto &[isOther, act] :
        {std::pair(now.language != before.language, Act::English), std::pair(now.era != before.era, Act::CommonEra),
            std::pair(now.digits != before.digits, Act::ArabicDigits),
            std::pair(now.scheme != before.scheme, Act::LightTheme)}) {
        if (isOther) // seen at once, and heard only so
            announceIn(m_reach.window, plainWords(*m_actions.at(act).actionGroup()->checkedAction()));
    }
}

void Commands::setLargestTextSize(int percent)
{
    m_largestTextSize = percent;
    follow();
}

void Commands::follow()
{
    const ViewState &view = m_reach.session.view();
    const Appearance &look = m_reach.preferences.appearance();
    const auto can = [this](Act act, bool enabled) { m_actions.at(act).setEnabled(enabled); };
    const auto is = [this](Act act, bool checked) { m_actions.at(act).setChecked(checked); };
    can(Act::Back, m_reach.session.canGoBack());
    can(Act::Forward, m_reach.session.canGoForward());
    can(Act::ClearChoice, withoutLastChoice(view) != view);
    for (const Act act : {Act::PreviousYear, Act::EarliestYear})
        can(act, view.year > yearsOf(view).first);
    for (const Act act : {Act::NextYear, Act::LatestYear})
        can(act, view.year < yearsOf(view).last);
    for (const Act act : {Act::ZoomIn, Act::ZoomOut, Act::WholeMap})
        can(act, map() != nullptr);
    for (const auto &[act, page] : PageActs)
        is(act, view.page == page);
    m_actions.speaking(look.language).setChecked(true);
    is(look.era == Era::Both ? Act::BothEras : look.era == Era::Buddhist ? Act::BuddhistEra : Act::CommonEra, true);
    is(look.digits == Digits::Thai ? Act::ThaiDigits : Act::ArabicDigits, true);
    is(look.follows.scheme ? Act::SystemTheme : themeAct(look.scheme), true);
    is(look.follows.textSize ? Act::SystemTextSize : textSizeAct(look.textSize), true);
    for (const auto &[act, percent] : TextSizeActs)
        can(act, percent <= std::max(m_largestTextSize, look.textSize));
    const auto larger = largerText(look.textSize);
    can(Act::LargerText, larger && *larger <= m_largestTextSize);
    can(Act::SmallerText, smallerText(look.textSize).has_value());
    is(Act::ReduceMotion, look.reducedMotion);
    is(Act::LeagueTables, look.leagueTables);
    is(Act::FullScreen, m_reach.window.isFullScreen());
}

MapWidget *Commands::map() const
{
    return m_reach.pages.current().findChild<MapWidget *>();
}

} // namespace atlas
