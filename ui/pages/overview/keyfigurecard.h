// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/keyfigures.h"
#include "app/model/appearance.h"

#include <QWidget>

namespace atlas
{

/** One key figure: label with year and kind, the figure, its change or the article's, and a line of its years. */
class KeyFigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigureCard(QWidget *parent = nullptr);

    [[nodiscard]] const KeyFigure &figure() const { return m_figure; }
    void setFigure(const KeyFigure &figure);
    void setAppearance(const Appearance &appearance);

    /** Whether label and detail are shown without an ellipsis at this width. */
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString explanation() const;
    void explain();
    void paintLine(QPainter &painter, const QRectF &area) const;

    KeyFigure m_figure;
    Appearance m_appearance;
};

} // namespace atlas
