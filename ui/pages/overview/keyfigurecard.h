// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/keyfigures.h"
#include "app/model/appearance.h"
#include "ui/pages/overview/density.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/figurebearer.h"

#include <QWidget>

namespace atlas
{

/**
 * One key figure: label with year and kind, the figure, its change or the article's, and a line of its years; with
 * much room its source as well, with little the change beside the figure. Whatever is not on it is in its tool tip.
 * Pointed at, or with the keyboard on it, it shows a sign that asks who says so.
 */
class KeyFigureCard final : public QWidget, public FigureBearer
{
    Q_OBJECT

public:
    explicit KeyFigureCard(QWidget *parent = nullptr);

    [[nodiscard]] const KeyFigure &figure() const { return m_figure; }
    void setFigure(const KeyFigure &figure);
    void setAppearance(const Appearance &appearance);
    void setDensity(Density density);
    [[nodiscard]] bool hasRoomForLabel() const;
    /** Writes the short form of the label, where the figure has one. */
    void setShortLabel(bool isShort);

    /** Whether all that is written on the card is shown without an ellipsis at this width. */
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] std::optional<FigureRef> figureAsked() const override { return m_figure.ref; }
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &) override { return m_figure.ref; }
    /** Where the sign stands that asks who says so. */
    [[nodiscard]] QRect questionRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /** A line of text and where it stands. */
    struct Line
    {
        QString text;
        QRectF box;
        TextRole role = TextRole::Caption;
        QColor colour;
    };

    [[nodiscard]] QStringList explanation() const;
    void explain();
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] QString detailWithin(double room) const;
    [[nodiscard]] QString detailBeside(double inner, bool isShared) const;
    [[nodiscard]] Line compactDetail(const QRectF &figureLine) const;
    [[nodiscard]] QRectF sparkBox(const QList<Line> &lines) const;
    void paintQuestion(QPainter &painter) const;
    void paintSpark(QPainter &painter, const QRectF &area) const;

    KeyFigure m_figure;
    Appearance m_appearance;
    bool m_hasShortLabel = false;
    Density m_density = Density::Regular;
};

} // namespace atlas
