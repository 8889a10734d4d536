// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/pyramidpainter.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QImage>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace atlas
{

class PyramidValues;
enum class ChartKeyDeed;

/**
 * A population pyramid with its finding on top and its source below, used as any chart is. Axis, grid and ages are a
 * picture that is painted again only when place, theme or size change; a year moves the bars and the words about it.
 * Painted here and not by Qt Charts, for the reason PyramidPainter gives.
 */
class PyramidWidget final : public QWidget, public FigureBearer, public PartBearer, public TableBearer
{
    Q_OBJECT

public:
    explicit PyramidWidget(QWidget *parent = nullptr);

    /** Texts come in the language of the pyramid; a change of language is a new pyramid. */
    void setPyramid(const AgePyramid &pyramid);
    void setTheme(const Theme &theme);
    /** How long bars are on their way to another year, in milliseconds; 0 sets them at once, as at the beginning. */
    void setTransition(int milliseconds) { m_glide.setDuration(milliseconds); }
    /** Shows the values as a table in place of the bars, or the bars again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }
    /** Puts the values on the clipboard, as a table for a spreadsheet. */
    void copyValues();

    [[nodiscard]] const AgePyramid &pyramid() const { return m_pyramid; }
    [[nodiscard]] const ChartFrame &frame() const;
    /** Where things stand, in coordinates of the widget moved by plotOrigin(). */
    [[nodiscard]] const PyramidLayout &pyramidLayout() const;
    [[nodiscard]] QPointF plotOrigin() const { return frame().plot.topLeft(); }
    /** The bar under the pointer or read by keyboard; none where nothing is read. */
    [[nodiscard]] std::optional<PyramidPlace> reading() const { return m_reading; }
    /** The bar that is read by keyboard; where none is, the share of the young. */
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    /** The bar in whose row the place lies, the article's figure, or the share of the young beside it. */
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;
    /** The bars, for assistive technology: the youngest first, of each age the male one first. */
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart partAt(int index) override;
    /** Reads the bar, as the keys do. */
    void pressPart(int index) override;
    /** The pyramid as it is shown, with a margin, on the ground of a card. */
    [[nodiscard]] QImage picture();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** The keyboard came or went: the ring of the focus is drawn by the card, around all words. */
    void focusChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void forgetLayout();
    void ensureLayout() const;
    void renderStill();
    void changeYear(const AgePyramid::Year &before);
    [[nodiscard]] PyramidBars barsOnTheWay(double way) const;
    void changeTitle();
    void setBars(const PyramidBars &bars);
    void placeValues();
    void paintPlot(QPainter &painter);
    void setReading(const std::optional<PyramidPlace> &reading);
    void readByKey(const PyramidPlace &place);
    void announce();
    [[nodiscard]] std::optional<PyramidPlace> stepBy(int key) const;
    [[nodiscard]] static int partOf(const PyramidPlace &place);
    [[nodiscard]] bool isOverClaim(const QPointF &position) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;
    [[nodiscard]] QRect onWidget(const QRectF &part) const;

    AgePyramid m_pyramid;
    const Theme *m_theme; ///< one of the two that live as long as the program
    mutable ChartFrame m_frame;
    mutable PyramidLayout m_layout;
    mutable bool m_layoutIsFresh = false;
    QPixmap m_still; ///< null while it must be painted again
    PyramidBars m_bars; ///< as they are drawn: those of the year that is shown, or on the way there
    PyramidBars m_from; ///< where the way began
    QVariantAnimation m_glide{this};
    std::optional<PyramidPlace> m_reading;
    PyramidValues *m_values = nullptr; ///< while the table is shown
};

} // namespace atlas
