// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartscale.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/charthits.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/yearmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/tablebearer.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace atlas
{

class ChartValues;
enum class ChartKeyDeed;

/** What a person chooses by its line. */
enum class ChartChoice {
    Several, ///< states, each pinned in a colour of its own
    One, ///< what the chart is about, one at a time
};

/**
 * One chart with its finding on top and its source below. The plot is a picture that is painted again only when what
 * it shows, the theme or the size changes; the year of the view and the year that is read move over it.
 */
class ChartWidget final : public QWidget, public FigureBearer, public ChartBearer, public TableBearer
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /** Texts come in the language of the description; a change of language is a new description. A single step of the
     * year moves its mark, a run of them sets it. */
    void setDescription(const ChartDescription &description);
    void setTheme(const Theme &theme);
    /** How long the mark of the year is on its way, in milliseconds; 0 sets it down at once, as at the beginning. */
    void setTransition(int milliseconds) { m_glide.setDuration(milliseconds); }
    /** What the menu says of choosing a line; several to begin with. */
    void setChoice(ChartChoice choice) { m_choice = choice; }
    [[nodiscard]] ChartChoice choice() const { return m_choice; }
    /** Shows the values on another scale, also of later descriptions; a description that refuses it is shown plain. */
    void setScale(const ChartScale &scale);
    /** The same as a person's wish: where the chart refuses the scale, it says why. */
    void chooseScale(const ChartScale &scale);
    /** Shows the values as a table in place of the drawing, or the drawing again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }
    /** Has one line stand out and the others step back, until another one does; empty: none. */
    void setHighlight(const QString &lineId);
    /** The line that stands out whatever is read; empty where none does. */
    [[nodiscard]] const QString &highlight() const { return m_highlight; }
    /** Puts the values on the clipboard, as a table for a spreadsheet. */
    void copyValues();
    /** Keeps the right end of the footer free for what the owner lays there; the footer is at least as high. */
    void setFooterRoom(const QSize &room);

    /** What was given to setDescription(). */
    [[nodiscard]] const ChartDescription &description() const { return m_given; }
    /** The same on the scale, as it is drawn. */
    [[nodiscard]] const ChartDescription &shown() const { return m_description; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    [[nodiscard]] const ChartFrame &frame() const;
    /** Where things stand, in coordinates of the widget moved by plotOrigin(). */
    [[nodiscard]] const ChartLayout &chartLayout() const;
    [[nodiscard]] QPointF plotOrigin() const;
    /** The year whose values are shown, under the pointer or by keyboard; none where nothing is read. */
    [[nodiscard]] std::optional<int> readingYear() const { return m_readingYear; }
    /** The line that stands out, under the pointer or by keyboard; empty where none does. */
    [[nodiscard]] QString readingLine() const { return m_readingLine; }
    /** What is read by keyboard; where nothing is, the value of the main line in the year shown. */
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    /** The article's figure, or the value of the line under the pointer in the year that is read there. */
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;
    // For assistive technology
    [[nodiscard]] const ChartDescription &drawnChart() const override { return m_description; }
    [[nodiscard]] bool showsTable() const override { return isTableShown(); }
    [[nodiscard]] QRectF placeOf(const QString &lineId, int year, double value) override;
    [[nodiscard]] std::optional<int> yearRead() const override { return m_readingYear; }
    [[nodiscard]] QString lineRead() const override { return m_readingLine; }
    void pickYear(int year) override { Q_EMIT yearPicked(year); }

    /** The chart as it is shown, with a margin, on the ground of a card. */
    [[nodiscard]] QImage picture();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** A year was clicked, or entered while it was read. */
    void yearPicked(int year);
    /** The line or the name of a state was clicked; a click on any other line makes it stand out. */
    void lineClicked(const QString &id);
    /** A person chose another scale, which is shown already. */
    void scaleChosen(const ChartScale &scale);
    /** No state shall be in colour. */
    void choiceCleared();
    /** The keyboard came or went: the ring of the focus is drawn by the card, around all words. */
    void focusChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /** The layout is made when it is first asked for: sizes and descriptions change several times before a paint. */
    void showDescription(const ChartDescription &description);
    void forgetLayout();
    void ensureLayout() const;
    void renderPlot();
    void changeTitle();
    void moveToYear(int year);
    void setPlace(double place);
    [[nodiscard]] QRect markRect() const;
    void setReading(std::optional<int> year, const QString &lineId);
    void doByKey(ChartKeyDeed deed);
    void placeValues();
    [[nodiscard]] bool canStandOut() const;
    void readByKey(int year, const QString &lineId);
    [[nodiscard]] bool entersValues(const QKeyEvent &event) const;
    void announce();
    [[nodiscard]] bool isInPlot(const QPointF &position) const;
    [[nodiscard]] QString lineAt(const QPointF &position) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;
    void paintPlot(QPainter &painter);

    ChartDescription m_given;
    ChartScale m_scale;
    ChartDescription m_description; ///< the given one on the scale
    const Theme *m_theme; ///< one of the two that live as long as the program
    ChartChoice m_choice = ChartChoice::Several;
    QSize m_footerRoom;
    mutable ChartFrame m_frame;
    mutable ChartLayout m_layout;
    mutable YearMark m_mark; ///< of the year of the view, at m_place
    mutable ChartHits m_hits;
    mutable bool m_layoutIsFresh = false;
    QPixmap m_plot; ///< null while it must be painted again
    QVariantAnimation m_glide{this};
    QElapsedTimer m_sinceYear; ///< since the last step of the year: steps close together are a run
    double m_place = 0; ///< the year of the view, or where its mark is on the way there
    std::optional<int> m_readingYear;
    QString m_readingLine;
    QString m_highlight; ///< the line that stands out; empty: none
    ChartValues *m_values = nullptr; ///< while the table is shown
};

} // namespace atlas
