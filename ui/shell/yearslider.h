// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QList>
#include <QSlider>

#include <optional>

namespace atlas
{

/**
 * The track of the years: filled to the year shown, tinted and broken where the coloured indicator is projected, with
 * marks of what happened. Values are Common Era; labels are whatever the owner gives.
 */
class YearSlider final : public QSlider
{
    Q_OBJECT

public:
    /** A word under a year of the track. */
    struct Mark
    {
        int year = 0;
        QString label;
        QString toolTip;
        bool tick = true; ///< a dot on the track: something happened; ends of the track have none
    };

    explicit YearSlider(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Takes less height: track and words move together. */
    void setTight(bool tight);
    /** The more important first: a label that would touch an earlier one is left out. */
    void setMarks(const QList<Mark> &marks);
    /** The last year that is an estimate, and the word over what follows; empty where nothing is projected. */
    void setBoundary(std::optional<int> lastEstimate, const QString &word);

    /** What assistive technology says of the year shown, and what it adds to a year of the Common Era to tell it in the
     * reader's. */
    void setSpokenYear(const QString &words, int eraOffset);
    [[nodiscard]] const QString &spokenYear() const { return m_spokenYear; }
    [[nodiscard]] int eraOffset() const { return m_eraOffset; }

    /** The year under a point of the widget, brought into range. */
    [[nodiscard]] int yearAt(double x) const;
    /** Where a year lies on the track. */
    [[nodiscard]] double xOf(double year) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A press of the mouse or of a key begins; changes of the value until the next one belong together. */
    void gestureBegan();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintTrack(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintKnob(QPainter &painter) const;

    QList<Mark> m_marks;
    std::optional<int> m_lastEstimate;
    QString m_boundaryWord;
    QString m_spokenYear;
    int m_eraOffset = 0;
    bool m_tight = false;
    Appearance m_appearance;
};

} // namespace atlas
