// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/model/appearance.h"
#include "ui/pages/overview/areadots.h"
#include "ui/pages/overview/statuscounts.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/partbearer.h"

#include <QWidget>

namespace atlas
{

class AreaCoverageText;
struct AreaPanelWords;

/**
 * One area of the framework: what it contains, a dot per city, projects by status in the last list. A press on a dot
 * chooses its city, a press elsewhere the area. With the keyboard: Enter or Space chooses the area, the arrows walk
 * the dots, and Enter on a dot chooses its city; Escape leaves the dots. Pointer and keys are in areapanelgestures.cpp.
 */
class AreaPanel final : public QWidget, public FigureBearer, public PartBearer
{
    Q_OBJECT

public:
    /** How the panel stands beside the others. */
    enum class Emphasis { Plain, Chosen, Dimmed };

    /** `catalogue` and `area` outlive the panel. */
    AreaPanel(const Catalogue &catalogue, const Area &area, QWidget *parent = nullptr);

    [[nodiscard]] const Area &area() const { return m_area; }
    [[nodiscard]] const AreaCoverage &coverage() const { return m_coverage; }
    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }

    /** `coverage` is this panel's part of `network`. */
    void setCoverage(const NetworkCoverage &network, const AreaCoverage &coverage);
    void setEmphasis(Emphasis emphasis);
    void setChosenCity(const QString &cityId);
    void setAppearance(const Appearance &appearance);
    void setDensity(Density density);

    /** Whether the name needs two lines; with `setAnyNameWraps(true)` the rows below leave room for them, as in all
     * panels or in none. */
    [[nodiscard]] bool nameWraps() const;
    void setAnyNameWraps(bool wraps);
    /** Whether every status can be written out; with `setWords(true)` it is, as in all panels or in none. */
    [[nodiscard]] bool hasRoomForWords() const;
    void setWords(bool words);
    /** Whether the name in the other language stands beside it on one line; as with the words, in all or in none. */
    [[nodiscard]] bool hasRoomForOtherName() const;
    void setOtherName(bool shown);

    /** Where the dot of a city is painted. */
    [[nodiscard]] QRectF dotRect(qsizetype index) const;
    /** The dot under a point, with half the gap around it; -1 for none. */
    [[nodiscard]] qsizetype dotAt(const QPointF &position) const;
    /** In the language of the panel. */
    [[nodiscard]] QString name() const { return m_area.name.in(m_appearance.language); }
    /** What the panel says, as lines of text with the list they are from and its source. */
    [[nodiscard]] QString copyText() const;
    /** The tool tip of a dot, or with -1 of the panel. */
    [[nodiscard]] QString toolTipText(qsizetype dot) const;
    /** The same of a dot as plain words, for those who cannot see it. */
    [[nodiscard]] QString dotWords(qsizetype dot) const;

    /** The projects of the city whose dot the keyboard stands on; else those of the area. */
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;

    /** Its dots, for assistive technology. */
    [[nodiscard]] int partCount() const override { return int(m_coverage.dots.size()); }
    [[nodiscard]] PaintedPart partAt(int index) override;
    void pressPart(int index) override { Q_EMIT cityPressed(m_coverage.dots[index].cityId); }
    [[nodiscard]] bool canBePressed() const override { return true; }
    /** As Enter: the dot the keyboard stands on, else the area. */
    void press() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void areaPressed(const QString &areaId);
    void cityPressed(const QString &cityId);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] std::optional<FigureRef> figureOfDot(qsizetype dot) const;
    void walkTo(qsizetype dot);
    [[nodiscard]] AreaPanelLayout layoutOfParts() const;
    [[nodiscard]] AreaDots dots() const;
    [[nodiscard]] AreaCoverageText text() const;
    [[nodiscard]] QStringList contents() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] const QString &otherName() const;
    [[nodiscard]] StatusLabel words() const;
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] AreaPanelWords written() const;

    const Catalogue &m_catalogue;
    const Area &m_area;
    NetworkCoverage m_network;
    AreaCoverage m_coverage;
    Emphasis m_emphasis = Emphasis::Plain;
    QString m_chosenCity;
    Appearance m_appearance;
    Density m_density = Density::Regular;
    bool m_anyNameWraps = false;
    bool m_hasWords = false;
    bool m_hasOtherName = false;
    qsizetype m_walkedDot = -1; ///< the dot the keyboard is on
    qsizetype m_hoveredDot = -1;
    bool m_isPressed = false; ///< by a press that a release may end; the second half of a double click is none
};

} // namespace atlas
