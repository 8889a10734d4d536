// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearbar.h"

#include "app/analysis/citation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/wellknown.h"
#include "app/model/era.h"
#include "ui/shell/playbutton.h"
#include "ui/shell/typedyear.h"
#include "ui/shell/yearfield.h"
#include "ui/shell/yearslider.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{

namespace
{

constexpr auto Beat = 200ms;
constexpr int HeldKey = 250; ///< ms; a key that is held comes again sooner
constexpr int Height = 62;
constexpr int TightHeight = 50;
constexpr int YearWidth = 62;
constexpr int EraWidth = 74;
constexpr int MessageWidth = 232;

std::optional<Event> eventOf(const Catalogue &catalogue, const QString &id)
{
    const auto found = std::ranges::find(catalogue.events, id, &Event::id);
    return found == catalogue.events.end() ? std::nullopt : std::optional(*found);
}

} // namespace

YearBar::YearBar(const Catalogue &catalogue, SeriesReader series, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_playback(session.view().year)
    , m_subjectOf([](const ViewState &view) {
        return SeriesChoice{view.indicator, QString(), QString()};
    })
    , m_play(new PlayButton(this))
    , m_year(new YearField(this))
    , m_otherEra(new QLabel(this))
    , m_slider(new YearSlider(this))
    , m_message(new ElidedLabel(TextRole::Caption, this))
{
    setObjectName(u"yearBar"_s);
    setFixedHeight(Height);
    m_play->setObjectName(u"play"_s);
    m_year->setObjectName(u"year"_s);
    m_year->setFixedWidth(YearWidth);
    m_year->setTaker([this](const QString &typed) { return take(typed); });
    m_otherEra->setObjectName(u"otherEra"_s);
    m_otherEra->setFont(atlas::font(TextRole::Body));
    m_otherEra->setFixedWidth(EraWidth);
    m_slider->setObjectName(u"years"_s);
    m_message->setObjectName(u"yearMessage"_s);
    m_message->setLineCount(2);
    m_message->setFixedWidth(MessageWidth);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Page, 0, spacing::Page, 0);
    row->setSpacing(spacing::Large);
    row->addWidget(m_play);
    row->addWidget(m_year);
    row->addWidget(m_otherEra);
    row->addWidget(m_slider, 1);
    row->addWidget(m_message);

    m_clock.setInterval(Beat);
    connect(&m_clock, &QTimer::timeout, this, &YearBar::beat);
    connect(m_play, &QAbstractButton::clicked, this, &YearBar::togglePlay);
    connect(m_slider, &YearSlider::gestureBegan, this, [this] { m_gestureIsOpen = false; });
    connect(m_slider, &QSlider::valueChanged, this, &YearBar::goTo);
    connect(m_year, &YearField::typingBegan, this, &YearBar::pause);
    connect(m_year, &QLineEdit::textEdited, this, &YearBar::pause);
    connect(m_year, &YearField::abandoned, this, [this] {
        showYear();
        sayBoundary();
    });
    connect(&session, &Session::viewChanged, this, &YearBar::follow);
    readYears();
    readBoundary();
    applyColours();
    retranslateUi();
}

void YearBar::setAppearance(const Appearance &appearance)
{
    const bool wordsChange = !appearance.readsAs(m_appearance);
    m_appearance = appearance;
    m_format = Format(appearance);
    m_slider->setAppearance(appearance);
    applyColours();
    if (wordsChange)
        retranslateUi();
}

QString YearBar::message() const
{
    return m_message->text();
}

void YearBar::togglePlay()
{
    if (m_year->isTyping() && !m_year->finish())
        return;
    m_gestureIsOpen = false; // every run is a step of its own
    m_playback.press();
    showPlaying();
    sayBoundary();
}

void YearBar::stepBy(int years)
{
    const bool isHeld = m_sinceStep.isValid() && m_sinceStep.elapsed() < HeldKey;
    m_gestureIsOpen = m_gestureIsOpen && isHeld;
    m_sinceStep.start();
    const auto [first, last] = m_playback.years();
    goTo(std::clamp(m_session.view().year + years, first, last));
}

void YearBar::setSubject(std::function<SeriesChoice(const ViewState &view)> subject)
{
    m_subjectOf = std::move(subject);
    if (readBoundary())
        retranslateUi();
}

void YearBar::setTight(bool tight)
{
    setFixedHeight(tight ? TightHeight : Height);
    m_slider->setTight(tight);
}

void YearBar::startTyping()
{
    m_year->startTyping();
}

void YearBar::pause()
{
    if (m_playback.isPlaying()) {
        m_playback.press();
        showPlaying();
    }
}

void YearBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void YearBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

void YearBar::retranslateUi()
{
    m_year->setAccessibleName(tr("Year"));
    m_year->setToolTip(tr("Type a year, Common Era or Buddhist Era, and press Enter."));
    m_slider->setAccessibleName(tr("Year"));
    showMarks();
    showYear();
    showPlaying();
    sayBoundary();
}

void YearBar::applyColours()
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    m_play->setTheme(theme);
    QPalette palette;
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    m_year->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_otherEra->setPalette(palette);
    m_message->setColour(m_warns ? theme.warning : theme.textMuted);
    update();
}

