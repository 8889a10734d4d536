// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projectionboundary.h"
#include "app/analysis/seriesreader.h"
#include "app/format/format.h"
#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/playback.h"
#include "app/view/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace atlas
{

class ElidedLabel;
class PlayButton;
class YearField;
class YearSlider;

/**
 * The year of the view: played, typed or drawn along a track. A drag, a held key and a run are one step each in the
 * history. A run halts at the last estimate of the series that the page shows and says who projects from there.
 */
class YearBar final : public QWidget
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the bar. */
    YearBar(const Catalogue &catalogue, SeriesReader series, Session &session, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] bool isPlaying() const { return m_playback.isPlaying(); }
    /** As a press on the button: for a key of the window. A year that is being typed is taken first. */
    void togglePlay();
    /** Moves the year, up to the end there is: for keys of the window. Presses close together are one step. */
    void stepBy(int years);
    /**
     * The keyboard goes to the year, marked whole: four digits and Enter are a year. A run halts. Enter and Escape give
     * the keyboard back to where it was.
     */
    void startTyping();
    /**
     * What the bar speaks of in a view; without an entity: of the members of ASEAN, without an indicator: of nothing.
     * The indicator of the map where nothing else is said.
     */
    void setSubject(std::function<SeriesChoice(const ViewState &view)> subject);
    /** Takes less height, for a low window. */
    void setTight(bool tight);

    /** What the bar says beside the track. */
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void playingChanged(bool playing);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void applyColours();
    void follow(const ViewState &before, const ViewState &after);
    bool readYears();
    bool readBoundary();
    void goTo(int year);
    void beat();
    void pause();
    bool take(const QString &typed);
    void showYear();
    void showMarks();
    void showPlaying();
    /** `shorter` stands there where the sentence does not fit. */
    void say(const QString &sentence, bool isWarning = false, const QString &shorter = {});
    void sayBoundary();
    [[nodiscard]] QString indicatorName() const;

    Session &m_session;
    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Appearance m_appearance;
    Format m_format;
    Playback m_playback;
    std::function<SeriesChoice(const ViewState &view)> m_subjectOf;
    SeriesChoice m_subject{QString(), QString(), QString()}; ///< what the boundary is of
    ProjectionBoundary m_boundary;
    QTimer m_clock{this}; ///< runs only while playing
    QElapsedTimer m_sinceStep; ///< since the last stepBy()
    bool m_showsOwnYear = false; ///< the change under way is this bar's
    bool m_gestureIsOpen = false; ///< the last step of the history is this gesture's
    bool m_warns = false;

    PlayButton *m_play;
    YearField *m_year;
    QLabel *m_otherEra;
    YearSlider *m_slider;
    ElidedLabel *m_message;
};

} // namespace atlas
