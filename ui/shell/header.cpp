// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "app/format/spokenlanguages.h"
#include "app/model/catalogue.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/shell/menustrip.h"
#include "ui/shell/searchbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmentedswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int Height = 44;
constexpr int TightHeight = 40;
constexpr std::array Eras{Era::Common, Era::Buddhist, Era::Both}; ///< as they stand on the switch
constexpr int RoomForSearch = 1200; ///< of width, from which on the search looks like a field

QPalette inColour(const QColor &colour)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    return palette;
}

/** Thai, English and the others, in the order of the switch. */
QList<Language> switchedLanguages()
{
    QList<Language> languages = spokenLanguages();
    languages.swapItemsAt(0, 1);
    return languages;
}

QStringList languageWords()
{
    QStringList words;
    for (const Language language : switchedLanguages())
        words.append(language == Language::Thai ? u"ไทย"_s : language.tag().toUpper());
    return words;
}

} // namespace

Header::Header(
    const EditionInfo &edition, MenuStrip &menus, Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_session(session)
    , m_preferences(preferences)
    , m_name(new QLabel(u"ASCN Atlas"_s, this))
    , m_menus(menus)
    , m_subtitle(new ElidedLabel(TextRole::Caption, this))
    , m_search(new SearchButton(this))
    , m_back(new IconButton(Icon::Back, this))
    , m_forward(new IconButton(Icon::Forward, this))
    , m_language(new SegmentedSwitch(this))
    , m_era(new SegmentedSwitch(this))
    , m_theme(new IconButton(Icon::DarkTheme, this))
{
    setTight(false);
    buildLine();
    connectButtons();
    followHistory();
    retranslateUi();
}

void Header::buildLine()
{
    m_name->setFont(atlas::font(TextRole::Title));
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setObjectName(u"searchButton"_s);
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"forward"_s);
    m_language->setObjectName(u"language"_s);
    m_era->setObjectName(u"era"_s);
    m_theme->setObjectName(u"theme"_s);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Page, 0, spacing::Page, 0);
    line->setSpacing(spacing::Medium);
    line->addWidget(m_name);
    line->addWidget(&m_menus);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_search);
    line->addSpacing(spacing::Medium);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addSpacing(spacing::Medium);
    line->addWidget(m_language);
    line->addWidget(m_era);
    line->addWidget(m_theme);
}

void Header::connectButtons()
{
    connect(m_search, &QAbstractButton::clicked, this, &Header::searchWanted);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_session.goBack(); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { m_session.goForward(); });
    connect(&m_session, &Session::historyChanged, this, &Header::followHistory);
    connect(m_language, &SegmentedSwitch::chosen, this, [this](int index) {
        Appearance appearance = m_preferences.appearance();
        appearance.language = switchedLanguages().at(index);
        m_preferences.setAppearance(appearance);
    });
    connect(m_era, &SegmentedSwitch::chosen, this, [this](int index) {
        Appearance appearance = m_preferences.appearance();
        appearance.era = Eras[std::size_t(index)];
        m_preferences.setAppearance(appearance);
    });
    connect(m_theme, &QAbstractButton::clicked, this, [this] {
        Appearance appearance = m_preferences.appearance();
        const bool isDark = Theme::of(appearance.scheme).isDark();
        appearance.choose(isDark ? Appearance::Scheme::Light : Appearance::Scheme::Dark);
        m_preferences.setAppearance(appearance);
    });
}

void Header::setTight(bool tight)
{
    setFixedHeight(tight ? TightHeight : Height);
}

void Header::setAppearance(const Appearance &appearance)
{
    const Theme &theme = Theme::of(appearance.scheme);
    m_name->setPalette(inColour(theme.text));
    m_menus.setAppearance(appearance);
    m_search->setAppearance(appearance);
    m_subtitle->setColour(theme.textMuted);
    for (IconButton *button : {m_back, m_forward, m_theme})
        button->setAppearance(appearance);
    m_theme->setIconMeaning(theme.isDark() ? Icon::LightTheme : Icon::DarkTheme);
    m_language->setAppearance(appearance);
    m_language->setCurrent(int(switchedLanguages().indexOf(appearance.language)));
    m_era->setAppearance(appearance);
    m_era->setCurrent(int(std::ranges::find(Eras, appearance.era) - Eras.begin()));
    retranslateUi();
    update();
}

void Header::resizeEvent(QResizeEvent *event)
{
    m_search->setCompact(width() < RoomForSearch);
    QWidget::resizeEvent(event);
}

void Header::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_preferences.appearance().scheme);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

void Header::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Header::followHistory()
{
    m_back->setEnabled(m_session.canGoBack());
    m_forward->setEnabled(m_session.canGoForward());
}

void Header::retranslateUi()
{
    const auto keys
        = [](QKeySequence::StandardKey key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    m_subtitle->setText(tr("ASEAN Smart Cities Network · data edition %1 · independent, not a publication of ASEAN")
                            .arg(m_edition.number));
    m_subtitle->setShorterTexts({tr("Data edition %1 · independent, not a publication of ASEAN").arg(m_edition.number),
        tr("Independent, not a publication of ASEAN"),
        //: the shortest way to say that the program is not a publication of ASEAN
        tr("Not by ASEAN")});
    m_search->setWords(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_back->setWords(tr("Back"), keys(QKeySequence::Back));
    m_forward->setWords(tr("Forward"), keys(QKeySequence::Forward));
    m_language->setWords(languageWords());
    m_language->setAccessibleName(tr("Language"));
    m_era->setWords({tr("CE", "Common Era, on a switch"), tr("BE", "Buddhist Era, on a switch"),
        tr("Both", "both eras, on a switch")});
    m_era->setAccessibleName(tr("Era of the years"));
    const bool isDark = Theme::of(m_preferences.appearance().scheme).isDark();
    m_theme->setWords(isDark ? tr("Light theme") : tr("Dark theme"));
}

} // namespace atlas