void YearBar::follow(const ViewState &before, const ViewState &after)
{
    if (!m_showsOwnYear)
        m_gestureIsOpen = false; // the next change is not this gesture's any more
    const bool reachesOther = readYears();
    const bool isOther = readBoundary() || reachesOther;
    if (before.year == after.year) {
        if (isOther)
            retranslateUi();
        return;
    }
    if (isOther)
        showMarks();
    m_playback.moveTo(after.year);
    showYear();
    showPlaying();
    if (m_playback.state() == Playback::State::AtLastEstimate) {
        say(m_boundary.hasProjection
                ? tr("From here: projection by %1.").arg(shortSourceName(m_catalogue, m_boundary.projectionSourceId))
                : tr("%1 has no values after this year.").arg(indicatorName()));
    } else {
        sayBoundary();
    }
}

/** False where the part of the page reaches the same years as before. */
bool YearBar::readYears()
{
    const YearRange years = yearsOf(m_session.view());
    if (years == YearRange{m_slider->minimum(), m_slider->maximum()})
        return false;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(years.first, years.last);
    m_playback.setYears(years);
    return true;
}

/** False where the boundary is that of the same series as before. */
bool YearBar::readBoundary()
{
    const SeriesChoice subject = m_subjectOf(m_session.view());
    if (subject == m_subject)
        return false;
    m_subject = subject;
    const QStringList places
        = subject.entity.isEmpty() ? QStringList(m_catalogue.aseanMembersOf2018()) : QStringList{subject.entity};
    m_boundary
        = subject.indicator.isEmpty() ? ProjectionBoundary() : projectionBoundary(*m_series(subject.indicator), places);
    m_playback.setLastEstimate(m_boundary.lastEstimate);
    return true;
}

void YearBar::goTo(int year)
{
    if (year == m_session.view().year)
        return;
    m_showsOwnYear = true;
    m_session.show(withYear(m_session.view(), year), m_gestureIsOpen ? Session::Step::Continue : Session::Step::New);
    m_showsOwnYear = false;
    m_gestureIsOpen = true;
}

void YearBar::beat()
{
    if (const auto year = m_playback.next())
        goTo(*year);
    showPlaying();
}

/** Takes what was typed, or says why not and leaves it standing. */
bool YearBar::take(const QString &typed)
{
    const Result<int> year = typedYear(typed, m_playback.years(), m_format);
    if (!year) {
        say(year.error().message, true);
        return false;
    }
    m_gestureIsOpen = false;
    goTo(*year);
    showYear();
    sayBoundary();
    return true;
}

void YearBar::showYear()
{
    const int year = m_session.view().year;
    const Format other = inOtherEra(m_format);
    m_year->showYear(m_format.yearNumber(year));
    m_otherEra->setText(tr("%1 %2", "era, year").arg(other.eraWord(), other.yearNumber(year)));
    const QSignalBlocker blocker(m_slider);
    //: the same year in both eras
    const QString both
        = m_format.era() == Era::Both ? m_format.year(year) : tr("%1 / %2").arg(m_format.year(year), other.year(year));
    m_slider->setSpokenYear(both, m_format.leadingEra() == Era::Buddhist ? BuddhistOffset : 0);
    m_slider->setValue(year); // tells assistive technology
}

void YearBar::showMarks()
{
    const auto [first, last] = m_playback.years();
    QList<YearSlider::Mark> marks{
        {first, m_format.oneEra().year(first), {}, false}, {last, m_format.yearNumber(last), {}, false}};
    const auto add = [&](const QString &id, const QString &word) {
        const auto event = eventOf(m_catalogue, id);
        if (!event)
            return;
        const int year = event->date.year;
        marks.append({year, tr("%1 %2", "year, what happened").arg(m_format.yearNumber(year), word),
            claimText(event->title, m_format), true});
    };
    add(wellknown::NetworkFounded, tr("ASCN founded"));
    add(wellknown::AseanFounded, tr("ASEAN founded"));
    m_slider->setMarks(marks);
    m_slider->setBoundary(
        m_boundary.hasProjection ? m_boundary.lastEstimate : std::nullopt, tr("projection", "what lies beyond here"));
}

void YearBar::showPlaying()
{
    const bool playing = m_playback.isPlaying();
    m_play->setPlaying(playing);
    m_play->setWords(playing ? tr("Pause") : tr("Play the years"), u"P"_s);
    if (playing == m_clock.isActive())
        return;
    if (playing)
        m_clock.start();
    else
        m_clock.stop();
    Q_EMIT playingChanged(playing);
}

void YearBar::say(const QString &sentence, bool isWarning, const QString &shorter)
{
    m_message->setText(sentence);
    m_message->setShorterTexts(shorter.isEmpty() ? QStringList() : QStringList{shorter});
    m_warns = isWarning;
    applyColours();
}

/** What the track's tint means. */
void YearBar::sayBoundary()
{
    if (!m_boundary.lastEstimate)
        return say({});
    const QString year = m_format.year(*m_boundary.lastEstimate);
    if (m_boundary.hasProjection)
        say(tr("%1: estimates to %2, then projection.").arg(indicatorName(), year), false,
            tr("Estimates to %1, then projection.").arg(year));
    else
        say(tr("%1: estimates to %2, no projection.").arg(indicatorName(), year), false,
            tr("Estimates to %1, no projection.").arg(year));
}

QString YearBar::indicatorName() const
{
    const Indicator *indicator = m_catalogue.indicator(m_subject.indicator);
    return indicator ? m_format.dated(indicator->name.in(m_format.language())) : m_subject.indicator;
}

} // namespace atlas
